import { type Answer, type Exact, formatExact, parseExact } from "@scorecard/model";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { cellOf } from "./running.ts";

/*
 * Points that a copy gives where it leaves out single scores: no rule is applied to them.
 */

interface CopyFrame {
  readonly places: number;
  readonly traced: boolean;
}

/** The cell of several raters of a kind: what they give on average. */
export function averageCell(answer: Answer, frame: CopyFrame): Cell {
  return typeof answer === "string" ? cellFor(answer, "average", frame) : EMPTY_CELL;
}

/** The result of an item that such raters score; none while the full sheet had none. */
export function statedCell(points: Exact | null, frame: CopyFrame): Cell {
  return points === null ? EMPTY_CELL : cellFor(points, "stated", frame);
}

function cellFor(written: string, step: "average" | "stated", { places, traced }: CopyFrame): Cell {
  const points = parseExact(written);
  return points === undefined
    ? EMPTY_CELL
    : cellOf(points, places, traced ? [{ step, points: formatExact(points) }] : undefined);
}
