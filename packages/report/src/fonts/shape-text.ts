import type { Language } from "@scorecard/model";
import { splitGraphemes } from "unicode-segmenter/grapheme";
import type { FaceId, FontFile, FontSet, Typeface } from "./font-set.ts";

/** How a text is set: its language chooses the Chinese font. */
export interface TextStyle {
  readonly language: Language;
  readonly weight: FontFile["weight"];
}

/** One character as a reader sees it, with the typeface that has it and its width in ems. */
export interface ShapedGrapheme {
  readonly text: string;
  /** Absent when no font has the character: a box stands in its place. */
  readonly face?: FaceId;
  /** Set with the forms of Western text. */
  readonly western: boolean;
  readonly width: number;
}

/** Measures texts. Layout knows fonts only through it. */
export interface Measurer {
  shape(text: string, style: TextStyle): readonly ShapedGrapheme[];
}

/** The width of the box that stands for a character without glyph, in ems. */
const PLACEHOLDER_WIDTH = 1;

/** A measurer over a font set. Remembers every character it has met. */
export function createMeasurer(fonts: FontSet): Measurer {
  const memories = new Map<string, Map<string, ShapedGrapheme>>();
  return {
    shape(text, style) {
      const memory = memoryFor(memories, `${style.language} ${style.weight}`);
      const shaped: ShapedGrapheme[] = [];
      for (const grapheme of splitGraphemes(text.normalize("NFC"))) {
        let found = memory.get(grapheme);
        if (found === undefined) {
          found = shapeGrapheme(grapheme, facesFor(fonts, style), style.language === "en");
          memory.set(grapheme, found);
        }
        shaped.push(found);
      }
      return shaped;
    },
  };
}

function memoryFor(memories: Map<string, Map<string, ShapedGrapheme>>, style: string) {
  let memory = memories.get(style);
  if (memory === undefined) {
    memory = new Map();
    memories.set(style, memory);
  }
  return memory;
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
  for (const face of faces) {
    let width = 0;
    const complete = characters.every((character) => {
      const glyph = face.glyphOf(character, western);
      if (glyph !== undefined) width += face.advanceOf(glyph) / 1000;
      return glyph !== undefined;
    });
    if (complete) return { text, face: face.id, western, width };
  }
  return { text, western, width: PLACEHOLDER_WIDTH * characters.length };
}

/** Whether a character is drawn by a glyph of its own: variation selectors and the zero-width joiner are not. */
export function hasOwnGlyph(character: string): boolean {
  return !/\u200D|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u.test(character);
}
