import type { TokenType } from "chevrotain";
import { lex } from "../syntax/lexer.ts";
import { End, LBrace, RBrace } from "../syntax/tokens.ts";
import type { Entry, Word } from "./outline.ts";

/*
 * A formatter must not change what a file says. What it has set is read again and compared, word by word, with what it was
 * to set: should they ever differ, the file stays as its author wrote it.
 */

type Said = Pick<Word, "kind" | "image">;

/** Whether a formatted text holds the words and the comments of an outline, in their statements. */
export function saysTheSame(outline: readonly Entry[], formatted: string): boolean {
  const { tokens, comments } = lex(formatted);
  const set = said(tokens.map(({ tokenType, image }) => ({ kind: tokenType, image })));
  const wanted = said(wordsOf(outline));
  return (
    isSame(set, wanted) &&
    isSame(
      comments.map(({ image }) => image.trimEnd()),
      commentsOf(outline),
    )
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Words as texts; ends of statements only where they part two. */
function said(words: readonly Said[]): readonly string[] {
  const texts: string[] = [];
  let before: TokenType | undefined = LBrace;
  for (const { kind, image } of words) {
    if (kind === undefined || (kind === End && !canEnd(before))) continue;
    if (kind === RBrace && before === End) texts.pop();
    texts.push(kind === End ? "end" : `${kind.name} ${image.replace(/\s+/g, "")}`);
    before = kind;
  }
  return before === End ? texts.slice(0, -1) : texts;
}

/** Whether an end of a statement behind it says anything. */
function canEnd(kind: TokenType | undefined): boolean {
  return kind !== End && kind !== LBrace && kind !== RBrace;
}

function wordsOf(entries: readonly Entry[]): readonly Said[] {
  return entries.flatMap((entry) => {
    if (entry.type === "comment") return [];
    const { words, block } = entry;
    const inside = block ? [...wordsOf(block.entries), { kind: RBrace, image: block.closer }] : [];
    return [...words, ...inside, { kind: End, image: "\n" }];
  });
}

function commentsOf(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.type === "comment") return [entry.text];
    const { words, block, comment } = entry;
    const inside = block ? [...(block.comment ? [block.comment] : []), ...commentsOf(block.entries)] : [];
    return [...words.flatMap((word) => word.comment ?? []), ...inside, ...(comment ? [comment] : [])];
  });
}
