import type { DiagnosticDefinition } from "@scorecard/model";

/** What can be wrong with a figure that somebody wrote. Codes are stable. */
export const figureMessages = {
  "not-a-number": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”不是一个数。这一项要填{measure}的数值，例如 {example}。",
      "zh-Hant": "「{written}」不是一個數。這一項要填{measure}的數值，例如 {example}。",
      en: "“{written}” is not a number. Give the value of “{measure}”, such as {example}.",
    },
  },
  "wrong-unit": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”的单位不对：{measure}的单位是{unit}。请改成 {example} 这样的写法。",
      "zh-Hant": "「{written}」的單位不對：{measure}的單位是{unit}。請改成 {example} 這樣的寫法。",
      en: "“{written}” has another unit than “{measure}”, which is counted in {unit}. Write it like {example}.",
    },
  },
  "surplus-unit": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”带了单位，而{measure}没有单位。请只写数字 {example}。",
      "zh-Hant": "「{written}」帶了單位，而{measure}沒有單位。請只寫數字 {example}。",
      en: "“{written}” has a unit, but “{measure}” has none. Write the number alone: {example}.",
    },
  },
  "share-or-percent": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”说不清是 {percent}% 还是 {written}%。请带上百分号写明。",
      "zh-Hant": "「{written}」說不清是 {percent}% 還是 {written}%。請帶上百分號寫明。",
      en: "“{written}” could mean {percent}% or {written}%. Write it with the percent sign.",
    },
  },
  "not-whole": {
    severity: "error",
    message: {
      "zh-Hans": "{measure}只能是整数，不能是 {written}。",
      "zh-Hant": "{measure}只能是整數，不能是 {written}。",
      en: "“{measure}” takes whole numbers only, not {written}.",
    },
  },
  "out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "{measure}不可能是 {written}，应为 {range}。请核对数据。",
      "zh-Hant": "{measure}不可能是 {written}，應為 {range}。請核對資料。",
      en: "“{measure}” cannot be {written}; the values that can occur are: {range}. Check the figure.",
    },
  },
  "one-value-expected": {
    severity: "error",
    message: {
      "zh-Hans": "这一项每位评分人只填一个值，这里却写了好几个。",
      "zh-Hant": "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
      en: "A rater gives one value for this item; here are several.",
    },
  },
  "not-a-date": {
    severity: "error",
    message: {
      "zh-Hans": "“{written}”不是一个日期。{input}请写成 2026-11-05 这样。",
      "zh-Hant": "「{written}」不是一個日期。{input}請寫成 2026-11-05 這樣。",
      en: "“{written}” is not a date. Write “{input}” like 2026-11-05.",
    },
  },
  "figures-expected": {
    severity: "error",
    message: {
      "zh-Hans": "这一项要分别填写：{figures}。请写成 {example} 这样。",
      "zh-Hant": "這一項要分別填寫：{figures}。請寫成 {example} 這樣。",
      en: "This item needs several figures: {figures}. Write them like {example}.",
    },
  },
  "unknown-figure": {
    severity: "error",
    message: {
      "zh-Hans": "这一项不填“{name}”。要填的是：{figures}。{hint}",
      "zh-Hant": "這一項不填「{name}」。要填的是：{figures}。{hint}",
      en: "“{name}” is no figure of this item. Its figures are: {figures}.{hint}",
    },
  },
  "figure-worked-out": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”由公式算出，不用填写。只填：{figures}。",
      "zh-Hant": "「{name}」由公式算出，不用填寫。只填：{figures}。",
      en: "“{name}” is worked out by a formula. Give only: {figures}.",
    },
  },
  "figure-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”写了两次。请只留一处。",
      "zh-Hant": "「{name}」寫了兩次。請只留一處。",
      en: "“{name}” is given twice. Keep one.",
    },
  },
  "missing-figure": {
    severity: "warning",
    message: {
      "zh-Hans": "还缺“{figure}”。补齐之前，结果只是暂定。",
      "zh-Hant": "還缺「{figure}」。補齊之前，結果只是暫定。",
      en: "“{figure}” is still missing. Until then the result is provisional.",
    },
  },
  "nothing-asked": {
    severity: "error",
    message: {
      "zh-Hans": "这一项的分数由表上的数据算出，不用评分。请删去这里的内容。",
      "zh-Hant": "這一項的分數由表上的資料算出，不用評分。請刪去這裡的內容。",
      en: "The points of this item follow from the sheet's data; nobody rates it. Remove what is written here.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
