import {
  type Expression,
  exact,
  type PointsOf,
  type Rational,
  type Relation,
  textIn,
  type Unit,
} from "@scorecard/model";
import { checkDateOrder } from "../../lint/dates-swapped.ts";
import type { Span } from "../../syntax/syntax-tree.ts";
import type { Context } from "../context.ts";
import { knownUnit, scaleOf } from "../units.ts";
import {
  asPlainNumber,
  type ConditionNode,
  type DateNode,
  inOwnUnit,
  type Node,
  type NumberNode,
} from "./node.ts";
import { asWanted, divided, multiplied, unified, unitText } from "./units-meet.ts";
import { type Wording, worded, wordedCall } from "./wording.ts";

/*
 * How parts become a whole: each of these checks the types of its parts, reports what does not fit, and gives the
 * typed whole or `undefined`.
 */

const ZERO = exact("0");
const ONE = exact("1");
const HUNDRED = exact("100");
const DAYS = knownUnit("days");
const MONTHS = knownUnit("months");
const YEARS = knownUnit("years");

/** A number without pending conversions. */
export function numberIn(
  value: Expression,
  unit: Unit | undefined,
  scale: { readonly dimension: string; readonly factor: Rational },
  words: Wording,
  span: Span,
): NumberNode {
  const { dimension, factor } = scale;
  const { start, end } = span;
  return { kind: "number", value, words, dimension, unit, factor, bare: false, loose: false, start, end };
}

/** The points that something gets, as a number. */
export function pointsNode(points: PointsOf, unit: Unit, words: Wording, span: Span): NumberNode {
  return numberIn({ op: "points", points }, unit, { dimension: "points", factor: ONE }, words, span);
}

function spanning(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

const SIGNS = { add: "+", subtract: "−", multiply: "×", divide: "÷" } as const;

export type Arithmetic = keyof typeof SIGNS;

function wordsOf(op: Arithmetic, left: Node, right: Node): Wording {
  return worded([left.words, right.words], ([a, b]) => `${a} ${SIGNS[op]} ${b}`);
}

/** Sum, difference, product or quotient. */
export function arithmetic(op: Arithmetic, left: Node, right: Node, context: Context): Node | undefined {
  if (left.kind === "date" || right.kind === "date") return withDates(op, left, right, context);
  const first = asNumber(left, context);
  const second = asNumber(right, context);
  if (first === undefined || second === undefined) return undefined;
  return op === "add" || op === "subtract"
    ? summed(op, first, second, context)
    : product(op, first, second, context);
}

function summed(
  op: "add" | "subtract",
  left: NumberNode,
  right: NumberNode,
  context: Context,
): NumberNode | undefined {
  const span = spanning([left, right]);
  const [first, second] = unified([left, right], span, context) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const constant =
    first.constant &&
    second.constant &&
    (op === "add" ? first.constant.add(second.constant) : first.constant.sub(second.constant));
  const value: Expression = { op, of: [first.value, second.value] };
  return { ...first, ...span, value, words: wordsOf(op, left, right), constant, timesHundred: false };
}

function product(
  op: "multiply" | "divide",
  left: NumberNode,
  right: NumberNode,
  context: Context,
): NumberNode | undefined {
  const span = spanning([left, right]);
  if (op === "divide" && right.constant?.equals(ZERO)) {
    context.problem("divided-by-zero", {}, right);
    return undefined;
  }
  const {
    left: first,
    right: second,
    type,
  } = op === "multiply" ? multiplied(left, right) : divided(left, right);
  const constant =
    first.constant &&
    second.constant &&
    (op === "multiply" ? first.constant.mul(second.constant) : first.constant.div(second.constant));
  const value: Expression = { op, of: [first.value, second.value] };
  if (op === "divide") DIVISORS.set(second.value, right);
  const timesHundred =
    left.timesHundred === true ||
    (op === "multiply" && (right.timesHundred === true || [left, right].some(isHundred)));
  const words = wordsOf(op, left, right);
  return { kind: "number", ...span, ...type, value, words, constant, timesHundred };
}

/** Where each divisor stands: whether it can be 0 is known when the whole expression is. */
const DIVISORS = new WeakMap<Expression, NumberNode>();

/** The part of an expression that was read as a divisor. */
export function divisorNode(expression: Expression): NumberNode | undefined {
  return DIVISORS.get(expression);
}

function isHundred({ bare, constant }: NumberNode): boolean {
  return bare && constant?.equals(HUNDRED) === true;
}

/** Dates differ by days; days later or earlier is a date. */
function withDates(op: Arithmetic, left: Node, right: Node, context: Context): Node | undefined {
  const span = spanning([left, right]);
  const words = wordsOf(op, left, right);
  if (left.kind === "date" && right.kind === "date" && op === "subtract") {
    const value: Expression = { op, of: [left.value, right.value] };
    return numberIn(value, DAYS, { dimension: "days", factor: ONE }, words, span);
  }
  const [date, days] = left.kind === "date" ? [left, right] : [right, left];
  const shifts = op === "add" || (op === "subtract" && date === left);
  const isDays = days.kind === "number" && (days.dimension === "days" || days.bare);
  if (date.kind === "date" && isDays && shifts) {
    return { kind: "date", ...span, value: { op, of: [expressionOf(left), expressionOf(right)] }, words };
  }
  context.problem("date-arithmetic", {}, span);
  return undefined;
}

function expressionOf(node: Node): Expression {
  return node.kind === "condition" ? { op: "number", value: "0" } : node.value;
}

/** The node where it is a number; anything else is reported. */
export function asNumber(node: Node, context: Context): NumberNode | undefined {
  if (node.kind === "number") return node;
  context.problem(node.kind === "date" ? "date-for-number" : "condition-for-number", {}, node);
  return undefined;
}

/** The node where it is a condition; anything else is reported. */
export function asCondition(node: Node, context: Context): ConditionNode | undefined {
  if (node.kind === "condition") return node;
  context.problem("number-for-condition", {}, node);
  return undefined;
}

function asDate(node: Node, context: Context): DateNode | undefined {
  if (node.kind === "date") return node;
  context.problem("date-wanted", {}, node);
  return undefined;
}

export function negated(node: Node, span: Span, context: Context): NumberNode | undefined {
  const number = asNumber(node, context);
  if (number === undefined) return undefined;
  const words = worded([number.words], ([inner]) => `−${inner}`);
  const { constant } = number;
  if (number.value.op === "number" && constant) {
    const turned = constant.neg();
    const value: Expression = { op: "number", value: flipped(number.value.value) };
    return { ...number, ...spanning([span, number]), value, words, constant: turned };
  }
  const value: Expression = { op: "negate", of: number.value };
  return { ...number, ...spanning([span, number]), value, words, constant: constant?.neg() };
}

function flipped(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/**
 * The number in the unit that stands behind it: 20 × (a ÷ b) 分 are as many points. A ratio in % becomes a percentage by
 * itself, one that was multiplied by 100 is one already.
 */
export function inStatedUnit(node: Node, unit: Unit, span: Span, context: Context): NumberNode | undefined {
  const number = asNumber(node, context);
  if (number === undefined) return undefined;
  const { dimension, factor } = scaleOf(unit);
  const counted = unit.id === "%" && number.timesHundred === true;
  const fitted = counted ? asPlainNumber(number) : asWanted(number, unit);
  if (fitted === undefined) {
    context.problem("formula-in-other-unit", { unit: unitText(number), wanted: unit.name }, number);
    return undefined;
  }
  const place = spanning([number, span]);
  const stated = { dimension, unit, factor, bare: false, loose: false, timesHundred: false };
  return { ...fitted, ...place, ...stated, words: withUnit(number.words, unit) };
}

function withUnit(words: Wording, { name }: Unit): Wording {
  return worded([words], ([inner = ""], language) => {
    const unit = textIn(name, language);
    return unit === "%" || unit === "" ? `${inner}${unit}` : `${inner} ${unit}`;
  });
}

/** The words of a function that is being called, and where the call stands. */
export interface Call extends Span {
  readonly name: { readonly "zh-Hans": string; readonly "zh-Hant": string; readonly en: string };
}

export function extreme(
  op: "min" | "max",
  parts: readonly Node[],
  call: Call,
  context: Context,
): NumberNode | undefined {
  const numbers = allNumbers(parts, context);
  const same = numbers && unified(numbers, call, context);
  const [first] = same ?? [];
  if (same === undefined || first === undefined) return undefined;
  const words = wordedCall(
    call.name,
    parts.map((part) => part.words),
  );
  const bare = same.every((part) => part.bare);
  const { start, end } = call;
  return {
    ...first,
    start,
    end,
    bare,
    value: { op, of: same.map(({ value }) => value) },
    words,
    constant: undefined,
  };
}

function allNumbers(parts: readonly Node[], context: Context): readonly NumberNode[] | undefined {
  const numbers = parts.map((part) => asNumber(part, context)).filter((part) => part !== undefined);
  return numbers.length === parts.length ? numbers : undefined;
}

const MOST_PLACES = 6;

/** Rounds the number in its own unit: 86.66% to 86.7%. */
export function rounded(node: Node, places: Node, call: Call, context: Context): NumberNode | undefined {
  const number = asNumber(node, context);
  const to = places.kind === "number" && places.bare ? places.constant : undefined;
  if (to === undefined || to.d !== 1n || to.s < 0n || to.n > BigInt(MOST_PLACES)) {
    context.problem("round-places", { most: MOST_PLACES }, places);
    return undefined;
  }
  if (number === undefined) return undefined;
  const own = inOwnUnit(number);
  const words = wordedCall(call.name, [number.words, places.words]);
  const { start, end } = call;
  return {
    ...own,
    start,
    end,
    value: { op: "round", of: own.value, places: Number(to.n) },
    words,
    constant: undefined,
  };
}

const SPANS = {
  days: { unit: DAYS, scale: { dimension: "days", factor: ONE } },
  months: { unit: MONTHS, scale: { dimension: "months", factor: ONE } },
  years: { unit: YEARS, scale: { dimension: "months", factor: exact("12") } },
} as const;

export function timeBetween(
  op: "days" | "months" | "years",
  from: Node,
  to: Node,
  call: Call,
  context: Context,
): NumberNode | undefined {
  const first = asDate(from, context);
  const second = asDate(to, context);
  if (first === undefined || second === undefined) return undefined;
  checkDateOrder(first, second, call, context);
  const { unit, scale } = SPANS[op];
  const words = worded([first.words, second.words], ([a, b], language) =>
    BETWEEN[op][language](a ?? "", b ?? ""),
  );
  return numberIn({ op, of: [first.value, second.value] }, unit, scale, words, call);
}

const BETWEEN = {
  days: between("天数", "天數", "days"),
  months: between("月数", "月數", "months"),
  years: between("年数", "年數", "years"),
};

/** `入职日期至期末的月数`, `months from Hire date to end of period` */
function between(hans: string, hant: string, en: string) {
  return {
    "zh-Hans": (a: string, b: string) => `${a}至${b}的${hans}`,
    "zh-Hant": (a: string, b: string) => `${a}至${b}的${hant}`,
    en: (a: string, b: string) => `${en} from ${a} to ${b}`,
  };
}

/** `当(条件, a, b)`: one of two numbers. */
export function chosen(
  test: ConditionNode,
  whenTrue: Node,
  whenFalse: Node,
  call: Call,
  context: Context,
): NumberNode | undefined {
  const numbers = allNumbers([whenTrue, whenFalse], context);
  const [yes, no] = (numbers && unified(numbers, call, context)) ?? [];
  if (yes === undefined || no === undefined) return undefined;
  const words = worded(
    [test.words, whenTrue.words, whenFalse.words].map((part) => ({ ...part, open: false })),
    ([condition, a, b], language) => IF[language](condition ?? "", a ?? "", b ?? ""),
    true,
  );
  const value: Expression = { op: "when", test: test.test, whenTrue: yes.value, whenFalse: no.value };
  const { start, end } = call;
  return { ...yes, start, end, bare: yes.bare && no.bare, value, words, constant: undefined };
}

const IF = {
  "zh-Hans": (condition: string, a: string, b: string) => `如果 ${condition}，则 ${a}，否则 ${b}`,
  "zh-Hant": (condition: string, a: string, b: string) => `如果 ${condition}，則 ${a}，否則 ${b}`,
  en: (condition: string, a: string, b: string) => `if ${condition} then ${a}, else ${b}`,
} as const;

const RELATIONS: { readonly [R in Relation]: string } = {
  "<": "<",
  "<=": "≤",
  "=": "=",
  ">=": "≥",
  ">": ">",
};

export function compared(
  relation: Relation,
  left: Node,
  right: Node,
  context: Context,
): ConditionNode | undefined {
  const span = spanning([left, right]);
  const words = worded([left.words, right.words], ([a, b]) => `${a} ${RELATIONS[relation]} ${b}`);
  if (left.kind === "date" && right.kind === "date") {
    const of = [left.value, right.value] as const;
    return { kind: "condition", ...span, test: { op: "compare", relation, of }, words };
  }
  if (left.kind === "date" || right.kind === "date") {
    context.problem("date-wanted", {}, left.kind === "date" ? right : left);
    return undefined;
  }
  const numbers = allNumbers([left, right], context);
  const [first, second] = (numbers && unified(numbers, span, context)) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const of = [first.value, second.value] as const;
  return { kind: "condition", ...span, test: { op: "compare", relation, of }, words };
}

const JOINED = {
  and: { "zh-Hans": "且", "zh-Hant": "且", en: "and" },
  or: { "zh-Hans": "或", "zh-Hant": "或", en: "or" },
} as const;

/** All of some conditions, or any of them. */
export function joined(op: "and" | "or", parts: readonly ConditionNode[]): ConditionNode {
  const words = worded(
    parts.map((part) => part.words),
    (written, language) => written.join(` ${JOINED[op][language]} `),
  );
  return { kind: "condition", ...spanning(parts), test: { op, of: parts.map(({ test }) => test) }, words };
}

const NOT = { "zh-Hans": "非 ", "zh-Hant": "非 ", en: "not " } as const;

export function inverted(node: ConditionNode, span: Span): ConditionNode {
  const words = worded([node.words], ([inner], language) => `${NOT[language]}${inner}`);
  return { kind: "condition", ...spanning([span, node]), test: { op: "not", of: node.test }, words };
}
