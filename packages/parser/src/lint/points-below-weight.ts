import { formatExact, type Rational } from "@scorecard/model";
import { percentText } from "../read/points.ts";
import type { ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A rule that cannot give what the item's weight is worth. */
export const POINTS_BELOW_WEIGHT = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”权重 {weight}，满分 {fullMarks} 分，规则里最高只有 {maximum} 分，谁也得不到满分。",
    "zh-Hant": "「{item}」權重 {weight}，滿分 {fullMarks} 分，規則裡最高只有 {maximum} 分，誰也得不到滿分。",
    en: "“{item}” weighs {weight}, which is {fullMarks} points, but its rule gives at most {maximum}: nobody can reach full marks.",
  },
} as const;

/**
 * Reports such a rule, and says whether it is one.
 * @param weight as it was written; without one nothing is said
 */
export function isBelowWeight(
  maximum: Rational,
  weight: Rational | undefined,
  span: Span,
  item: ItemContext,
): boolean {
  const { fullMarks, itemName } = item;
  if (maximum.compare(fullMarks) >= 0) return false;
  if (weight) {
    const params = { item: itemName, weight: percentText(weight), fullMarks: formatExact(fullMarks) };
    item.problem("points-below-weight", { ...params, maximum: formatExact(maximum) }, span);
  }
  return true;
}
