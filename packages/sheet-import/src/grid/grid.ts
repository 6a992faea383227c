/** A cell of a sheet; a merged one fills several places. Rows and columns count from 0. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A sheet of cells. A place without text holds nothing; every place of a merged cell holds the same cell. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** The cells that stand in a row, each once, from the left. */
export function cellsOf(row: readonly (Cell | undefined)[]): readonly Cell[] {
  return [...new Set(row.filter((cell) => cell !== undefined))];
}

/** The cells whose top left corner lies in a row. */
function cellsBegunIn(grid: Grid, row: number): readonly Cell[] {
  return cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row);
}

/** All cells of a grid in the order of reading. */
export function allCells(grid: Grid): readonly Cell[] {
  return grid.rows.flatMap((_, row) => cellsBegunIn(grid, row));
}
