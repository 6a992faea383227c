import type { DiagnosticDefinition } from "@scorecard/model";

/** What can keep figures from becoming points. Codes are stable. */
export const workedOutMessages = {
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
  "worked-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "按公式算出来，{measure}是 {value}，应为 {range}。请核对所填的数据。",
      "zh-Hant": "按公式算出來，{measure}是 {value}，應為 {range}。請核對所填的資料。",
      en: "The formula gives {value} for “{measure}”; the values that can occur are: {range}. Check the figures that went in.",
    },
  },
  "worked-not-whole": {
    severity: "error",
    message: {
      "zh-Hans": "按公式算出来，{measure}是 {value}，但只能是整数。请核对所填的数据。",
      "zh-Hant": "按公式算出來，{measure}是 {value}，但只能是整數。請核對所填的資料。",
      en: "The formula gives {value} for “{measure}”, which takes whole numbers only. Check the figures that went in.",
    },
  },
  "divided-by-zero": {
    severity: "error",
    message: {
      "zh-Hans": "按“{formula}”计算时除数是 0，算不出来。请核对所填的数据，或请制表人写明这种情况怎样计分。",
      "zh-Hant":
        "按「{formula}」計算時除數是 0，算不出來。請核對所填的資料，或請製表人寫明這種情況怎樣計分。",
      en: "“{formula}” would divide by 0 and has no value. Check the figures that went in, or have the sheet say what counts then.",
    },
  },
  "beyond-calendar": {
    severity: "error",
    message: {
      "zh-Hans": "按“{formula}”计算时，有一个日期不在日历之内。请核对所填的日期。",
      "zh-Hant": "按「{formula}」計算時，有一個日期不在日曆之內。請核對所填的日期。",
      en: "“{formula}” leads to a day that is in no calendar. Check the dates that went in.",
    },
  },
  "too-many-digits": {
    severity: "error",
    message: {
      "zh-Hans": "按“{formula}”算出来的数位数太多，无法使用。请核对所填的数据，少写几位小数。",
      "zh-Hant": "按「{formula}」算出來的數位數太多，無法使用。請核對所填的資料，少寫幾位小數。",
      en: "“{formula}” gives a number with too many digits to use. Check the figures that went in, and give fewer decimals.",
    },
  },
  "no-case": {
    severity: "error",
    message: {
      "zh-Hans":
        "没有一种情况符合，所以算不出分数。表上列出的情况是：{cases}。请核对数据，或请制表人补上其余的情况。",
      "zh-Hant":
        "沒有一種情況符合，所以算不出分數。表上列出的情況是：{cases}。請核對資料，或請製表人補上其餘的情況。",
      en: "None of the cases holds, so there are no points. The sheet's cases are: {cases}. Check the figures, or have the other cases added to the sheet.",
    },
  },
  "target-of-zero": {
    severity: "error",
    message: {
      "zh-Hans": "{measure}的目标是 0，不能按 {written} 与目标的比例计分。请制表人改用别的评分规则。",
      "zh-Hant": "{measure}的目標是 0，不能按 {written} 與目標的比例計分。請製表人改用別的評分規則。",
      en: "The target of “{measure}” is 0, so {written} has no proportion to it. Have the sheet use another kind of rule.",
    },
  },
  "inverse-without-limit": {
    severity: "error",
    message: {
      "zh-Hans": "{measure}是 {written}，反比计分时没有上限，算不出分数。请制表人为这一项写明封顶。",
      "zh-Hant": "{measure}是 {written}，反比計分時沒有上限，算不出分數。請製表人為這一項寫明封頂。",
      en: "“{measure}” is {written}, and with less being better that would be points without end. Have a cap added to this item.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
