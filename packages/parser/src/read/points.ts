import {
  type CompleteText,
  type Exact,
  exact,
  formatExact,
  type Rational,
  roundHalfUp,
} from "@scorecard/model";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { isMinus, isPercent, isPoints, type Piece, type Pieces, type Quantity, takeApart } from "./pieces.ts";
import { headSpan } from "./statements.ts";
import { POINTS } from "./units.ts";

/** Points with the place where they were written. */
export interface WrittenPoints {
  readonly points: Exact;
  readonly span: Span;
}

/** A quantity with the sign that was written before it: `+5 分`, `扣 5 分`, `-5 分`, or none. */
export interface SignedQuantity {
  readonly quantity: Quantity;
  readonly sign: 1 | -1 | undefined;
  /** Whether a word gave the sign, which then holds for all of 扣 2～5 分. */
  readonly worded: boolean;
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
  const fix = quantity.unit && [{ span: quantity.unit, newText: POINTS.name[context.vocabulary] ?? "" }];
  context.problem("points-in-other-unit", { unit: quantity.unit?.word ?? "" }, quantity, { fix });
  return undefined;
}

/** Takes the first quantity that fits out of pieces, with a sign or a word (加, 扣) before it. */
export function takeSigned(
  pieces: Pieces,
  fits: (quantity: Quantity) => boolean = () => true,
): SignedQuantity | undefined {
  const { left } = pieces;
  const at = left.findIndex((piece) => piece.type === "quantity" && fits(piece));
  const quantity = left[at];
  if (quantity?.type !== "quantity") return undefined;
  const before = left[at - 1];
  const written = before && signIn(before);
  left.splice(written ? at - 1 : at, written ? 2 : 1);
  const { value } = quantity;
  const worded = written !== undefined && before?.type === "word";
  if (!value.startsWith("-")) return { quantity, sign: written, worded };
  // 扣 -5 分 takes five points away, as -5 分 does.
  return { quantity: { ...quantity, value: value.slice(1) }, sign: -1, worded };
}

function signIn(piece: Piece): 1 | -1 | undefined {
  if (piece.type === "mark") return piece.mark === "+" ? 1 : isMinus(piece) ? -1 : undefined;
  if (piece.type !== "word") return undefined;
  if (piece.keywords.includes("add")) return 1;
  return piece.keywords.includes("deduct") ? -1 : undefined;
}

/** A signed quantity as points; without a sign they are what is got. */
export function signedPoints(
  { quantity, sign }: SignedQuantity,
  fullMarks: Rational,
  context: Context,
): WrittenPoints | undefined {
  const written = pointsOf(quantity, fullMarks, context);
  if (written === undefined || sign !== -1) return written;
  return { ...written, points: formatExact(exact(written.points).neg()) };
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
  const signed = takeSigned(source);
  head.finish();
  value.finish();
  if (signed === undefined) {
    context.problem("points-missing", {}, line.value?.[0] ?? headSpan(line));
    return undefined;
  }
  return signedPoints(signed, fullMarks, context);
}

/** Points from one number to another, or one number alone. */
export interface PointsRange extends Span {
  readonly low: Rational;
  readonly high: Rational | undefined;
}

/** Takes `18～20 分`, `-5～5 分` or `20 分` out of pieces; `undefined` without a number, or after a problem. */
export function takeRange(
  pieces: Pieces,
  fullMarks: Rational,
  context: Context,
): PointsRange | "none" | undefined {
  const first = takeSigned(pieces);
  if (first === undefined) return "none";
  const second = pieces.left.some(isRangeMark) ? takeUpper(pieces) : undefined;
  const takesAway = first.worded && first.sign === -1;
  const low = signedPoints(withUnitOf(first, second), fullMarks, context);
  if (low === undefined) return undefined;
  const high = second && signedPoints(takesAway ? { ...second, sign: -1 } : second, fullMarks, context);
  if (second && high === undefined) return undefined;
  const span = { start: first.quantity.start, end: (second ?? first).quantity.end };
  if (high === undefined) return { ...span, low: exact(low.points), high: undefined };
  const [from, to] = takesAway ? [high, low] : [low, high];
  return { ...span, low: exact(from.points), high: exact(to.points) };
}

/** Whether a piece stands between the two ends of a range: ～, -, 至. */
export function isRangeMark(piece: Piece | undefined): boolean {
  if (piece?.type === "word") return piece.keywords.includes("to");
  return piece?.type === "mark" && (piece.mark === "~" || piece.mark === "-");
}

function takeUpper(pieces: Pieces): SignedQuantity | undefined {
  const at = pieces.left.findIndex(isRangeMark);
  pieces.left.splice(at, 1);
  return takeSigned(pieces);
}

/** In `60～80%`, both are percentages. */
function withUnitOf(first: SignedQuantity, second: SignedQuantity | undefined): SignedQuantity {
  const unit = second?.quantity.unit;
  if (first.quantity.unit !== undefined || unit === undefined) return first;
  return { ...first, quantity: { ...first.quantity, unit } };
}

/** A share (1/5) as a percentage, for messages: `20%`. */
export function percentText(share: Rational): string {
  return `${shortExact(share.mul(100))}%`;
}

/** Points for messages. */
export function pointsText(points: Rational): CompleteText {
  const amount = shortExact(points);
  return { "zh-Hans": `${amount} 分`, "zh-Hant": `${amount} 分`, en: `${amount} points` };
}

/** More decimals help nobody. */
const MOST_PLACES = 4;

/** A number for messages: what has more than four decimals is cut there, `14.2857…`. */
export function shortExact(value: Rational): string {
  const short = roundHalfUp(value, MOST_PLACES);
  return short.equals(value) ? formatExact(value) : `${formatExact(short)}…`;
}
