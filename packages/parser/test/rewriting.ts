import { lex } from "../src/syntax/lexer.ts";
import { KEYWORDS, keywordsOf } from "../src/syntax/lexicon.ts";

/** Rewrites every keyword of a source; English words get spaces around them. */
export function rewrite(text: string, vocabulary: "en" | "zh-Hans" | "zh-Hant"): string {
  let rewritten = "";
  let done = 0;
  for (const { image, startOffset } of lex(text).tokens) {
    const [keyword] = keywordsOf(image);
    if (keyword === undefined || /^[a-z-]+$/.test(image)) continue;
    rewritten += `${text.slice(done, startOffset)} ${KEYWORDS[keyword][vocabulary][0]} `;
    done = startOffset + image.length;
  }
  return rewritten + text.slice(done);
}

/** Marks that are written as wide as Chinese characters, and their ASCII forms. */
export const NARROW = "：，；（）｛｝％～";
export const WIDE_FORMS = ":,;(){}%~";

/** Turns every mark outside quotes and comments into its narrow, or its wide, form. */
export function reform(text: string, from: string, to: string): string {
  const change = (piece: string) =>
    [...piece].map((letter) => (from.includes(letter) ? (to[from.indexOf(letter)] ?? "") : letter)).join("");
  return text
    .split(/("[^"\n]*"|#[^\n]*)/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
