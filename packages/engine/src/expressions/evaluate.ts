import {
  type Condition,
  type Expression,
  exact,
  type PeriodKind,
  type PointsOf,
  type Rational,
  type Relation,
  roundHalfUp,
  whole,
} from "@scorecard/model";
import { type CivilDate, civilDate, monthsBetween, yearsBetween } from "./dates.ts";
import type { Environment, InputValue } from "./environment.ts";

/*
 * Expression trees become functions once; an answer then only calls them. Whatever keeps an expression from having
 * a value travels upwards as a plain value.
 */

/** What keeps an expression from having a value. */
export interface Failure {
  readonly failure: "not-known" | "divided-by-zero" | "beyond-calendar" | "too-many-digits";
}

/** The value of an expression, or why it has none. */
export type Worked = Rational | Failure;

/** What an expression can look at: the figures of its own item by their slots, and everything else. */
export interface Scope {
  readonly values: readonly InputValue[];
  readonly environment: Environment;
}

/** The slots of an item's own figures by their keys; other keys are the sheet's. */
export type Slots = ReadonlyMap<string, number>;

export type Evaluate = (scope: Scope) => Worked;
export type Test = (scope: Scope) => boolean | Failure;

const NOT_KNOWN: Failure = { failure: "not-known" };
const DIVIDED_BY_ZERO: Failure = { failure: "divided-by-zero" };
const BEYOND_CALENDAR: Failure = { failure: "beyond-calendar" };
const TOO_MANY_DIGITS: Failure = { failure: "too-many-digits" };

/** No figure of a sheet comes near; it keeps a chain of multiplications from growing without end. */
const HUGE = 10n ** 300n;

/** Whether an expression or a condition has no value. */
export function isFailure(worked: Worked | boolean): worked is Failure {
  return typeof worked === "object" && "failure" in worked;
}

/** Prepares an expression. */
export function compileExpression(expression: Expression, slots: Slots): Evaluate {
  switch (expression.op) {
    case "number": {
      const value = exact(expression.value);
      return () => value;
    }
    case "input":
      return (scope) => inputOf(scope, expression.key, slots)?.value ?? NOT_KNOWN;
    case "period":
      return ({ environment }) => environment.period?.[expression.day] ?? NOT_KNOWN;
    case "points":
      return pointsOf(expression.points);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "days":
    case "months":
    case "years":
      return compilePair(expression.of, PAIRS[expression.op], slots);
    case "negate":
      return compileOne(expression.of, (value) => value.neg(), slots);
    case "round":
      return compileOne(expression.of, (value) => roundHalfUp(value, expression.places), slots);
    case "min":
      return compileExtreme(expression.of, -1, slots);
    case "max":
      return compileExtreme(expression.of, 1, slots);
    case "when":
      return compileChoice(expression, slots);
  }
}

/** An input's value: the item's own, or the sheet's. */
export function inputOf({ values, environment }: Scope, key: string, slots: Slots): InputValue | undefined {
  const slot = slots.get(key);
  return slot === undefined ? environment.inputs.get(key) : values[slot];
}

function pointsOf(points: PointsOf): Evaluate {
  return ({ environment }) => environment.points(points) ?? NOT_KNOWN;
}

type PairOperation = "add" | "subtract" | "multiply" | "divide" | "days" | "months" | "years";

const PAIRS: { readonly [O in PairOperation]: (a: Rational, b: Rational) => Worked } = {
  add: (a, b) => bounded(a.add(b)),
  subtract: (a, b) => bounded(a.sub(b)),
  multiply: (a, b) => bounded(a.mul(b)),
  divide: (a, b) => (b.n === 0n ? DIVIDED_BY_ZERO : bounded(a.div(b))),
  days: (a, b) => betweenDates(a, b, () => b.sub(a)),
  months: (a, b) => betweenDates(a, b, (from, to) => whole(monthsBetween(from, to))),
  years: (a, b) => betweenDates(a, b, (from, to) => whole(yearsBetween(from, to))),
};

function bounded(value: Rational): Worked {
  return value.n > HUGE || value.d > HUGE ? TOO_MANY_DIGITS : value;
}

function betweenDates(
  a: Rational,
  b: Rational,
  distance: (from: CivilDate, to: CivilDate) => Rational,
): Worked {
  const from = dateOf(a);
  const to = dateOf(b);
  return from === undefined || to === undefined ? BEYOND_CALENDAR : distance(from, to);
}

function dateOf({ s, n, d }: Rational): CivilDate | undefined {
  return d === 1n ? civilDate(Number(s * n)) : undefined;
}

/** Works out both sides, then makes of them what `combine` does: a number, or whether a relation holds. */
function compilePair<T>(
  [first, second]: readonly [Expression, Expression],
  combine: (a: Rational, b: Rational) => T | Failure,
  slots: Slots,
): (scope: Scope) => T | Failure {
  const left = compileExpression(first, slots);
  const right = compileExpression(second, slots);
  return (scope) => {
    const a = left(scope);
    if (isFailure(a)) return a;
    const b = right(scope);
    return isFailure(b) ? b : combine(a, b);
  };
}

function compileOne(expression: Expression, change: (value: Rational) => Rational, slots: Slots): Evaluate {
  const evaluate = compileExpression(expression, slots);
  return (scope) => {
    const value = evaluate(scope);
    return isFailure(value) ? value : change(value);
  };
}

/** The smallest (`direction` −1) or the largest (1) of some expressions. */
function compileExtreme(members: readonly Expression[], direction: -1 | 1, slots: Slots): Evaluate {
  const [first, ...others] = members.map((member) => compileExpression(member, slots));
  return (scope) => {
    let extreme = first?.(scope) ?? NOT_KNOWN;
    for (const other of others) {
      if (isFailure(extreme)) return extreme;
      const value = other(scope);
      if (isFailure(value) || value.compare(extreme) * direction > 0) extreme = value;
    }
    return extreme;
  };
}

function compileChoice(
  { test, whenTrue, whenFalse }: Extract<Expression, { readonly op: "when" }>,
  slots: Slots,
): Evaluate {
  const holds = compileTest(test, slots);
  const yes = compileExpression(whenTrue, slots);
  const no = compileExpression(whenFalse, slots);
  return (scope) => {
    const answer = holds(scope);
    if (isFailure(answer)) return answer;
    return answer ? yes(scope) : no(scope);
  };
}

/** Prepares a condition. Of several, only as many are looked at as are needed. */
export function compileTest(condition: Condition, slots: Slots): Test {
  switch (condition.op) {
    case "compare":
      return compilePair(condition.of, RELATIONS[condition.relation], slots);
    case "is":
      return (scope) => {
        const value = inputOf(scope, condition.key, slots)?.value;
        return value === undefined ? NOT_KNOWN : value.n !== 0n;
      };
    case "period-is":
      return periodIs(condition.period);
    case "not": {
      const test = compileTest(condition.of, slots);
      return (scope) => {
        const holds = test(scope);
        return isFailure(holds) ? holds : !holds;
      };
    }
    case "and":
      return compileChain(condition.of, false, slots);
    case "or":
      return compileChain(condition.of, true, slots);
  }
}

const RELATIONS: { readonly [R in Relation]: (a: Rational, b: Rational) => boolean } = {
  "<": (a, b) => a.compare(b) < 0,
  "<=": (a, b) => a.compare(b) <= 0,
  "=": (a, b) => a.compare(b) === 0,
  ">=": (a, b) => a.compare(b) >= 0,
  ">": (a, b) => a.compare(b) > 0,
};

function periodIs(kind: PeriodKind): Test {
  return ({ environment: { period } }) => (period === undefined ? NOT_KNOWN : period.kind === kind);
}

/** Conditions joined by and (`decisive` false) or by or (true): the first one that decides ends it. */
function compileChain(members: readonly Condition[], decisive: boolean, slots: Slots): Test {
  const tests = members.map((member) => compileTest(member, slots));
  return (scope) => {
    for (const test of tests) {
      const holds = test(scope);
      if (isFailure(holds) || holds === decisive) return holds;
    }
    return !decisive;
  };
}
