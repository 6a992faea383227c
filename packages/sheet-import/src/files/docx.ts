import { type CellBudget, type GridBuilder, gridBuilder } from "../grid/build-grid.ts";
import type { Grid } from "../grid/grid.ts";
import type { Limits } from "../limits.ts";
import { Refusal } from "./refusal.ts";
import type { Parts } from "./unzip.ts";
import { type Attributes, readXml } from "./xml.ts";

/*
 * Word documents: paragraphs and tables, one below the other, as one sheet. A paragraph is a row with one cell.
 * A table inside a cell is part of that cell's text. What was deleted with tracked changes is not there.
 */

export const DOCUMENT = "word/document.xml";

/** Whether a part of the archive is needed for its text. */
export function isDocumentPart(name: string): boolean {
  return name === DOCUMENT;
}

/** The document as one sheet. */
export function readDocument(parts: Parts, name: string, limits: Limits): Grid {
  const part = parts.get(DOCUMENT);
  if (part === undefined) throw new Refusal("file-damaged");
  const budget: CellBudget = { left: limits.cells };
  const page = pageOf(gridBuilder(limits, budget));
  readXml(part, page, limits);
  return page.done(name);
}

interface OpenCell {
  text: string;
  columns: number;
  /** Continues the cell above it. */
  continues: boolean;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly columns: number;
  rows: number;
}

/** The table that is being read: its rows so far, and the cell above each column for those that go on downwards. */
interface OpenTable {
  readonly cells: PlacedCell[];
  readonly above: Map<number, PlacedCell>;
  column: number;
}

/** Elements of a paragraph that stand for a character. */
const CHARACTERS: { readonly [element: string]: string } = {
  tab: " ",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

function pageOf(grid: GridBuilder) {
  let row = 0;
  let tables = 0;
  let skipped = 0;
  let inText = false;
  let paragraph = "";
  let table: OpenTable | undefined;
  let cell: OpenCell | undefined;

  function endParagraph(): void {
    if (cell) cell.text += `${cell.text === "" ? "" : "\n"}${paragraph}`;
    else if (table === undefined && paragraph.trim() !== "") {
      grid.put(row, 0, paragraph);
      row += 1;
    }
    paragraph = "";
  }

  function endCell(): void {
    if (cell === undefined || table === undefined) return;
    const { text, columns, continues } = cell;
    const above = table.above.get(table.column);
    if (continues && above) above.rows = row - above.row + 1;
    else {
      const placed = { row, column: table.column, text, columns, rows: 1 };
      table.cells.push(placed);
      table.above.set(table.column, placed);
    }
    table.column += columns;
    cell = undefined;
  }

  function endTable(): void {
    for (const placed of table?.cells ?? []) {
      grid.put(placed.row, placed.column, placed.text, placed.rows, placed.columns);
    }
    table = undefined;
  }

  const opened: { readonly [element: string]: (attributes: Attributes) => void } = {
    tbl() {
      tables += 1;
      if (tables === 1) table = { cells: [], above: new Map(), column: 0 };
    },
    tr() {
      if (table && tables === 1) table.column = 0;
    },
    gridBefore({ val }) {
      if (table && tables === 1) table.column += span(val);
    },
    tc() {
      if (tables === 1) cell = { text: "", columns: 1, continues: false };
    },
    gridSpan({ val }) {
      if (cell && tables === 1) cell.columns = span(val);
    },
    vMerge({ val = "continue" }) {
      if (cell && tables === 1) cell.continues = val !== "restart";
    },
    t() {
      inText = true;
    },
  };

  const closed: { readonly [element: string]: () => void } = {
    p: endParagraph,
    tc() {
      if (tables === 1) endCell();
    },
    tr() {
      if (tables === 1) row += 1;
    },
    tbl() {
      tables -= 1;
      if (tables === 0) endTable();
    },
    t() {
      inText = false;
    },
  };

  return {
    open(element: string, attributes: Attributes): void {
      // What older programs see instead of a text box says the same a second time.
      if (element === "Fallback") skipped += 1;
      if (skipped > 0) return;
      opened[element]?.(attributes);
      paragraph += CHARACTERS[element] ?? "";
    },
    close(element: string): void {
      if (skipped === 0) closed[element]?.();
      if (element === "Fallback") skipped -= 1;
    },
    text(piece: string): void {
      if (inText && skipped === 0) paragraph += piece;
    },
    done(name: string): Grid {
      return grid.done(name);
    },
  };
}

function span(written: string | undefined): number {
  const value = Number(written ?? 1);
  return Number.isInteger(value) && value > 0 && value < 256 ? value : 1;
}
