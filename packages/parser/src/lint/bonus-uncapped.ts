import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, withoutCap } from "./own-words.ts";

/** A bonus that can add any number of points. */
export const BONUS_UNCAPPED = {
  severity: "warning",
  message: {
    "zh-Hans": "加分项“{item}”没有写最多加几分。请写，如：最高 10 分；确实不设请写：最高 无。",
    "zh-Hant": "加分項「{item}」沒有寫最多加幾分。請寫，如：最高 10 分；確實不設請寫：最高 無。",
    en: "The bonus “{item}” does not say how much it adds at most. Write, such as: cap 10 points; if none is meant: cap none.",
  },
  fix: {
    title: { "zh-Hans": "写明不设封顶", "zh-Hant": "寫明不設封頂", en: "State that there is no cap" },
    safe: false,
  },
} as const;

export function checkBonusHasEnd(high: Extreme, bonus: Statement, item: ItemContext): void {
  if (typeof high !== "string") return;
  const fix = addedToHead(bonus, withoutCap, item);
  item.problem("bonus-uncapped", { item: item.itemName }, headSpan(bonus), { fix });
}
