import {
  amountInWords,
  exact,
  type PeriodKind,
  type PointsOf,
  type Relation,
  unitOf,
} from "@scorecard/model";
import { type Keyword, keywordText } from "../../syntax/lexicon.ts";
import type { MarkTerm, Phrase, Span, Term, TextTerm, WordTerm } from "../../syntax/syntax-tree.ts";
import type { Context } from "../context.ts";
import { PERIOD_KINDS } from "../period-kinds.ts";
import { isMinus, isUnit } from "../pieces.ts";
import {
  type Figure,
  figureNamed,
  type NamedPoints,
  pointsIn,
  reportUnknownName,
  type Scope,
} from "../scope.ts";
import { POINTS, scaleOf, unitWritten } from "../units.ts";
import {
  type Arithmetic,
  arithmetic,
  asCondition,
  type Call,
  chosen,
  compared,
  extreme,
  inStatedUnit,
  inverted,
  joined,
  negated,
  numberIn,
  pointsNode,
  rounded,
  timeBetween,
} from "./combine.ts";
import { type ConditionNode, literal, type Node, type NumberNode } from "./node.ts";
import { worded, wordedAlike, wordedAs } from "./wording.ts";

/*
 * Expressions by recursive descent, loosest first: or, and, not, comparison, sum, product, sign. Whatever is wrong is
 * reported where it stands, once; then there is no result.
 */

/** Deeper nesting, or more parts, than any sheet's formula has. */
export const DEEPEST = 32;
export const MOST_PARTS = 2_000;

/** What is shared by all parts of one expression. */
interface Reading {
  readonly scope: Scope;
  readonly context: Context;
  /** How deep and how large it has become; beyond the limits it is given up. */
  level: number;
  parts: number;
  failed: boolean;
}

/** Terms side by side, and how far they have been read. */
interface Cursor extends Span {
  readonly terms: readonly Term[];
  at: number;
}

/** Reads one phrase as a whole expression: a number, a date or a condition. */
export function parseExpression(phrase: Phrase, scope: Scope, context: Context): Node | undefined {
  return whole(phrase, { scope, context, level: 0, parts: 0, failed: false });
}

function whole(phrase: Phrase, reading: Reading): Node | undefined {
  const cursor = { terms: phrase.terms, at: 0, start: phrase.start, end: phrase.end };
  const node = anyOf(cursor, reading);
  const left = cursor.terms[cursor.at];
  if (node === undefined || left === undefined) return node;
  const before = cursor.terms[cursor.at - 1];
  if (before && isFactor(left, reading)) reportTimesMissing(before, left, reading);
  else reading.context.problem("operator-missing", {}, left);
  return undefined;
}

/** What is multiplied by the number that it stands behind: `2 [投诉数]`, `2 (a + b)`. */
function isFactor(term: Term, reading: Reading): boolean {
  if (term.type === "word") return figureNamed(reading.scope, term.word) !== undefined;
  if (term.type !== "parenthesis") return term.type === "name";
  // A remark in parentheses is none: （扣完为止）.
  const inside = term.phrases.flatMap(({ terms }) => terms);
  return inside.every((part) => part.type === "number" || part.type === "mark" || isFactor(part, reading));
}

function reportTimesMissing(before: Term, factor: Term, { context }: Reading): void {
  const isBare = factor.type === "word" && !/^[A-Za-z_]/.test(factor.word);
  const written = context.written(factor);
  const span = { start: before.end, end: factor.end };
  context.problem("times-missing", {}, factor, {
    fix: [{ span, newText: ` × ${isBare ? `[${written}]` : written}` }],
  });
}

function giveUp(reading: Reading, span: Span): undefined {
  if (!reading.failed) {
    reading.context.problem("expression-too-large", { depth: DEEPEST, parts: MOST_PARTS }, span);
  }
  reading.failed = true;
  return undefined;
}

/** Reads something a level deeper, unless that is too deep. */
function deeper<T>(reading: Reading, span: Span, read: () => T | undefined): T | undefined {
  reading.parts += 1;
  if (reading.failed || reading.level >= DEEPEST || reading.parts > MOST_PARTS) return giveUp(reading, span);
  reading.level += 1;
  const result = read();
  reading.level -= 1;
  return result;
}

function wordAt(cursor: Cursor): WordTerm | undefined {
  const term = cursor.terms[cursor.at];
  return term?.type === "word" ? term : undefined;
}

/** Takes the next word where it is one of the keywords. */
function takeKeyword<K extends Keyword>(cursor: Cursor, keywords: readonly K[]): K | undefined {
  const word = wordAt(cursor);
  const keyword = word && keywords.find((candidate) => word.keywords.includes(candidate));
  if (keyword) cursor.at += 1;
  return keyword;
}

function takeMark<M extends MarkTerm["mark"]>(cursor: Cursor, marks: readonly M[]): M | undefined {
  const term = cursor.terms[cursor.at];
  const mark = term?.type === "mark" ? marks.find((candidate) => term.mark === candidate) : undefined;
  if (mark) cursor.at += 1;
  return mark;
}

function anyOf(cursor: Cursor, reading: Reading): Node | undefined {
  return chain("or", allOf, cursor, reading);
}

function allOf(cursor: Cursor, reading: Reading): Node | undefined {
  return chain("and", notOf, cursor, reading);
}

function chain(
  op: "and" | "or",
  part: (cursor: Cursor, reading: Reading) => Node | undefined,
  cursor: Cursor,
  reading: Reading,
): Node | undefined {
  const first = part(cursor, reading);
  const parts = [first];
  while (first !== undefined && takeKeyword(cursor, [op])) {
    const next = deeper(reading, cursor, () => part(cursor, reading));
    if (next === undefined) return undefined;
    parts.push(next);
  }
  if (parts.length === 1) return first;
  const conditions = parts.map((node) => node && asCondition(node, reading.context));
  return conditions.includes(undefined) ? undefined : joined(op, conditions as readonly ConditionNode[]);
}

function notOf(cursor: Cursor, reading: Reading): Node | undefined {
  const span = cursor.terms[cursor.at] ?? cursor;
  if (!takeKeyword(cursor, ["not"])) return comparison(cursor, reading);
  const node = deeper(reading, span, () => notOf(cursor, reading));
  const condition = node && asCondition(node, reading.context);
  return condition && inverted(condition, span);
}

const RELATION_WORDS = {
  atLeast: ">=",
  atMost: "<=",
  above: ">",
  below: "<",
} as const satisfies Partial<Record<Keyword, Relation>>;
const RELATION_KEYWORDS = Object.keys(RELATION_WORDS) as (keyof typeof RELATION_WORDS)[];
const RELATION_MARKS = ["<", "<=", "=", ">=", ">"] as const;

function takeRelation(cursor: Cursor): Relation | undefined {
  const word = takeKeyword(cursor, RELATION_KEYWORDS);
  return word ? RELATION_WORDS[word] : takeMark(cursor, RELATION_MARKS);
}

/** `a ≥ 3`, `80% ≤ a < 90%`, `a 低于 3`, `b = 是`. */
function comparison(cursor: Cursor, reading: Reading): Node | undefined {
  const { context } = reading;
  let left = measuredSum(cursor, reading);
  const found: ConditionNode[] = [];
  for (;;) {
    if (left === undefined) return undefined;
    const relation = takeRelation(cursor);
    if (relation === undefined) break;
    if (left.kind === "condition") return answered(left, cursor, context);
    const right = deeper(reading, cursor, () => measuredSum(cursor, reading));
    const condition = right && compared(relation, left, right, context);
    if (condition === undefined) return undefined;
    found.push(condition);
    left = right;
  }
  const [only] = found;
  if (only === undefined) return left;
  return found.length === 1 ? only : joined("and", found);
}

/** `transferred = 是` says the same as `transferred`. */
function answered(node: ConditionNode, cursor: Cursor, context: Context): Node | undefined {
  const answer = takeKeyword(cursor, ["yes", "no"]);
  if (answer === undefined) {
    context.problem("condition-for-number", {}, node);
    return undefined;
  }
  return answer === "yes" ? node : inverted(node, node);
}

/** A sum, and the unit that the whole of it is said to be in: `max(0, 20 − 2 × n) 分`, `20 分 − 2 × n 分`. */
function measuredSum(cursor: Cursor, reading: Reading): Node | undefined {
  const node = sum(cursor, reading);
  return node && inUnitBehind(node, cursor, reading);
}

/** A unit behind something that is worked out; the place of a unit behind a number is with the number. */
function inUnitBehind(node: Node, cursor: Cursor, { scope, context }: Reading): Node | undefined {
  const word = wordAt(cursor);
  if (word === undefined || unitOf(word.word) === undefined || figureNamed(scope, word.word)) return node;
  cursor.at += 1;
  return inStatedUnit(node, unitWritten(word, context), word, context);
}

function arithmeticSign(term: Term | undefined): Arithmetic | undefined {
  if (term?.type !== "mark") return undefined;
  return isMinus(term) ? "subtract" : SIGNS[term.mark];
}

const SIGNS: Partial<Record<MarkTerm["mark"], Arithmetic>> = { "+": "add", "*": "multiply", "/": "divide" };
const SUMS: readonly (Arithmetic | undefined)[] = ["add", "subtract"];
const PRODUCTS: readonly (Arithmetic | undefined)[] = ["multiply", "divide"];

function sum(cursor: Cursor, reading: Reading): Node | undefined {
  return operations(SUMS, product, cursor, reading);
}

function product(cursor: Cursor, reading: Reading): Node | undefined {
  const node = operations(PRODUCTS, signed, cursor, reading);
  return node && isSignBehindUnit(SUMS, cursor) ? inUnitBehind(node, cursor, reading) : node;
}

function isSignBehindUnit(signs: readonly (Arithmetic | undefined)[], cursor: Cursor): boolean {
  const sign = arithmeticSign(cursor.terms[cursor.at + 1]);
  return sign !== undefined && signs.includes(sign);
}

function operations(
  signs: readonly (Arithmetic | undefined)[],
  part: (cursor: Cursor, reading: Reading) => Node | undefined,
  cursor: Cursor,
  reading: Reading,
): Node | undefined {
  let left = part(cursor, reading);
  for (;;) {
    const op = arithmeticSign(cursor.terms[cursor.at]);
    if (left === undefined || op === undefined || !signs.includes(op)) return left;
    cursor.at += 1;
    const right = deeper(reading, cursor, () => part(cursor, reading));
    left = right && arithmetic(op, left, right, reading.context);
  }
}

function signed(cursor: Cursor, reading: Reading): Node | undefined {
  const span = cursor.terms[cursor.at] ?? cursor;
  const sign = arithmeticSign(cursor.terms[cursor.at]);
  if (sign === undefined || !SUMS.includes(sign)) return operand(cursor, reading);
  cursor.at += 1;
  const node = deeper(reading, span, () => signed(cursor, reading));
  return sign === "subtract" && node ? negated(node, span, reading.context) : node;
}

/** A number, a name, a call or something in parentheses, perhaps with its unit. */
function operand(cursor: Cursor, reading: Reading): Node | undefined {
  const node = primary(cursor, reading);
  return node && isSignBehindUnit(PRODUCTS, cursor) ? inUnitBehind(node, cursor, reading) : node;
}

function primary(cursor: Cursor, reading: Reading): Node | undefined {
  const term = cursor.terms[cursor.at];
  if (term === undefined || term.type === "mark") {
    const before = cursor.terms[cursor.at - 1] ?? cursor;
    reading.context.problem("operand-missing", {}, term ?? before);
    return undefined;
  }
  cursor.at += 1;
  switch (term.type) {
    case "number":
      return isFigureBehind(term, cursor, reading)
        ? timesFigure(term, cursor, reading)
        : amount(term, cursor, reading);
    case "date":
      return day(term, reading);
    case "name":
      return figureOf(term.name, term, reading);
    case "parenthesis":
      return inParentheses(term, reading);
    case "text":
      return quoted(term, reading);
    case "word":
      return word(term, cursor, reading);
  }
}

/** `2n`: a figure's name that touches a number is no unit. */
function isFigureBehind(term: Term, cursor: Cursor, { scope }: Reading): boolean {
  const next = wordAt(cursor);
  if (next === undefined || next.start !== term.end || unitOf(next.word) !== undefined) return false;
  return figureNamed(scope, next.word) !== undefined;
}

function timesFigure(
  term: Extract<Term, { type: "number" }>,
  cursor: Cursor,
  reading: Reading,
): Node | undefined {
  const next = wordAt(cursor);
  const figure = next && figureNamed(reading.scope, next.word);
  if (next === undefined || figure === undefined) return undefined;
  reportTimesMissing(term, next, reading);
  const number = amount(term, { terms: [term], at: 1, start: term.start, end: term.end }, reading);
  cursor.at += 1;
  return arithmetic("multiply", number, figureNode(figure, next), reading.context);
}

function amount(term: Extract<Term, { type: "number" }>, cursor: Cursor, { context }: Reading): NumberNode {
  const next = cursor.terms[cursor.at];
  const unitWord = next?.type === "word" && isUnit(next, term.end) ? next : undefined;
  if (unitWord) cursor.at += 1;
  const unit = unitWord && unitWritten(unitWord, context);
  const value = exact(term.value);
  const words = wordedAlike((language) => amountInWords(term.value, unit, language));
  const span = { start: term.start, end: unitWord?.end ?? term.end };
  const node = numberIn(literal(value), unit, scaleOf(unit), words, span);
  return { ...node, constant: value, bare: unit === undefined };
}

const MILLISECONDS_A_DAY = 86_400_000;

function day(term: Extract<Term, { type: "date" }>, { context }: Reading): Node | undefined {
  const { value, start, end } = term;
  const [year = 0, month = 0, date = 0] = value.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.toISOString().slice(0, 10) !== value) {
    context.problem("date-impossible", { date: value }, term);
    return undefined;
  }
  const days = String(time.getTime() / MILLISECONDS_A_DAY);
  return { kind: "date", value: { op: "number", value: days }, words: wordedAlike(() => value), start, end };
}

function inParentheses(term: Extract<Term, { type: "parenthesis" }>, reading: Reading): Node | undefined {
  const [only, another] = term.phrases;
  if (only === undefined || another !== undefined) {
    reading.context.problem(another ? "operator-missing" : "operand-missing", {}, another ?? term);
    return undefined;
  }
  const node = deeper(reading, term, () => whole(only, reading));
  const words = node && worded([{ ...node.words, open: false }], ([inner]) => `(${inner})`);
  return node && words && { ...node, words, start: term.start, end: term.end };
}

/** A name in quotes instead of brackets. */
function quoted(term: TextTerm, { scope, context }: Reading): undefined {
  const value = term.parts[0]?.value ?? "";
  if (figureNamed(scope, value)) {
    const fix = [{ span: term, newText: `[${value}]` }];
    context.problem("name-in-quotes", { name: value }, term, { fix });
  } else context.problem("text-in-expression", {}, term);
  return undefined;
}

function figureOf(name: string, span: Span, reading: Reading): Node | undefined {
  const figure = figureNamed(reading.scope, name);
  if (figure) return figureNode(figure, span);
  reportUnknownName(name, reading.scope.figures, span, reading.context);
  return undefined;
}

function figureNode({ key, name, value }: Figure, span: Span): Node {
  const { start, end } = span;
  const words = wordedAs(name);
  if (value.type === "date") return { kind: "date", value: { op: "input", key }, words, start, end };
  if (value.type === "yes-no") return { kind: "condition", test: { op: "is", key }, words, start, end };
  return numberIn({ op: "input", key }, value.unit, scaleOf(value.unit), words, span);
}

function word(term: WordTerm, cursor: Cursor, reading: Reading): Node | undefined {
  const next = cursor.terms[cursor.at];
  if (next?.type === "parenthesis") {
    const call = functionNamed(term);
    if (call) {
      cursor.at += 1;
      return called(call, term, next, reading);
    }
  }
  const ascii = /^[A-Za-z_]/.test(term.word);
  const figure = ascii ? figureNamed(reading.scope, term.word) : undefined;
  if (figure) return figureNode(figure, term);
  if (IN_SENTENCES.some((keyword) => term.keywords.includes(keyword)))
    return afterWord(term, cursor, reading);
  return languageWord(term, cursor, reading) ?? unknownWord(term, next, reading);
}

/** Words that go with amounts in sentences, and mean nothing in a formula. */
const IN_SENTENCES: readonly Keyword[] = ["each", "eachTime", "deduct", "add", "earns"];

/** `每次 2 分`: what stands behind the word is read on. */
function afterWord(term: WordTerm, cursor: Cursor, reading: Reading): Node | undefined {
  const { word } = term;
  if (figureNamed(reading.scope, word)) return unknownWord(term, undefined, reading);
  const next = cursor.terms[cursor.at];
  const fix = next && [{ span: { start: term.start, end: next.start }, newText: "" }];
  reading.context.problem("word-in-formula", { word }, term, { fix });
  return next && deeper(reading, term, () => primary(cursor, reading));
}

/** Reports a word that means nothing; where it was understood and something else was wrong, that has been said. */
function unknownWord(term: WordTerm, next: Term | undefined, { scope, context, failed }: Reading): undefined {
  if (failed || term.keywords.some((keyword) => UNDERSTOOD.has(keyword))) return undefined;
  if (term.keywords.includes("when")) {
    context.problem("when-without-parentheses", {}, term);
    return undefined;
  }
  if (figureNamed(scope, term.word)) {
    const fix = [{ span: term, newText: `[${term.word}]` }];
    context.problem("name-without-brackets", { name: term.word }, term, { fix });
  } else if (next?.type === "parenthesis" && next.start === term.end)
    context.problem("function-unknown", { name: term.word, functions: FUNCTION_LIST }, term);
  else reportUnknownName(term.word, scope.figures, term, context);
  return undefined;
}

const UNDERSTOOD: ReadonlySet<Keyword> = new Set<Keyword>([
  "item",
  "section",
  "total",
  "periodStart",
  "periodEnd",
  "monthly",
  "quarterly",
  "halfYearly",
  "yearly",
]);

function languageWord(term: WordTerm, cursor: Cursor, reading: Reading): Node | undefined {
  const { start, end } = term;
  for (const keyword of term.keywords) {
    if (keyword === "periodStart" || keyword === "periodEnd") {
      const first = keyword === "periodStart" ? "first" : "last";
      const words = wordedAs(PERIOD_DAYS[first]);
      return { kind: "date", value: { op: "period", day: first }, words, start, end };
    }
    const period = PERIOD_KINDS.get(keyword);
    if (period) return periodIs(period, keyword, term, reading);
    if (keyword === "total" || keyword === "item" || keyword === "section") {
      return pointsOf(keyword, term, cursor, reading);
    }
  }
  return undefined;
}

const PERIOD_DAYS = {
  first: { "zh-Hans": "期初", "zh-Hant": "期初", en: "start of period" },
  last: { "zh-Hans": "期末", "zh-Hant": "期末", en: "end of period" },
} as const;

function periodIs(
  period: PeriodKind,
  keyword: Keyword,
  term: WordTerm,
  { scope, context }: Reading,
): ConditionNode | undefined {
  const { start, end } = term;
  if (!scope.periods.includes(period)) {
    context.problem("period-not-used", { period: keywordText(keyword) }, term);
    return undefined;
  }
  return {
    kind: "condition",
    test: { op: "period-is", period },
    words: wordedAs(keywordText(keyword)),
    start,
    end,
  };
}

/** `指标 safety`, `部分 [任务绩效]`, `总分`: points that are worked out earlier. */
function pointsOf(
  keyword: "item" | "section" | "total",
  term: WordTerm,
  cursor: Cursor,
  { scope, context }: Reading,
): NumberNode | undefined {
  const candidates = pointsIn(scope).filter(({ points }) => points.of === keyword);
  if (keyword === "total") {
    const [total] = candidates;
    if (total) return pointsNode(total.points, POINTS, wordedAs(total.name), term);
    context.problem("points-not-yet", { name: keywordText("total") }, term);
    return undefined;
  }
  const next = cursor.terms[cursor.at];
  const name = next && nameIn(next);
  if (next === undefined || name === undefined) {
    context.problem("points-of-what", { what: keywordText(keyword) }, term);
    return undefined;
  }
  cursor.at += 1;
  const found = candidates.find((candidate) => isCalled(candidate, name));
  if (found)
    return pointsNode(found.points, POINTS, pointsWords(found), { start: term.start, end: next.end });
  reportUnknownPoints(name, candidates, next, context);
  return undefined;
}

function nameIn(term: Term): string | undefined {
  if (term.type === "word") return term.word;
  if (term.type === "name") return term.name;
  return term.type === "text" ? term.parts[0]?.value : undefined;
}

function keyOf(points: PointsOf): string {
  return points.of === "total" ? "" : points.key;
}

function isCalled({ points, name }: NamedPoints, word: string): boolean {
  return keyOf(points) === word || Object.values(name).includes(word);
}

function pointsWords({ name }: NamedPoints) {
  return worded([wordedAs(name)], ([written], language) => {
    return language === "en" ? `points of ${written}` : `${written}得分`;
  });
}

function reportUnknownPoints(
  name: string,
  candidates: readonly NamedPoints[],
  span: Span,
  context: Context,
): void {
  if (candidates.length > 0) {
    const known = candidates.map((candidate) => ({ key: keyOf(candidate.points), name: candidate.name }));
    reportUnknownName(name, known, span, context);
  } else if (!context.followsFromBroken(name)) {
    context.problem("points-not-yet", { name }, span);
  }
}

const FUNCTIONS = {
  min: { least: 2, most: MOST_PARTS },
  max: { least: 2, most: MOST_PARTS },
  round: { least: 2, most: 2 },
  daysBetween: { least: 2, most: 2 },
  monthsBetween: { least: 2, most: 2 },
  yearsBetween: { least: 2, most: 2 },
  when: { least: 3, most: 3 },
} as const;

type FunctionName = keyof typeof FUNCTIONS;
const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];

const FUNCTION_LIST = {
  "zh-Hans": FUNCTION_NAMES.map((name) => keywordText(name)["zh-Hans"]).join("、"),
  "zh-Hant": FUNCTION_NAMES.map((name) => keywordText(name)["zh-Hant"]).join("、"),
  en: FUNCTION_NAMES.map((name) => keywordText(name).en).join(", "),
};

function functionNamed({ keywords }: WordTerm): FunctionName | undefined {
  // 四舍五入(x, 1) is what 取整 does.
  if (keywords.includes("halfUp")) return "round";
  return FUNCTION_NAMES.find((name) => keywords.includes(name));
}

function called(
  name: FunctionName,
  term: WordTerm,
  parenthesis: Extract<Term, { type: "parenthesis" }>,
  reading: Reading,
): Node | undefined {
  const { context } = reading;
  const { least, most } = FUNCTIONS[name];
  const call: Call = { name: keywordText(name), start: term.start, end: parenthesis.end };
  const count = parenthesis.phrases.length;
  if (count < least || count > most) {
    context.problem("function-parts", { name: term.word, count: least }, call);
    return undefined;
  }
  const parts = parenthesis.phrases.map((phrase) => deeper(reading, phrase, () => whole(phrase, reading)));
  const [a, b, c] = parts;
  if (a === undefined || parts.includes(undefined)) return undefined;
  switch (name) {
    case "min":
    case "max":
      return extreme(name, parts as readonly Node[], call, context);
    case "round":
      return b && rounded(a, b, call, context);
    case "daysBetween":
      return b && timeBetween("days", a, b, call, context);
    case "monthsBetween":
      return b && timeBetween("months", a, b, call, context);
    case "yearsBetween":
      return b && timeBetween("years", a, b, call, context);
    case "when": {
      const test = asCondition(a, context);
      return test && b && c && chosen(test, b, c, call, context);
    }
  }
}
