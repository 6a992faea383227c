import { UNITS } from "@scorecard/model";

/** The words of one keyword in each vocabulary; the first of each is the one a formatter writes. */
interface Spellings {
  readonly en: readonly [string, ...string[]];
  readonly "zh-Hans": readonly [string, ...string[]];
  readonly "zh-Hant": readonly [string, ...string[]];
}

function words(en: string, hans: string, hant: string): Spellings {
  const split = (list: string) => list.split("|") as [string, ...string[]];
  return { en: split(en), "zh-Hans": split(hans), "zh-Hant": split(hant) };
}

/** Every keyword of the language in its three vocabularies, synonyms after "|". */
export const KEYWORDS = {
  // what a file holds
  scorecard: words("scorecard", "评分表|考核表|考核评分表", "評分表|考核表|考核評分表"),
  library: words("library", "指标库", "指標庫"),
  // about the whole sheet
  syntax: words("syntax", "语法", "語法"),
  version: words("version", "版本", "版本"),
  position: words("position", "岗位|职位", "崗位|職位"),
  period: words("period", "周期|考核周期", "週期|考核週期"),
  raters: words("raters|rater", "评分人", "評分人"),
  result: words("result", "结果", "結果"),
  rounding: words("rounding", "舍入", "捨入"),
  sign: words("sign|signature", "签字|签名", "簽名|簽字"),
  statement: words("statement", "声明", "聲明"),
  field: words("field|comment", "填写|评语", "填寫|評語"),
  scoring: words("scoring", "计分方式|计分", "計分方式|計分"),
  added: words("added", "相加|分值相加", "相加|分值相加"),
  weighted: words("weighted", "加权", "加權"),
  fullMarks: words("full marks", "满分", "滿分"),
  missing: words("missing", "缺评", "缺評"),
  provisional: words("provisional", "暂定", "暫定"),
  notApplicable: words("not applicable", "不适用", "不適用"),
  reweighted: words("reweighted", "重新分配权重|分摊", "重新分配權重|分攤"),
  difference: words("difference", "评分差距", "評分差距"),
  opinions: words("opinions|opinion", "意见|可选意见", "意見|可選意見"),
  seal: words("seal", "盖章", "蓋章"),
  required: words("required", "必填", "必填"),
  confidential: words("confidential", "保密", "保密"),
  noteRequired: words("note required", "须说明|需说明|须附说明", "須說明|需說明|須附說明"),
  // reuse
  extends: words("extends", "继承|继承自", "繼承|繼承自"),
  variant: words("variant", "变体", "變體"),
  remove: words("remove", "去掉|移除|删除|删去", "去掉|移除|刪除|刪去"),
  parameter: words("parameter", "参数", "參數"),
  // figures besides the measures
  input: words("input", "输入", "輸入"),
  outside: words("outside", "外部数据", "外部資料|外部數據"),
  date: words("date", "日期", "日期"),
  // after the total
  grades: words("grades|grade", "等级|绩效等级", "等第|績效等第|等級"),
  coefficient: words("coefficient", "系数|绩效系数", "係數|績效係數"),
  decision: words("decision", "决定", "決定"),
  passMark: words("pass mark", "合格线|及格线", "合格線|及格線"),
  veto: words("veto", "一票否决|否决", "一票否決|否決"),
  adjustment: words("adjustment", "调整", "調整"),
  // its parts
  section: words("section|part", "部分", "部分"),
  group: words("group", "类别", "類別"),
  item: words("item", "指标|考核项目|项目|考核指标", "指標|考核項目|項目|考核指標"),
  bonus: words("bonus", "加分项", "加分項"),
  penalty: words("penalty", "扣分项", "扣分項"),
  rows: words("rows", "自定指标|自定项", "自訂指標|自定指標|自訂項"),
  count: words("count", "数量", "數量"),
  thisItem: words("this item", "本项", "本項"),
  use: words("use", "使用|引用", "使用|引用"),
  from: words("from", "来自|从", "來自|從"),
  weight: words("weight", "权重|占", "權重|佔"),
  // about an item
  requirement: words("requirement", "要求|指标要求", "要求|指標要求"),
  measure: words("measure", "计量|衡量", "計量|衡量"),
  unit: words("unit", "单位", "單位"),
  domain: words("range", "范围", "範圍"),
  whole: words("whole", "整数", "整數"),
  decimal: words("decimal", "小数", "小數"),
  dataSource: words("source", "数据来源|来源", "資料來源|數據來源|來源"),
  target: words("target", "目标|目标值", "目標|目標值"),
  standard: words("standard", "评分标准", "評分標準"),
  due: words("due", "适用月份", "適用月份"),
  // how it is scored
  bands: words("bands", "分档", "分檔"),
  levels: words("levels", "分级", "分級"),
  deduct: words("deduct", "扣分|扣", "扣分|扣"),
  add: words("add", "加分|加", "加分|加"),
  signed: words("tally", "增减分", "增減分"),
  checklist: words("checklist", "检查表", "檢查表"),
  yesNo: words("yes-no", "是否", "是否"),
  judged: words("judged", "打分|评定", "打分|評定"),
  step: words("step", "步长", "級距|步長"),
  offTarget: words("off-target", "差额", "差額"),
  partial: words("partial", "零头", "零頭"),
  dropped: words("dropped", "舍去", "捨去"),
  counted: words("counted", "进一", "進一"),
  proportional: words("proportional", "按比例", "按比例"),
  inverse: words("inverse", "反比", "反比"),
  interpolate: words("interpolate", "插值|线性插值", "插值|線性插值"),
  base: words("base", "基准", "基準"),
  each: words("each", "每项|每个|每", "每項|每個|每"),
  eachTime: words("each time", "每次", "每次"),
  once: words("once|only the largest", "一次|只扣一次|只取最大", "一次|只扣一次|只取最大"),
  floor: words("floor", "最低|保底", "最低|保底"),
  untilNone: words("until nothing is left", "扣完为止|扣完即止", "扣完為止|扣完即止"),
  cap: words("cap", "封顶|最高", "封頂|最高"),
  none: words("none", "无|不限", "無|不限"),
  level: words("level", "级", "級"),
  yes: words("yes", "是|有", "是|有"),
  no: words("no", "否|没有", "否|沒有"),
  // conditions on a measured value
  orMore: words("or more|or above|and above", "以上|及以上", "以上|及以上"),
  orLess: words("or less|or below|and below", "以下|以内|及以下", "以下|以內|及以下"),
  beyond: words("or beyond", "以外", "以外"),
  atLeast: words("at least", "不低于|不少于|达到|满|至少", "不低於|不少於|達到|滿|至少"),
  atMost: words(
    "at most|up to|no better than",
    "不超过|不高于|最多|不多于|至多",
    "不超過|不高於|最多|不多於|至多",
  ),
  above: words("above|over|more than", "超过|高于|大于|多于", "超過|高於|大於|多於"),
  below: words(
    "below|under|less than",
    "低于|小于|不足|不满|未达|不到|少于",
    "低於|小於|不足|不滿|未達|不到|少於",
  ),
  more: words("more", "增加|多", "增加|多"),
  fewer: words("fewer|less", "减少|少", "減少|少"),
  to: words("to", "至|到", "至|到"),
  inclusive: words("inclusive", "含", "含"),
  exclusive: words("exclusive", "不含", "不含"),
  otherwise: words("otherwise|other|else", "其他|其余|其它|否则", "其他|其餘|其它|否則"),
  earns: words("gets|scores", "得|计", "得|計"),
  // expressions
  formula: words("formula", "公式", "公式"),
  when: words("when|if", "当|如果", "當|如果"),
  and: words("and", "且|并且", "且|並且"),
  or: words("or", "或|或者", "或|或者"),
  not: words("not", "非|不是", "非|不是"),
  min: words("min", "最小值|较小值", "最小值|較小值"),
  max: words("max", "最大值|较大值", "最大值|較大值"),
  round: words("round", "取整", "取整"),
  daysBetween: words("days-between", "天数", "天數"),
  monthsBetween: words("months-between", "月数", "月數"),
  yearsBetween: words("years-between", "年数", "年數"),
  periodStart: words("period-start", "期初", "期初"),
  periodEnd: words("period-end", "期末", "期末"),
  // values
  monthly: words("monthly", "月度|每月", "月度|每月"),
  quarterly: words("quarterly", "季度|每季", "季度|每季"),
  halfYearly: words("half-yearly", "半年度|半年", "半年度|半年"),
  yearly: words("yearly", "年度|每年", "年度|每年"),
  self: words("self", "自评", "自評"),
  supervisor: words("supervisor", "上级", "上級"),
  peer: words("peer|peers", "同级", "同儕"),
  employee: words("employee", "被考核人|员工|本人", "受評人|員工|本人"),
  assessor: words("assessor", "考核人", "考核人"),
  take: words("take", "取", "取"),
  agreed: words("agreed", "商定|协商确定", "商定|協商確定"),
  total: words("total", "总分|总分为", "總分|總分為"),
  cleared: words("cleared", "清零|归零", "清零|歸零"),
  places: words("decimals|decimal places", "位|位小数", "位|位小數"),
  halfUp: words("half up", "四舍五入", "四捨五入"),
  lines: words("lines|line", "行", "行"),
} as const satisfies { readonly [id: string]: Spellings };

/** A keyword, whatever vocabulary it is written in. */
export type Keyword = keyof typeof KEYWORDS;

const ENTRIES = Object.entries(KEYWORDS) as readonly (readonly [Keyword, Spellings])[];

function allSpellings(spellings: Spellings): readonly string[] {
  return [...new Set([...spellings["zh-Hans"], ...spellings["zh-Hant"], ...spellings.en])];
}

const BY_SPELLING: ReadonlyMap<string, readonly Keyword[]> = (() => {
  const map = new Map<string, Keyword[]>();
  for (const [keyword, spellings] of ENTRIES) {
    for (const spelling of allSpellings(spellings)) {
      map.set(spelling, [...(map.get(spelling) ?? []), keyword]);
    }
  }
  return map;
})();

const NO_KEYWORDS: readonly Keyword[] = [];

/** The keywords that a word can be; English words in any case. Most words have at most one. */
export function keywordsOf(word: string): readonly Keyword[] {
  return BY_SPELLING.get(word) ?? BY_SPELLING.get(word.toLowerCase()) ?? NO_KEYWORDS;
}

/** Every spelling of a keyword, Simplified first. */
export function spellingsOf(keyword: Keyword): readonly string[] {
  return allSpellings(KEYWORDS[keyword]);
}

/** A keyword's usual spelling by language, for messages. */
export function keywordText(keyword: Keyword): { "zh-Hans": string; "zh-Hant": string; en: string } {
  const { en, "zh-Hans": hans, "zh-Hant": hant } = KEYWORDS[keyword];
  return { en: en[0], "zh-Hans": hans[0], "zh-Hant": hant[0] };
}

const HAN = /^[\u3400-\u9fff]+$/;

/** The Han words that a bare run can be made of: keywords and units. */
export const HAN_WORDS: ReadonlySet<string> = new Set(
  [...BY_SPELLING.keys(), ...UNITS.flatMap((unit) => unit.spellings)].filter((word) => HAN.test(word)),
);

/** English keywords of several words, by their first word, longest first. */
export const ENGLISH_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, (readonly string[])[]>();
  const phrases = [...BY_SPELLING.keys()]
    .filter((spelling) => spelling.includes(" "))
    .map((phrase) => phrase.split(" "));
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
})();

/** Words that continue the line before them: a newline in front of them ends nothing. */
export const CONTINUING: ReadonlySet<Keyword> = new Set<Keyword>(["from", "extends"]);
