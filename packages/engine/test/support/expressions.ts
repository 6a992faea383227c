import type { Condition, Expression, Formula, Relation, StatedCondition } from "@scorecard/model";

/*
 * Expressions as the parser leaves them, in short.
 */

/** A number, an input's key, or an expression. */
export type Part = number | string | Expression;

function part(value: Part): Expression {
  if (typeof value === "number") return { op: "number", value: String(value) };
  return typeof value === "string" ? { op: "input", key: value } : value;
}

/** An exact number, where a JavaScript number is not enough: `1/3`, `0.86`. */
export function number(value: string): Expression {
  return { op: "number", value };
}

type Pair = "add" | "subtract" | "multiply" | "divide" | "days" | "months" | "years";

export function pair(op: Pair, first: Part, second: Part): Expression {
  return { op, of: [part(first), part(second)] };
}

export function extreme(op: "min" | "max", ...of: readonly Part[]): Expression {
  return { op, of: of.map(part) };
}

export function compare(first: Part, relation: Relation, second: Part): Condition {
  return { op: "compare", relation, of: [part(first), part(second)] };
}

/** A percentage as a share: the parser puts the conversion into the tree. */
export function share(key: string): Expression {
  return pair("divide", key, 100);
}

export const FIRST_DAY: Expression = { op: "period", day: "first" };
export const LAST_DAY: Expression = { op: "period", day: "last" };

export function formula(words: string, value: Expression): Formula {
  return { words: { "zh-Hans": words }, value };
}

export function when(words: string, test: Condition): StatedCondition {
  return { words: { "zh-Hans": words }, test };
}
