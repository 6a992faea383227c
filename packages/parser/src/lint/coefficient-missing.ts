import type { Grade } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A pay factor for some grades and none for others leaves pay open. */
export const COEFFICIENT_MISSING = {
  severity: "warning",
  message: {
    "zh-Hans": "等级 {grade} 没有写系数，别的等级有。请补上，如：系数 1。",
    "zh-Hant": "等第 {grade} 沒有寫係數，別的等第有。請補上，如：係數 1。",
    en: "Grade {grade} has no coefficient, others have one. Add it, such as: coefficient 1.",
  },
} as const;

export function checkCoefficients(
  grades: readonly { readonly grade: Grade; readonly span: Span }[],
  context: Context,
): void {
  const without = grades.filter(({ grade }) => grade.coefficient === undefined);
  if (without.length === grades.length) return;
  for (const { grade, span } of without) context.problem("coefficient-missing", { grade: grade.key }, span);
}
