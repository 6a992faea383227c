import type { PlacedText } from "../file/page-content.ts";

/** The smallest piece of a page that is compared: a number, a word, or a character. */
export interface Token {
  readonly text: string;
  /** What it is part of. */
  readonly source: PlacedText;
}

/** Numbers with their signs, dates, words and hashes stay whole; Chinese goes by characters. */
const TOKEN = /[+−-]?[\p{Nd}\p{Script=Latin}\p{Mark}]+(?:[.,:/'’-][\p{Nd}\p{Script=Latin}\p{Mark}]+)*%?|\S/gu;

/** Cuts the texts of a page into tokens; white space goes away. */
export function tokensOf(texts: readonly PlacedText[]): readonly Token[] {
  return texts.flatMap((source) => Array.from(source.text.matchAll(TOKEN), ([text]) => ({ text, source })));
}

/** The text of a page without white space, wherever its pieces were cut. */
export function plainText(texts: readonly PlacedText[]): string {
  return texts.map(({ text }) => text.replaceAll(/\s/gu, "")).join("");
}

/** Tokens as a reader would write them: a space between words of letters and numbers, none between Chinese. */
export function written(tokens: readonly Token[]): string {
  return tokens.reduce((line, { text }) => {
    const isSpaced = /[\p{Script=Latin}\p{Nd}%]$/u.test(line) && /^[\p{Script=Latin}\p{Nd}]/u.test(text);
    return isSpaced ? `${line} ${text}` : line + text;
  }, "");
}
