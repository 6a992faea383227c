import { createTokenInstance } from "chevrotain";
import { endsStatement } from "../syntax/lexer.ts";
import { CONTINUING, type Keyword, keywordsOf } from "../syntax/lexicon.ts";
import { AsciiWord, Comma, End, HanWord, LParen, RParen, Slash, Text } from "../syntax/tokens.ts";
import { alignFigures } from "./alignment.ts";
import { displayWidth } from "./display-width.ts";
import { figureIn } from "./figures.ts";
import { columnsOf, type Line } from "./lines.ts";
import { type Entry, isOverLines, type OutlinedBlock, type OutlinedStatement, type Word } from "./outline.ts";
import { spaceBefore, wordsOnLine } from "./spacing.ts";

/** Sets the entries of a block, or of a file, on lines. */
export function linesOf(
  entries: readonly Entry[],
  depth: number,
  width: number,
  owner?: OutlinedStatement,
): readonly Line[] {
  const lines = entries.flatMap((entry, index) => {
    const [first, ...others] = entryLines(entry, entries[index + 1], depth, width);
    if (first === undefined) return [];
    const figure =
      entry.type === "statement" && others.length === 0 ? figureIn(entry, first, owner) : undefined;
    const blankBefore = entry.blankBefore && index + depth > 0;
    return [{ ...first, ...(blankBefore && { blankBefore }), ...(figure && { figure }) }, ...others];
  });
  return alignFigures(lines, width);
}

function entryLines(entry: Entry, next: Entry | undefined, depth: number, width: number): readonly Line[] {
  if (entry.type === "comment") return [{ depth, text: entry.text }];
  const lines = statementLines(entry, depth, width);
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const mark = entry.endMark !== undefined && runsInto(entry, next) ? entry.endMark : "";
  const { comment } = entry;
  return [
    ...lines.slice(0, -1),
    { ...last, text: last.text + mark, ...(comment !== undefined && { comment }) },
  ];
}

/** Whether a statement would go on in the next one without the mark between them. */
function runsInto({ words }: OutlinedStatement, next: Entry | undefined): boolean {
  const first = next?.type === "statement" ? next.words[0] : undefined;
  if (first?.kind === undefined) return false;
  const lineEnd = { kind: End, image: "\n" };
  const tokens = [...words.slice(-2), lineEnd, first].flatMap(({ kind, image }, index) =>
    kind ? [createTokenInstance(kind, image, index, index, index, index, index, index)] : [],
  );
  return !endsStatement(tokens, tokens.length - 2);
}

function statementLines(statement: OutlinedStatement, depth: number, width: number): readonly Line[] {
  const { block, comment, raw } = statement;
  if (raw !== undefined) {
    const head: Line = { depth, text: raw, raw: true };
    return block === undefined || block.flat ? [head] : [head, ...blockLines(statement, block, depth, width)];
  }
  if (block === undefined) return headLines(statement, depth, width);
  if (block.flat && !isOverLines(statement)) {
    const text = flatText(statement);
    const line = { depth, text };
    if (columnsOf(line) <= width || comment !== undefined) return [line];
  }
  return [...openingLines(statement, block, depth, width), ...blockLines(statement, block, depth, width)];
}

function openingLines(
  statement: OutlinedStatement,
  { comment }: OutlinedBlock,
  depth: number,
  width: number,
): readonly Line[] {
  const lines = headLines(statement, depth, width);
  return lines.map((line, index) =>
    comment !== undefined && index === lines.length - 1 ? { ...line, comment } : line,
  );
}

/** What stands in a block, and the brace that closes it. */
function blockLines(
  owner: OutlinedStatement,
  block: OutlinedBlock,
  depth: number,
  width: number,
): readonly Line[] {
  return [...linesOf(block.entries, depth + 1, width, owner), { depth, text: block.closer }];
}

/** A statement on one line, with its block. */
export function flatText({ words, block }: OutlinedStatement): string {
  const head = wordsOnLine(words);
  if (block === undefined) return head;
  const inside = block.entries.reduce((text, entry, index) => {
    if (entry.type === "comment") return text;
    const before = block.entries[index - 1];
    const own = flatText(entry);
    return before?.type === "statement" ? text + separator(before) + own : own;
  }, "");
  return inside === "" ? `${head}${block.closer}` : `${head} ${inside} ${block.closer}`;
}

function separator({ endMark = "" }: OutlinedStatement): string {
  return endMark === "；" || endMark === "。" ? endMark : `${endMark} `;
}

/** The words of a statement, on one line where they fit, else broken where a reader would pause. */
function headLines(statement: OutlinedStatement, depth: number, width: number): readonly Line[] {
  const { words } = statement;
  if (keepsItsLines(statement)) return writtenLines(words, depth);
  const line = { depth, text: wordsOnLine(words) };
  return columnsOf(line) <= width ? [line] : filledLines(words, depth, width);
}

/** With a comment at its end or inside, a statement keeps its lines, so that the comment stays with what it is about. */
function keepsItsLines({ words, comment, block }: OutlinedStatement): boolean {
  const hasCommentBehindHead = block ? block.comment !== undefined : comment !== undefined;
  return hasCommentBehindHead || words.some((word) => word.comment !== undefined);
}

function writtenLines(words: readonly Word[], depth: number): readonly Line[] {
  const starts = words.flatMap((word, index) => (index === 0 || /[\r\n]/.test(word.gap) ? [index] : []));
  return starts.map((start, line) => {
    const own = words.slice(start, starts[line + 1]);
    const comment = own.at(-1)?.comment;
    return {
      depth: line === 0 ? depth : depth + 1,
      text: wordsOnLine(own),
      ...(comment !== undefined && { comment }),
    };
  });
}

function filledLines(words: readonly Word[], depth: number, width: number): readonly Line[] {
  const atLanguages = filled(words, beginsLongLanguage, depth, width);
  const fits = atLanguages.every((line) => columnsOf(line) <= width);
  return fits ? atLanguages : filled(words, canBreak, depth, width);
}

type Break = (before: Word, after: Word, index: number, words: readonly Word[]) => boolean;

/** As much on each line as has room there. */
function filled(words: readonly Word[], mayBreak: Break, depth: number, width: number): readonly Line[] {
  const lines: { depth: number; text: string }[] = [];
  for (const { part, at } of unbreakableParts(words, mayBreak)) {
    const last = lines.at(-1);
    const text = wordsOnLine(part);
    const joined = last ? last.text + spaceBefore(words, at) + text : text;
    if (last && columnsOf({ ...last, text: joined }) <= width) last.text = joined;
    else lines.push({ depth: last ? depth + 1 : depth, text });
  }
  return lines;
}

interface Part {
  readonly part: Word[];
  /** Where its first word stands. */
  readonly at: number;
}

function unbreakableParts(words: readonly Word[], mayBreak: Break): readonly Part[] {
  const parts: Part[] = [];
  let open = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const last = parts.at(-1);
    if (last && before && (open > 0 || !mayBreak(before, word, index, words))) last.part.push(word);
    else parts.push({ part: [word], at: index });
    if (word.kind === LParen) open += 1;
    else if (word.kind === RParen) open -= 1;
  }
  return parts;
}

/** A text of this width is read as a line of its own, rather than as one of several things on a line. */
const LONG_TEXT = 40;

/** Before the second language of a long text. */
const beginsLongLanguage: Break = (before, after, index, words) => {
  if (!beginsLanguage(before, after)) return false;
  const next = words[index + 1]?.kind === Text ? words[index + 1] : words[index + 2];
  return displayWidth(before.image) + displayWidth(next?.image ?? "") >= LONG_TEXT;
};

/** Before a language, before 来自, after a comma. */
const canBreak: Break = (before, after) => {
  return before.kind === Comma || beginsLanguage(before, after) || isWordOf(after, CONTINUING);
};

function beginsLanguage(before: Word, after: Word): boolean {
  return after.kind === Slash && before.kind === Text;
}

function isWordOf({ kind, image }: Word, keywords: ReadonlySet<Keyword>): boolean {
  return (
    (kind === HanWord || kind === AsciiWord) && keywordsOf(image).some((keyword) => keywords.has(keyword))
  );
}
