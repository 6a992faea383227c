import { RESULT_COLUMN, type Template } from "@scorecard/model";
import { type Cell, type Line, PAGE } from "../content.ts";
import { figure } from "./figures.ts";
import { type Both, LABELS } from "./labels.ts";
import { inBoth, twoLines } from "./wording.ts";

/** From margin to margin, in points. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.marginX;
/** The width of a column of scores, in points. */
export const SCORE_WIDTH = 41;

/** A cell: aligned left and one column wide unless stated. */
export function cell(
  lines: readonly Line[],
  options: { align?: "left" | "center"; span?: number } = {},
): Cell {
  return { lines, align: options.align ?? "left", span: options.span ?? 1 };
}

/** A centred cell. */
export function centred(lines: readonly Line[], span = 1): Cell {
  return cell(lines, { align: "center", span });
}

/** A label in both languages. */
export function label(text: Both): readonly Line[] {
  return twoLines(text, "label", "labelSecond");
}

/** A cell of points, empty where there are none. */
export function score(points: string | null | undefined): Cell {
  return centred(points == null ? [] : [{ parts: [figure(points)], style: "figure" }]);
}

/** Column widths with one more, at the place `rest`, that takes what they leave of the text's width. */
export function withRest(widths: readonly number[], rest: number): readonly number[] {
  const used = widths.reduce((total, width) => total + width, 0);
  return widths.toSpliced(rest, 0, TEXT_WIDTH - used);
}

/** A column of scores. */
export interface ScoreColumn {
  readonly key: string;
  readonly name: Both;
}

/** The columns of scores: each rater's, then the result. */
export function columnsOf(template: Template): readonly ScoreColumn[] {
  const raters = template.raters.map((rater) => ({ key: rater.key, name: inBoth(rater.name) }));
  return [...raters, { key: RESULT_COLUMN, name: LABELS.result }];
}
