import type { Condition, Expression } from "@scorecard/model";

/** Any part of an expression. */
export type Part = Expression | Condition;

/** How many levels of parts stand within each other; a sum of many terms, or a product of many, is one. */
export function depthOf(part: Part): number {
  return 1 + Math.max(0, ...withinLevel(part).map(depthOf));
}

const LEVELS: Partial<Record<Part["op"], string>> = {
  add: "sum",
  subtract: "sum",
  multiply: "product",
  divide: "product",
};

/** What stands a level deeper: 1 + 2 + 3 is read as (1 + 2) + 3, and has one level all the same. */
function withinLevel(part: Part): readonly Part[] {
  const level = LEVELS[part.op];
  const parts = within(part);
  const [first, ...others] = parts;
  return level !== undefined && first && LEVELS[first.op] === level
    ? [...withinLevel(first), ...others]
    : parts;
}

/** A part with all that it is made of. */
export function partsOf(part: Part): readonly Part[] {
  return [part, ...within(part).flatMap(partsOf)];
}

/** The parts that a part is made of directly. */
function within(part: Part): readonly Part[] {
  if (part.op === "when") return [part.test, part.whenTrue, part.whenFalse];
  if (!("of" in part)) return [];
  return Array.isArray(part.of) ? part.of : [part.of as Part];
}
