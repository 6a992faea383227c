import type { Language } from "@scorecard/model";
import type { Mark } from "../layout/page.ts";

/** What small drawings say; a box to tick says nothing that the words beside it do not say. */
export const MARK_WORDS: {
  readonly [K in Exclude<Mark["kind"], "box">]: { readonly [L in Language]: string };
} = {
  tick: { "zh-Hans": "已选", "zh-Hant": "已選", en: "selected" },
  missing: { "zh-Hans": "尚缺", "zh-Hant": "尚缺", en: "missing" },
};
