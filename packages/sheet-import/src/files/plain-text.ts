import { parse } from "csv-parse/browser/esm/sync";
import { gridBuilder } from "../grid/build-grid.ts";
import type { Grid } from "../grid/grid.ts";
import type { Limits } from "../limits.ts";

/** Bars of a table drawn with characters, and of a table in Markdown. */
const BARS = /[|｜│┃┆┊║]/;
/** A line that only draws: ├──┼──┤, |---|:--|, ====. */
const DRAWN = /^[\s|｜\-=+:─━│┃┄┅┈┉┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼╋═╔╗╚╝╠╣╦╩╬║]+$/;
const WIDE_BLANK = /[ \u00a0]{2,}|[ \u00a0]*\u3000+[ \u00a0\u3000]*/g;

/** A text as a sheet: cells are cut at tabs, at commas in a .csv file, at the bars of a table, or where several blanks stand. */
export function readPlainText(text: string, file: string, name: string, limits: Limits): Grid {
  const grid = gridBuilder(limits, { left: limits.cells });
  const rows = rowsOf(text, file);
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) grid.put(row, column, cell);
  }
  return grid.done(name);
}

function rowsOf(text: string, file: string): readonly (readonly string[])[] {
  if (text.includes("\t")) return separated(text, "\t") ?? lineRows(text);
  if (/\.csv$/i.test(file)) return separated(text, ",") ?? lineRows(text);
  return lineRows(text);
}

/** Cells of a file that a spreadsheet wrote; `undefined` when its quotation marks do not fit. */
function separated(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    }) as readonly (readonly string[])[];
  } catch {
    return undefined;
  }
}

function lineRows(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "" && !DRAWN.test(line));
  let header: readonly SetWord[] = [];
  return lines.map((line) => {
    if (BARS.test(line)) return barredCells(line);
    const words = setWords(line);
    if (words.length > header.length || words.length === 1) header = words;
    return words.length < header.length ? underHeader(words, header) : words.map(({ text }) => text);
  });
}

/** A word of a line that is set with blanks, and how far from the left it begins; a Chinese character is two wide. */
interface SetWord {
  readonly text: string;
  readonly start: number;
}

function setWords(line: string): readonly SetWord[] {
  const plain = line.replace(/^#+ /, "");
  const gaps = [...plain.matchAll(WIDE_BLANK)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const words = starts.map((from, index) => ({
    text: plain.slice(from, gaps[index]?.index).trim(),
    start: widthOf(plain.slice(0, from)),
  }));
  return words.filter(({ text }) => text !== "");
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);
}

/** Words of a line with fewer of them than the header: each goes below the title that it begins nearest to. */
function underHeader(words: readonly SetWord[], header: readonly SetWord[]): readonly string[] {
  const cells = header.map(() => "");
  let next = 0;
  for (const [index, { text, start }] of words.entries()) {
    const last = header.length - (words.length - index);
    let nearest = next;
    for (let at = next; at <= last; at += 1) {
      if (Math.abs((header[at]?.start ?? 0) - start) < Math.abs((header[nearest]?.start ?? 0) - start))
        nearest = at;
    }
    cells[nearest] = text;
    next = nearest + 1;
  }
  return cells;
}

function barredCells(line: string): readonly string[] {
  const cells = line
    .trim()
    .split(/[|｜│┃┆┊║]/)
    .map((cell) =>
      cell
        .trim()
        .replace(/<br\s*\/?>/gi, "\n")
        .replace(/\*\*/g, ""),
    );
  const first = cells[0] === "" ? 1 : 0;
  return cells.slice(first, cells.at(-1) === "" ? -1 : undefined);
}
