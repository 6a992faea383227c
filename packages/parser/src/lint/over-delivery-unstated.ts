import { formatExact, type Rational } from "@scorecard/model";
import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, capAt } from "./own-words.ts";

/** A rule that can give more than full marks, up to a limit that nobody has written. */
export const OVER_DELIVERY_UNSTATED = {
  severity: "warning",
  message: {
    "zh-Hans":
      "“{item}”最多可得 {maximum} 分，超过满分 {fullMarks} 分，却没有写封顶。请写封顶 {fullMarks} 分；允许超额请写封顶 {maximum} 分。",
    "zh-Hant":
      "「{item}」最多可得 {maximum} 分，超過滿分 {fullMarks} 分，卻沒有寫封頂。請寫封頂 {fullMarks} 分；允許超額請寫封頂 {maximum} 分。",
    en: "“{item}” can give up to {maximum} points, more than its full marks of {fullMarks}, and states no cap. Write cap {fullMarks} points or, if over-delivery is meant, cap {maximum} points.",
  },
  fix: {
    title: {
      "zh-Hans": "写明封顶 {maximum} 分",
      "zh-Hant": "寫明封頂 {maximum} 分",
      en: "State the cap of {maximum} points",
    },
    safe: true,
  },
} as const;

/** @param best the points for full performance, where they are known */
export function checkOverDelivery(
  best: Rational | undefined,
  high: Extreme,
  rule: Statement,
  item: ItemContext,
): void {
  const { fullMarks } = item;
  if (typeof high === "string" || high.compare(fullMarks) <= 0) return;
  if (best && !best.equals(fullMarks)) return;
  const maximum = formatExact(high);
  const params = { item: item.itemName, maximum, fullMarks: formatExact(fullMarks) };
  const fix = addedToHead(rule, (language) => capAt(maximum, language), item);
  item.problem("over-delivery-unstated", params, headSpan(rule), { fix });
}
