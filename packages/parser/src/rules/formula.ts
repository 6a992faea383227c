import { type PeriodKind, type Rational, type RuleOf, type StatedCondition, textIn } from "@scorecard/model";
import { checkNamesFigures } from "../lint/formula-constant.ts";
import { inPoints, keywordIn, vocabularyAt } from "../lint/own-words.ts";
import { readFormula, readStatedCondition } from "../read/formula.ts";
import { placedLimits, takeLimits } from "../read/limits.ts";
import { PERIOD_KINDS } from "../read/period-kinds.ts";
import { isPoints, takeApart } from "../read/pieces.ts";
import { narrowed } from "../read/reach.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { firstWrittenHere } from "../read/unique-keys.ts";
import { type Keyword, keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement, Term } from "../syntax/syntax-tree.ts";
import { reachOfAny, reachOfFormula } from "./formula-reach.ts";
import type { ItemContext, OpenRule, Reach, ReadRule, RuleRoom } from "./room.ts";

type FormulaCase = RuleOf<"formula">["cases"][number];

/** 公式: points worked out by an expression, perhaps by several cases. */
export const formulaRoom: RuleRoom<"formula"> = {
  keywords: ["formula"],
  valueInHead: false,
  read: readFormulaRule,
  reach: reachOfCases,
  takesAway: () => false,
};

/** Each case within what its condition, and those before it, leave of the figures. */
function reachOfCases({ cases }: RuleOf<"formula">, fullMarks: Rational, scope: Scope): Reach {
  let rest = scope;
  const reaches = cases.map(({ when, formula }) => {
    const within = when ? narrowed(rest, when.test, true) : rest;
    if (when) rest = narrowed(rest, when.test, false);
    return reachOfFormula(formula.value, fullMarks, within);
  });
  return reachOfAny(reaches);
}

/** `公式：max(0, 20 − 2 × [投诉数])`, or in braces one line a case: `月度：…`, `当 条件：…`, `其他：…` */
function readFormulaRule(rule: OpenRule, item: ItemContext): ReadRule<"formula"> | undefined {
  const { head, lines, statement, span } = rule;
  const measure = item.measure && { measure: item.measure };
  head.finish();
  if (statement.value !== undefined && statement.value.length > 0) {
    const { phrases, limits } = withoutLimits(statement.value, statement, item);
    const formula = readFormula(phrases, "points", item.scope, item);
    if (formula === undefined) return undefined;
    checkNamesFigures(formula.value, span, item);
    return { rule: { kind: "formula", ...measure, cases: [{ formula }] }, limits };
  }
  if (lines.length === 0) {
    item.problem("formula-missing", { item: item.itemName }, span);
    return undefined;
  }
  let rest = item.scope;
  const cases = lines.map((line) => {
    const written = readCase(line, rest, item);
    const test = written?.value.when?.test;
    if (test) rest = narrowed(rest, test, false);
    return written;
  });
  const read = cases.filter((one) => one !== undefined);
  if (read.length < cases.length) return undefined;
  checkCases(read, span, item);
  return { rule: { kind: "formula", ...measure, cases: read.map(({ value }) => value) } };
}

/** `公式：…，最高 100 分`: a cap is a line of its own, and no part of the formula. */
function withoutLimits(value: readonly Phrase[], statement: Statement, item: ItemContext) {
  const at = value.findIndex(({ terms }, index) => index > 0 && limitIn(terms[0]) !== undefined);
  if (at < 0) return { phrases: value, limits: [] };
  const [limit, another] = value.slice(at);
  const word = limit?.terms[0];
  const kind = limitIn(word);
  if (limit === undefined || kind === undefined) return { phrases: value, limits: [] };
  const pieces = takeApart([limit], limit, item);
  const [amount] = pieces.left.slice(1);
  const language = vocabularyAt(statement, item);
  const points = amount?.type === "quantity" && isPoints(amount) ? inPoints(amount.value, language) : "";
  const line = `${keywordIn(kind, language)}${language === "en" ? ": " : "："}${points || item.written(amount ?? limit)}`;
  const below = amount && another === undefined ? item.lineAfter(statement, line) : undefined;
  const span = { start: value[at - 1]?.end ?? limit.start, end: limit.end };
  item.problem("limit-in-formula", { line }, limit, { fix: below && [{ span, newText: "" }, ...below] });
  const limits = placedLimits(takeLimits(pieces, item, ["cap", "floor", "atMost"]), item.fullMarks, item);
  return { phrases: value.slice(0, at), limits };
}

function limitIn(term: Term | undefined): "cap" | "floor" | undefined {
  if (term?.type !== "word") return undefined;
  if (term.keywords.includes("floor")) return "floor";
  return term.keywords.includes("cap") || term.keywords.includes("atMost") ? "cap" : undefined;
}

interface WrittenCase {
  readonly value: FormulaCase;
  readonly span: Span;
}

function readCase(line: Statement, scope: Scope, item: ItemContext): WrittenCase | undefined {
  const when = readWhen(line, item);
  if (when === undefined) return undefined;
  const span = headSpan(line);
  if (line.value === undefined || line.value.length === 0) {
    item.problem("formula-case-empty", {}, span);
    return undefined;
  }
  const within = when === "otherwise" ? scope : narrowed(scope, when.test, true);
  const formula = readFormula(line.value, "points", within, item);
  return formula && { value: { ...(when !== "otherwise" && { when }), formula }, span };
}

/** `n < 3`: a condition all the same, whether 当 stands before it or not. */
function compares({ terms }: Phrase): boolean {
  return terms.some((term) => term.type === "mark" && COMPARISONS.has(term.mark));
}

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", "=", ">=", ">"]);

/** What a case's head says: 其他, a period, or a condition, with or without 当. */
function readWhen(line: Statement, item: ItemContext): StatedCondition | "otherwise" | undefined {
  const [first, ...others] = line.head;
  const [word, ...rest] = first?.terms ?? [];
  const keywords: readonly Keyword[] = word?.type === "word" ? word.keywords : [];
  if (first && word && keywords.includes("when")) {
    const [next] = rest;
    const condition: readonly Phrase[] = next ? [{ terms: rest, start: next.start, end: first.end }] : [];
    if (condition.length > 0) return readStatedCondition([...condition, ...others], item.scope, item);
  } else if (keywords.includes("otherwise") && rest.length === 0 && others.length === 0) {
    return "otherwise";
  } else if (keywords.some((keyword) => PERIOD_KINDS.has(keyword)) || line.head.some(compares)) {
    return readStatedCondition(line.head, item.scope, item);
  }
  item.problem("formula-case-unclear", {}, headSpan(line));
  return undefined;
}

/** Each case can be reached, and every period has one. */
function checkCases(cases: readonly WrittenCase[], span: Span, item: ItemContext): void {
  const seen = new Map<string, Span>();
  let rest: Span | undefined;
  for (const { value, span: place } of cases) {
    const test = JSON.stringify(value.when?.test ?? null);
    const earlier = seen.get(test);
    if (earlier)
      item.problem("formula-case-twice", {}, place, { related: [firstWrittenHere(earlier, item)] });
    else if (rest) item.problem("formula-case-never-reached", {}, place);
    seen.set(test, place);
    if (value.when === undefined) rest ??= place;
  }
  if (rest === undefined) checkPeriods(cases, span, item);
}

function checkPeriods(cases: readonly WrittenCase[], span: Span, item: ItemContext): void {
  const covered = new Set(
    cases.flatMap(({ value }) => (value.when?.test.op === "period-is" ? [value.when.test.period] : [])),
  );
  const missing = item.scope.periods.filter((period) => !covered.has(period));
  if (missing.length === 0) return;
  const isByPeriod = covered.size > 0;
  const names = isByPeriod ? missing.map(periodText) : [OTHERWISE];
  item.problem(
    "formula-cases-open",
    {
      missing: {
        "zh-Hans": names.map((name) => textIn(name, "zh-Hans")).join("、"),
        "zh-Hant": names.map((name) => textIn(name, "zh-Hant")).join("、"),
        en: names.map((name) => textIn(name, "en")).join(", "),
      },
    },
    span,
  );
}

const OTHERWISE = { "zh-Hans": "其他情况", "zh-Hant": "其他情況", en: "all other cases" };

function periodText(period: PeriodKind) {
  const [keyword] = [...PERIOD_KINDS].find(([, kind]) => kind === period) ?? ["monthly" as const];
  return keywordText(keyword);
}
