import { formatExact, type Item, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** The rule of a row gives its full marks, no more and no less. */
export const ROWS_OF_OTHER_MARKS = {
  severity: "warning",
  message: {
    "zh-Hans": "“{name}”的规则最高 {best} 分，应按 {fullMarks} 分制写，再按每项的权重折算。",
    "zh-Hant": "「{name}」的規則最高 {best} 分，應按 {fullMarks} 分制寫，再按每項的權重折算。",
    en: "The rule of “{name}” gives at most {best}; write it out of {fullMarks}, which is then scaled to each row's weight.",
  },
} as const;

/** @param best the points for full performance, where they are known */
export function checkMarksOfRow(
  item: Item,
  best: Rational | undefined,
  marks: Rational,
  span: Span,
  context: Context,
): void {
  const capped = item.limits?.some(({ kind }) => kind === "cap");
  if (best === undefined || capped || best.equals(marks)) return;
  const params = { name: item.name, best: formatExact(best), fullMarks: formatExact(marks) };
  context.problem("rows-of-other-marks", params, span);
}
