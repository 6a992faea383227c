import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, floorAtZero } from "./own-words.ts";

/** Deductions without end, and not a word about the least that one can get: then it is 0. */
export const FLOOR_UNSTATED = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”扣分没有止境，也没有写明最低得几分。请写，如：最低 0 分；可以为负请写：最低 无。",
    "zh-Hant": "「{item}」扣分沒有止境，也沒有寫明最低得幾分。請寫，如：最低 0 分；可以為負請寫：最低 無。",
    en: "The deductions of “{item}” have no end, and no floor is stated. Write one, such as: floor 0; where it may be negative: floor none.",
  },
  fix: {
    title: { "zh-Hans": "写明最低 0 分", "zh-Hant": "寫明最低 0 分", en: "State the floor of 0" },
    safe: true,
  },
} as const;

export function checkFloorOfEndless(low: Extreme, rule: Statement, item: ItemContext): void {
  if (low !== "open") return;
  const fix = addedToHead(rule, floorAtZero, item);
  item.problem("floor-unstated", { item: item.itemName }, headSpan(rule), { fix });
}
