import type { TextLine, TextPiece } from "../layout/page.ts";

/**
 * The pieces of a line as the file has them: with the space that follows it, where words go on behind it. Whoever reads
 * lines as one text must not find the words at their ends joined.
 */
export function printedPieces({ pieces, goesOn }: TextLine): readonly TextPiece[] {
  const last = pieces.at(-1);
  if (goesOn !== true || last === undefined) return pieces;
  const { shifts: _, ...style } = last;
  return [...pieces, { ...style, text: " " }];
}
