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
  const sizes = sizesFor(cells, columns, size, setter);
  columns.forEach((column, index) => {
    const cell = cells[index];
    const fitting = sizes[index] ?? size;
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
  // A Chinese character is as wide as it is high.
  const [size, second] = [Math.min(small, width), Math.min(labelSecond, width)];
  return setName(words, { width, align: "centre", size, second, x: side }, setter);
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
    { language: "en", text: DASH },
    { x, y: baselineIn(height, size), size, ink: "text", align: "centre" },
    setter.measurer,
  );
}

/** What stays free beside a figure, in a narrow column at most a part of it. */
const BESIDE = 5;
const BESIDE_IN_NARROW = 0.2;
/** The sign of a cell that is not used. */
const DASH = "—";

/**
 * The figures of a row have one size: the widest of them fits its column, however narrow that is. A result with a wider
 * column than the raters has a size of its own.
 */
function sizesFor(
  cells: readonly ScoreCell[],
  columns: readonly Column[],
  size: number,
  { measurer }: Typesetter,
): readonly number[] {
  const last = columns.length - 1;
  const sizes = columns.map((column, index) => {
    const text = printedIn(cells[index]);
    if (text === undefined) return size;
    const weight = index === last ? "bold" : "regular";
    const ems = widthOf(measurer.shape(text, { language: "en", weight }));
    const room = column.width - Math.min(BESIDE, column.width * BESIDE_IN_NARROW);
    return Math.min(size, room / ems);
  });
  const apart = (columns[last]?.width ?? 0) > (columns[0]?.width ?? 0);
  const together = Math.min(...(apart ? sizes.slice(0, last) : sizes));
  return sizes.map((own, index) => (apart && index === last ? own : together));
}

function printedIn(cell: ScoreCell | undefined): string | undefined {
  if (cell === "unused") return DASH;
  return typeof cell === "object" && "points" in cell ? cell.points : undefined;
}
