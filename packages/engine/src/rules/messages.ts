import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with one rater's answer. Codes are stable. */
export const messages = {
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
  "no-band": {
    severity: "error",
    message: {
      "zh-Hans":
        "{measure} {written} 不在任何一档内，不能给分。现有的分档是：{bands}。请核对数据，或请制表人补上这一档。",
      "zh-Hant":
        "{measure} {written} 不在任何一檔內，不能給分。現有的分檔是：{bands}。請核對資料，或請製表人補上這一檔。",
      en: "{written} for “{measure}” is in no band, so there are no points for it. The bands are: {bands}. Check the figure, or have the band added to the sheet.",
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
  "unknown-entry": {
    severity: "error",
    message: {
      "zh-Hans": "这一项的要求里没有“{written}”。可以填“无”，或写出没有满足的：{entries}。{hint}",
      "zh-Hant": "這一項的要求裡沒有「{written}」。可以填「無」，或寫出沒有滿足的：{entries}。{hint}",
      en: "“{written}” is none of this item's requirements. Write “none”, or those that were not met: {entries}.{hint}",
    },
  },
  "ambiguous-entry": {
    severity: "error",
    message: {
      "zh-Hans": "不止一条要求以“{written}”开头。请写全：{entries}。",
      "zh-Hant": "不止一條要求以「{written}」開頭。請寫全：{entries}。",
      en: "More than one requirement begins with “{written}”. Write it in full: {entries}.",
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
      "zh-Hans": "“{written}”表示没有扣分，却和扣分的内容写在一起。请只留一种。",
      "zh-Hant": "「{written}」表示沒有扣分，卻和扣分的內容寫在一起。請只留一種。",
      en: "“{written}” says that nothing is deducted, but stands beside deductions. Keep one of the two.",
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
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
