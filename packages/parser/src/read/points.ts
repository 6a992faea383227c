import { exact, formatExact, type Exact, type Rational } from "@scorecard/model";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { isPercent, isPoints, type Quantity, takeApart } from "./pieces.ts";
import { headSpan } from "./statements.ts";

/** Points with the place where they were written. */
export interface WrittenPoints {
  readonly points: Exact;
  readonly span: Span;
}

/** A quantity as points: `20 分`, `20`, or `50%` of the item's full marks. */
export function pointsOf(quantity: Quantity, fullMarks: Rational, context: Context): WrittenPoints | undefined {
  if (isPercent(quantity)) return { points: formatExact(exact(quantity.value).div(100).mul(fullMarks)), span: quantity };
  if (isPoints(quantity)) return { points: formatExact(exact(quantity.value)), span: quantity };
  context.problem("points-in-other-unit", { unit: quantity.unit?.word ?? "" }, quantity);
  return undefined;
}

/** The points after a statement's colon: 「90% 以上：20 分」. Reports their absence. */
export function valuePoints(statement: Statement, fullMarks: Rational, context: Context): WrittenPoints | undefined {
  if (statement.value === undefined || statement.value.length === 0) {
    context.problem("points-missing", {}, headSpan(statement));
    return undefined;
  }
  const pieces = takeApart(statement.value, statement, context);
  const quantity = pieces.quantity();
  if (quantity === undefined) {
    context.problem("points-missing", {}, statement.value[0] ?? headSpan(statement));
    return undefined;
  }
  pieces.finish();
  return pointsOf(quantity, fullMarks, context);
}
