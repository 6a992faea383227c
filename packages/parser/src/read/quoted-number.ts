import type { Span } from "../syntax/syntax-tree.ts";
import type { Piece } from "./pieces.ts";

/** A number that was written in quotes, with its place, quotes included. */
export interface QuotedNumber extends Span {
  readonly text: string;
}

const NUMBER = /^\s*(\d[\d,]*(?:\.\d+)?\s*(?:%|\p{Script=Han}{0,3}))\s*$/u;

/** `"100%"`, `"3 家"`: what is only printed, though it could be calculated with. */
export function quotedNumber(piece: Piece | undefined): QuotedNumber | undefined {
  if (piece?.type !== "text") return undefined;
  const [, text] = NUMBER.exec(piece.parts[0]?.value.normalize("NFKC") ?? "") ?? [];
  return text === undefined ? undefined : { text, start: piece.start, end: piece.end };
}
