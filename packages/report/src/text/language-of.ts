import type { Language } from "@scorecard/model";
import type { Wording } from "../compose/words.ts";

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * The language that a text is to be read out in, as a member to spread: none where it has no words of that language, so
 * that `98.5%` is read in the language around it, and so is a name in Latin letters among Chinese ones.
 */
export function languageOf({ language, text }: Wording): { readonly language?: Language } {
  const hasWords = (language === "en" ? LATIN : HAN).test(text);
  return hasWords ? { language } : {};
}
