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
  round(places: number, points: string): string;
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
  round: (places, points) => `${places === 0 ? "四舍五入到整数" : `四舍五入到 ${places} 位小数`} → ${points}`,
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
  round: (places, points) => `${places === 0 ? "四捨五入到整數" : `四捨五入到小數 ${places} 位`} → ${points}`,
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
  round: (places, points) => {
    if (places === 0) return `rounded to a whole number → ${points}`;
    return `rounded to ${places} decimal ${places === 1 ? "place" : "places"} → ${points}`;
  },
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
