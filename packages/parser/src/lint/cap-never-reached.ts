import { formatExact, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A cap that lies above all that can be earned does nothing: of an item, a section, or the total. */
export const CAP_NEVER_REACHED = {
  severity: "warning",
  message: {
    "zh-Hans": "得分最多只有 {most} 分，到不了封顶的 {limit} 分，封顶不起作用。请删去，或检查数值。",
    "zh-Hant": "得分最多只有 {most} 分，到不了封頂的 {limit} 分，封頂不起作用。請刪去，或檢查數值。",
    en: "No score is above {most}, so the cap of {limit} does nothing. Remove it, or check the number.",
  },
} as const;

/** @param most the most that can be earned, where it is known */
export function checkCapIsReached(
  cap: Rational,
  most: Rational | undefined,
  span: Span,
  context: Context,
): void {
  if (most === undefined || most.compare(cap) >= 0) return;
  context.problem("cap-never-reached", { limit: formatExact(cap), most: formatExact(most) }, span);
}
