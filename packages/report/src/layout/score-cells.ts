import type { ScoreCell } from "../compose/sheet.ts";
import type { Column } from "./columns.ts";
import type { Box, Mark, TextLine } from "./page.ts";
import { baselineIn, setLine, type Typesetter } from "./text-block.ts";

/** The smallest that a long figure is set, as a share of its usual size. */
const NARROWEST = 0.6;

/** The figures of one row in the score columns; the last column is the result. */
export function scoreBox(
  cells: readonly ScoreCell[],
  columns: readonly Column[],
  height: number,
  size: number,
  setter: Typesetter,
): Box {
  const lines: TextLine[] = [];
  const marks: Mark[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (cell === "missing") marks.push({ kind: "missing", x: column.x, y: 0, size: 6 });
    else if (typeof cell === "object") {
      lines.push(figureIn(cell.points, column, height, { size, bold: index === columns.length - 1 }, setter));
    }
  });
  return { width: (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0), height, lines, marks };
}

function figureIn(
  points: string,
  column: Column,
  height: number,
  look: { readonly size: number; readonly bold: boolean },
  setter: Typesetter,
): TextLine {
  const set = (size: number) =>
    setLine(
      { language: "en", text: points },
      {
        x: column.x + column.width / 2,
        y: baselineIn(height, size),
        size,
        ink: "text",
        weight: look.bold ? "bold" : "regular",
        align: "centre",
      },
      setter.measurer,
    );
  const line = set(look.size);
  const room = column.width - 3;
  return line.width <= room ? line : set(look.size * Math.max(NARROWEST, room / line.width));
}
