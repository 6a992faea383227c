import { Refusal } from "../files/refusal.ts";
import type { Limits } from "../limits.ts";
import { cleanText } from "../text/clean.ts";
import type { Cell, Grid } from "./grid.ts";

/** How far a sheet reaches at most: what lies beyond is no score sheet. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 20_000;

/** Puts cells into a sheet one by one. */
export interface GridBuilder {
  /** Puts a cell; cells without text and places already taken are left out. */
  put(row: number, column: number, text: string, rowSpan?: number, columnSpan?: number): void;
  done(name: string): Grid;
}

/** How many cells may still be put, over all sheets of a file. */
export interface CellBudget {
  left: number;
}

/** Opens a sheet to put cells into. `put` throws a Refusal when there are too many of them. */
export function gridBuilder(limits: Limits, budget: CellBudget): GridBuilder {
  const rows: (Cell | undefined)[][] = [];

  function rowAt(row: number): (Cell | undefined)[] {
    while (rows.length <= row) rows.push([]);
    return rows[row] ?? [];
  }

  function put(row: number, column: number, written: string, rowSpan = 1, columnSpan = 1): void {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    const text = cleanText(written.slice(0, limits.cellLength + 1));
    if (text === "" || rowAt(row)[column] !== undefined) return;
    if (text.length > limits.cellLength) throw new Refusal("contents-too-large");
    const cell: Cell = {
      text,
      row,
      column,
      rowSpan: Math.min(Math.max(rowSpan, 1), MOST_ROWS - row),
      columnSpan: Math.min(Math.max(columnSpan, 1), MOST_COLUMNS - column),
    };
    budget.left -= cell.rowSpan * cell.columnSpan;
    if (budget.left < 0) throw new Refusal("contents-too-large");
    for (let down = 0; down < cell.rowSpan; down += 1) {
      const places = rowAt(row + down);
      for (let right = 0; right < cell.columnSpan; right += 1) places[column + right] ??= cell;
    }
  }

  function done(name: string): Grid {
    return { name, rows: rows.map((row) => Array.from(row, (cell) => cell)) };
  }

  return { put, done };
}
