import { formatExact, type Rational } from "@scorecard/model";
import type { ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A cap of an item below what its weight is worth. */
export const ITEM_CAP_BELOW_MARKS = {
  severity: "warning",
  message: {
    "zh-Hans": "封顶 {cap} 分低于满分 {fullMarks} 分，谁也得不到满分。请改封顶或权重。",
    "zh-Hant": "封頂 {cap} 分低於滿分 {fullMarks} 分，誰也得不到滿分。請改封頂或權重。",
    en: "The cap of {cap} points is below the full marks of {fullMarks}: nobody can reach them. Change the cap or the weight.",
  },
} as const;

/** Reports such a cap, and says whether it is one. */
export function isCapBelowMarks(cap: Rational, span: Span, item: ItemContext): boolean {
  if (cap.compare(item.fullMarks) >= 0) return false;
  const params = { cap: formatExact(cap), fullMarks: formatExact(item.fullMarks) };
  item.problem("item-cap-below-marks", params, span);
  return true;
}
