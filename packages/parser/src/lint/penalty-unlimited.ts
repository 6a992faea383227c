import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, withoutCap } from "./own-words.ts";

/** A penalty that can take away any number of points. */
export const PENALTY_UNLIMITED = {
  severity: "warning",
  message: {
    "zh-Hans": "扣分项“{item}”没有写最多扣几分。请写，如：最高 20 分；确实不设请写：最高 无。",
    "zh-Hant": "扣分項「{item}」沒有寫最多扣幾分。請寫，如：最高 20 分；確實不設請寫：最高 無。",
    en: "The penalty “{item}” does not say how much it deducts at most. Write, such as: cap 20 points; if none is meant: cap none.",
  },
  fix: {
    title: { "zh-Hans": "写明不设上限", "zh-Hant": "寫明不設上限", en: "State that there is no limit" },
    safe: false,
  },
} as const;

export function checkPenaltyHasEnd(low: Extreme, penalty: Statement, item: ItemContext): void {
  if (typeof low !== "string") return;
  const fix = addedToHead(penalty, withoutCap, item);
  item.problem("penalty-unlimited", { item: item.itemName }, headSpan(penalty), { fix });
}
