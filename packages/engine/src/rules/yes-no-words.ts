import type { CompleteText } from "@scorecard/model";

export type Side = "yes" | "no";

/** The usual words for yes and no, in the form in which names are compared. */
export const YES_NO_WORDS: { readonly [S in Side]: ReadonlySet<string> } = {
  yes: new Set(["是", "有", "对", "對", "yes", "y", "true", "√", "✓", "✔", "☑"]),
  no: new Set(["否", "不是", "无", "無", "没有", "沒有", "no", "n", "false", "×", "✗", "✘", "x"]),
};

/** How yes and no are printed. */
export const PLAIN_YES_NO: { readonly [S in Side]: CompleteText } = {
  yes: { "zh-Hans": "是", "zh-Hant": "是", en: "yes" },
  no: { "zh-Hans": "否", "zh-Hant": "否", en: "no" },
};

/** The side that a test picks, yes first. */
export function oneSide(test: (side: Side) => boolean): Side | undefined {
  if (test("yes")) return "yes";
  return test("no") ? "no" : undefined;
}
