import { type Cell, cellsOf, type Grid } from "../grid/grid.ts";
import { FEWEST_LEVELS, type Role, roleOf } from "./roles.ts";
import { weightIn } from "./weights.ts";

/** A column of a table: what it holds and what it is called. */
export interface Column {
  readonly role: Role | undefined;
  readonly title: string;
}

/** The header of a table. */
export interface Header {
  /** By column of the sheet; the outer edge of a table may lie further right. */
  readonly columns: readonly Column[];
  /** All its texts from the left, each once. */
  readonly titles: readonly string[];
  /** How many rows it takes up. */
  readonly height: number;
  /** A tall cell at its left edge that names the part of the sheet: 任务绩效, set vertically. */
  readonly part: Cell | undefined;
}

const TALLEST = 3;
const TELLING: ReadonlySet<Role> = new Set<Role>(["item", "requirement", "scoring", "group", "target"]);

/** The header that begins in a row, if one does. */
export function headerAt(grid: Grid, row: number): Header | undefined {
  const cells = cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row);
  const height = heightOf(grid, row, cells);
  const part = cells.find(
    (cell) => cell.rowSpan > height && roleOf(cell.text) === undefined && cell.rowSpan > 1,
  );
  const titles = cells.filter((cell) => cell !== part);
  // A row with a weight in it is about an item, whatever its other cells look like.
  if (titles.some((cell) => weightIn(cell.text)?.unit === "%")) return undefined;
  const all = titles.map((cell) => roleOf(cell.text));
  const levels = all.filter((role) => role === "level").length;
  const roles = all.map((role) => (role === "level" && levels < FEWEST_LEVELS ? undefined : role));
  const known = new Set(roles.filter((role) => role !== undefined));
  const telling = [...known].some((role) => TELLING.has(role));
  if (!telling || known.size < 2 || roles.filter(Boolean).length * 2 < titles.length) return undefined;
  const inHeader = grid.rows
    .slice(row, row + height)
    .flatMap(cellsOf)
    .filter((cell) => cell !== part);
  const titlesOfAll = [...new Set(inHeader)].toSorted((a, b) => a.column - b.column || a.row - b.row);
  return {
    columns: columnsOf(grid, row, height, part),
    titles: titlesOfAll.map((cell) => cell.text),
    height,
    part,
  };
}

function heightOf(grid: Grid, row: number, cells: readonly Cell[]): number {
  const tallest = Math.max(
    1,
    ...cells
      .filter((cell) => roleOf(cell.text) !== undefined && cell.rowSpan <= TALLEST)
      .map((cell) => cell.rowSpan),
  );
  if (tallest > 1) return tallest;
  const below = cellsOf(grid.rows[row + 1] ?? []).filter((cell) => cell.row === row + 1);
  const isSecondRow =
    below.length > 0 && below.every((cell) => roleOf(cell.text) !== undefined && cell.rowSpan === 1);
  const hasWide = cells.some((cell) => cell.columnSpan > 1) || below.length < cells.length;
  return isSecondRow && hasWide ? 2 : 1;
}

function columnsOf(grid: Grid, row: number, height: number, part: Cell | undefined): readonly Column[] {
  const width = Math.max(...grid.rows.slice(row, row + height).map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const stack = grid.rows.slice(row, row + height).flatMap((cells) => cells[index] ?? []);
    const distinct = [...new Set(stack)].filter((cell) => cell !== part);
    return columnOf(distinct);
  });
  const levels = columns.filter(({ role }) => role === "level").length;
  return levels >= FEWEST_LEVELS
    ? columns
    : columns.map((column) => (column.role === "level" ? { ...column, role: undefined } : column));
}

/** The lowest title decides; below 得分, what is no known word is the name of a rater. */
function columnOf(cells: readonly Cell[]): Column {
  const bottom = cells.at(-1);
  const top = cells.at(0);
  if (bottom === undefined || top === undefined) return { role: undefined, title: "" };
  const own = roleOf(bottom.text);
  const above = roleOf(top.text);
  if (bottom !== top && above === "rater") return { role: "rater", title: bottom.text };
  return { role: own ?? above, title: bottom.text };
}
