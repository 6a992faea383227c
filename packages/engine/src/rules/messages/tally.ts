import type { DiagnosticDefinition } from "@scorecard/model";

/** What can be wrong with the answer to a tally. Codes are stable. */
export const tallyMessages = {
  "unknown-entry": {
    severity: "error",
    message: {
      "zh-Hans": "这一项没有列出“{written}”。可以填“无”，或填列出的内容：{entries}。{hint}",
      "zh-Hant": "這一項沒有列出「{written}」。可以填「無」，或填列出的內容：{entries}。{hint}",
      en: "“{written}” is not on this item's list. Write “none”, or what is on it: {entries}.{hint}",
    },
  },
  "ambiguous-entry": {
    severity: "error",
    message: {
      "zh-Hans": "不止一条以“{written}”开头。请写全：{entries}。",
      "zh-Hant": "不止一條以「{written}」開頭。請寫全：{entries}。",
      en: "More than one entry begins with “{written}”. Write it in full: {entries}.",
    },
  },
  "entry-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”写了两次。若发生多次，请写成“{written}: 2”这样的次数。",
      "zh-Hant": "「{written}」寫了兩次。若發生多次，請寫成「{written}: 2」這樣的次數。",
      en: "“{written}” is listed twice. If it happened more than once, write how often: “{written}: 2”.",
    },
  },
  "none-among-others": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”表示什么也没有发生，却和别的内容写在一起。请只留一种。",
      "zh-Hant": "「{written}」表示什麼也沒有發生，卻和別的內容寫在一起。請只留一種。",
      en: "“{written}” says that nothing happened, but stands beside something that did. Keep one of the two.",
    },
  },
  "not-a-count": {
    severity: "error",
    message: {
      "zh-Hans": "“{entry}”的次数“{written}”不对。请写 0 到 {most} 的整数。",
      "zh-Hant": "「{entry}」的次數「{written}」不對。請寫 0 到 {most} 的整數。",
      en: "“{written}” does not say how often “{entry}” happened. Write a whole number from 0 to {most}.",
    },
  },
  "not-a-tick": {
    severity: "error",
    message: {
      "zh-Hans": "“{entry}”只填是或否，不能填“{written}”。",
      "zh-Hant": "「{entry}」只填是或否，不能填「{written}」。",
      en: "“{entry}” is answered by yes or no, not by “{written}”.",
    },
  },
  "amount-needed": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”还要写明多少{unit}，例如“{written}: 1.5”。",
      "zh-Hant": "「{written}」還要寫明多少{unit}，例如「{written}: 1.5」。",
      en: "Say how much of “{written}” there was, in {unit}: “{written}: 1.5”.",
    },
  },
  "no-rung": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{entry}”是 {written}，表上没有这种情况的分数。列出的是：{rungs}。请核对数据，或请制表人补上。",
      "zh-Hant":
        "「{entry}」是 {written}，表上沒有這種情況的分數。列出的是：{rungs}。請核對資料，或請製表人補上。",
      en: "“{entry}” is {written}, for which the sheet states no points. It lists: {rungs}. Check the figure, or have it added to the sheet.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
