import type { Unit } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** 实际 ÷ 计划 × 100 in a measure that is in % already comes out a hundred times too large. */
export const PERCENT_TIMES_HUNDRED = {
  severity: "warning",
  message: {
    "zh-Hans": "单位是 %，比值会自动化为百分数，再乘 100 就大了一百倍。请去掉 × 100，或写 × 100%。",
    "zh-Hant": "單位是 %，比值會自動化為百分數，再乘 100 就大了一百倍。請去掉 × 100，或寫 × 100%。",
    en: "The unit is %, so a ratio becomes a percentage by itself; times 100 it is a hundred times too large. Remove × 100, or write × 100%.",
  },
} as const;

/** @param unit what the formula is wanted in */
export function checkTimesHundred(
  unit: Unit | undefined,
  number: { readonly timesHundred?: boolean | undefined } & Span,
  context: Context,
): void {
  if (unit?.id === "%" && number.timesHundred) context.problem("percent-times-hundred", {}, number);
}
