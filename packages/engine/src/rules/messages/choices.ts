import type { DiagnosticDefinition } from "@scorecard/model";

/** What can be wrong with a level, an answer of yes or no, or points by judgement. Codes are stable. */
export const choiceMessages = {
  "unknown-level": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{written}”这一级。可以填：{levels}。",
      "zh-Hant": "沒有「{written}」這一級。可以填：{levels}。",
      en: "There is no level “{written}”. The levels are: {levels}.",
    },
  },
  "unknown-yes-no": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”看不出是或否。可以填：{answers}。",
      "zh-Hant": "「{written}」看不出是或否。可以填：{answers}。",
      en: "“{written}” is neither yes nor no. The answers are: {answers}.",
    },
  },
  "ambiguous-yes-no": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”在这一项可以有两种理解。请把答案写全：{answers}。",
      "zh-Hant": "「{written}」在這一項可以有兩種理解。請把答案寫全：{answers}。",
      en: "“{written}” can be read both ways here. Write the answer in full: {answers}.",
    },
  },
  "level-needs-points": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”还要写明分数：{level}可给 {range}。请写成“{level} {points}”这样。",
      "zh-Hant": "「{written}」還要寫明分數：{level}可給 {range}。請寫成「{level} {points}」這樣。",
      en: "“{written}” needs its points as well: “{level}” is worth {range}. Write it like “{level} {points}”.",
    },
  },
  "not-in-level": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”不对：{level}的分数是 {range}。请改写分数，或改选别的级。",
      "zh-Hant": "「{written}」不對：{level}的分數是 {range}。請改寫分數，或改選別的級。",
      en: "“{written}” does not fit: “{level}” is worth {range}. Change the points, or pick another level.",
    },
  },
  "off-level-step": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”的分数不对：{level}从 {points} 分起，每次增加 {step} 分。",
      "zh-Hant": "「{written}」的分數不對：{level}從 {points} 分起，每次增加 {step} 分。",
      en: "The points of “{written}” do not fit: “{level}” goes up from {points} in steps of {step}.",
    },
  },
  "which-level": {
    severity: "error",
    message: {
      "zh-Hans": "{written} 分可以属于好几级：{levels}。请写明是哪一级，例如“{example}”。",
      "zh-Hant": "{written} 分可以屬於好幾級：{levels}。請寫明是哪一級，例如「{example}」。",
      en: "{written} points lie in several levels: {levels}. Say which one, such as “{example}”.",
    },
  },
  "not-points": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”不是一个分数。请写 {low} 到 {high} 之间的数。",
      "zh-Hant": "「{written}」不是一個分數。請寫 {low} 到 {high} 之間的數。",
      en: "“{written}” is not a number of points. Write a number from {low} to {high}.",
    },
  },
  "points-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "分数不能是 {written}，应在 {low} 到 {high} 之间。",
      "zh-Hant": "分數不能是 {written}，應在 {low} 到 {high} 之間。",
      en: "The points cannot be {written}; they must lie between {low} and {high}.",
    },
  },
  "points-off-step": {
    severity: "error",
    message: {
      "zh-Hans": "分数不能是 {written}：从 {low} 分起，每次增加 {step} 分。",
      "zh-Hant": "分數不能是 {written}：從 {low} 分起，每次增加 {step} 分。",
      en: "The points cannot be {written}: they go up from {low} in steps of {step}.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
