import { ZERO } from "@scorecard/model";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A bonus that can also take points away. */
export const BONUS_TAKES_AWAY = {
  severity: "warning",
  message: {
    "zh-Hans": "加分项“{item}”里有负分。扣分请写成“扣分项”。",
    "zh-Hant": "加分項「{item}」裡有負分。扣分請寫成「扣分項」。",
    en: "The bonus “{item}” has negative points. Make deductions a penalty.",
  },
} as const;

export function checkBonusAdds(low: Extreme, span: Span, item: ItemContext): void {
  if (typeof low === "string" || low.compare(ZERO) >= 0) return;
  item.problem("bonus-takes-away", { item: item.itemName }, span);
}
