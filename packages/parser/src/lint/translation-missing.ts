import { unitOf } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isTranslated } from "../read/text.ts";
import type { TextTerm } from "../syntax/syntax-tree.ts";

/** A sheet whose title is in Chinese and English, and some of whose texts are in one of the two alone. */
export const TRANSLATION_MISSING = {
  severity: "warning",
  message: {
    "zh-Hans":
      "名称写了中英文，但还有 {count} 处文字只写了一种语言（第 {lines} 行）。请用“/”补上另一种，或全表只用一种。",
    "zh-Hant":
      "名稱寫了中英文，但還有 {count} 處文字只寫了一種語言（第 {lines} 行）。請用「/」補上另一種，或全表只用一種。",
    en: "The title is in Chinese and English, but {count} texts are in one of them only (lines {lines}). Add the other after a slash, or use one throughout.",
  },
} as const;

/** As many lines as a message can name. */
const MOST_LINES = 5;
const MOST_RELATED = 3;

const HERE = {
  "zh-Hans": "只写了一种语言",
  "zh-Hant": "只寫了一種語言",
  en: "in one language only",
};

/** @param texts all texts of the sheet that are printed, its title among them */
export function checkTranslations(title: TextTerm, texts: readonly TextTerm[], context: Context): void {
  if (!isTranslated(title, context)) return;
  const translated = new Set<string>();
  const others: TextTerm[] = [];
  for (const text of texts) {
    if (isTranslated(text, context)) for (const { value } of text.parts) translated.add(value.trim());
    else others.push(text);
  }
  // A text that stands elsewhere with its translation is that thing's name, or says the same.
  const alone = others.filter((text) => {
    const isKnown = text.parts.some(({ value }) => translated.has(value.trim()));
    return !isKnown && !isMark(text);
  });
  if (alone.length === 0) return;
  const places = alone.map((text) => context.location(text));
  const lines = [...new Set(places.map(({ start }) => start.line))];
  const named = lines.slice(0, MOST_LINES).join("、") + (lines.length > MOST_LINES ? "…" : "");
  const related = places.slice(0, MOST_RELATED).map((location) => ({ location, message: HERE }));
  context.problem("translation-missing", { count: alone.length, lines: named }, title, { related });
}

/** 5S, KPI, 2026: the same in every language; a unit that the language knows has its names already. */
function isMark({ parts }: TextTerm): boolean {
  return parts.every(
    ({ value }) => !/[\p{Ll}\p{Script=Han}]/u.test(value) || unitOf(value.trim()) !== undefined,
  );
}
