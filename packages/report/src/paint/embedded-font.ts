import type { Typeface } from "../fonts/font-set.ts";
import type { FontStreams } from "./font-streams.ts";
import { type PdfDocument, type PdfObject, pdfStream, pdfString } from "./pdfkit-internals.ts";

/** The streams of a font; its widths are as PDF lists them: a code, and the widths from there on. */
export interface EmbeddedStreams extends Omit<FontStreams, "widths"> {
  readonly widths: readonly (number | readonly number[])[];
}

/**
 * Writes a font into a document.
 * @param font the object that the pages refer to; it is completed here.
 * @param deflated whether the streams are compressed already.
 */
export function embedFont(
  document: PdfDocument,
  font: PdfObject,
  face: Typeface,
  streams: EmbeddedStreams,
  deflated: boolean,
): void {
  const stream = (bytes: Uint8Array) => pdfStream(document, {}, bytes, deflated ? "deflated" : "deflate");
  const descriptor = document.ref({
    ...describe(face),
    FontName: streams.name,
    FontFile2: stream(streams.file),
  });
  descriptor.end();
  const descendant = document.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: streams.name,
    CIDSystemInfo: { Registry: pdfString("Adobe"), Ordering: pdfString("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: stream(streams.glyphMap),
    W: streams.widths,
  });
  descendant.end();
  Object.assign(font.data, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: streams.name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: stream(streams.unicode),
  });
  font.end();
}

/** Symbolic: its characters are not those of a standard Latin font. */
const SYMBOLIC = 4;

function describe(face: Typeface): { readonly [key: string]: unknown } {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: "FontDescriptor",
    Flags: SYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map((length) => length * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    StemV: face.id.endsWith("bold") ? 140 : 80,
  };
}
