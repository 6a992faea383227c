/** What a spreadsheet takes for the beginning of a formula, in half and full width, and what it skips on the way there. */
const FORMULA_START = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: such text gets an apostrophe in front. Plain numbers stay numbers.
 */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
