import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";
import { dataMessages } from "./messages/data.ts";
import { rowMessages } from "./messages/rows.ts";

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
  "rater-does-not-score": {
    severity: "error",
    message: {
      "zh-Hans":
        "“{item}”不由“{rater}”评分。这一项的评分人是：{raters}。请删去这个评分，或写在该评的人名下。",
      "zh-Hant":
        "「{item}」不由「{rater}」評分。這一項的評分人是：{raters}。請刪去這個評分，或寫在該評的人名下。",
      en: "“{rater}” does not score “{item}”; it is scored by: {raters}. Delete this answer, or put it under the rater who gave it.",
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
      "zh-Hans": "“{item}”的商定分数是 {written} 分，超出允许的范围：{range}。",
      "zh-Hant": "「{item}」的商定分數是 {written} 分，超出允許的範圍：{range}。",
      en: "The agreed score of “{item}” is {written}, which is outside what is possible: {range}.",
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
  "missing-answer-carried": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”有 {count} 项没有评分（{items}）。按表上的规定，权重由其他评分人分摊。",
      "zh-Hant": "「{rater}」有 {count} 項沒有評分（{items}）。依表上的規定，權重由其他評分人分攤。",
      en: "“{rater}” has left out {count} of the items ({items}). As the sheet says, the other raters carry the weight.",
    },
  },
  "missing-answer-zero": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”有 {count} 项没有评分（{items}）。按表上的规定，这些评分计 0 分。",
      "zh-Hant": "「{rater}」有 {count} 項沒有評分（{items}）。依表上的規定，這些評分計 0 分。",
      en: "“{rater}” has left out {count} of the items ({items}). As the sheet says, these answers count 0 points.",
    },
  },
  "missing-rater-carried": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”一项也没有评分。按表上的规定，权重由其他评分人分摊。",
      "zh-Hant": "「{rater}」一項也沒有評分。依表上的規定，權重由其他評分人分攤。",
      en: "“{rater}” has not rated any item. As the sheet says, the other raters carry the weight.",
    },
  },
  "missing-rater-zero": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”一项也没有评分。按表上的规定，这一份计 0 分。",
      "zh-Hant": "「{rater}」一項也沒有評分。依表上的規定，這一份計 0 分。",
      en: "“{rater}” has not rated any item. As the sheet says, that share counts 0 points.",
    },
  },
  "missing-answer-unneeded": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”有 {count} 项没有评分（{items}）。结果不用这一栏的分数，不受影响。",
      "zh-Hant": "「{rater}」有 {count} 項沒有評分（{items}）。結果不用這一欄的分數，不受影響。",
      en: "“{rater}” has left out {count} of the items ({items}). The result does not depend on this rater and does not wait.",
    },
  },
  "missing-rater-unneeded": {
    severity: "warning",
    message: {
      "zh-Hans": "“{rater}”一项也没有评分，这一栏空着。结果不用这一栏的分数，不受影响。",
      "zh-Hant": "「{rater}」一項也沒有評分，這一欄空著。結果不用這一欄的分數，不受影響。",
      en: "“{rater}” has not rated any item, so that column stays empty. The result does not depend on this rater and does not wait.",
    },
  },
  "missing-note": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”评为“{answer}”，须在备注里说明。补上之前，结果只是暂定。",
      "zh-Hant": "「{item}」評為「{answer}」，須在備註裡說明。補上之前，結果只是暫定。",
      en: "“{item}” is rated “{answer}”, which has to be explained in its note. Until then the result is provisional.",
    },
  },
  "always-applies": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”不能填“不适用”：表上没有说明不适用时怎么计分。请评分，或请制表人补上这一条。",
      "zh-Hant": "「{item}」不能填「不適用」：表上沒有說明不適用時怎麼計分。請評分，或請製表人補上這一條。",
      en: "“{item}” cannot be “not applicable”: the sheet does not say what it would count then. Rate it, or have that added to the sheet.",
    },
  },
  "applies-unclear": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”有人填了不适用，有人评了分。请先统一：要么都填不适用，要么都评分。",
      "zh-Hant": "「{item}」有人填了不適用，有人評了分。請先統一：要麼都填不適用，要麼都評分。",
      en: "Some raters of “{item}” say that it does not apply, others have rated it. Settle that first: either all say so, or all rate it.",
    },
  },
  "not-due-answered": {
    severity: "warning",
    message: {
      "zh-Hans": "“{item}”在这个考核期间不考核，填写的评分不计入。请核对考核期间。",
      "zh-Hant": "「{item}」在這個考核期間不考核，填寫的評分不計入。請核對考核期間。",
      en: "“{item}” is not due in this period, so its answers do not count. Check the period.",
    },
  },
  "section-not-applicable": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{section}”的各项都不适用，这一部分没有得分，总分也算不出来。请核对，或请制表人规定这时怎么计分。",
      "zh-Hant":
        "「{section}」的各項都不適用，這一部分沒有得分，總分也算不出來。請核對，或請製表人規定這時怎麼計分。",
      en: "No item of “{section}” applies, so it has no points and neither has the total. Check the answers, or have the sheet say what counts then.",
    },
  },
  "difference-beyond": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{item}”的“{one}”和“{other}”相差 {difference} 分，超过允许的 {most} 分。请商定分数并写明理由；在此之前没有结果。",
      "zh-Hant":
        "「{item}」的「{one}」和「{other}」相差 {difference} 分，超過允許的 {most} 分。請商定分數並寫明理由；在此之前沒有結果。",
      en: "“{one}” and “{other}” differ by {difference} on “{item}”; at most {most} is allowed. Agree on the points and say why; until then there is no result.",
    },
  },
  "difference-needs-reason": {
    severity: "error",
    message: {
      "zh-Hans": "“{item}”的评分差距超过了允许的范围，商定分数时要写明理由。请写成“分数”和“理由”两项。",
      "zh-Hant": "「{item}」的評分差距超過了允許的範圍，商定分數時要寫明理由。請寫成「分數」和「理由」兩項。",
      en: "The raters of “{item}” differ by more than is allowed, so what is agreed needs a reason. Give “points” and “reason”.",
    },
  },
  "total-difference-beyond": {
    severity: "warning",
    message: {
      "zh-Hans":
        "总分的“{one}”和“{other}”相差 {difference} 分{common}，超过允许的 {most} 分。请在考核记录里写“商定”，给出总分和理由，或就有分歧的项目商定；在此之前没有总分。",
      "zh-Hant":
        "總分的「{one}」和「{other}」相差 {difference} 分{common}，超過允許的 {most} 分。請在考核紀錄裡寫「商定」，給出總分和理由，或就有分歧的項目商定；在此之前沒有總分。",
      en: "The totals of “{one}” and “{other}” differ by {difference}{common}; at most {most} is allowed. Agree on the total, or on the items in question, under “agreed” in the review, with a reason; until then there is no total.",
    },
  },
  "total-difference-unknown": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{one}”和“{other}”没有都评的项目，两人的总分差距没有比较。请核对，或请制表人改写“评分差距”这一行。",
      "zh-Hant":
        "「{one}」和「{other}」沒有都評的項目，兩人的總分差距沒有比較。請核對，或請製表人改寫「評分差距」這一行。",
      en: "“{one}” and “{other}” rate nothing in common, so how far their totals differ was not compared. Check the answers, or have the sheet's “difference” line changed.",
    },
  },
  "closing-needs-points": {
    severity: "warning",
    message: {
      "zh-Hans": "“{formula}”还算不出来：它用到的分数还没有。在此之前没有总分。",
      "zh-Hant": "「{formula}」還算不出來：它用到的分數還沒有。在此之前沒有總分。",
      en: "“{formula}” cannot be worked out: points that it needs are not there. Until then there is no total.",
    },
  },
  "no-grade": {
    severity: "error",
    message: {
      "zh-Hans": "总分 {points} 分不在任何一个等级内。请核对评分，或请制表人补上这一级。",
      "zh-Hant": "總分 {points} 分不在任何一個等第內。請核對評分，或請製表人補上這一級。",
      en: "No grade holds the total of {points}. Check the ratings, or have that grade added to the sheet.",
    },
  },
  "grade-needs-note": {
    severity: "warning",
    message: {
      "zh-Hans": "等级“{grade}”须附说明，请写在评语里。补上之前，结果只是暂定。",
      "zh-Hant": "等第「{grade}」須附說明，請寫在評語裡。補上之前，結果只是暫定。",
      en: "The grade “{grade}” has to be explained; write it in the comments. Until then the result is provisional.",
    },
  },
  ...dataMessages,
  ...rowMessages,
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
