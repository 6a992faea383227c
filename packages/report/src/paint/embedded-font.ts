import { contentHash } from "@scorecard/model";
import type { Typeface } from "../fonts/font-set.ts";
import { BOX_GLYPH, type CharacterCode } from "./character-codes.ts";
import { type PdfDocument, type PdfObject, pdfString } from "./pdfkit-internals.ts";

/**
 * Writes the part of a typeface that a file uses: a subset font, widths, and the text of every code.
 * @param font the object that the pages refer to; it is completed here.
 */
export function embedFont(
  document: PdfDocument,
  font: PdfObject,
  face: Typeface,
  codes: readonly CharacterCode[],
): void {
  const subset = face.font.createSubset();
  // fontkit's types ask for a glyph and for a truth value; its code takes a glyph's number and gives the new one.
  const include = subset.includeGlyph.bind(subset) as unknown as (glyph: number) => number;
  const glyphs = codes.map(({ glyph }) => (glyph === BOX_GLYPH ? 0 : include(glyph)));
  const file = document.ref({});
  file.end(subset.encode());
  const name = `${subsetTag(face, codes)}+${face.font.postscriptName}`;
  const map = document.ref({});
  map.end(glyphMap(glyphs));
  const unicode = document.ref({});
  unicode.end(toUnicode(codes));
  const descriptor = document.ref({ ...describe(face), FontName: name, FontFile2: file });
  descriptor.end();
  const descendant = document.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfString("Adobe"), Ordering: pdfString("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: map,
    W: [0, codes.map(({ glyph }) => face.advanceOf(glyph))],
  });
  descendant.end();
  Object.assign(font.data, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  font.end();
}

/** Six capital letters that differ between different subsets, so that files can be joined. */
function subsetTag(face: Typeface, codes: readonly CharacterCode[]): string {
  const hash = contentHash([face.id, codes.map(({ text }) => text).join("")]).slice("sha256:".length);
  const letters = hash.match(/../g)?.slice(0, 6) ?? [];
  return letters.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26))).join("");
}

function describe(face: Typeface): { readonly [key: string]: unknown } {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: "FontDescriptor",
    Flags: 4,
    FontBBox: [minX, minY, maxX, maxY].map((length) => length * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    StemV: face.id.endsWith("bold") ? 140 : 80,
  };
}

/** For each code the number of its glyph in the subset, two bytes each. */
function glyphMap(glyphs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 2);
  const view = new DataView(bytes.buffer);
  glyphs.forEach((glyph, code) => {
    view.setUint16(code * 2, glyph);
  });
  return bytes;
}

/** The most entries of a block, by the PDF specification. */
const BLOCK = 100;

function toUnicode(codes: readonly CharacterCode[]): string {
  const entries = codes.flatMap(({ text }, code) =>
    text === "" ? [] : [`<${hex(code)}> <${[...utf16(text)].map(hex).join("")}>`],
  );
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function* utf16(text: string): Iterable<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}
