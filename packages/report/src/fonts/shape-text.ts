import type { Language } from "@scorecard/model";
import { splitGraphemes } from "unicode-segmenter/grapheme";
import { kindOf } from "../text/character-kind.ts";
import type { Measured } from "../text/line-breaker.ts";
import { RIGHT_TO_LEFT } from "../text/right-to-left.ts";
import { cutOf, gapBetween, spaceCut } from "../text/spacing.ts";
import type { FaceId, FontFile, FontSet, Typeface } from "./font-set.ts";

/** How a text is set: its language chooses the Chinese font. */
export interface TextStyle {
  readonly language: Language;
  readonly weight: FontFile["weight"];
}

/** One character as a reader sees it, with the typeface that has it and its widths in ems. */
export interface ShapedGrapheme extends Measured {
  /** Absent when no font has the character: a box stands in its place. */
  readonly face?: FaceId;
  /** Set with the forms of Western text. */
  readonly western: boolean;
}

/** Measures texts. Layout knows fonts only through it. */
export interface Measurer {
  shape(text: string, style: TextStyle): readonly ShapedGrapheme[];
}

/** The width of the box that stands for a character without glyph, in ems. */
const PLACEHOLDER_WIDTH = 1;

/** How many texts are kept as they were shaped, a template has a few hundred; and how long they can be. */
const KEPT_TEXTS = 5000;
const KEPT_LENGTH = 300;

/** A measurer over a font set. Remembers every character it has met, and the last texts. */
export function createMeasurer(fonts: FontSet): Measurer {
  const memories = new Map<string, StyleMemory>();
  return {
    shape(text, style) {
      const memory = memoryFor(memories, `${style.language} ${style.weight}`);
      const known = memory.texts.get(text);
      if (known !== undefined) return known;
      const shaped = spaced(shapeEach(text, style, fonts, memory));
      if (text.length > KEPT_LENGTH) return shaped;
      if (memory.texts.size >= KEPT_TEXTS) memory.texts.clear();
      memory.texts.set(text, shaped);
      return shaped;
    },
  };
}

/** What is remembered of one language and weight. */
interface StyleMemory {
  readonly graphemes: Map<string, ShapedGrapheme>;
  readonly texts: Map<string, readonly ShapedGrapheme[]>;
}

function memoryFor(memories: Map<string, StyleMemory>, style: string): StyleMemory {
  let memory = memories.get(style);
  if (memory === undefined) {
    memory = { graphemes: new Map(), texts: new Map() };
    memories.set(style, memory);
  }
  return memory;
}

function shapeEach(
  text: string,
  style: TextStyle,
  fonts: FontSet,
  { graphemes }: StyleMemory,
): readonly ShapedGrapheme[] {
  const shaped: ShapedGrapheme[] = [];
  for (const grapheme of splitGraphemes(text.normalize("NFC"))) {
    let found = graphemes.get(grapheme);
    if (found === undefined) {
      found = shapeGrapheme(grapheme, facesFor(fonts, style), style.language === "en");
      graphemes.set(grapheme, found);
    }
    shaped.push(found);
  }
  return shaped;
}

/** The same characters with the space between them. */
function spaced(shaped: readonly ShapedGrapheme[]): readonly ShapedGrapheme[] {
  return shaped.map((left, index) => {
    const right = shaped[index + 1];
    if (right === undefined) return left;
    const gap = gapBetween(left, right) || spaceCut(shaped[index - 1], left, right);
    return gap === 0 ? left : { ...left, width: left.width + gap, gap };
  });
}

/** The typefaces to look in, best first: a character keeps its language's form before it keeps its weight. */
function facesFor(fonts: FontSet, style: TextStyle): readonly Typeface[] {
  const families = style.language === "zh-Hant" ? (["tc", "sc"] as const) : (["sc", "tc"] as const);
  const ids: FaceId[] = [...families, "fallback" as const].flatMap((family): FaceId[] =>
    style.weight === "bold" ? [`${family}-bold`, `${family}-regular`] : [`${family}-regular`],
  );
  return ids.map((id) => fonts.get(id)).filter((face) => face !== undefined);
}

function shapeGrapheme(text: string, faces: readonly Typeface[], western: boolean): ShapedGrapheme {
  const characters = [...text].filter(hasOwnGlyph);
  const kind = kindOf(text);
  for (const face of RIGHT_TO_LEFT.test(text) ? [] : faces) {
    const glyphs = characters.map((character) => face.glyphOf(character, western));
    if (!glyphs.every((glyph) => glyph !== undefined)) continue;
    const width = glyphs.reduce((sum, glyph) => sum + face.advanceOf(glyph), 0) / 1000;
    return { text, face: face.id, western, kind, width, ...blankSides(kind, glyphs, face) };
  }
  return { text, western, kind, width: PLACEHOLDER_WIDTH };
}

function blankSides(
  kind: ShapedGrapheme["kind"],
  [glyph]: readonly number[],
  face: Typeface,
): Pick<ShapedGrapheme, "cut"> {
  if (glyph === undefined || (kind !== "open" && kind !== "close")) return {};
  const { left, right } = face.bearingsOf(glyph);
  const cut = cutOf(kind, {
    left: left / 1000,
    right: right / 1000,
    width: face.advanceOf(glyph) / 1000,
  });
  return cut === undefined ? {} : { cut };
}

/** Whether a character is drawn by a glyph of its own: variation selectors and the zero-width joiner are not. */
export function hasOwnGlyph(character: string): boolean {
  return !/\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u.test(character);
}
