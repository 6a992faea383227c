import { contentHash } from "@scorecard/model";
import { zlibSync } from "fflate";
import type { FontSet, Typeface } from "../fonts/font-set.ts";
import { type EmbeddedStreams, embedFont } from "../paint/embedded-font.ts";
import type { PdfDocument, PdfObject } from "../paint/pdfkit-internals.ts";
import { unicodeMap } from "../paint/unicode-map.ts";
import { GENERAL_STANDARD_CHARACTERS } from "./general-standard-characters.ts";

/*
 * The font in which viewers set what is typed into fields. It holds the characters of everyday Chinese, so that typed
 * text looks the same wherever it is shown. A character's code is its UTF-16 unit, as viewers write text.
 */

/**
 * Whose characters: of mainland China (GB 2312), or the frequent ones of Taiwan (Big 5, level 1); either way those of the
 * table of 2013, in which rare names are. The rest of Big 5 would double the size of a file.
 */
export type FieldScript = "sc" | "tc";

/** Writes the font into a document. */
export function embedFieldFont(document: PdfDocument, fonts: FontSet, script: FieldScript): PdfObject {
  const face = fonts.get(`${script}-regular`) ?? fonts.get("sc-regular") ?? fonts.get("tc-regular");
  if (face === undefined) throw new Error("the font set has no regular Chinese font");
  const font = document.ref({});
  embedFont(document, font, face, streamsOf(face, script), true);
  return font;
}

const remembered = new WeakMap<Typeface, Map<FieldScript, EmbeddedStreams>>();

/** Made once for a typeface: it takes about a second. */
function streamsOf(face: Typeface, script: FieldScript): EmbeddedStreams {
  const known = remembered.get(face) ?? new Map<FieldScript, EmbeddedStreams>();
  remembered.set(face, known);
  const streams = known.get(script) ?? makeStreams(face, charactersOf(script));
  known.set(script, streams);
  return streams;
}

/** The usual width of a Chinese character, which PDF takes where nothing else is said. */
const FULL_WIDTH = 1000;

function makeStreams(face: Typeface, characters: readonly string[]): EmbeddedStreams {
  const subset = face.font.createSubset();
  // fontkit's types ask for a glyph and for a truth value; its code takes a glyph's number and gives the new one.
  const include = subset.includeGlyph.bind(subset) as unknown as (glyph: number) => number;
  const glyphs = new DataView(new ArrayBuffer(2 ** 17));
  const widths: (number | readonly number[])[] = [];
  for (const character of characters) {
    const glyph = face.glyphOf(character, false);
    if (glyph === undefined) continue;
    const unit = character.charCodeAt(0);
    glyphs.setUint16(unit * 2, include(glyph));
    const width = face.advanceOf(glyph);
    if (width !== FULL_WIDTH) widths.push(unit, [width]);
  }
  return {
    name: `${tagOf(face, characters)}+${face.font.postscriptName}`,
    widths,
    file: zlibSync(subset.encode()),
    glyphMap: zlibSync(new Uint8Array(glyphs.buffer)),
    unicode: zlibSync(new TextEncoder().encode(unicodeItself())),
  };
}

function tagOf(face: Typeface, characters: readonly string[]): string {
  const hash = contentHash(["fields", face.id, characters.length]).slice("sha256:".length);
  return [...hash.slice(0, 6)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join("");
}

/** The rows of a character set, and the second bytes in them. */
const CHARACTER_SETS = {
  sc: {
    encoding: "gbk",
    first: [0xa1, 0xf7],
    second: [[0xa1, 0xfe]],
  },
  tc: {
    encoding: "big5",
    first: [0xa1, 0xc6],
    second: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
} as const;

/** Latin letters with their accents, then the set in its order, then what it lacks. */
function charactersOf(script: FieldScript): readonly string[] {
  const { encoding, first, second } = CHARACTER_SETS[script];
  const decoder = new TextDecoder(encoding);
  const latin = [...span(0x20, 0x7e), ...span(0xa0, 0xff)].map((code) => String.fromCharCode(code));
  const [lowest, highest] = first;
  const chinese = span(lowest, highest).flatMap((row) =>
    second.flatMap(([from, to]) => span(from, to).map((cell) => decoder.decode(Uint8Array.of(row, cell)))),
  );
  const isOne = (text: string) => text.length === 1 && text !== "\uFFFD" && !/\p{Co}/u.test(text);
  return [...new Set([...latin, ...chinese.filter(isOne), ...GENERAL_STANDARD_CHARACTERS])];
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A character map in which each code is the UTF-16 unit that it stands for. */
function unicodeItself(): string {
  const rows = span(0, 0xff).map((row) => {
    const high = row.toString(16).padStart(2, "0");
    return `<${high}00> <${high}ff> <${high}00>`;
  });
  return unicodeMap("bfrange", rows);
}
