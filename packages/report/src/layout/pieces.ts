import type { ShapedGrapheme } from "../fonts/shape-text.ts";
import { addedBehind, type Stretch, UNSTRETCHED } from "../text/justify.ts";
import type { Shift, TextPiece } from "./page.ts";

/** How the characters of a line are spaced, besides the space that each has anyway. */
interface LineSpacing {
  /** The blank half of a bracket at the beginning is cut. */
  readonly atLineStart?: boolean;
  readonly stretch?: Stretch;
}

/** The characters of a line, neighbours of one typeface joined, with the space between them. */
export function piecesOf(
  shaped: readonly ShapedGrapheme[],
  { atLineStart = false, stretch = UNSTRETCHED }: LineSpacing = {},
): readonly TextPiece[] {
  const pieces: OpenPiece[] = [];
  shaped.forEach((grapheme, index) => {
    const piece = pieceFor(grapheme, pieces);
    const cut = grapheme.cut?.left ?? 0;
    if (index === 0 && atLineStart && cut > 0) piece.shifts.push({ at: 0, by: -cut });
    piece.text += grapheme.text;
    if (index === shaped.length - 1) return;
    const gap = (grapheme.gap ?? 0) + addedBehind(shaped, index, stretch);
    if (gap !== 0) piece.shifts.push({ at: piece.text.length, by: gap });
  });
  return pieces.map(({ shifts, ...piece }) => (shifts.length === 0 ? piece : { ...piece, shifts }));
}

/** The same characters with nothing but their own widths, for text that is one run, or stands apart. */
export function unspaced(shaped: readonly ShapedGrapheme[]): readonly ShapedGrapheme[] {
  return shaped.map(({ gap, ...grapheme }) =>
    gap === undefined ? grapheme : { ...grapheme, width: grapheme.width - gap },
  );
}

type OpenPiece = { -readonly [K in keyof TextPiece]: TextPiece[K] } & { shifts: Shift[] };

/** The piece that a character goes on with, or a new one. */
function pieceFor({ face, western }: ShapedGrapheme, pieces: OpenPiece[]): OpenPiece {
  const last = pieces.at(-1);
  if (last !== undefined && last.face === face && last.western === western) return last;
  const piece: OpenPiece = { text: "", western, ...(face && { face }), shifts: [] };
  pieces.push(piece);
  return piece;
}
