import type { CompleteText } from "@scorecard/model";

/** One line for authors in each language: Simplified, Traditional as in Taiwan, English. */
export function say(hans: string, hant: string, en: string): CompleteText {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
