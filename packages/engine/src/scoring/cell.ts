import type { NotApplicable, Rational, Score, TraceStep } from "@scorecard/model";
import { type Millionths, millionthsOf, roundMillionths, writeExactly, writeMillionths } from "../figures.ts";

/** One cell of the sheet: what is printed and traced, and its points ready for adding. */
export interface Cell {
  readonly score: Score;
  /** Absent while the cell has no points. */
  readonly points?: Millionths;
  /**
   * What there is to say besides points. blank: nobody has answered yet; not-applicable: the item does not apply, with
   * points where the sheet gives points for that, and else left out of every sum.
   */
  readonly state?: "blank" | "not-applicable";
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

/** Whether a cell has points. */
export function isFilled(cell: Cell): cell is FilledCell {
  return cell.points !== undefined;
}

/** Whether a cell is no part of any sum. */
export function isLeftOut(cell: Cell): boolean {
  return cell.state === "not-applicable" && cell.points === undefined;
}

/** Points as they are printed, with the way to them; without a trace where none is wanted. */
export function filledCell(
  points: Millionths,
  printed: string,
  trace: readonly TraceStep[] = NO_TRACE,
): FilledCell {
  return { score: { points: printed, trace }, points };
}

/**
 * A cell of exactly numerator/denominator millionths of a point, rounded to `places`. The trace tells of the
 * rounding only when it changed something.
 * @param traceBefore the way to the unrounded points; left out where no trace is wanted
 */
export function roundedCell(
  numerator: bigint,
  denominator: bigint,
  places: number,
  traceBefore?: (points: string) => readonly TraceStep[],
): FilledCell {
  const points = roundMillionths(numerator, denominator, places);
  const printed = writeMillionths(points);
  if (traceBefore === undefined) return filledCell(points, printed);
  if (points * denominator === numerator) return filledCell(points, printed, traceBefore(printed));
  const from = writeExactly(numerator, denominator);
  const round: TraceStep = { step: "round", from, places, points: printed };
  return filledCell(points, printed, [...traceBefore(from), round]);
}

/**
 * A cell of `points`, rounded to `places`.
 * @param trace the way to the unrounded points; left out where no trace is wanted
 */
export function cellOf(points: Rational, places: number, trace?: readonly TraceStep[]): FilledCell {
  const { numerator, denominator } = millionthsOf(points);
  return roundedCell(numerator, denominator, places, trace && (() => trace));
}

/** The cell of an item that does not apply, by the sheet's policy; `fullMarks` are its full marks. */
export function notApplicableCell(
  policy: NotApplicable,
  fullMarks: Rational,
  places: number,
  traced: boolean,
): Cell {
  if (policy === "reweight") return LEFT_OUT_CELL;
  const cell = cellOf(policy === "full" ? fullMarks : fullMarks.mul(0), places);
  const points = cell.score.points ?? "0";
  const step: TraceStep = { step: "not-applicable", policy, points };
  return { ...filledCell(cell.points, points, traced ? [step] : NO_TRACE), state: "not-applicable" };
}
