import { eastAsianWidth } from "get-east-asian-width";

/** How many columns a text takes where letters have equal width: a Chinese character takes two, a mark above another letter none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += columnsOf(letter);
  return width;
}

const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

function columnsOf(letter: string): number {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  return WITHOUT_WIDTH.test(letter) ? 0 : eastAsianWidth(codePoint);
}
