import type { DiagnosticDefinition } from "@scorecard/model";

/** What can be wrong with the data, events, adjustments and words of a review. */
export const dataMessages = {
  "unknown-data": {
    severity: "error",
    message: {
      "zh-Hans": "这张表不需要数据“{name}”。请按表上印的名称填写。{hint}",
      "zh-Hant": "這張表不需要資料「{name}」。請按表上印的名稱填寫。{hint}",
      en: "The sheet asks for no data called “{name}”. Use a name that is printed on the sheet.{hint}",
    },
  },
  "ambiguous-data": {
    severity: "error",
    message: {
      "zh-Hans": "表上不止一项数据叫“{name}”。请改写它的代号。",
      "zh-Hant": "表上不止一項資料叫「{name}」。請改寫它的代號。",
      en: "More than one figure of the sheet is called “{name}”. Use its key instead.",
    },
  },
  "data-twice": {
    severity: "error",
    message: {
      "zh-Hans": "数据“{name}”填了两次，另一处写作“{other}”。请只留一处。",
      "zh-Hant": "資料「{name}」填了兩次，另一處寫作「{other}」。請只留一處。",
      en: "The figure “{name}” is given twice; the other time as “{other}”. Keep one.",
    },
  },
  "data-given": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”已由表格定为 {given}，不能在考核记录里另填。请删去这一行，或请制表人修改表格。",
      "zh-Hant": "「{name}」已由表格定為 {given}，不能在考核紀錄裡另填。請刪去這一行，或請製表人修改表格。",
      en: "The sheet itself sets “{name}” to {given}; a review cannot change it. Remove this line, or have the sheet changed.",
    },
  },
  "missing-data": {
    severity: "warning",
    message: {
      "zh-Hans": "缺少数据“{name}”，要用它的分数还算不出来。请在“数据”下面补上。",
      "zh-Hant": "缺少資料「{name}」，要用它的分數還算不出來。請在「資料」下面補上。",
      en: "“{name}” is missing, so the points that need it cannot be worked out. Add it under “data”.",
    },
  },
  "missing-outside-data": {
    severity: "warning",
    message: {
      "zh-Hans": "缺少外部数据“{name}”（来源：{source}），要用它的分数还算不出来。取得后请在“数据”下面补上。",
      "zh-Hant":
        "缺少外部資料「{name}」（來源：{source}），要用它的分數還算不出來。取得後請在「資料」下面補上。",
      en: "The outside figure “{name}” (from: {source}) is missing, so the points that need it cannot be worked out. Ask for it and add it under “data”.",
    },
  },
  "missing-parameter": {
    severity: "warning",
    message: {
      "zh-Hans": "表上的参数“{name}”还没有给值，要用它的分数还算不出来。请在“数据”下面补上，或写进表格。",
      "zh-Hant": "表上的參數「{name}」還沒有給值，要用它的分數還算不出來。請在「資料」下面補上，或寫進表格。",
      en: "The sheet leaves “{name}” open, and the points that need it cannot be worked out. Give it under “data”, or in the sheet.",
    },
  },
  "unknown-event": {
    severity: "error",
    message: {
      "zh-Hans": "这张表的一票否决里没有“{name}”。请按表上印的文字填写。{hint}",
      "zh-Hant": "這張表的一票否決裡沒有「{name}」。請按表上印的文字填寫。{hint}",
      en: "The sheet has no veto for “{name}”. Use the words that are printed on the sheet.{hint}",
    },
  },
  "ambiguous-event": {
    severity: "error",
    message: {
      "zh-Hans": "不止一条一票否决叫“{name}”。请改写它的代号。",
      "zh-Hant": "不止一條一票否決叫「{name}」。請改寫它的代號。",
      en: "More than one veto is called “{name}”. Use its key instead.",
    },
  },
  "event-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”写了两次，另一处写作“{other}”。若发生多次，请写一处并注明次数。",
      "zh-Hant": "「{name}」寫了兩次，另一處寫作「{other}」。若發生多次，請寫一處並註明次數。",
      en: "“{name}” stands here twice; the other time as “{other}”. If it happened more than once, keep one and say how often.",
    },
  },
  "event-not-a-count": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”发生了几次，从“{written}”看不出来。请写是、否，或 0 到 {most} 的整数。",
      "zh-Hant": "「{name}」發生了幾次，從「{written}」看不出來。請寫是、否，或 0 到 {most} 的整數。",
      en: "“{written}” does not say how often “{name}” happened. Write yes, no, or a whole number from 0 to {most}.",
    },
  },
  "unknown-adjustment": {
    severity: "error",
    message: {
      "zh-Hans": "表上没有“{name}”这一项调整。请按表上印的名称填写。{hint}",
      "zh-Hant": "表上沒有「{name}」這一項調整。請按表上印的名稱填寫。{hint}",
      en: "The sheet has no adjustment “{name}”. Use a name that is printed on the sheet.{hint}",
    },
  },
  "adjustment-twice": {
    severity: "error",
    message: {
      "zh-Hans": "调整“{name}”填了两次，另一处写作“{other}”。请只留一处。",
      "zh-Hant": "調整「{name}」填了兩次，另一處寫作「{other}」。請只留一處。",
      en: "The adjustment “{name}” is given twice; the other time as “{other}”. Keep one.",
    },
  },
  "adjustment-not-points": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的“{written}”不是一个分数。请只写带正负号的数字，例如 +3 或 -2。",
      "zh-Hant": "「{name}」的「{written}」不是一個分數。請只寫帶正負號的數字，例如 +3 或 -2。",
      en: "“{written}” for “{name}” is not a number of points. Write a number with its sign, such as +3 or -2.",
    },
  },
  "adjustment-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”调整了 {written} 分，超出允许的范围：{range}。",
      "zh-Hant": "「{name}」調整了 {written} 分，超出允許的範圍：{range}。",
      en: "“{name}” changes the total by {written}, which is outside what is allowed: {range}.",
    },
  },
  "adjustment-needs-reason": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”要写明理由。请写成“分数”和“理由”两项。",
      "zh-Hant": "「{name}」要寫明理由。請寫成「分數」和「理由」兩項。",
      en: "“{name}” needs a reason. Give “points” and “reason”.",
    },
  },
  "unknown-comment": {
    severity: "error",
    message: {
      "zh-Hans": "表上没有“{name}”这一栏评语。请按表上印的栏名填写。{hint}",
      "zh-Hant": "表上沒有「{name}」這一欄評語。請按表上印的欄名填寫。{hint}",
      en: "The sheet has no comment field “{name}”. Use a field that is printed on the sheet.{hint}",
    },
  },
  "comment-twice": {
    severity: "error",
    message: {
      "zh-Hans": "评语“{name}”填了两次，另一处写作“{other}”。请合并成一处。",
      "zh-Hant": "評語「{name}」填了兩次，另一處寫作「{other}」。請合併成一處。",
      en: "The comment “{name}” is given twice; the other time as “{other}”. Keep one.",
    },
  },
  "missing-comment": {
    severity: "warning",
    message: {
      "zh-Hans": "“{field}”必须填写。补上之前，结果只是暂定。",
      "zh-Hant": "「{field}」必須填寫。補上之前，結果只是暫定。",
      en: "“{field}” has to be filled in. Until then the result is provisional.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };
