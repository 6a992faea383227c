import type { Tag } from "./tag.ts";
import { type BlockLine, heightOf } from "./text-block.ts";

/** A cell of a row: its lines, from its left. */
export interface Cell {
  /** What it is; of the lines that have no tag of their own. */
  readonly tag: Tag;
  readonly x: number;
  readonly lines: readonly BlockLine[];
  /** Printed again in each part of a row that is split. */
  readonly repeats: boolean;
}

/** Parts of at most a given height; cells that repeat are in each of them. */
export function splitCells(cells: readonly Cell[], highest: number): readonly (readonly Cell[])[] {
  const parts: Cell[][] = [];
  let rest = cells.map((cell) => ({ ...cell, repeats: cell.repeats && heightOf(cell.lines) <= highest }));
  do {
    const cut = rest.map((cell) => cutLines(cell.lines, highest));
    parts.push(rest.map((cell, index) => ({ ...cell, lines: cut[index]?.[0] ?? [] })));
    rest = rest.map((cell, index) => ({
      ...cell,
      lines: cell.repeats ? cell.lines : (cut[index]?.[1] ?? []),
    }));
  } while (rest.some((cell) => !cell.repeats && cell.lines.length > 0));
  return parts;
}

function cutLines(
  lines: readonly BlockLine[],
  highest: number,
): readonly [readonly BlockLine[], readonly BlockLine[]] {
  let height = 0;
  let count = 0;
  for (const line of lines) {
    if (height + line.height > highest && count > 0) break;
    height += line.height;
    count += 1;
  }
  return [lines.slice(0, count), lines.slice(count)];
}
