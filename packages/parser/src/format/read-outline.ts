import type { IToken, TokenType } from "chevrotain";
import type { Span } from "../syntax/syntax-tree.ts";
import { AsciiWord, Compare, End, LanguageTag, LBrace, RBrace } from "../syntax/tokens.ts";
import { type Entry, hasLineEnd, type OutlinedBlock, type OutlinedStatement, type Word } from "./outline.ts";
import type { Places } from "./places.ts";
import type { Shape } from "./shape.ts";

/** A token, a comment or a strange stretch, in the order in which they stand. */
interface Piece extends Span {
  readonly type: "token" | "comment" | "strange";
  readonly kind: TokenType | undefined;
  readonly image: string;
}

/** One reading: the pieces of the text, and how far it has come. */
interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly wrong: Places;
  at: number;
}

/** Reads the outlines of stretches in which the braces balance, each of them behind the one before. */
export function outlineReader(shape: Shape): (within: Span) => readonly Entry[] {
  const pieces = piecesOf(shape);
  let done = 0;
  return ({ start, end }) => {
    while ((pieces[done]?.start ?? start) < start) done += 1;
    const first = done;
    while ((pieces[done]?.end ?? Number.POSITIVE_INFINITY) <= end) done += 1;
    return readEntries({ text: shape.text, pieces: pieces.slice(first, done), wrong: shape.wrong, at: 0 });
  };
}

function piecesOf({ text, tokens, comments, strange }: Shape): readonly Piece[] {
  const of = (type: Piece["type"]) => (token: IToken) => ({
    type,
    kind: token.tokenType,
    image: token.image,
    start: token.startOffset,
    end: token.startOffset + token.image.length,
  });
  const unknown = strange.map(({ start, end }) => {
    return { type: "strange" as const, kind: undefined, image: text.slice(start, end), start, end };
  });
  const pieces: Piece[] = [...tokens.map(of("token")), ...comments.map(of("comment")), ...unknown];
  return pieces.sort((a, b) => a.start - b.start);
}

function readEntries(reading: Reading): readonly Entry[] {
  const entries: Entry[] = [];
  for (let piece = nextAfterEnds(reading); piece && piece.kind !== RBrace; piece = nextAfterEnds(reading)) {
    const blankBefore = isBlankBefore(reading);
    if (piece.type === "comment") {
      reading.at += 1;
      entries.push({ type: "comment", text: piece.image.trimEnd(), blankBefore });
    } else entries.push(readStatement(reading, blankBefore));
  }
  return entries;
}

function nextAfterEnds(reading: Reading): Piece | undefined {
  while (reading.pieces[reading.at]?.kind === End) reading.at += 1;
  return reading.pieces[reading.at];
}

/** Whether a blank line stands before the next piece. */
function isBlankBefore(reading: Reading): boolean {
  const { pieces, text, at } = reading;
  let before = at - 1;
  while (pieces[before]?.kind === End) before -= 1;
  const last = pieces[before];
  const between = text.slice(last?.end, pieces[at]?.start);
  return last !== undefined && (between.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}

function readStatement(reading: Reading, blankBefore: boolean): OutlinedStatement {
  const first = reading.at;
  const words = readWords(reading);
  const head = reading.pieces.slice(first, reading.at);
  const block = head.at(-1)?.kind === LBrace ? readBlock(reading) : undefined;
  const last = reading.pieces[reading.at - 1];
  const endMark = markIn(reading.pieces[reading.at]);
  const comment = takeCommentBehind(reading);
  const raw = rawOf({ head, last, block }, reading);
  return {
    type: "statement",
    words,
    ...(block && { block }),
    ...(comment !== undefined && { comment }),
    ...(endMark !== undefined && { endMark }),
    blankBefore,
    ...(raw !== undefined && { raw }),
  };
}

function readWords(reading: Reading): readonly Word[] {
  const { pieces, text } = reading;
  const words: Word[] = [];
  for (
    let piece = pieces[reading.at];
    piece && (words.length === 0 || !endsWords(reading));
    piece = pieces[reading.at]
  ) {
    const before = pieces[reading.at - 1];
    const last = words.at(-1);
    if (piece.type === "comment" && last) {
      words[words.length - 1] = { ...last, comment: piece.image.trimEnd() };
    } else {
      const gap = last ? text.slice(before?.end, piece.start) : "";
      words.push({ kind: piece.kind, image: plainImage(piece), gap });
    }
    reading.at += 1;
    if (piece.kind === LBrace) break;
  }
  return words;
}

/** A statement ends at its end, or before a comment that stands at its end; and before what is strange in the next line. */
function endsWords({ pieces, text, at }: Reading): boolean {
  let ahead = at;
  while (pieces[ahead]?.type === "comment") ahead += 1;
  const next = pieces[ahead];
  if (next === undefined || next.kind === End || next.kind === RBrace) return true;
  return next.type === "strange" && hasLineEnd(text.slice(pieces[ahead - 1]?.end ?? next.start, next.start));
}

/** White space inside a word is one space, and none in a mark. */
function plainImage({ kind, image }: Piece): string {
  if (kind === Compare) return image.replace(/\s/g, "");
  if (kind === LanguageTag) return image.replace(/[ \t]/g, "");
  return kind === AsciiWord ? image.replace(/[ \t]+/g, " ") : image;
}

function readBlock(reading: Reading): OutlinedBlock {
  const opener = reading.pieces[reading.at - 1];
  const comment = takeCommentBehind(reading);
  const entries = readEntries(reading);
  const closer = reading.pieces[reading.at];
  reading.at += 1;
  return {
    entries,
    flat: !hasLineEnd(reading.text.slice(opener?.end, closer?.start)),
    ...(comment !== undefined && { comment }),
    closer: closer?.image ?? "",
  };
}

/** Takes the comment that stands in the same line behind the last piece. */
function takeCommentBehind(reading: Reading): string | undefined {
  const { pieces, text } = reading;
  const before = pieces[reading.at - 1];
  let at = reading.at;
  while (pieces[at]?.kind === End && !hasLineEnd(pieces[at]?.image ?? "")) at += 1;
  const comment = pieces[at];
  if (comment?.type !== "comment" || hasLineEnd(text.slice(before?.end, comment.start))) return undefined;
  reading.at = at + 1;
  return comment.image.trimEnd();
}

function markIn(end: Piece | undefined): string | undefined {
  return end?.kind === End ? /[;；。]/.exec(end.image)?.[0] : undefined;
}

interface StatementPieces {
  readonly head: readonly Piece[];
  readonly last: Piece | undefined;
  readonly block: OutlinedBlock | undefined;
}

/** The source of a statement with something wrong in its head; in a block on one line, with all of the block. */
function rawOf({ head, last, block }: StatementPieces, { text, wrong }: Reading): string | undefined {
  const start = head[0]?.start ?? 0;
  const isInFlat = block?.flat === true && block.entries.some(isRaw);
  const headEnd = head.at(-1)?.end ?? start;
  const isWrong = head.some(({ type }) => type === "strange") || wrong.isIn(start, headEnd);
  if (!isWrong && !isInFlat) return undefined;
  return text.slice(start, block?.flat ? last?.end : headEnd);
}

function isRaw(entry: Entry): boolean {
  return entry.type === "statement" && entry.raw !== undefined;
}
