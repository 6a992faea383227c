import { allCells, type Cell, cellsOf, type Grid } from "../grid/grid.ts";
import {
  fieldIn,
  headingIn,
  isSignature,
  isTitle,
  isTotal,
  periodIn,
  positionIn,
  raterIn,
  sharesIn,
  signersIn,
} from "./free-rows.ts";
import { type Header, headerAt } from "./header.ts";
import { type ItemRows, type Layout, layoutOf, readItemRows } from "./read-items.ts";
import type { FreeRow, ItemReading, RaterReading, SectionReading, SheetReading } from "./sheet-reading.ts";
import { nameAndWeight } from "./weights.ts";

/** A score sheet in a file: its reading, and all of its texts but row numbers, none of which may get lost. */
export interface FoundSheet {
  readonly name: string;
  readonly reading: SheetReading;
  readonly texts: readonly string[];
}

/** The score sheets of a grid: one, or several one below the other, each with its own title. */
export function readSheets(grid: Grid): readonly FoundSheet[] {
  return splitAtTitles(grid).flatMap((part) => {
    const { reading, numbers } = readSheet(part);
    if (reading.sections.every(({ items }) => items.length === 0)) return [];
    const texts = allCells(part)
      .filter((cell) => !numbers.has(cell))
      .map((cell) => cell.text);
    return [{ name: reading.title?.split("\n")[0] ?? part.name, reading, texts }];
  });
}

/** Cuts a grid before each title that follows a table. */
function splitAtTitles(grid: Grid): readonly Grid[] {
  const starts = [0];
  let tables = 0;
  for (const [row] of grid.rows.entries()) {
    if (headerAt(grid, row)) tables += 1;
    const cells = cellsOf(grid.rows[row] ?? []);
    const [cell] = cells;
    if (tables > 0 && cells.length === 1 && cell?.row === row && isTitle(cell.text)) {
      starts.push(row);
      tables = 0;
    }
  }
  return starts.map((from, index) => slice(grid, from, starts[index + 1] ?? grid.rows.length));
}

function slice(grid: Grid, from: number, to: number): Grid {
  if (from === 0 && to === grid.rows.length) return grid;
  const moved = new Map<Cell, Cell>();
  const move = (cell: Cell): Cell => {
    const known = moved.get(cell);
    if (known) return known;
    const copy = { ...cell, row: cell.row - from };
    moved.set(cell, copy);
    return copy;
  };
  const rows = grid.rows.slice(from, to).map((row) => row.map((cell) => cell && move(cell)));
  return { name: grid.name, rows };
}

interface OpenSection {
  name: string | undefined;
  weight: SectionReading["weight"];
  columns: readonly string[];
  items: ItemReading[];
  notes: string[];
}

/** What has been read so far. */
interface Walk {
  readonly grid: Grid;
  title: string | undefined;
  readonly head: FreeRow[];
  readonly closing: FreeRow[];
  readonly fields: string[];
  readonly signers: string[];
  readonly sections: OpenSection[];
  readonly raters: Map<string, RaterReading>;
  shares: SheetReading["shares"];
  heading: { readonly name: string; readonly text: string } | undefined;
  table: { readonly header: Header; readonly layout: Layout } | undefined;
  /** Row numbers: the order of the draft says the same. */
  readonly numbers: Set<Cell>;
}

function readSheet(grid: Grid): { readonly reading: SheetReading; readonly numbers: ReadonlySet<Cell> } {
  const walk: Walk = {
    grid,
    title: undefined,
    head: [],
    closing: [],
    fields: [],
    signers: [],
    sections: [],
    raters: new Map(),
    shares: [],
    heading: undefined,
    table: undefined,
    numbers: new Set(),
  };
  for (let row = 0; row < grid.rows.length; ) row = readRow(walk, row);
  if (walk.heading !== undefined) readFree(walk, walk.heading.text);
  const all = [walk.title, ...walk.head.map(({ text }) => text)].filter((text) => text !== undefined);
  const reading: SheetReading = {
    title: walk.title,
    position: all.map(positionIn).find((found) => found !== undefined),
    period: all.map(periodIn).find((found) => found !== undefined),
    raters: [...walk.raters.values()],
    sections: walk.sections.filter(({ items, notes }) => items.length > 0 || notes.length > 0),
    shares: walk.shares,
    fields: walk.fields,
    signers: walk.signers,
    head: walk.head,
    closing: walk.closing,
  };
  return { reading, numbers: walk.numbers };
}

/** Reads what begins in a row; gives the row behind it. */
function readRow(walk: Walk, row: number): number {
  const header = headerAt(walk.grid, row);
  const layout = header && layoutOf(header);
  if (header && layout) {
    openTable(walk, header, layout);
    return row + header.height;
  }
  const cells = cellsOf(walk.grid.rows[row] ?? []).filter((cell) => cell !== walk.table?.header.part);
  const begun = cells.filter((cell) => cell.row === row);
  if (begun.length === 0) return row + 1;
  const text = begun.map((cell) => cell.text).join(" ");
  if (isTotal(begun[0]?.text ?? "")) readTotal(walk, text);
  else if (isSignature(text)) readSignature(walk, text);
  else if (begun.length === 1 && isLone(walk, begun[0], cells)) readLoneText(walk, text);
  else if (walk.table && isItemRow(walk, row)) return readItem(walk, row);
  else readFree(walk, text);
  return row + 1;
}

function openTable(walk: Walk, header: Header, layout: Layout): void {
  const name = header.part?.text.replace(/\n/g, "") ?? walk.heading?.name;
  const { name: heading, weight } = name === undefined ? { name } : nameAndWeight(name);
  const known = walk.sections.at(-1);
  const { titles } = header;
  const { heading: above } = walk;
  if (header.part && above !== undefined) readFree(walk, above.text);
  walk.table = { header, layout };
  walk.heading = undefined;
  for (const { role, title } of header.columns) {
    if (role === "rater") walk.raters.set(title, raterIn(title));
  }
  // A header repeated on the next page goes on with the same part.
  if (known && name === undefined && known.columns.join("|") === titles.join("|")) return;
  const notes =
    header.part === undefined && above !== undefined && above.text !== heading ? [above.text] : [];
  walk.sections.push({ name: heading, weight, columns: titles, items: [], notes });
}

/** A row that sums up ends the items of its part, not the table. */
function readTotal(walk: Walk, text: string): void {
  const shares = sharesIn(text);
  if (shares.length > 0) walk.shares = shares;
  const section = walk.sections.at(-1);
  if (section && shares.length === 0) section.notes.push(text);
  else walk.closing.push({ text, understood: shares.length > 0 });
}

function readSignature(walk: Walk, text: string): void {
  const signers = signersIn(text);
  walk.signers.push(...signers.filter((signer) => !walk.signers.includes(signer)));
  walk.closing.push({ text, understood: signers.length > 0 });
}

/** One text in a row of its own, or over the whole width; inside a table an item may be all that a row says. */
function isLone(walk: Walk, cell: Cell | undefined, cells: readonly Cell[]): boolean {
  if (cell === undefined || cells.length > 1) return false;
  if (walk.table === undefined) return true;
  const { layout } = walk.table;
  const isItem = cell.column <= layout.item && cell.column + cell.columnSpan > layout.item;
  return !isItem || cell.columnSpan > 2 || cell.rowSpan === 1;
}

function readLoneText(walk: Walk, text: string): void {
  const field = fieldIn(text);
  if (walk.sections.length === 0 && walk.title === undefined && (isTitle(text) || walk.head.length === 0)) {
    if (isTitle(text)) {
      walk.title = text;
      return;
    }
  }
  if (field !== undefined) {
    walk.fields.push(field);
    return;
  }
  const heading = headingIn(text);
  if (heading !== undefined && !/[:：]/.test(heading)) openHeading(walk, heading, text);
  else readFree(walk, text);
}

/** A heading belongs to the table below it; a table that is already open goes on under it as a new part. */
function openHeading(walk: Walk, heading: string, text: string): void {
  if (walk.heading !== undefined) readFree(walk, walk.heading.text);
  walk.heading = { name: heading, text };
  if (walk.table === undefined) return;
  const columns = walk.sections.at(-1)?.columns ?? [];
  const section = walk.sections.at(-1);
  const { name, weight } = nameAndWeight(heading);
  const isBare = section !== undefined && section.items.length === 0 && section.name === undefined;
  if (isBare) Object.assign(section, { name, weight });
  else walk.sections.push({ name, weight, columns, items: [], notes: [] });
  walk.heading = undefined;
  if (name !== text) walk.sections.at(-1)?.notes.push(text);
}

function isItemRow({ grid, table }: Walk, row: number): boolean {
  if (table === undefined) return false;
  const { item, weight } = table.layout;
  const cell = grid.rows[row]?.[item];
  const others = cellsOf(grid.rows[row] ?? []).filter((other) => other !== cell && other.row === row);
  if (cell === undefined)
    return (
      others.some(({ column }) => column > item) &&
      (weight === undefined || grid.rows[row]?.[weight] === undefined)
    );
  return cell.row === row && (others.length > 0 || cell.rowSpan > 1);
}

function readItem(walk: Walk, row: number): number {
  const { grid, table } = walk;
  const section = walk.sections.at(-1);
  if (table === undefined || section === undefined) return row + 1;
  const rows: ItemRows = { from: row, to: endOfItem(walk, row, table.layout) };
  for (const [index, { role }] of table.layout.columns.entries()) {
    const cell = grid.rows[row]?.[index];
    if (role === "number" && cell) walk.numbers.add(cell);
  }
  const before = section.items.at(-1)?.group;
  const hasMerged = table.layout.groups.some((index) => (grid.rows[row]?.[index]?.rowSpan ?? 1) > 1);
  section.items.push(readItemRows(grid, rows, table.layout, hasMerged ? undefined : before));
  return rows.to;
}

/** An item's rows: those its cell is merged over, and those below that go on without a name of their own. */
function endOfItem(walk: Walk, row: number, { item, weight, groups }: Layout): number {
  const cell = walk.grid.rows[row]?.[item];
  let end = row + (cell?.rowSpan ?? 1);
  for (; end < walk.grid.rows.length; end += 1) {
    const cells = walk.grid.rows[end] ?? [];
    const begun = cellsOf(cells).filter((other) => other.row === end);
    const isNamed = cells[item] !== undefined || groups.some((index) => cells[index]?.row === end);
    const isWeighted = weight !== undefined && cells[weight]?.row === end;
    const first = begun[0]?.text ?? "";
    if (begun.length === 0 || isNamed || isWeighted || isTotal(first) || isSignature(first)) break;
    if (begun.every(({ column }) => column <= item) || headerAt(walk.grid, end)) break;
  }
  return end;
}

function readFree(walk: Walk, text: string): void {
  const rows = walk.sections.length === 0 ? walk.head : walk.closing;
  const shares = sharesIn(text);
  if (shares.length > 1 && walk.shares.length === 0) walk.shares = shares;
  const field = fieldIn(text);
  if (field !== undefined) walk.fields.push(field);
  else rows.push({ text, understood: rows === walk.head || shares.length > 1 });
}
