import { LANGUAGES, type Language } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";
import { EXPLANATIONS } from "../../explanations/explanations.ts";
import { paragraphs, plain } from "./markdown.ts";

/** What a keyword means, and how it can be written. */
export function keywordWords(keyword: Keyword, language: Language): string {
  const spellings = LANGUAGES.map((vocabulary) => KEYWORDS[keyword][vocabulary]);
  const written = [...new Set(spellings.flat())];
  const usual = KEYWORDS[keyword][language][0];
  return paragraphs(
    `**${plain(usual)}** ${EXPLANATIONS[keyword][language]}`,
    written.map((word) => `\`${word}\``).join(" · "),
  );
}
