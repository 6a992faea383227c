import { type CellBudget, gridBuilder } from "../grid/build-grid.ts";
import type { Grid } from "../grid/grid.ts";
import type { Limits } from "../limits.ts";
import { type NumberShape, numberShape, shownNumber } from "./number-format.ts";
import { Refusal } from "./refusal.ts";
import type { Parts } from "./unzip.ts";
import { type Attributes, readXml } from "./xml.ts";

/*
 * Excel workbooks. A formula is never worked out: its cell shows what was last stored with it. Pictures, macros,
 * links to other files and everything else that is no cell are not even unpacked.
 */

export const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

/** Whether a part of the archive is needed for its cells. */
export function isWorkbookPart(name: string): boolean {
  return (
    [WORKBOOK, RELATIONSHIPS, STRINGS, STYLES].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name)
  );
}

/** The sheets that are not hidden, in their order. */
export function readWorkbook(parts: Parts, limits: Limits): readonly Grid[] {
  const budget: CellBudget = { left: limits.cells };
  const context: SheetContext = {
    strings: readStrings(parts, limits),
    shapes: readShapes(parts, limits),
    budget,
    limits,
  };
  const targets = readTargets(parts, limits);
  return readSheetList(parts, limits).flatMap(({ name, id }) => {
    const part = parts.get(targets.get(id) ?? "");
    return part === undefined ? [] : [readSheet(name, part, context)];
  });
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly shapes: readonly NumberShape[];
  readonly budget: CellBudget;
  readonly limits: Limits;
}

const NOTHING = () => undefined;

function readSheetList(
  parts: Parts,
  limits: Limits,
): readonly { readonly name: string; readonly id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  const part = parts.get(WORKBOOK);
  if (part === undefined) throw new Refusal("file-damaged");
  readXml(
    part,
    {
      open(element, { name = "", id = "", state = "visible" }) {
        if (element === "sheet" && state === "visible") sheets.push({ name, id });
      },
      close: NOTHING,
      text: NOTHING,
    },
    limits,
  );
  return sheets;
}

/** Where each sheet lies; a target outside the file is not followed. */
function readTargets(parts: Parts, limits: Limits): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const part = parts.get(RELATIONSHIPS);
  if (part === undefined) return targets;
  readXml(
    part,
    {
      open(element, attributes) {
        const { Id: id, Target: target, TargetMode: mode } = attributes;
        if (element !== "Relationship" || id === undefined || target === undefined || mode === "External")
          return;
        targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`);
      },
      close: NOTHING,
      text: NOTHING,
    },
    limits,
  );
  return targets;
}

function readStrings(parts: Parts, limits: Limits): readonly string[] {
  const strings: string[] = [];
  const part = parts.get(STRINGS);
  if (part === undefined) return strings;
  let text = "";
  const run = textRun((piece) => {
    text += piece;
  });
  readXml(
    part,
    {
      open(element, attributes) {
        if (element === "si") text = "";
        run.open(element, attributes);
      },
      close(element) {
        run.close(element);
        if (element === "si") strings.push(text);
      },
      text: run.text,
    },
    limits,
  );
  return strings;
}

/** Words between `<t>` and `</t>`, but not those that say how to pronounce others. */
function textRun(take: (piece: string) => void) {
  let inText = false;
  let phonetic = 0;
  return {
    open(element: string, _: Attributes) {
      if (element === "rPh") phonetic += 1;
      if (element === "t") inText = true;
    },
    close(element: string) {
      if (element === "rPh") phonetic -= 1;
      if (element === "t") inText = false;
    },
    text(piece: string) {
      if (inText && phonetic === 0) take(piece);
    },
  };
}

/** How the numbers of each cell style are shown. */
function readShapes(parts: Parts, limits: Limits): readonly NumberShape[] {
  const codes = new Map<number, string>();
  const shapes: NumberShape[] = [];
  const part = parts.get(STYLES);
  if (part === undefined) return shapes;
  let inCells = false;
  readXml(
    part,
    {
      open(element, { numFmtId = "0", formatCode }) {
        if (element === "cellXfs") inCells = true;
        if (element === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
        if (element === "xf" && inCells)
          shapes.push(numberShape(Number(numFmtId), codes.get(Number(numFmtId))));
      },
      close(element) {
        if (element === "cellXfs") inCells = false;
      },
      text: NOTHING,
    },
    limits,
  );
  return shapes;
}

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly style: number;
  text: string;
}

interface Spans {
  readonly rows: number;
  readonly columns: number;
}

/** Merged cells are listed after the cells, so the cells are kept until the sheet's end. */
function readSheet(name: string, part: Uint8Array, context: SheetContext): Grid {
  const cells: StoredCell[] = [];
  const spans = new Map<string, Spans>();
  let cell: StoredCell | undefined;
  let inValue = false;
  let row = -1;
  let column = -1;
  const inline = textRun((piece) => {
    if (cell) cell.text += piece;
  });
  readXml(
    part,
    {
      open(element, attributes) {
        if (element === "row") {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
        } else if (element === "c") {
          const place = placeOf(attributes.r ?? "") ?? { row, column: column + 1 };
          column = place.column;
          cell = { ...place, kind: attributes.t ?? "n", style: Number(attributes.s ?? -1), text: "" };
        } else if (element === "v") inValue = true;
        else if (element === "mergeCell") takeSpans(attributes.ref ?? "", spans);
        inline.open(element, attributes);
      },
      close(element) {
        if (element === "v") inValue = false;
        if (element === "c" && cell) {
          if (cell.text !== "") cells.push(cell);
          if (cells.length > context.limits.cells) throw new Refusal("contents-too-large");
          cell = undefined;
        }
        inline.close(element);
      },
      text(piece) {
        if (cell && inValue) cell.text += piece;
        else inline.text(piece);
      },
    },
    context.limits,
  );
  const grid = gridBuilder(context.limits, context.budget);
  // A merged cell is put before its neighbours, which it may cover.
  const merged = cells.filter(({ row, column }) => spans.has(`${row}:${column}`));
  const single = cells.filter(({ row, column }) => !spans.has(`${row}:${column}`));
  for (const stored of [...merged, ...single]) {
    if (!Number.isInteger(stored.row) || stored.row < 0) throw new Refusal("file-damaged");
    const { rows = 1, columns = 1 } = spans.get(`${stored.row}:${stored.column}`) ?? {};
    grid.put(stored.row, stored.column, shownCell(stored, context), rows, columns);
  }
  return grid.done(name);
}

function shownCell({ kind, style, text }: StoredCell, { strings, shapes }: SheetContext): string {
  if (kind === "s") return strings[Number(text)] ?? "";
  if (kind === "n") return shownNumber(text, shapes[style] ?? "plain");
  if (kind === "b") return text === "1" ? "TRUE" : "FALSE";
  return text;
}

function takeSpans(reference: string, spans: Map<string, Spans>): void {
  const [from = "", to = ""] = reference.split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  if (first === undefined || last === undefined) return;
  spans.set(`${first.row}:${first.column}`, {
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  });
}

/** `C7` → the seventh row, the third column. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined || digits === "0") return undefined;
  const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
