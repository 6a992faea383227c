import { defineCatalogue } from "@scorecard/model";

/** What can be wrong with a command line. */
export const usageProblem = defineCatalogue({
  "unknown-command": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{command}”这个命令。可用的命令：{known}。",
      "zh-Hant": "沒有「{command}」這個命令。可用的命令：{known}。",
      en: "There is no command “{command}”. The commands are: {known}.",
    },
  },
  "unknown-command-similar": {
    severity: "error",
    message: {
      "zh-Hans": "没有“{command}”这个命令。您要用的是 {similar} 吗？",
      "zh-Hant": "沒有「{command}」這個命令。您要用的是 {similar} 嗎？",
      en: "There is no command “{command}”. Did you mean {similar}?",
    },
  },
  "unknown-option": {
    severity: "error",
    message: {
      "zh-Hans": "没有 {option} 这个选项。",
      "zh-Hant": "沒有 {option} 這個選項。",
      en: "There is no option {option}.",
    },
  },
  "unknown-option-similar": {
    severity: "error",
    message: {
      "zh-Hans": "没有 {option} 这个选项。您要用的是 {similar} 吗？",
      "zh-Hant": "沒有 {option} 這個選項。您要用的是 {similar} 嗎？",
      en: "There is no option {option}. Did you mean {similar}?",
    },
  },
  "option-needs-value": {
    severity: "error",
    message: {
      "zh-Hans": "选项 {option} 后面要有值。",
      "zh-Hant": "選項 {option} 後面要有值。",
      en: "The option {option} needs a value after it.",
    },
  },
  "bad-option-value": {
    severity: "error",
    message: {
      "zh-Hans": "选项 {option} 不能是“{value}”。可以写：{expected}。",
      "zh-Hant": "選項 {option} 不能是「{value}」。可以寫：{expected}。",
      en: "The option {option} cannot be “{value}”. It can be: {expected}.",
    },
  },
  "bad-argument": {
    severity: "error",
    message: {
      "zh-Hans": "{argument}不能是“{value}”。可以写：{expected}。",
      "zh-Hant": "{argument}不能是「{value}」。可以寫：{expected}。",
      en: "The {argument} cannot be “{value}”. It can be: {expected}.",
    },
  },
  "missing-argument": {
    severity: "error",
    message: {
      "zh-Hans": "还缺少：{argument}。",
      "zh-Hant": "還缺少：{argument}。",
      en: "Something is missing: {argument}.",
    },
  },
  "extra-argument": {
    severity: "error",
    message: {
      "zh-Hans": "“{argument}”是多余的。路径或名称中有空格时，请加引号。",
      "zh-Hant": "「{argument}」是多餘的。路徑或名稱中有空格時，請加引號。",
      en: "“{argument}” is one too many. Put quotes around a path or a name with spaces.",
    },
  },
  "reviews-or-blank": {
    severity: "error",
    message: {
      "zh-Hans": "请指定考核记录；要打印空白表，请用 --blank。",
      "zh-Hant": "請指定考核紀錄；要列印空白表，請用 --blank。",
      en: "Name the reviews to render; for sheets to fill by hand, use --blank.",
    },
  },
  "reviews-and-blank": {
    severity: "error",
    message: {
      "zh-Hans": "空白表（--blank）不需要考核记录。要预先填上姓名，请用 --people 指定花名册。",
      "zh-Hant": "空白表（--blank）不需要考核紀錄。要預先填上姓名，請用 --people 指定名冊。",
      en: "Blank sheets (--blank) take no reviews. To have names filled in, give a roster with --people.",
    },
  },
  "options-exclude": {
    severity: "error",
    message: {
      "zh-Hans": "{first} 和 {second} 不能一起使用。",
      "zh-Hant": "{first} 和 {second} 不能一起使用。",
      en: "{first} and {second} cannot be used together.",
    },
  },
  "option-needs-option": {
    severity: "error",
    message: {
      "zh-Hans": "{option} 只能与 {needed} 一起使用。",
      "zh-Hant": "{option} 只能與 {needed} 一起使用。",
      en: "{option} can only be used together with {needed}.",
    },
  },
  "option-required": {
    severity: "error",
    message: {
      "zh-Hans": "请用 {option} 指定。",
      "zh-Hant": "請用 {option} 指定。",
      en: "The option {option} is needed.",
    },
  },
});
