/** What can be wrong with a comment that suppresses a message. */
export const SUPPRESSION_ERRORS = {
  "suppression-without-reason": {
    severity: "error",
    message: {
      "zh-Hans": "没有写为什么忽略。请在冒号后写上理由：# 忽略 {codes}：总经理已确认",
      "zh-Hant": "沒有寫為什麼忽略。請在冒號後寫上理由：# 忽略 {codes}：總經理已確認",
      en: "It is not said why. Write the reason after a colon: # ignore {codes}: agreed with the CEO",
    },
  },
  "suppression-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有叫“{code}”的检查。{advice}",
      "zh-Hant": "沒有叫「{code}」的檢查。{advice}",
      en: "No check is called “{code}”. {advice}",
    },
    fix: {
      title: { "zh-Hans": "改成“{meant}”", "zh-Hant": "改成「{meant}」", en: "Write “{meant}”" },
      safe: false,
    },
  },
  "suppression-of-error": {
    severity: "error",
    message: {
      "zh-Hans": "“{code}”是错误，不能忽略：这样的评分表算不出来。请改正它。",
      "zh-Hant": "「{code}」是錯誤，不能忽略：這樣的評分表算不出來。請改正它。",
      en: "“{code}” is an error and cannot be ignored: such a sheet cannot be scored. Correct it.",
    },
  },
} as const;
