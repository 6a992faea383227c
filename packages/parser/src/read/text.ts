import type { Language, LocalizedText } from "@scorecard/model";
import { checkSlips } from "../lint/slip-of-the-pen.ts";
import type { TextPart, TextTerm } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";

const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** A quoted text by language: tagged, or told from its script: Chinese has Han characters. */
export function localizedText(term: TextTerm, context: Context): LocalizedText {
  const text: { [L in Language]?: string } = {};
  for (const part of term.parts) {
    const language = part.tag ?? languageOf(part, context);
    if (part.value.trim() === "") context.problem("text-empty", {}, part);
    else if (text[language] !== undefined) context.problem("text-language-twice", { text: part.value }, part);
    else text[language] = part.value.trim();
    checkSlips(part.value, part, context);
  }
  return text;
}

/** Whether a text is in Chinese and in English. */
export function isTranslated({ parts }: TextTerm, context: Context): boolean {
  const isEnglish = (part: TextPart) => (part.tag ?? languageOf(part, context)) === "en";
  return parts.length > 1 && parts.some(isEnglish) && !parts.every(isEnglish);
}

function languageOf(part: TextPart, context: Context): Language {
  return HAN.test(part.value) ? context.chinese : "en";
}
