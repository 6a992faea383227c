import { type LocalizedText, textIn } from "@scorecard/model";
import type { Line, StyleName } from "../content.ts";
import type { Both } from "./labels.ts";

/** A template's text in the two languages of the sheet. */
export function inBoth(text: LocalizedText): Both {
  return { zh: textIn(text, "zh-Hans"), en: textIn(text, "en") };
}

/** A text on two lines, the second language smaller; on one line where both languages say the same. */
export function twoLines(text: Both, first: StyleName, second: StyleName): readonly Line[] {
  const lines: readonly Line[] = [
    { parts: [text.zh], style: first },
    { parts: [text.en], style: second },
  ];
  return text.zh === text.en ? lines.slice(0, 1) : lines;
}
