import type { Keyword } from "@scorecard/parser/syntax";
import type { Place } from "../../places/place.ts";
import type { SymbolKind } from "../../symbols/symbol.ts";

/** What can follow in a statement: keywords, and names of some kinds. */
export interface Following {
  readonly keywords: readonly Keyword[];
  readonly names?: readonly SymbolKind[];
  readonly units?: true;
}

const FUNCTIONS = [
  ...(["min", "max", "round", "when", "daysBetween", "monthsBetween", "yearsBetween"] as const),
  ...(["periodStart", "periodEnd", "and", "or", "not"] as const),
] as const satisfies readonly Keyword[];

const FORMULA: Following = { keywords: [...FUNCTIONS, "item", "section"], names: ["figure"] };
const SHAPE = ["unit", "domain", "whole", "decimal"] as const satisfies readonly Keyword[];
const RATERS: Following = { keywords: [], names: ["rater"] };
const LIMITS = ["floor", "cap", "untilNone"] as const satisfies readonly Keyword[];
const TALLY: Following = { keywords: ["each", "eachTime", "once", ...LIMITS, "atMost", "none"] };
const POINTS: Following = { keywords: ["earns", "noteRequired"], names: ["figure"] };

/** The words of a condition. */
export const CONDITIONS: readonly Keyword[] = [
  ...(["orMore", "below", "orLess", "above", "atLeast", "atMost", "to", "inclusive", "exclusive"] as const),
  ...(["beyond", "otherwise"] as const),
];

/** What can follow a statement's keyword, before its colon. */
export const IN_HEAD: { readonly [K in Keyword]?: Following } = {
  scorecard: { keywords: ["extends"] },
  section: { keywords: ["weight", ...LIMITS] },
  group: { keywords: ["weight"] },
  item: { keywords: ["weight"] },
  bonus: { keywords: ["cap"] },
  penalty: { keywords: ["atMost", "floor"] },
  measure: { keywords: SHAPE },
  input: { keywords: [...SHAPE, "date", "yesNo"] },
  outside: { keywords: [...SHAPE, "dataSource", "date", "yesNo"] },
  parameter: { keywords: SHAPE },
  deduct: TALLY,
  add: TALLY,
  signed: { keywords: ["base", ...TALLY.keywords] },
  checklist: { keywords: LIMITS },
  levels: { keywords: ["step"] },
  judged: { keywords: ["step"] },
  offTarget: { keywords: ["target", "base", ...LIMITS], names: ["figure"] },
  proportional: { keywords: ["target", "inverse", "base", ...LIMITS], names: ["figure"] },
  interpolate: { keywords: LIMITS },
  use: { keywords: ["from", "each"] },
  difference: { keywords: ["total"], names: ["rater"] },
  veto: { keywords: ["total", "item", "section", "thisItem", ...CONDITIONS] },
  field: { keywords: ["required", "confidential", "lines"] },
  sign: { keywords: ["assessor", "employee", "supervisor"] },
  remove: {
    keywords: ["item", "section", "group", "grades", "passMark", "veto", "field", "sign", "parameter"],
  },
  adjustment: { keywords: ["to"] },
  when: FORMULA,
  each: { keywords: ["below", "above", ...CONDITIONS] },
};

/** What can follow a statement's colon. */
export const AFTER_COLON: { readonly [K in Keyword]?: Following } = {
  period: { keywords: ["monthly", "quarterly", "halfYearly", "yearly"] },
  scoring: { keywords: ["added", "weighted"] },
  result: { keywords: ["take", "agreed"], names: ["rater"] },
  raters: { keywords: ["self", "supervisor", "peer"], names: ["rater"] },
  missing: { keywords: ["provisional", "reweighted"] },
  notApplicable: { keywords: ["reweighted", "fullMarks"] },
  rounding: { keywords: ["item", "section", "total", "places", "halfUp"] },
  difference: { keywords: ["atMost"] },
  measure: { keywords: SHAPE },
  sign: { keywords: ["assessor", "employee", "supervisor"] },
  partial: { keywords: ["dropped", "counted", "proportional"] },
  judged: { keywords: ["step"] },
  formula: FORMULA,
  total: { ...FORMULA, keywords: ["total", ...FORMULA.keywords] },
  veto: {
    keywords: ["grades", "total", "thisItem", "item", "section", "atMost", "deduct"],
    names: ["grade"],
  },
  each: { keywords: ["deduct", "add", ...CONDITIONS] },
  when: FORMULA,
  otherwise: { keywords: [...POINTS.keywords, ...FUNCTIONS], names: ["figure"] },
  yes: { keywords: ["earns", "noteRequired"] },
  no: { keywords: ["earns", "noteRequired"] },
  target: { keywords: [], names: ["figure"] },
};

/** What can stand in the lines of a block that begin with no keyword. */
export const IN_LINES: { readonly [P in Place]?: { readonly head: Following; readonly value: Following } } = {
  bands: { head: { keywords: CONDITIONS, names: ["figure"] }, value: POINTS },
  levels: { head: { keywords: ["level", "noteRequired"] }, value: { keywords: ["noteRequired", "step"] } },
  tally: {
    head: { keywords: ["each", "eachTime", "atMost"] },
    value: { keywords: ["deduct", "add", "atMost"] },
  },
  ladder: { head: { keywords: CONDITIONS }, value: { keywords: ["deduct", "add"] } },
  grades: {
    head: { keywords: CONDITIONS },
    value: { keywords: ["coefficient", "decision", "noteRequired"] },
  },
  interpolate: { head: { keywords: [], units: true }, value: { keywords: [] } },
  cases: { head: FORMULA, value: FORMULA },
  "result cases": { head: FORMULA, value: RATERS },
  veto: { head: { keywords: ["atMost", "deduct", "add"], names: ["grade"] }, value: { keywords: [] } },
};
