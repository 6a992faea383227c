import {
  type Bound,
  type Condition,
  type Expression,
  exact,
  type Interval,
  type Rational,
  type Relation,
  roundHalfUp,
} from "@scorecard/model";
import type { Scope } from "./scope.ts";

/*
 * How far the value of an expression can reach, by the ranges of the figures in it. Where a figure stands twice, the
 * parts are taken as if they were independent: what is found is then too wide, never too narrow.
 */

/** A number that is an end, and whether the value itself occurs. */
interface Finite {
  readonly value: Rational;
  readonly closed: boolean;
}

/** Without end, or with one that is not known beforehand. */
type Endless = "open" | "unknown";

/** An end of a range. */
export type End = Finite | Endless;

/** From the least to the most that a value can be. */
export interface Range {
  readonly low: End;
  readonly high: End;
}

const UNKNOWN: Range = { low: "unknown", high: "unknown" };
const ZERO = exact("0");

/** An end of a range with its direction: what is endless lies at plus or minus infinity. */
type Directed = Finite | { readonly endless: Endless; readonly sign: 1 | -1 };

/** The range of an expression whose figures are those of a scope. */
export function rangeOf(expression: Expression, scope: Scope): Range {
  switch (expression.op) {
    case "number":
      return only(exact(expression.value));
    case "input":
      return rangeOfFigure(expression.key, scope);
    case "negate":
      return negated(rangeOf(expression.of, scope));
    case "add":
    case "subtract":
    case "multiply":
    case "divide": {
      const [left, right] = expression.of;
      return COMBINED[expression.op](rangeOf(left, scope), rangeOf(right, scope));
    }
    case "min":
    case "max": {
      const ranges = expression.of.map((part) => rangeOf(part, scope));
      const better = expression.op === "min" ? least : greatest;
      return { low: better(ranges.map(atLow)), high: better(ranges.map(atHigh)) };
    }
    case "round": {
      const { low, high } = rangeOf(expression.of, scope);
      return { low: rounded(low, expression.places), high: rounded(high, expression.places) };
    }
    case "when":
      return joined([
        rangeOf(expression.whenTrue, narrowed(scope, expression.test, true)),
        rangeOf(expression.whenFalse, narrowed(scope, expression.test, false)),
      ]);
    default:
      return UNKNOWN;
  }
}

/** The range that holds all of some ranges. */
function joined(ranges: readonly Range[]): Range {
  return { low: least(ranges.map(atLow)), high: greatest(ranges.map(atHigh)) };
}

/** Whether a value can be 0, as far as that is known. */
export function canBeZero({ low, high }: Range): boolean {
  return reachesZero(low, -1) && reachesZero(high, 1);
}

function reachesZero(end: End, side: 1 | -1): boolean {
  if (typeof end === "string") return end === "open";
  const sign = end.value.compare(ZERO) * side;
  return sign > 0 || (sign === 0 && end.closed);
}

function only(value: Rational): Range {
  const end = { value, closed: true };
  return { low: end, high: end };
}

/** A parameter that is open has one value, which nobody knows yet. */
function rangeOfFigure(key: string, scope: Scope): Range {
  const figure = scope.figures.findLast((candidate) => candidate.key === key);
  if (figure === undefined || figure.value.type !== "number" || figure.parameter) return UNKNOWN;
  const { low, high } = figure.value.domain;
  return { low: endAt(low), high: endAt(high) };
}

function endAt(bound: Bound | undefined): End {
  if (bound === undefined) return "open";
  if (typeof bound.value !== "string") return "unknown";
  return { value: exact(bound.value), closed: bound.inclusive };
}

function atLow({ low }: Range): Directed {
  return typeof low === "string" ? { endless: low, sign: -1 } : low;
}

function atHigh({ high }: Range): Directed {
  return typeof high === "string" ? { endless: high, sign: 1 } : high;
}

function endOf(directed: Directed): End {
  return "endless" in directed ? directed.endless : directed;
}

function compare(a: Directed, b: Directed): number {
  const [left, right] = [infinity(a), infinity(b)];
  if ("endless" in a || "endless" in b) return left - right;
  return a.value.compare(b.value);
}

function infinity(end: Directed): number {
  return "endless" in end ? end.sign : 0;
}

function least(ends: readonly Directed[]): End {
  return endOf(extreme(ends, -1));
}

function greatest(ends: readonly Directed[]): End {
  return endOf(extreme(ends, 1));
}

/** Of equal ends the one that occurs; of endless ones the one that is not known. */
function extreme(ends: readonly Directed[], side: 1 | -1): Directed {
  return ends.reduce((best, end) => {
    const order = compare(end, best) * side;
    if (order !== 0) return order > 0 ? end : best;
    return weight(end) > weight(best) ? end : best;
  });
}

function weight(end: Directed): number {
  if ("endless" in end) return end.endless === "unknown" ? 1 : 0;
  return end.closed ? 1 : 0;
}

function negated({ low, high }: Range): Range {
  const turned = (end: End): End => (typeof end === "string" ? end : { ...end, value: end.value.neg() });
  return { low: turned(high), high: turned(low) };
}

function summed(a: Range, b: Range): Range {
  return { low: sumOf(a.low, b.low), high: sumOf(a.high, b.high) };
}

function sumOf(a: End, b: End): End {
  if (a === "unknown" || b === "unknown") return "unknown";
  if (a === "open" || b === "open") return "open";
  return { value: a.value.add(b.value), closed: a.closed && b.closed };
}

function multiplied(a: Range, b: Range): Range {
  const products = [atLow(a), atHigh(a)].flatMap((left) =>
    [atLow(b), atHigh(b)].map((right) => productOf(left, right)),
  );
  return { low: least(products), high: greatest(products) };
}

/** Nothing times whatever is nothing. */
function productOf(a: Directed, b: Directed): Directed {
  const zero = [a, b].find((end) => !("endless" in end) && end.value.equals(ZERO));
  if (zero !== undefined) return zero;
  const sign = signOf(a) * signOf(b) > 0 ? 1 : -1;
  if ("endless" in a || "endless" in b) {
    const unknown = [a, b].some((end) => "endless" in end && end.endless === "unknown");
    return { endless: unknown ? "unknown" : "open", sign };
  }
  return { value: a.value.mul(b.value), closed: a.closed && b.closed };
}

function signOf(end: Directed): number {
  return "endless" in end ? end.sign : end.value.compare(ZERO);
}

/** Nothing is divided by 0: a range that ends there gives quotients without end. */
function divided(a: Range, b: Range): Range {
  const low = signOf(atLow(b));
  const high = signOf(atHigh(b));
  if (low < 0 && high > 0) return b.low === "unknown" || b.high === "unknown" ? UNKNOWN : EVERYTHING;
  return multiplied(a, { low: inverse(b.high), high: inverse(b.low) });
}

const EVERYTHING: Range = { low: "open", high: "open" };

function inverse(end: End): End {
  if (end === "unknown") return "unknown";
  if (end === "open") return { value: ZERO, closed: false };
  return end.value.equals(ZERO) ? "open" : { value: end.value.inverse(), closed: end.closed };
}

const COMBINED = {
  add: summed,
  subtract: (a: Range, b: Range) => summed(a, negated(b)),
  multiply: multiplied,
  divide: divided,
} as const;

function rounded(end: End, places: number): End {
  return typeof end === "string" ? end : { value: roundHalfUp(end.value, places), closed: true };
}

/** What the figures of a scope can be where a condition holds, or does not; only comparisons with a number say that. */
export function narrowed(scope: Scope, test: Condition, holds: boolean): Scope {
  switch (test.op) {
    case "not":
      return narrowed(scope, test.of, !holds);
    case "and":
    case "or":
      if ((test.op === "and") !== holds) return scope;
      return test.of.reduce((within, part) => narrowed(within, part, holds), scope);
    case "compare":
      return withComparison(scope, test.relation, test.of, holds);
    default:
      return scope;
  }
}

const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": undefined } as const;
const TURNED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" } as const;

function withComparison(
  scope: Scope,
  relation: Relation,
  [left, right]: readonly [Expression, Expression],
  holds: boolean,
): Scope {
  if (left.op === "number" && right.op === "input") {
    return withComparison(scope, TURNED[relation], [right, left], holds);
  }
  const said = holds ? relation : OPPOSITE[relation];
  if (left.op !== "input" || right.op !== "number" || said === undefined) return scope;
  return withinInterval(scope, left.key, intervalBy(said, right.value));
}

function intervalBy(relation: Relation, value: string): Interval {
  const bound = { value, inclusive: relation.includes("=") };
  return {
    ...(relation !== "<" && relation !== "<=" && { low: bound }),
    ...(relation !== ">" && relation !== ">=" && { high: bound }),
  };
}

/** A scope in which a figure lies within an interval besides its own. */
export function withinInterval(scope: Scope, key: string, { low, high }: Interval): Scope {
  const figures = scope.figures.map((figure) => {
    const { value } = figure;
    if (figure.key !== key || value.type !== "number") return figure;
    const nearerLow = nearer(value.domain.low, low, 1);
    const nearerHigh = nearer(value.domain.high, high, -1);
    const domain = { ...(nearerLow && { low: nearerLow }), ...(nearerHigh && { high: nearerHigh }) };
    return { ...figure, value: { ...value, domain } };
  });
  return { ...scope, figures };
}

/** The bound that leaves less; one whose number is not known yet gives way to one that is. */
function nearer(own: Bound | undefined, other: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (own === undefined || other === undefined) return own ?? other;
  if (typeof own.value !== "string") return other;
  if (typeof other.value !== "string") return own;
  const order = exact(other.value).compare(exact(own.value)) * side;
  if (order !== 0) return order > 0 ? other : own;
  return other.inclusive ? own : other;
}

/** Whether a figure stands more than once in what is worked out together, so that the range may be too wide. */
export function namesTwice(expression: Expression): boolean {
  return [...counted(expression).values()].some((count) => count > 1);
}

function counted(expression: Expression): ReadonlyMap<string, number> {
  if (expression.op === "input") return new Map([[expression.key, 1]]);
  if (expression.op === "when") {
    const [yes, no] = [counted(expression.whenTrue), counted(expression.whenFalse)];
    return merged([yes, no], Math.max);
  }
  return merged(operandsOf(expression).map(counted), (a, b) => a + b);
}

/** The numbers that something is worked out from; none for a choice, which works out one of two. */
export function operandsOf(expression: Expression): readonly Expression[] {
  if (!("of" in expression)) return [];
  const { of } = expression;
  return Array.isArray(of) ? of : [of as Expression];
}

function merged(
  counts: readonly ReadonlyMap<string, number>[],
  join: (a: number, b: number) => number,
): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const count of counts) {
    for (const [key, times] of count) all.set(key, join(all.get(key) ?? 0, times));
  }
  return all;
}
