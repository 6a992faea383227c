import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with a review that is scored by a template. Codes are stable. */
export const messages = {
  "wrong-template": {
    severity: "error",
    message: {
      "zh-Hans":
        "这份考核记录写的模板是“{written}”，不是“{expected}”。请核对模板名，或改用它自己的模板评分。{hint}",
      "zh-Hant":
        "這份考核紀錄寫的範本是「{written}」，不是「{expected}」。請核對範本名稱，或改用它自己的範本評分。{hint}",
      en: "This review was made for the template “{written}”, not for “{expected}”. Check the name, or score it with its own template.{hint}",
    },
  },
  "wrong-template-version": {
    severity: "error",
    message: {
      "zh-Hans":
        "这份考核记录是按模板第 {written} 版填写的，现在用的是第 {expected} 版。请用原来的版本评分，或核对后改写版本号。",
      "zh-Hant":
        "這份考核紀錄是依範本第 {written} 版填寫的，現在用的是第 {expected} 版。請用原來的版本評分，或核對後改寫版本號。",
      en: "This review was made for version {written} of the template; this is version {expected}. Score it with its own version, or check it and change the version it names.",
    },
  },
  "wrong-period": {
    severity: "error",
    message: {
      "zh-Hans": "考核期间“{written}”不能用在这张表上。请写成 {example} 这样的形式。",
      "zh-Hant": "考核期間「{written}」不能用在這張表上。請寫成 {example} 這樣的形式。",
      en: "The period “{written}” does not fit this sheet. Write it like {example}.",
    },
  },
  "unknown-item": {
    severity: "error",
    message: {
      "zh-Hans": "表上没有考核项目“{name}”。请按表上印的名称填写。{hint}",
      "zh-Hant": "表上沒有考核項目「{name}」。請按表上印的名稱填寫。{hint}",
      en: "The sheet has no item “{name}”. Use a name that is printed on the sheet.{hint}",
    },
  },
  "ambiguous-item": {
    severity: "error",
    message: {
      "zh-Hans": "表上不止一个考核项目叫“{name}”。请改写项目的代号。",
      "zh-Hant": "表上不止一個考核項目叫「{name}」。請改寫項目的代號。",
      en: "More than one item of the sheet is called “{name}”. Use the item's key instead.",
    },
  },
  "item-twice": {
    severity: "error",
    message: {
      "zh-Hans": "考核项目“{name}”填了两次，另一处写作“{other}”。请合并成一处。",
      "zh-Hant": "考核項目「{name}」填了兩次，另一處寫作「{other}」。請合併成一處。",
      en: "The item “{name}” is filled in twice; the other time it is called “{other}”. Keep one.",
    },
  },
  "unknown-rater": {
    severity: "error",
    message: {
      "zh-Hans": "这张表没有评分人“{name}”。评分人有：{raters}。{hint}",
      "zh-Hant": "這張表沒有評分人「{name}」。評分人有：{raters}。{hint}",
      en: "The sheet has no rater “{name}”. Its raters are: {raters}.{hint}",
    },
  },
  "rater-twice": {
    severity: "error",
    message: {
      "zh-Hans": "“{name}”的评分填了两次，另一处写作“{other}”。请只留一处。",
      "zh-Hant": "「{name}」的評分填了兩次，另一處寫作「{other}」。請只留一處。",
      en: "The answer of “{name}” is given twice; the other time as “{other}”. Keep one.",
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
  "missing-item": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”还没有任何人评分。补齐之前，结果只是暂定。",
      "zh-Hant": "「{item}」還沒有任何人評分。補齊之前，結果只是暫定。",
      en: "Nobody has rated “{item}” yet. Until then the result is provisional.",
    },
  },
  "missing-rater": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”一项也没有评分。补齐之前，结果只是暂定。",
      "zh-Hant": "「{rater}」一項也沒有評分。補齊之前，結果只是暫定。",
      en: "“{rater}” has not rated any item yet. Until then the result is provisional.",
    },
  },
  "missing-answer": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”缺少“{rater}”的评分。补齐之前，结果只是暂定。",
      "zh-Hant": "「{item}」缺少「{rater}」的評分。補齊之前，結果只是暫定。",
      en: "“{rater}” has not rated “{item}” yet. Until then the result is provisional.",
    },
  },
  "missing-agreement": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”各评分人的得分不一致，还没有商定结果。请写明“商定”的分数；在此之前，结果只是暂定。",
      "zh-Hant":
        "「{item}」各評分人的得分不一致，還沒有商定結果。請寫明「商定」的分數；在此之前，結果只是暫定。",
      en: "The raters of “{item}” differ and no score is agreed. Write the agreed points; until then the result is provisional.",
    },
  },
  "agreed-not-points": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的商定分数“{written}”不是一个分数。请只写数字，例如 15。",
      "zh-Hant": "「{item}」的商定分數「{written}」不是一個分數。請只寫數字，例如 15。",
      en: "The agreed score “{written}” of “{item}” is not a number of points. Write a number, such as 15.",
    },
  },
  "agreed-out-of-range": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的商定分数是 {written} 分，应在 0 到 {fullMarks} 分之间。",
      "zh-Hant": "「{item}」的商定分數是 {written} 分，應在 0 到 {fullMarks} 分之間。",
      en: "The agreed score of “{item}” is {written}; it must lie between 0 and {fullMarks}.",
    },
  },
  "agreed-needs-reason": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的结果本来按表上的规则得出，另行商定要写明理由。请写成“分数”和“理由”两项。",
      "zh-Hant": "「{item}」的結果本來依表上的規則得出，另行商定要寫明理由。請寫成「分數」和「理由」兩項。",
      en: "The sheet has a rule for the result of “{item}”. To agree on other points, give “points” and “reason”.",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
