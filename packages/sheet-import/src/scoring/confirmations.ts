import { type CompleteText, fillMessage } from "@scorecard/model";

/** What authors are asked to confirm, in words of every language. */
const ASKED = {
  "touching-bands": {
    "zh-Hans": "{value} 在原表里两档都算，这里归写在前面的一档",
    "zh-Hant": "{value} 在原表裡兩檔都算，這裡歸寫在前面的一檔",
    en: "the sheet has {value} in two bands; here it belongs to the one that comes first",
  },
  "word-for-value": {
    "zh-Hans": "“{words}”当作 {value}",
    "zh-Hant": "「{words}」當作 {value}",
    en: "“{words}” is taken to mean {value}",
  },
  "missing-bound": {
    "zh-Hans": "“{words}”没有写界限，按上一档的 {value} 填写",
    "zh-Hant": "「{words}」沒有寫界限，按上一檔的 {value} 填寫",
    en: "“{words}” has no number; {value} of the band before it is filled in",
  },
  "hundred-is-most": {
    "zh-Hans": "最高到 100%",
    "zh-Hant": "最高到 100%",
    en: "100% is the most there can be",
  },
  "rest-keeps-marks": {
    "zh-Hans": "没有列出的情况不扣分",
    "zh-Hant": "沒有列出的情況不扣分",
    en: "what is not listed takes nothing away",
  },
  "rest-zero": {
    "zh-Hans": "其余情况没有写，这里为 0 分",
    "zh-Hant": "其餘情況沒有寫，這裡為 0 分",
    en: "what else there can be is not said; here it gives 0",
  },
  "against-base": {
    "zh-Hans": "“{words}”当作与它之比，100% 为相等",
    "zh-Hant": "「{words}」當作與它之比，100% 為相等",
    en: "“{words}” is measured as a share of it; 100% is the same",
  },
  "levels-scaled": {
    "zh-Hans": "各级原为 {most} 分制，按最高级得满分换算",
    "zh-Hant": "各級原為 {most} 分制，按最高級得滿分換算",
    en: "the levels are out of {most}; the highest gets full marks here",
  },
  "levels-even": {
    "zh-Hans": "各级没有写分值，按级别平均递增",
    "zh-Hant": "各級沒有寫分值，按級別平均遞增",
    en: "the levels have no points; they rise in even steps",
  },
  "each-or-once": {
    "zh-Hans": "几项都没做到时各扣一次，还是只扣一次？这里各扣一次",
    "zh-Hant": "幾項都沒做到時各扣一次，還是只扣一次？這裡各扣一次",
    en: "is it taken away once, or for each? Here for each",
  },
  "each-time": {
    "zh-Hans": "没有写明是否每次都扣，这里每次都扣",
    "zh-Hant": "沒有寫明是否每次都扣，這裡每次都扣",
    en: "whether it counts every time is not said; here it does",
  },
  "floor-zero": {
    "zh-Hans": "没有写明扣到几分为止，这里扣到 0 分",
    "zh-Hant": "沒有寫明扣到幾分為止，這裡扣到 0 分",
    en: "how far it can go down is not said; here to 0",
  },
  "cap-full": {
    "zh-Hans": "没有写明最高几分，这里不超过 {most} 分",
    "zh-Hant": "沒有寫明最高幾分，這裡不超過 {most} 分",
    en: "how far it can go up is not said; here to {most}",
  },
  "base-full": {
    "zh-Hans": "没有写明从几分起加减，这里从 {base} 分起",
    "zh-Hant": "沒有寫明從幾分起加減，這裡從 {base} 分起",
    en: "where it starts is not said; here from {base}",
  },
  "target-guessed": {
    "zh-Hans": "没有写明目标，这里按 {target}",
    "zh-Hant": "沒有寫明目標，這裡按 {target}",
    en: "the target is not said; here {target}",
  },
  "target-elsewhere": {
    "zh-Hans": "目标 {target} 取自本项的其他内容",
    "zh-Hant": "目標 {target} 取自本項的其他內容",
    en: "the target {target} is taken from what else the item says",
  },
  "yes-or-no": {
    "zh-Hans": "按“是否”评分：“{yes}”为是，“{no}”为否",
    "zh-Hant": "按「是否」評分：「{yes}」為是，「{no}」為否",
    en: "scored as yes or no: “{yes}” is yes, “{no}” is no",
  },
  "cases-as-levels": {
    "zh-Hans": "按情况分级，由评分人选一种",
    "zh-Hant": "按情況分級，由評分人選一種",
    en: "each case is a level that raters choose from",
  },
  "judged-freely": {
    "zh-Hans": "没有写评分规则，这里由评分人在 0 到满分之间打分",
    "zh-Hant": "沒有寫評分規則，這裡由評分人在 0 到滿分之間打分",
    en: "there is no scoring rule; here raters give points from 0 to full marks",
  },
  "rule-unknown": {
    "zh-Hans": "评分规则没有识别出来，暂由评分人打分",
    "zh-Hant": "評分規則沒有辨識出來，暫由評分人打分",
    en: "the scoring rule was not recognised; for now raters give points",
  },
  "weight-missing": {
    "zh-Hans": "没有写权重，这里按 {weight}",
    "zh-Hant": "沒有寫權重，這裡按 {weight}",
    en: "there is no weight; here {weight}",
  },
  "weight-of-rule": {
    "zh-Hans": "没有写权重，按评分标准的最高分 {weight}",
    "zh-Hant": "沒有寫權重，按評分標準的最高分 {weight}",
    en: "there is no weight; the rule's most points are {weight}",
  },
  "weight-of-group": {
    "zh-Hans": "原表写的是占本类别的 {written}，换算成占整个部分的比例",
    "zh-Hant": "原表寫的是佔本類別的 {written}，換算成佔整個部分的比例",
    en: "the sheet says {written} of the group; this is its share of the section",
  },
  "weights-sum": {
    "zh-Hans": "原表各项权重合计 {sum}，不是 100%",
    "zh-Hant": "原表各項權重合計 {sum}，不是 100%",
    en: "the sheet's weights add up to {sum}, not 100%",
  },
  "points-above": {
    "zh-Hans": "最高一档 {points} 分，超过权重 {weight}",
    "zh-Hant": "最高一檔 {points} 分，超過權重 {weight}",
    en: "the best band gives {points}, more than the weight of {weight}",
  },
  "each-of-hundred": {
    "zh-Hans": "各项按 {most} 分打分，再乘权重",
    "zh-Hant": "各項按 {most} 分打分，再乘權重",
    en: "each item is scored out of {most}, then weighted",
  },
  "section-named": {
    "zh-Hans": "原表没有分部分，这里只有一个",
    "zh-Hant": "原表沒有分部分，這裡只有一個",
    en: "the sheet has no sections; here is one",
  },
  "section-weight": {
    "zh-Hans": "没有写这一部分占多少，这里按 {weight}",
    "zh-Hant": "沒有寫這一部分佔多少，這裡按 {weight}",
    en: "the share of this section is not said; here {weight}",
  },
  "period-guessed": {
    "zh-Hans": "没有写考核周期，这里按月度",
    "zh-Hant": "沒有寫考核週期，這裡按月度",
    en: "how often it is used is not said; here monthly",
  },
  "raters-guessed": {
    "zh-Hans": "没有写由谁评分，这里由上级评分",
    "zh-Hant": "沒有寫由誰評分，這裡由上級評分",
    en: "who scores it is not said; here the supervisor",
  },
  "result-guessed": {
    "zh-Hans": "没有写结果怎样得出，这里取{rater}",
    "zh-Hant": "沒有寫結果怎樣得出，這裡取{rater}",
    en: "how the result follows is not said; here it is that of {rater}",
  },
  "title-guessed": {
    "zh-Hans": "没有找到标题，用的是文件名",
    "zh-Hant": "沒有找到標題，用的是檔名",
    en: "no title was found; this is the file's name",
  },
  "sign-guessed": {
    "zh-Hans": "原表没有签字栏，这里由考核人和被考核人签字",
    "zh-Hant": "原表沒有簽名欄，這裡由考核人和受評人簽名",
    en: "the sheet has no place to sign; here both assessor and employee do",
  },
} as const satisfies { readonly [code: string]: CompleteText };

/** Names of what can be asked. */
export type Asked = keyof typeof ASKED;

/** Makes a question for the author. */
export function ask(
  code: Asked,
  params: { readonly [name: string]: string | CompleteText } = {},
): CompleteText {
  return fillMessage(ASKED[code], params);
}
