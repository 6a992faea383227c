import type { Measure, Value } from "@scorecard/model";
import { boundValue, isReference, type Measured } from "../read/condition.ts";
import type { Piece } from "../read/pieces.ts";
import { type QuotedNumber, quotedNumber } from "../read/quoted-number.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import type { ItemContext, OpenRule } from "./room.ts";

/** The measure that a rule goes by; its absence is reported. */
export function measureFor({ span }: OpenRule, item: ItemContext): Measure | undefined {
  if (item.measure === undefined) item.problem("measure-missing", { item: item.itemName }, span);
  return item.measure;
}

/** What the bounds of a rule are about. */
export function boundsOf({ unit }: Measure, { scope, measureName }: ItemContext): Measured {
  return { unit, scope, declared: measureName };
}

/** Whether a rule has lines; their absence is reported. */
export function hasLines({ lines, span }: OpenRule, item: ItemContext): boolean {
  if (lines.length === 0) item.problem("rule-empty", { item: item.itemName }, span);
  return lines.length > 0;
}

/** `目标 100%` or `目标 [季度销售目标]` of a rule's head, else the item's line 目标; its absence is reported. */
export function takeTarget(rule: OpenRule, measure: Measure, item: ItemContext): Value | undefined {
  const { left } = rule.head;
  const at = left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("target"));
  if (at < 0) {
    if (item.target === undefined && !item.targetIsBroken) reportNoTarget(rule.span, item);
    return item.target;
  }
  const next = left[at + 1];
  const quoted = quotedNumber(next);
  if (quoted) {
    left.splice(at, 2);
    reportQuoted(quoted, item);
    return undefined;
  }
  const [word, value] = left.splice(at, isAmount(next) ? 2 : 1);
  if (value === undefined) {
    item.problem("target-missing", { item: item.itemName }, word ?? rule.span);
    return undefined;
  }
  return boundValue(value, boundsOf(measure, item), item);
}

function reportNoTarget(span: Span, item: ItemContext): void {
  if (item.targetInQuotes) reportQuoted(item.targetInQuotes, item);
  else item.problem("target-missing", { item: item.itemName }, span);
}

function reportQuoted({ text, start, end }: QuotedNumber, item: ItemContext): void {
  const span = { start, end };
  item.problem("target-in-quotes", { target: text }, span, { fix: [{ span, newText: text }] });
}

function isAmount(piece: Piece | undefined): boolean {
  return piece?.type === "quantity" || isReference(piece);
}
