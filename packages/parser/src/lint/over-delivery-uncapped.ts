import { headSpan } from "../read/statements.ts";
import type { Extreme, ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { addedToHead, withoutCap } from "./own-words.ts";

/** A rule that gives more the better the result, without end and without a cap. */
export const OVER_DELIVERY_UNCAPPED = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”超额得分没有上限。请写，如：封顶 120%；确实不设请写：封顶 无。",
    "zh-Hant": "「{item}」超額得分沒有上限。請寫，如：封頂 120%；確實不設請寫：封頂 無。",
    en: "“{item}” has no limit for over-delivery. Write one, such as: cap 120%; if none is meant: cap none.",
  },
  fix: {
    title: { "zh-Hans": "写明不设封顶", "zh-Hant": "寫明不設封頂", en: "State that there is no cap" },
    safe: false,
  },
} as const;

/** Reports such a rule, and says whether it is one. */
export function isUncapped(high: Extreme, rule: Statement, item: ItemContext): boolean {
  if (high !== "open") return false;
  const fix = addedToHead(rule, withoutCap, item);
  item.problem("over-delivery-uncapped", { item: item.itemName }, headSpan(rule), { fix });
  return true;
}
