/** What no reader sees and no draft may hold: controls, marks of writing direction, zero-width characters, halves of pairs. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const LINE_ENDS = /\r\n?|\v|\f|[\u0085\u2028\u2029]/g;
const BLANKS = /[^\S\n]+/g;

/** The text of a cell as its author sees it: line ends as `\n`, other white space as one space, nothing unseen. */
export function cleanText(written: string): string {
  return written
    .replace(LINE_ENDS, "\n")
    .replace(BLANKS, " ")
    .replace(UNSEEN, "")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
