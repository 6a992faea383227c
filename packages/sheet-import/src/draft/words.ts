import type { Language } from "@scorecard/model";

/** The language's words that drafts are written with, in each vocabulary. */
export interface DraftWords {
  readonly colon: string;
  readonly comma: string;
  readonly list: string;
  readonly scorecard: string;
  readonly position: string;
  readonly period: string;
  readonly periods: { readonly [P in PeriodName]: string };
  readonly raters: string;
  readonly self: string;
  readonly supervisor: string;
  readonly peer: string;
  readonly result: string;
  take(rater: string): string;
  readonly section: string;
  readonly group: string;
  readonly item: string;
  readonly requirement: string;
  readonly target: string;
  readonly standard: string;
  readonly source: string;
  readonly scoringWeighted: string;
  fullMarks(points: string): string;
  measure(name: string): string;
  unit(unit: string): string;
  readonly whole: string;
  readonly rangeToHundred: string;
  readonly bands: string;
  readonly levels: string;
  readonly level: (number: string) => string;
  judged(low: string, high: string): string;
  pointRange(low: string, high: string): string;
  readonly yesNo: string;
  readonly yes: string;
  readonly no: string;
  readonly deduct: string;
  readonly add: string;
  readonly tally: string;
  readonly each: string;
  readonly eachTime: string;
  per(amount: string): string;
  base(points: string): string;
  floor(points: string): string;
  cap(points: string): string;
  readonly none: string;
  points(value: string): string;
  amount(value: string, unit: string): string;
  readonly offTarget: string;
  targetOf(value: string): string;
  below(distance: string, change: string): string;
  above(distance: string, change: string): string;
  readonly proportional: string;
  readonly interpolate: string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  over(amount: string): string;
  under(amount: string): string;
  between(low: string, lowInclusive: boolean, high: string, highInclusive: boolean): string;
  readonly otherwise: string;
  readonly grades: string;
  readonly sign: string;
  readonly assessor: string;
  readonly employee: string;
  readonly field: string;
  lines(count: string): string;
  readonly confirm: string;
  readonly original: string;
  readonly unread: string;
  readonly columns: string;
  readonly unnamedSection: string;
}

type PeriodName = "monthly" | "quarterly" | "half-yearly" | "yearly";

function signed(points: string): string {
  return points.startsWith("-") ? points : `+${points}`;
}

/** 90% 以上, but 90 分以上. */
function blankAfter(amount: string): string {
  return /\p{Script=Han}$/u.test(amount) ? "" : " ";
}

const HANS: DraftWords = {
  colon: "：",
  comma: "，",
  list: "、",
  scorecard: "评分表",
  position: "岗位",
  period: "周期",
  periods: { monthly: "月度", quarterly: "季度", "half-yearly": "半年度", yearly: "年度" },
  raters: "评分人",
  self: "自评",
  supervisor: "上级",
  peer: "同级",
  result: "结果",
  take: (rater) => `取${rater}`,
  section: "部分",
  group: "类别",
  item: "指标",
  requirement: "要求",
  target: "目标",
  standard: "评分标准",
  source: "数据来源",
  scoringWeighted: "计分方式：加权",
  fullMarks: (points) => `满分：${points} 分`,
  measure: (name) => `计量：${name}`,
  unit: (unit) => `单位 ${unit}`,
  whole: "整数",
  rangeToHundred: "范围 0%～100%",
  bands: "分档",
  levels: "分级",
  level: (number) => `${number} 级`,
  judged: (low, high) => `打分：${low}～${high} 分`,
  pointRange: (low, high) => `${low}～${high} 分`,
  yesNo: "是否",
  yes: "是",
  no: "否",
  deduct: "扣分",
  add: "加分",
  tally: "增减分",
  each: "每项",
  eachTime: "每次",
  per: (amount) => `每 ${amount}`,
  base: (points) => `基准 ${points} 分`,
  floor: (points) => `最低 ${points}`,
  cap: (points) => `封顶 ${points} 分`,
  none: "无",
  points: (value) => `${value} 分`,
  amount: (value, unit) => `${value} ${unit}`,
  offTarget: "差额",
  targetOf: (value) => `目标 ${value}`,
  below: (distance, change) => `每低于 ${distance}：${signed(change)} 分`,
  above: (distance, change) => `每高于 ${distance}：${signed(change)} 分`,
  proportional: "按比例",
  interpolate: "插值",
  atLeast: (amount) => `${amount}${blankAfter(amount)}以上`,
  atMost: (amount) => `${amount}${blankAfter(amount)}以下`,
  over: (amount) => `超过 ${amount}`,
  under: (amount) => `低于 ${amount}`,
  between: (low, lowInclusive, high, highInclusive) =>
    lowInclusive && highInclusive
      ? `${low}～${high}`
      : `${low}（${lowInclusive ? "含" : "不含"}）至 ${high}（${highInclusive ? "含" : "不含"}）`,
  otherwise: "其他",
  grades: "等级",
  sign: "签字",
  assessor: "考核人",
  employee: "被考核人",
  field: "填写",
  lines: (count) => `${count} 行`,
  confirm: "请确认：",
  original: "原文：",
  unread: "未识别：",
  columns: "原表的列：",
  unnamedSection: "绩效考核",
};

const HANT: DraftWords = {
  ...HANS,
  scorecard: "評分表",
  position: "崗位",
  period: "週期",
  raters: "評分人",
  self: "自評",
  supervisor: "上級",
  peer: "同儕",
  result: "結果",
  group: "類別",
  item: "指標",
  target: "目標",
  standard: "評分標準",
  source: "資料來源",
  scoringWeighted: "計分方式：加權",
  fullMarks: (points) => `滿分：${points} 分`,
  measure: (name) => `計量：${name}`,
  unit: (unit) => `單位 ${unit}`,
  whole: "整數",
  rangeToHundred: "範圍 0%～100%",
  bands: "分檔",
  levels: "分級",
  level: (number) => `${number} 級`,
  tally: "增減分",
  each: "每項",
  base: (points) => `基準 ${points} 分`,
  cap: (points) => `封頂 ${points} 分`,
  none: "無",
  offTarget: "差額",
  targetOf: (value) => `目標 ${value}`,
  below: (distance, change) => `每低於 ${distance}：${signed(change)} 分`,
  above: (distance, change) => `每高於 ${distance}：${signed(change)} 分`,
  interpolate: "插值",
  over: (amount) => `超過 ${amount}`,
  under: (amount) => `低於 ${amount}`,
  grades: "等第",
  sign: "簽名",
  employee: "受評人",
  field: "填寫",
  confirm: "請確認：",
  unread: "未辨識：",
  columns: "原表的欄：",
  unnamedSection: "績效考核",
};

const ENGLISH: DraftWords = {
  colon: ": ",
  comma: ", ",
  list: ", ",
  scorecard: "scorecard",
  position: "position",
  period: "period",
  periods: { monthly: "monthly", quarterly: "quarterly", "half-yearly": "half-yearly", yearly: "yearly" },
  raters: "raters",
  self: "self",
  supervisor: "supervisor",
  peer: "peer",
  result: "result",
  take: (rater) => rater,
  section: "section",
  group: "group",
  item: "item",
  requirement: "requirement",
  target: "target",
  standard: "standard",
  source: "source",
  scoringWeighted: "scoring: weighted",
  fullMarks: (points) => `full marks: ${points} points`,
  measure: (name) => `measure: ${name}`,
  unit: (unit) => `unit ${unit}`,
  whole: "whole",
  rangeToHundred: "range 0%~100%",
  bands: "bands",
  levels: "levels",
  level: (number) => `level ${number}`,
  judged: (low, high) => `judged: ${low}~${high} points`,
  pointRange: (low, high) => `${low}~${high} points`,
  yesNo: "yes-no",
  yes: "yes",
  no: "no",
  deduct: "deduct",
  add: "add",
  tally: "tally",
  each: "each",
  eachTime: "each time",
  per: (amount) => `each ${amount}`,
  base: (points) => `base ${points} points`,
  floor: (points) => `floor ${points}`,
  cap: (points) => `cap ${points} points`,
  none: "none",
  points: (value) => `${value} points`,
  amount: (value, unit) => `${value} ${unit}`,
  offTarget: "off-target",
  targetOf: (value) => `target ${value}`,
  below: (distance, change) => `each below ${distance}: ${signed(change)} points`,
  above: (distance, change) => `each above ${distance}: ${signed(change)} points`,
  proportional: "proportional",
  interpolate: "interpolate",
  atLeast: (amount) => `${amount} or more`,
  atMost: (amount) => `${amount} or less`,
  over: (amount) => `above ${amount}`,
  under: (amount) => `below ${amount}`,
  between: (low, lowInclusive, high, highInclusive) =>
    lowInclusive && highInclusive
      ? `${low}~${high}`
      : `${low} (${lowInclusive ? "inclusive" : "exclusive"}) to ${high} (${highInclusive ? "inclusive" : "exclusive"})`,
  otherwise: "otherwise",
  grades: "grades",
  sign: "sign",
  assessor: "assessor",
  employee: "employee",
  field: "field",
  lines: (count) => `${count} lines`,
  confirm: "To confirm: ",
  original: "Original: ",
  unread: "Not understood: ",
  columns: "Columns of the sheet: ",
  unnamedSection: "Performance",
};

/** The words of each vocabulary. */
export const WORDS: { readonly [L in Language]: DraftWords } = {
  "zh-Hans": HANS,
  "zh-Hant": HANT,
  en: ENGLISH,
};
