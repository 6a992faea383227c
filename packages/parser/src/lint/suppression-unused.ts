/** A comment that suppresses what is not said anyway: the line was put right, and the comment stayed. */
export const SUPPRESSION_UNUSED = {
  severity: "warning",
  message: {
    "zh-Hans": "这里没有“{codes}”要忽略。请去掉这条说明，免得以后盖住真正的问题。",
    "zh-Hant": "這裡沒有「{codes}」要忽略。請去掉這條說明，免得以後蓋住真正的問題。",
    en: "There is no {codes} to ignore here. Take this out, lest it hide a real mistake later.",
  },
  fix: {
    title: { "zh-Hans": "去掉“{codes}”", "zh-Hant": "去掉「{codes}」", en: "Take out {codes}" },
    safe: true,
  },
} as const;
