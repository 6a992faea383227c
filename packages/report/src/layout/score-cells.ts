import type { ScoreCell } from "../compose/sheet.ts";
import type { Words } from "../compose/words.ts";
import type { Column } from "./columns.ts";
import { type FigureColumn, figureLeft } from "./figure-columns.ts";
import type { Box, Mark, TextLine } from "./page.ts";
import { dataCell, type Tag, taggedTexts } from "./tag.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setLine,
  setName,
  stack,
  type Typesetter,
  widthOf,
} from "./text-block.ts";

/** The smallest that a long figure is set, as a share of its usual size. */
const NARROWEST = 0.6;

/**
 * The figures of one row in the score columns; the last column is the result.
 * @param tags what the cells are, one for each column.
 */
export function scoreBox(
  cells: readonly ScoreCell[],
  columns: readonly FigureColumn[],
  tags: readonly Tag[],
  height: number,
  size: number,
  setter: Typesetter,
): Box {
  const lines: TextLine[] = [];
  const marks: Mark[] = [];
  const fitting = sizeFor(cells, columns, size, setter);
  columns.forEach((column, index) => {
    const cell = cells[index];
    const tag = tags[index] ?? dataCell();
    if (cell === "missing") marks.push({ kind: "missing", x: column.x, y: 0, size: 6, tag });
    else if (cell === "unused") lines.push({ ...dashIn(column, height, fitting, setter), tag });
    else if (typeof cell === "object") {
      const bold = index === columns.length - 1;
      lines.push(...taggedTexts(cellLines(cell, column, height, { size: fitting, bold }, setter), tag));
    }
  });
  return { width: (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0), height, lines, marks };
}

/** Points, with a remark below them; or a remark alone. */
function cellLines(
  cell: Exclude<ScoreCell, string>,
  column: FigureColumn,
  height: number,
  look: { readonly size: number; readonly bold: boolean },
  setter: Typesetter,
): readonly TextLine[] {
  const remark = "remark" in cell ? remarkLines(cell.remark ?? [], column, setter) : [];
  const below = heightOf(remark);
  if (!("points" in cell)) return stack(remark, column.x, (height - below) / 2);
  const figure = figureIn(cell.points, column, height - below, look, setter);
  const top = (height - below) / 2 + look.size * 0.6;
  return [figure, ...stack(remark, column.x, top)];
}

function remarkLines(words: Words, column: Column, setter: Typesetter): readonly BlockLine[] {
  const { small, labelSecond } = setter.theme.size;
  const side = 1.5;
  const width = column.width - 2 * side;
  return setName(words, { width, align: "centre", size: small, second: labelSecond, x: side }, setter);
}

function figureIn(
  points: string,
  column: FigureColumn,
  height: number,
  look: { readonly size: number; readonly bold: boolean },
  setter: Typesetter,
): TextLine {
  return setLine(
    { language: "en", text: points },
    {
      x: figureLeft(points, column, look, setter),
      y: baselineIn(height, look.size),
      size: look.size,
      ink: "text",
      weight: look.bold ? "bold" : "regular",
    },
    setter.measurer,
  );
}

/** In a cell that is not used. */
function dashIn(column: Column, height: number, size: number, setter: Typesetter): TextLine {
  const x = column.x + column.width / 2;
  return setLine(
    { language: "en", text: "—" },
    { x, y: baselineIn(height, size), size, ink: "text", align: "centre" },
    setter.measurer,
  );
}

/** What stays free beside a figure. */
const BESIDE = 5;

/** The figures of a row have one size: the widest of them fits its column. */
function sizeFor(
  cells: readonly ScoreCell[],
  columns: readonly Column[],
  size: number,
  { measurer }: Typesetter,
): number {
  const shares = columns.map((column, index) => {
    const cell = cells[index];
    if (typeof cell !== "object" || !("points" in cell)) return 1;
    const weight = index === columns.length - 1 ? "bold" : "regular";
    const width = widthOf(measurer.shape(cell.points, { language: "en", weight })) * size;
    return (column.width - BESIDE) / width;
  });
  return size * Math.max(NARROWEST, Math.min(1, ...shares));
}
