import type { TokenType } from "chevrotain";

/*
 * A file as it is set on lines: statements and comments in their blocks, made of words as they were written. The syntax
 * tree says what is meant; the outline keeps all that is there.
 */

/** A token, with what its place in the source tells about it. */
export interface Word {
  /** `undefined` for a stretch that means nothing in the language. */
  readonly kind: TokenType | undefined;
  /** As it is written, without white space at its edges. */
  readonly image: string;
  /** The white space before it in its statement. */
  readonly gap: string;
  /** A comment behind it, where the statement goes on in the next line. */
  readonly comment?: string;
}

/** A comment on a line of its own. */
interface OwnComment {
  readonly type: "comment";
  readonly text: string;
  readonly blankBefore: boolean;
}

/** A statement: its head, its value, and its block. */
export interface OutlinedStatement {
  readonly type: "statement";
  /** Up to the brace that opens its block, which is the last of them. */
  readonly words: readonly Word[];
  readonly block?: OutlinedBlock;
  /** The mark that ended it: a semicolon or a full stop. */
  readonly endMark?: string;
  /** At the end of its last line. */
  readonly comment?: string;
  readonly blankBefore: boolean;
  /** What stands there, where something is wrong with it: it is left as it is. */
  readonly raw?: string;
}

export type Entry = OwnComment | OutlinedStatement;

/** What stands between two braces. */
export interface OutlinedBlock {
  readonly entries: readonly Entry[];
  /** Whether it was written on one line. */
  readonly flat: boolean;
  /** Behind its opening brace. */
  readonly comment?: string;
  readonly closer: string;
}

/** Whether a statement was written over several lines, its block left aside. */
export function isOverLines({ words }: OutlinedStatement): boolean {
  return words.some(({ gap }, index) => index > 0 && hasLineEnd(gap));
}

/** Whether a stretch of the source goes on in another line. */
export function hasLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}
