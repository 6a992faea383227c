import { type CompleteText, LANGUAGES, type Language, textIn } from "@scorecard/model";
import type { FieldSpec } from "@scorecard/report/fields";

/** What a field asks, in each language: `客户满意度：自评`. */
export function aboutField({ about }: FieldSpec): CompleteText {
  const words = LANGUAGES.map((language) => [language, wordsIn(about, language)] as const);
  return Object.fromEntries(words) as unknown as CompleteText;
}

function wordsIn(about: FieldSpec["about"], language: Language): string {
  return about.map((text) => textIn(text, language)).join(language === "en" ? ": " : "：");
}
