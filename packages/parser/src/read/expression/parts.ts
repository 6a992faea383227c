import type { Condition, Expression } from "@scorecard/model";

/** Any part of an expression. */
export type Part = Expression | Condition;

/** How many levels of parts stand within each other. */
export function depthOf(part: Part): number {
  return 1 + Math.max(0, ...within(part).map(depthOf));
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
