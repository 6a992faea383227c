import { zlibSync } from "fflate";
import type { FaceId, FontSet, Typeface } from "../fonts/font-set.ts";
import type { Page, TextPiece } from "../layout/page.ts";
import { type CodeTable, codedUnits, createCodeTable, formOf } from "./character-codes.ts";
import { type FontStreams, fontStreams } from "./font-streams.ts";
import { printedPieces } from "./printed-pieces.ts";

/*
 * All sheets of a template share most of their characters. Those are subset and compressed once; a file adds to them
 * a small font with what only its own sheets need, such as the characters of a name.
 */

/** A font that every file of a painter holds, ready to be written. */
export interface SharedFont {
  readonly face: Typeface;
  readonly table: CodeTable;
  readonly streams: FontStreams;
}

/** Figures and signs that scores are made of, in both weights. */
const FIGURES = "0123456789.−%×+= ";

/** The fonts with every character of the given pages, and the figures. */
export function shareFonts(fonts: FontSet, pages: readonly Page[]): ReadonlyMap<FaceId, SharedFont> {
  const tables = new Map<FaceId, CodeTable>();
  const learn = (piece: TextPiece) => {
    const face = fonts.get(piece.face ?? boxFace(fonts));
    if (face === undefined) return;
    const table = tables.get(face.id) ?? createCodeTable(face);
    tables.set(face.id, table);
    const form = formOf(piece);
    for (const unit of codedUnits(piece)) {
      if (table.find(unit, form) === undefined) table.add(unit, form);
    }
  };
  for (const { boxes } of pages) {
    for (const { box } of boxes) for (const line of box.lines) printedPieces(line).forEach(learn);
  }
  for (const id of [...tables.keys()]) learn({ face: id, text: FIGURES, western: true });
  return new Map(
    [...tables].map(([id, table]) => [id, { face: table.face, table, streams: deflate(fontStreams(table)) }]),
  );
}

/** The face whose box stands for characters that no font has. */
export function boxFace(fonts: FontSet): FaceId {
  return fonts.has("sc-regular") ? "sc-regular" : "tc-regular";
}

function deflate(streams: FontStreams): FontStreams {
  return {
    ...streams,
    file: zlibSync(streams.file),
    glyphMap: zlibSync(streams.glyphMap),
    unicode: zlibSync(streams.unicode),
  };
}
