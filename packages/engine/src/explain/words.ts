import type { CompleteText, Language } from "@scorecard/model";

/** The words that explanations need beside those of the rules. */
export interface ExplanationWords {
  /** Between name and explanation. */
  readonly colon: string;
  /** Between two steps. */
  readonly nextStep: string;
  readonly result: string;
  readonly groupTotal: string;
  readonly sectionTotal: string;
  readonly total: string;
  readonly noPoints: string;
  readonly provisional: string;
  readonly final: string;
  readonly missing: string;
  inBrackets(text: string): string;
  person(name: string, number: string): string;
  take(rater: string, points: string): string;
  agreed(points: string, reason: string | undefined): string;
  /** Several raters of a kind, in a copy without their single scores; and the result that follows from these. */
  average(points: string): string;
  stated(points: string): string;
  round(places: number, points: string): string;
  /** The item does not apply, and counts these points all the same. */
  notApplicable(points: string): string;
  /** The item does not apply and counts nothing. */
  readonly leftOut: string;
  readonly notDue: string;
  veto(text: string, points: string): string;
  /** The sum of the items, or of the sections, that apply is brought to all of the weights. */
  reweight(without: string, share: string, points: string, isOfSections: boolean): string;
  adjust(name: string, change: string, reason: string, points: string): string;
  /** Raters who had not answered: the others carry their weight, or they count 0. */
  missingRaters(raters: string, carried: boolean): string;
  /** Raters who do not score an item: the weights of the others are brought to the whole. */
  unaskedRaters(raters: string): string;
  readonly data: string;
  readonly vetoes: string;
  /** A veto that took effect, with how often its event occurred or the points that reached its threshold. */
  tookEffect(text: string, times: string | undefined, points: string | undefined): string;
  readonly grade: string;
  gradeByPoints(total: string, grade: string): string;
  afterVetoes(vetoes: string, grade: string): string;
  coefficient(value: string): string;
  decision(text: string): string;
  pass(total: string, mark: string, passed: boolean): string;
  /** The case of the result rule that held. */
  circumstance(text: string): string;
}

const SIMPLIFIED: ExplanationWords = {
  colon: "：",
  nextStep: "；",
  result: "结果",
  groupTotal: "类别合计",
  sectionTotal: "加权合计",
  total: "总分",
  noPoints: "还没有得分",
  provisional: "暂定",
  final: "确定",
  missing: "还缺",
  inBrackets: (text) => `（${text}）`,
  person: (name, number) => `${name}（工号 ${number}）`,
  take: (rater, points) => `取${rater} → ${points}`,
  agreed: (points, reason) => `商定 → ${points}${reason === undefined ? "" : `（理由：${reason}）`}`,
  average: (points) => `各评分人平均 → ${points}`,
  stated: (points) => `照录原表得分，单项评分不在本联 → ${points}`,
  round: (places, points) => `${places === 0 ? "四舍五入到整数" : `四舍五入到 ${places} 位小数`} → ${points}`,
  notApplicable: (points) => `不适用，计 ${points}`,
  leftOut: "不适用，不计分",
  notDue: "本期不考核，不计分",
  veto: (text, points) => `一票否决“${text}” → ${points}`,
  reweight: (without, share, points, isOfSections) =>
    `${without}不适用，除以其余${isOfSections ? "部分" : "项目"}的权重 ${share} → ${points}`,
  adjust: (name, change, reason, points) =>
    `${name} ${change}${reason === "" ? "" : `（理由：${reason}）`} → ${points}`,
  missingRaters: (raters, carried) => `${raters}未评分，${carried ? "权重由其他评分人分摊" : "计 0 分"}`,
  unaskedRaters: (raters) => `${raters}不评这一项，其余评分人的权重折算为 100%`,
  data: "数据",
  vetoes: "一票否决",
  tookEffect: (text, times, points) => {
    if (times !== undefined) return `${text}（${times} 次）`;
    return points === undefined ? text : `${text}（得 ${points}）`;
  },
  grade: "绩效等级",
  gradeByPoints: (total, grade) => `总分 ${total}，${grade}`,
  afterVetoes: (vetoes, grade) => `一票否决“${vetoes}” → ${grade}`,
  coefficient: (value) => `系数 ${value}`,
  decision: (text) => `决定：${text}`,
  pass: (total, mark, passed) => `合格线 ${mark}：总分 ${total}，${passed ? "合格" : "不合格"}`,
  circumstance: (text) => `情形“${text}”`,
};

const TRADITIONAL: ExplanationWords = {
  colon: "：",
  nextStep: "；",
  result: "結果",
  groupTotal: "類別合計",
  sectionTotal: "加權合計",
  total: "總分",
  noPoints: "還沒有得分",
  provisional: "暫定",
  final: "確定",
  missing: "還缺",
  inBrackets: (text) => `（${text}）`,
  person: (name, number) => `${name}（員工編號 ${number}）`,
  take: (rater, points) => `取${rater} → ${points}`,
  agreed: (points, reason) => `商定 → ${points}${reason === undefined ? "" : `（理由：${reason}）`}`,
  average: (points) => `各評分人平均 → ${points}`,
  stated: (points) => `照錄原表得分，個別評分不在本聯 → ${points}`,
  round: (places, points) => `${places === 0 ? "四捨五入到整數" : `四捨五入到小數 ${places} 位`} → ${points}`,
  notApplicable: (points) => `不適用，計 ${points}`,
  leftOut: "不適用，不計分",
  notDue: "本期不考核，不計分",
  veto: (text, points) => `一票否決「${text}」 → ${points}`,
  reweight: (without, share, points, isOfSections) =>
    `${without}不適用，除以其餘${isOfSections ? "部分" : "項目"}的權重 ${share} → ${points}`,
  adjust: (name, change, reason, points) =>
    `${name} ${change}${reason === "" ? "" : `（理由：${reason}）`} → ${points}`,
  missingRaters: (raters, carried) => `${raters}未評分，${carried ? "權重由其他評分人分攤" : "計 0 分"}`,
  unaskedRaters: (raters) => `${raters}不評這一項，其餘評分人的權重折算為 100%`,
  data: "資料",
  vetoes: "一票否決",
  tookEffect: (text, times, points) => {
    if (times !== undefined) return `${text}（${times} 次）`;
    return points === undefined ? text : `${text}（得 ${points}）`;
  },
  grade: "績效等第",
  gradeByPoints: (total, grade) => `總分 ${total}，${grade}`,
  afterVetoes: (vetoes, grade) => `一票否決「${vetoes}」 → ${grade}`,
  coefficient: (value) => `係數 ${value}`,
  decision: (text) => `決定：${text}`,
  pass: (total, mark, passed) => `合格線 ${mark}：總分 ${total}，${passed ? "合格" : "不合格"}`,
  circumstance: (text) => `情形「${text}」`,
};

const ENGLISH: ExplanationWords = {
  colon: ": ",
  nextStep: "; ",
  result: "Result",
  groupTotal: "Group total",
  sectionTotal: "Section total",
  total: "Total score",
  noPoints: "no points yet",
  provisional: "provisional",
  final: "final",
  missing: "Still missing",
  inBrackets: (text) => ` (${text})`,
  person: (name, number) => `${name} (employee number ${number})`,
  take: (rater, points) => `taken from ${rater} → ${points}`,
  agreed: (points, reason) => `agreed → ${points}${reason === undefined ? "" : ` (reason: ${reason})`}`,
  average: (points) => `average of the raters → ${points}`,
  stated: (points) => `as on the full sheet, single scores are left out here → ${points}`,
  round: (places, points) => {
    if (places === 0) return `rounded to a whole number → ${points}`;
    return `rounded to ${places} decimal ${places === 1 ? "place" : "places"} → ${points}`;
  },
  notApplicable: (points) => `not applicable, counts ${points}`,
  leftOut: "not applicable, does not count",
  notDue: "not due in this period, does not count",
  veto: (text, points) => `veto “${text}” → ${points}`,
  reweight: (without, share, points, isOfSections) =>
    `without ${without}, divided by the weight of the ${isOfSections ? "other sections" : "others"}, ${share} → ${points}`,
  adjust: (name, change, reason, points) =>
    `${name} ${change}${reason === "" ? "" : ` (reason: ${reason})`} → ${points}`,
  missingRaters: (raters, carried) =>
    `not rated by ${raters}, ${carried ? "whose weight the others carry" : "which counts 0"}`,
  unaskedRaters: (raters) => `not scored by ${raters}, so the weights of the others are brought to 100%`,
  data: "Data",
  vetoes: "Vetoes",
  tookEffect: (text, times, points) => {
    if (times !== undefined) return `${text} (${times} ${times === "1" ? "time" : "times"})`;
    return points === undefined ? text : `${text} (at ${points})`;
  },
  grade: "Grade",
  gradeByPoints: (total, grade) => `total of ${total}: ${grade}`,
  afterVetoes: (vetoes, grade) => `veto “${vetoes}” → ${grade}`,
  coefficient: (value) => `coefficient ${value}`,
  decision: (text) => `decision: ${text}`,
  pass: (total, mark, passed) =>
    `Pass mark of ${mark}: total of ${total}, ${passed ? "passed" : "not passed"}`,
  circumstance: (text) => `case “${text}”`,
};

/** The words of each language. */
export const WORDS: { readonly [L in Language]: ExplanationWords } = {
  "zh-Hans": SIMPLIFIED,
  "zh-Hant": TRADITIONAL,
  en: ENGLISH,
};

/** The name of the column 结果. */
export const RESULT_NAME: CompleteText = {
  "zh-Hans": SIMPLIFIED.result,
  "zh-Hant": TRADITIONAL.result,
  en: ENGLISH.result,
};
