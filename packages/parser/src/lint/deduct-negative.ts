import type { Quantity } from "../read/pieces.ts";
import type { ItemContext } from "../rules/room.ts";

/** 扣分 −5 分 takes five points off, as 5 分 does. */
export const DEDUCT_NEGATIVE = {
  severity: "warning",
  message: {
    "zh-Hans": "“扣分”里的 -{points} 分按扣 {points} 分计，不是加分。写 {points} 分即可。",
    "zh-Hant": "「扣分」裡的 -{points} 分按扣 {points} 分計，不是加分。寫 {points} 分即可。",
    en: "In a deduction, -{points} counts as {points} points off, not on. Just write {points} points.",
  },
  fix: {
    title: { "zh-Hans": "去掉负号", "zh-Hant": "去掉負號", en: "Remove the minus sign" },
    safe: true,
  },
} as const;

/** Reports an amount that is written with a minus sign among deductions. */
export function reportNegativeDeduction(points: string, quantity: Quantity, item: ItemContext): void {
  const written = item.written(quantity);
  const plain = written.replace(/^[^\d０-９]+/, "");
  const start = quantity.start + written.length - plain.length;
  const fix = [{ span: { start: quantity.start, end: start }, newText: "" }];
  item.problem("deduct-negative", { points }, quantity, { fix });
}
