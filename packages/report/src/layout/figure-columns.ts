import type { ScoreCell } from "../compose/sheet.ts";
import type { Column } from "./columns.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/** A column of figures. */
export interface FigureColumn extends Column {
  /** Where the whole part of each figure ends and its decimal point stands. */
  readonly point: number;
}

/** What a figure keeps from the edges of its column. */
const BESIDE = 1.5;

/**
 * The score columns of one table. Units stand below units; the longest whole part and the longest decimals together stand
 * in the middle of the column.
 * @param rows the cells of each row that has figures.
 */
export function figureColumns(
  columns: readonly Column[],
  rows: readonly (readonly ScoreCell[])[],
  setter: Typesetter,
): readonly FigureColumn[] {
  const size = setter.theme.size.figure;
  return columns.map((column, index): FigureColumn => {
    const bold = index === columns.length - 1;
    const figures = rows.flatMap((cells) => {
      const cell = cells[index];
      return typeof cell === "object" && "points" in cell ? [partsOf(cell.points, bold, setter)] : [];
    });
    const whole = Math.max(0, ...figures.map((parts) => parts.whole)) * size;
    const decimals = Math.max(0, ...figures.map((parts) => parts.decimals)) * size;
    return { ...column, point: column.x + (column.width + whole - decimals) / 2 };
  });
}

/** The left edge of a figure with its point in the line of its column, as far as the column has room for that. */
export function figureLeft(
  points: string,
  { x, width, point }: FigureColumn,
  look: { readonly size: number; readonly bold: boolean },
  setter: Typesetter,
): number {
  const { whole, decimals } = partsOf(points, look.bold, setter);
  const left = point - whole * look.size;
  const rightmost = x + width - BESIDE - (whole + decimals) * look.size;
  const leftmost = x + BESIDE;
  return rightmost < leftmost ? (rightmost + leftmost) / 2 : Math.min(rightmost, Math.max(leftmost, left));
}

/** The widths of a figure's whole part and of its decimals with the point, in ems. */
function partsOf(points: string, bold: boolean, { measurer }: Typesetter) {
  const style = { language: "en", weight: bold ? "bold" : "regular" } as const;
  const [whole = ""] = points.split(".");
  const width = widthOf(measurer.shape(whole, style));
  return { whole: width, decimals: widthOf(measurer.shape(points, style)) - width };
}
