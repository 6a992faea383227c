import type { Rational, Score, TraceStep } from "@scorecard/model";
import { type Millionths, millionthsOf, roundMillionths, writeExactly, writeMillionths } from "../figures.ts";

/** One cell of the sheet: what is printed and traced, and its points ready for adding. */
export interface Cell {
  readonly score: Score;
  /** Absent while the cell has no points. */
  readonly points?: Millionths;
}

/** A cell that has points. */
export type FilledCell = Cell & { readonly points: Millionths };

/** A cell whose answer is missing or wrong. It is not 0: every sum over it is without points too. */
export const EMPTY_CELL: Cell = { score: { points: null, trace: [] } };

/** Whether a cell has points. */
export function isFilled(cell: Cell): cell is FilledCell {
  return cell.points !== undefined;
}

/**
 * A cell of exactly numerator/denominator millionths of a point, rounded to `places`. The trace tells of the
 * rounding only when it changed something.
 */
export function roundedCell(
  numerator: bigint,
  denominator: bigint,
  places: number,
  traceBefore: (points: string) => readonly TraceStep[],
): FilledCell {
  const points = roundMillionths(numerator, denominator, places);
  const printed = writeMillionths(points);
  if (points * denominator === numerator) {
    return { score: { points: printed, trace: traceBefore(printed) }, points };
  }
  const from = writeExactly(numerator, denominator);
  const round: TraceStep = { step: "round", from, places, points: printed };
  return { score: { points: printed, trace: [...traceBefore(from), round] }, points };
}

/** A cell of `points`, rounded to `places`; `trace` is the way to the unrounded points. */
export function cellOf(points: Rational, places: number, trace: readonly TraceStep[]): FilledCell {
  const { numerator, denominator } = millionthsOf(points);
  return roundedCell(numerator, denominator, places, () => trace);
}
