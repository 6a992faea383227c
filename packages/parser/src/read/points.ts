import { type Exact, exact, formatExact, type Rational } from "@scorecard/model";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { isPercent, isPoints, type Pieces, type Quantity, takeApart } from "./pieces.ts";
import { headSpan } from "./statements.ts";

/** Points with the place where they were written. */
export interface WrittenPoints {
  readonly points: Exact;
  readonly span: Span;
}

/** A quantity as points: `20 分`, `20`, or `50%` of the item's full marks. */
export function pointsOf(
  quantity: Quantity,
  fullMarks: Rational,
  context: Context,
): WrittenPoints | undefined {
  if (isPercent(quantity))
    return { points: formatExact(exact(quantity.value).div(100).mul(fullMarks)), span: quantity };
  if (isPoints(quantity)) return { points: formatExact(exact(quantity.value)), span: quantity };
  context.problem("points-in-other-unit", { unit: quantity.unit?.word ?? "" }, quantity);
  return undefined;
}

/**
 * The points of a line: after its colon, 「90% 以上：20 分」, or at the end of its head, 「90% 以上得 20 分」. Finishes the head;
 * reports the points' absence.
 */
export function linePoints(
  line: Statement,
  head: Pieces,
  fullMarks: Rational,
  context: Context,
): WrittenPoints | undefined {
  const value = takeApart(line.value ?? [], line, context);
  const source = line.value === undefined ? head : value;
  if (head.left[0]?.type === "mark" && head.left[0].mark === "=") head.left.shift();
  source.keyword("earns");
  const quantity = source.quantity();
  head.finish();
  value.finish();
  if (quantity === undefined) {
    context.problem("points-missing", {}, line.value?.[0] ?? headSpan(line));
    return undefined;
  }
  return pointsOf(quantity, fullMarks, context);
}

/** A share (1/5) as a percentage, for messages: `20%`. */
export function percentText(share: Rational): string {
  return `${formatExact(share.mul(100))}%`;
}
