import type { Condition, Expression } from "@scorecard/model";
import { dayAt, months } from "./calendar.ts";
import {
  type Fraction,
  fraction,
  minus,
  order,
  over,
  plus,
  rounded,
  times,
  wholes,
  ZERO,
} from "./fraction.ts";

/** What is known: figures by key (yes is 1, no is 0, a date its days), the period, points of other things. */
export interface Facts {
  readonly figures: { readonly [key: string]: string };
  readonly period?: { readonly kind: string; readonly first: string; readonly last: string };
  readonly points?: { readonly [key: string]: string };
}

type Value = Fraction | undefined;

/** The value of an expression; `undefined` where it has none. */
export function worthOf(expression: Expression, facts: Facts): Value {
  switch (expression.op) {
    case "number":
      return fraction(expression.value);
    case "input":
      return known(facts.figures[expression.key]);
    case "period":
      return known(facts.period?.[expression.day]);
    case "points":
      return known(facts.points?.["key" in expression.points ? expression.points.key : "total"]);
    case "negate": {
      const value = worthOf(expression.of, facts);
      return value && minus(ZERO, value);
    }
    case "round": {
      const value = worthOf(expression.of, facts);
      return value && rounded(value, expression.places);
    }
    case "min":
    case "max":
      return extreme(expression.op, expression.of, facts);
    case "when": {
      const holds = isSo(expression.test, facts);
      if (holds === undefined) return undefined;
      return worthOf(holds ? expression.whenTrue : expression.whenFalse, facts);
    }
    default:
      return pair(expression.op, expression.of, facts);
  }
}

function known(text: string | undefined): Value {
  return text === undefined ? undefined : fraction(text);
}

function extreme(op: "min" | "max", of: readonly Expression[], facts: Facts): Value {
  const values = of.map((member) => worthOf(member, facts));
  let best: Value;
  for (const value of values) {
    if (value === undefined) return undefined;
    const isBetter = best === undefined || (op === "min" ? order(value, best) < 0 : order(value, best) > 0);
    if (isBetter) best = value;
  }
  return best;
}

function pair(op: string, [first, second]: readonly [Expression, Expression], facts: Facts): Value {
  const a = worthOf(first, facts);
  const b = worthOf(second, facts);
  if (a === undefined || b === undefined) return undefined;
  switch (op) {
    case "add":
      return plus(a, b);
    case "subtract":
      return minus(a, b);
    case "multiply":
      return times(a, b);
    case "divide":
      return over(a, b);
    case "days":
      return minus(b, a);
    default: {
      const count = months(dateOf(a), dateOf(b));
      return fraction(String(op === "months" ? count : (count - (count % 12)) / 12));
    }
  }
}

function dateOf(value: Fraction) {
  return dayAt(Number(value.n / value.d));
}

/** Whether a condition holds; `undefined` where that cannot be said. */
export function isSo(condition: Condition, facts: Facts): boolean | undefined {
  switch (condition.op) {
    case "compare": {
      const [a, b] = condition.of.map((side) => worthOf(side, facts));
      if (a === undefined || b === undefined) return undefined;
      const between = order(a, b);
      return {
        "<": between < 0,
        "<=": between <= 0,
        "=": between === 0,
        ">=": between >= 0,
        ">": between > 0,
      }[condition.relation];
    }
    case "is": {
      const value = known(facts.figures[condition.key]);
      return value && wholes(value, true).n > 0n;
    }
    case "period-is":
      return facts.period && facts.period.kind === condition.period;
    case "not": {
      const holds = isSo(condition.of, facts);
      return holds === undefined ? undefined : !holds;
    }
    case "and": {
      for (const member of condition.of) {
        const holds = isSo(member, facts);
        if (holds !== true) return holds;
      }
      return true;
    }
    case "or": {
      for (const member of condition.of) {
        const holds = isSo(member, facts);
        if (holds !== false) return holds;
      }
      return false;
    }
  }
}
