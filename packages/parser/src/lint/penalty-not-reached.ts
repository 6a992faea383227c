import { formatExact, type Rational } from "@scorecard/model";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A limit of a penalty that lies beyond all that it can take away. */
export const PENALTY_NOT_REACHED = {
  severity: "warning",
  message: {
    "zh-Hans": "最多扣 {most} 分永远用不上：按规则最多只扣 {reached} 分。",
    "zh-Hant": "最多扣 {most} 分永遠用不上：按規則最多只扣 {reached} 分。",
    en: "The limit of {most} points never takes effect: the rule deducts at most {reached}.",
  },
} as const;

/** @param floor the limit in points, below 0 */
export function checkPenaltyIsReached(floor: Rational, low: Extreme, span: Span, item: ItemContext): void {
  if (typeof low === "string" || low.compare(floor) <= 0) return;
  const params = { most: formatExact(floor.abs()), reached: formatExact(low.abs()) };
  item.problem("penalty-not-reached", params, span);
}
