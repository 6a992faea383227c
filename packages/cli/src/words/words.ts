import type { CompleteText } from "@scorecard/model";

/** A text in every language, in the order Simplified, Traditional, English. */
export function words(hans: string, hant: string, en: string): CompleteText {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

/** A text that is the same in every language. */
export function same(text: string): CompleteText {
  return words(text, text, text);
}
