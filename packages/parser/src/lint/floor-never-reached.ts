import { formatExact, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A floor that lies below all that can be earned does nothing: of a section, or the total. */
export const FLOOR_NEVER_REACHED = {
  severity: "warning",
  message: {
    "zh-Hans": "得分最少也有 {least} 分，低不到 {limit} 分，最低分不起作用。请删去，或检查数值。",
    "zh-Hant": "得分最少也有 {least} 分，低不到 {limit} 分，最低分不起作用。請刪去，或檢查數值。",
    en: "No score is below {least}, so the floor of {limit} does nothing. Remove it, or check the number.",
  },
} as const;

/** @param least the least that can be earned, where it is known */
export function checkFloorIsReached(
  floor: Rational,
  least: Rational | undefined,
  span: Span,
  context: Context,
): void {
  if (least === undefined || least.compare(floor) <= 0) return;
  context.problem("floor-never-reached", { limit: formatExact(floor), least: formatExact(least) }, span);
}
