import type { Rational, TraceStep } from "@scorecard/model";
import { commonShares, type Millionths, type Shares } from "../figures.ts";
import { type Cell, EMPTY_CELL, type FilledCell, isFilled, roundedCell } from "./cell.ts";

/** Adds printed figures: the sum of `cells`, whose names are `keys`; empty while one of them is. */
export function addUp(cells: readonly Cell[], keys: readonly string[], places: number): Cell {
  if (!cells.every(isFilled)) return EMPTY_CELL;
  let points: Millionths = 0n;
  for (const cell of cells) points += cell.points;
  return roundedCell(points, 1n, places, (exactPoints) => {
    const parts = cells.map((cell, index) => ({ key: keys[index] ?? "", points: printed(cell) }));
    return [{ step: "add", parts, points: exactPoints }];
  });
}

/** Adds figures by weight; empty while one of them is. */
export type Weigh = (cells: readonly Cell[]) => Cell;

/** One figure of a weighted sum, in words of the trace. */
interface Part {
  readonly points: string;
  readonly weight: string;
  readonly position: number;
}

/**
 * Prepares a weighted sum.
 * @param shares the weights as numbers, in the order of the cells
 * @param weights the same weights as they are printed
 */
export function weigher(
  shares: readonly Rational[],
  weights: readonly string[],
  places: number,
  traceOf: (parts: readonly Part[], points: string) => TraceStep,
): Weigh {
  const common = commonShares(shares);
  return (cells) => {
    if (!cells.every(isFilled)) return EMPTY_CELL;
    return roundedCell(weighted(cells, common), common.denominator, places, (points) => {
      const parts = cells.map((cell, position) => {
        return { points: printed(cell), weight: weights[position] ?? "", position };
      });
      return [traceOf(parts, points)];
    });
  };
}

function weighted(cells: readonly FilledCell[], { numerators }: Shares): bigint {
  let total = 0n;
  for (const [index, cell] of cells.entries()) total += cell.points * (numerators[index] ?? 0n);
  return total;
}

function printed(cell: FilledCell): string {
  return cell.score.points ?? "";
}
