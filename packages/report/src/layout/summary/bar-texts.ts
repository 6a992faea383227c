import type { Amount } from "../../compose/summary/summary.ts";
import type { Words } from "../../compose/words.ts";
import { labelOnOneLine } from "../opening.ts";
import type { TextLine } from "../page.ts";
import { baselineIn, setLine, type Typesetter } from "../text-block.ts";
import { type BarColumns, FIGURES, hasShare } from "./bar-columns.ts";

/** One line of an entry. */
export interface BarRow {
  readonly role: "result" | "rater";
  readonly label: Words;
  readonly amount?: Amount | undefined;
  readonly full?: string | undefined;
  readonly dots?: readonly number[];
  /** Instead of a bar. */
  readonly remark?: Words;
  /** Instead of points. */
  readonly figures?: string;
}

/** Where a line of an entry lies. */
export interface LinePlace {
  readonly y: number;
  readonly height: number;
}

/** Whose bar a line has, its figures, and what is said instead of a bar. */
export function rowTexts(
  row: BarRow,
  columns: BarColumns,
  { y, height }: LinePlace,
  setter: Typesetter,
): readonly TextLine[] {
  const { size } = setter.theme;
  const isResult = row.role === "result";
  const baseline = y + baselineIn(height, isResult ? size.figure : size.small);
  const label = fittedLabel(row.label, columns.label, baseline, columns.track - columns.label - 5, setter);
  const remark =
    row.remark === undefined
      ? []
      : labelOnOneLine(
          row.remark,
          columns.track + 4,
          baseline,
          { size: size.small, second: size.labelSecond },
          setter,
        );
  return [...label, ...remark, ...figureTexts(row, columns, baseline, setter)];
}

/** Whose bar it is, with its second language where there is room. */
function fittedLabel(
  label: Words,
  x: number,
  baseline: number,
  room: number,
  setter: Typesetter,
): readonly TextLine[] {
  const { size } = setter.theme;
  const sizes = { size: size.small, second: size.labelSecond };
  const set = (words: Words, by: number) =>
    labelOnOneLine(words, x, baseline, { size: sizes.size * by, second: sizes.second * by }, setter);
  const widthOf = (lines: readonly TextLine[]) =>
    Math.max(0, ...lines.map((line) => line.x + line.width - x));
  const inFull = set(label, 1);
  const width = widthOf(inFull);
  if (width <= room) return inFull;
  if (room / width >= LEAST_SHRINK) return set(label, room / width);
  const first = set(label.slice(0, 1), 1);
  return widthOf(first) <= room ? first : set(label.slice(0, 1), room / widthOf(first));
}

/** Labels are not set smaller than this share of their size before the second language goes. */
const LEAST_SHRINK = 0.75;

function figureTexts(
  { role, amount, full, figures }: BarRow,
  { points, width }: BarColumns,
  baseline: number,
  setter: Typesetter,
): readonly TextLine[] {
  const { size } = setter.theme;
  const isResult = role === "result";
  const shown = figures ?? amount?.points;
  if (shown === undefined) return [];
  const set = (text: string, x: number, align: "left" | "right", own: number, strong: boolean) =>
    setLine(
      { language: "en", text },
      {
        x,
        y: baseline,
        size: own,
        ink: strong ? "text" : "secondary",
        weight: strong ? "bold" : "regular",
        align,
      },
      setter.measurer,
    );
  if (figures !== undefined && role === "rater") {
    return [set(figures, points + FIGURES.outOf, "right", size.small, false)];
  }
  const main = set(shown, points, "right", isResult ? size.figure : size.small, isResult);
  if (full === undefined) return [main];
  const outOf = set(`/ ${full}`, points + 3, "left", isResult ? size.small : size.second, false);
  const share = hasShare({ full })
    ? [set(amount?.percent ?? "", width, "right", isResult ? size.small : size.second, false)]
    : [];
  return isResult ? [main, outOf, ...share] : [main, ...share];
}
