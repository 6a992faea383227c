import type { Section } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** 50% of a section out of 5 is worth 2.5 points where another one brings 50. */
export const SECTIONS_OF_DIFFERENT_MARKS = {
  severity: "warning",
  message: {
    "zh-Hans":
      "“{name}”满分 {fullMarks} 分，“{first}”满分 {firstMarks} 分，相同的权重在总分里分量不同。请统一满分，或改写成分值。",
    "zh-Hant":
      "「{name}」滿分 {fullMarks} 分，「{first}」滿分 {firstMarks} 分，相同的權重在總分裡分量不同。請統一滿分，或改寫成分值。",
    en: "“{name}” is out of {fullMarks}, “{first}” out of {firstMarks}: equal weights count differently in the total. Use the same full marks, or write points.",
  },
} as const;

export function checkScales(
  sections: readonly { readonly section: Section; readonly span: Span }[],
  context: Context,
): void {
  const [first, ...others] = sections;
  const other = others.find(({ section }) => section.fullMarks !== first?.section.fullMarks);
  if (first === undefined || other === undefined) return;
  const params = {
    name: other.section.name,
    fullMarks: other.section.fullMarks,
    first: first.section.name,
    firstMarks: first.section.fullMarks,
  };
  context.problem("sections-of-different-marks", params, other.span);
}
