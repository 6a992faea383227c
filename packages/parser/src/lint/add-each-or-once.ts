import type { ItemContext, OpenRule } from "../rules/room.ts";
import type { WrittenEntry } from "../rules/tally-entries.ts";
import { withEach } from "./own-words.ts";

/** Several things that points are added for, without a word whether each counts. */
export const ADD_EACH_OR_ONCE = {
  severity: "warning",
  message: {
    "zh-Hans": "“{item}”没有写明是每项各加，还是不论几项只加一次。请写“每项”或“一次”。",
    "zh-Hant": "「{item}」沒有寫明是每項各加，還是不論幾項只加一次。請寫「每項」或「一次」。",
    en: "“{item}” does not say whether each achievement adds points, or all of them once. Write “each” or “once”.",
  },
  fix: {
    title: { "zh-Hans": "写明“每项”", "zh-Hant": "寫明「每項」", en: "Write “each”" },
    safe: true,
  },
} as const;

/** Each counts where nothing is said. */
export function checkAddEach(entries: readonly WrittenEntry[], rule: OpenRule, item: ItemContext): void {
  if (entries.length < 2 || entries.every(({ counted }) => counted)) return;
  const fix = withEach(rule, item);
  item.problem("add-each-or-once", { item: item.itemName }, rule.span, { fix });
}
