import type { Words } from "../compose/words.ts";

/** Words on one line, the languages divided by a slash: what a field is called where only one text is possible. */
export function inOneLine(words: Words): string {
  return words.map(({ text }) => text.replaceAll(/\s+/g, " ")).join(" / ");
}
