import type { Score, TraceStep } from "@scorecard/model";
import type { Millionths } from "../figures.ts";

/** One cell of the sheet: what is printed and traced, and its points ready for adding. */
export interface Cell {
  readonly score: Score;
  /** Absent while the cell has no points. */
  readonly points?: Millionths;
  /**
   * What there is to say besides points. blank: nobody has answered yet; not-applicable: the item does not apply, with
   * points where the sheet gives points for that, and else left out of every sum; unasked: the rater does not score
   * the item, or not every item of the sum.
   */
  readonly state?: "blank" | "not-applicable" | "unasked";
}

/** A cell that has points. */
export type FilledCell = Cell & { readonly points: Millionths };

const NO_TRACE: readonly TraceStep[] = [];
const NO_POINTS: Score = { points: null, trace: NO_TRACE };

/** A cell whose answer is wrong, or that cannot be worked out. It is not 0: every sum over it is without points too. */
export const EMPTY_CELL: Cell = { score: NO_POINTS };

/** A cell that nobody has answered yet. */
export const BLANK_CELL: Cell = { score: NO_POINTS, state: "blank" };

/** A cell of an item that does not apply and whose weight the others carry. */
export const LEFT_OUT_CELL: Cell = { score: NO_POINTS, state: "not-applicable" };

/** A cell of a rater who does not score the item, or not every item of a sum: that it is empty is as it should be. */
export const UNASKED_CELL: Cell = { score: NO_POINTS, state: "unasked" };

/** Whether a cell has points. */
export function isFilled(cell: Cell): cell is FilledCell {
  return cell.points !== undefined;
}

/** Whether a cell is no part of any sum. */
export function isLeftOut(cell: Cell): boolean {
  return cell.state === "not-applicable" && cell.points === undefined;
}

/** Whether a cell belongs to a rater who does not score it. */
export function isUnasked(cell: Cell): boolean {
  return cell.state === "unasked";
}

/** Points as they are printed, with the way to them; without a trace where none is wanted. */
export function filledCell(
  points: Millionths,
  printed: string,
  trace: readonly TraceStep[] = NO_TRACE,
): FilledCell {
  return { score: { points: printed, trace }, points };
}
