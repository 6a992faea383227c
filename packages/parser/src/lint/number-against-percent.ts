import { exact, formatExact, type Rational, type Unit } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** 完成率 ≥ 60 means 6000%: a share is written 60% or 0.6. */
export const NUMBER_AGAINST_PERCENT = {
  severity: "warning",
  message: {
    "zh-Hans": "与百分数放在一起的 {value} 按 {percent}% 计。如果指的是 {value}%，请补上 %。",
    "zh-Hant": "與百分數放在一起的 {value} 按 {percent}% 計。如果指的是 {value}%，請補上 %。",
    en: "Beside a percentage, {value} counts as {percent}%. If {value}% is meant, add the %.",
  },
  fix: {
    title: { "zh-Hans": "改成 {value}%", "zh-Hant": "改成 {value}%", en: "Write {value}%" },
    safe: false,
  },
} as const;

const SURELY_NO_SHARE = exact("10");

/** @param number a number without a unit that meets something in `unit` */
export function checkAgainstPercent(
  unit: Unit | undefined,
  number: { readonly bare: boolean; readonly constant?: Rational | undefined } & Span,
  context: Context,
): void {
  const { bare, constant, end } = number;
  if (unit?.id !== "%" || !bare || constant === undefined) return;
  if (constant.abs().compare(SURELY_NO_SHARE) < 0) return;
  const params = { value: formatExact(constant), percent: formatExact(constant.mul(100)) };
  const fix = [{ span: { start: end, end }, newText: "%" }];
  context.problem("number-against-percent", params, number, { fix });
}
