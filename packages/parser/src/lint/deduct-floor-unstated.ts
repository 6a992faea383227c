import { formatExact, type Rational, ZERO } from "@scorecard/model";
import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, floorAtZero } from "./own-words.ts";

/** Deductions that can come to more than there is, and not a word about the least: then it is 0. */
export const DEDUCT_FLOOR_UNSTATED = {
  severity: "warning",
  message: {
    "zh-Hans": "最多会扣 {most} 分，而满分只有 {fullMarks} 分，没有写明最低得几分。请写，如：最低 0 分。",
    "zh-Hant": "最多會扣 {most} 分，而滿分只有 {fullMarks} 分，沒有寫明最低得幾分。請寫，如：最低 0 分。",
    en: "Up to {most} points can be deducted from {fullMarks}, and no floor is stated. Write one, such as: floor 0.",
  },
  fix: {
    title: { "zh-Hans": "写明最低 0 分", "zh-Hant": "寫明最低 0 分", en: "State the floor of 0" },
    safe: true,
  },
} as const;

/** @param best the points before anything is deducted, where they are known */
export function checkFloorOfDeduction(
  low: Extreme,
  best: Rational | undefined,
  rule: Statement,
  item: ItemContext,
): void {
  if (typeof low === "string" || low.compare(ZERO) >= 0) return;
  const most = (best ?? item.fullMarks).sub(low);
  const params = { most: formatExact(most), fullMarks: formatExact(item.fullMarks) };
  item.problem("deduct-floor-unstated", params, headSpan(rule), {
    fix: addedToHead(rule, floorAtZero, item),
  });
}
