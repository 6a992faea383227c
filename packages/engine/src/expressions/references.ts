import type { Condition, Expression, PointsOf } from "@scorecard/model";

/** What an expression or a condition looks at, each thing once, in the order in which it is named. */
export interface References {
  readonly inputs: ReadonlySet<string>;
  readonly points: readonly PointsOf[];
  readonly period: boolean;
}

interface Found {
  readonly inputs: Set<string>;
  readonly points: PointsOf[];
  period: boolean;
}

/** Everything that some expressions and conditions look at together. */
export function referencesOf(parts: readonly (Expression | Condition)[]): References {
  const found: Found = { inputs: new Set(), points: [], period: false };
  for (const part of parts) visit(part, found);
  return found;
}

function visit(part: Expression | Condition, found: Found): void {
  switch (part.op) {
    case "number":
      return;
    case "input":
    case "is":
      found.inputs.add(part.key);
      return;
    case "period":
    case "period-is":
      found.period = true;
      return;
    case "points":
      if (!found.points.some((known) => keyOfPoints(known) === keyOfPoints(part.points)))
        found.points.push(part.points);
      return;
    case "when":
      for (const member of [part.test, part.whenTrue, part.whenFalse]) visit(member, found);
      return;
    case "negate":
    case "round":
    case "not":
      visit(part.of, found);
      return;
    default:
      for (const member of part.of) visit(member, found);
  }
}

/** The name under which a trace states points that went into a formula. */
export function keyOfPoints(points: PointsOf): string {
  return points.of === "total" ? "total" : points.key;
}
