import { contentHash } from "@scorecard/model";
import type { Typeface } from "../fonts/font-set.ts";
import { BOX_GLYPH, type CharacterCode, type CodeTable } from "./character-codes.ts";
import { unicodeMap } from "./unicode-map.ts";

/** What a file holds of a typeface: the subset, and what leads from codes to glyphs and to text. */
export interface FontStreams {
  /** The font's name with the tag of its subset. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly file: Uint8Array;
  readonly glyphMap: Uint8Array;
  readonly unicode: Uint8Array;
}

/** Makes the streams of a code table. */
export function fontStreams({ face, codes }: CodeTable): FontStreams {
  const subset = face.font.createSubset();
  // fontkit's types ask for a glyph and for a truth value; its code takes a glyph's number and gives the new one.
  const include = subset.includeGlyph.bind(subset) as unknown as (glyph: number) => number;
  const glyphs = codes.map(({ glyph }) => (glyph === BOX_GLYPH ? BOX_GLYPH : include(glyph)));
  return {
    name: `${subsetTag(face, codes)}+${face.font.postscriptName}`,
    widths: codes.map(({ glyph }) => face.advanceOf(glyph)),
    file: subset.encode(),
    glyphMap: glyphMap(glyphs),
    unicode: new TextEncoder().encode(toUnicode(codes)),
  };
}

/** Six capital letters that differ between different subsets, so that files can be joined. */
function subsetTag(face: Typeface, codes: readonly CharacterCode[]): string {
  const hash = contentHash([face.id, codes.map(({ text }) => text).join("")]).slice("sha256:".length);
  const letters = hash.match(/../g)?.slice(0, 6) ?? [];
  return letters.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26))).join("");
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

function toUnicode(codes: readonly CharacterCode[]): string {
  return unicodeMap(
    "bfchar",
    codes.flatMap(({ text }, code) => (text === "" ? [] : [`<${hex(code)}> <${utf16(text)}>`])),
  );
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join("");
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}
