import { splitGraphemes } from "unicode-segmenter/grapheme";
import type { Typeface } from "../fonts/font-set.ts";
import { hasOwnGlyph } from "../fonts/shape-text.ts";
import type { TextPiece } from "../layout/page.ts";

/*
 * The character codes of one embedded font. A code stands for a character, not for a glyph: 用 and ⽤, or a space
 * and a no-break space, share a glyph in many fonts, and each must be copied out of the file as itself.
 * A character that no font has gets a code too; its glyph is the font's box.
 */

/** A code: its glyph in the font and the text that is copied for it. */
export interface CharacterCode {
  readonly glyph: number;
  readonly text: string;
}

/** The box that fonts draw for a character they lack. */
export const BOX_GLYPH = 0;

/** What a character is drawn with: its form in Chinese text or the narrow one of Western text, or the box. */
export type Form = "chinese" | "western" | "boxed";

/** The form of a piece's characters. */
export function formOf({ face, western }: TextPiece): Form {
  if (face === undefined) return "boxed";
  return western ? "western" : "chinese";
}

/** Codes in order of first use, each written as four hexadecimal digits. */
export interface CodeTable {
  readonly face: Typeface;
  /** Code 0 is the box without text. */
  readonly codes: readonly CharacterCode[];
  find(unit: string, form: Form): string | undefined;
  /** Gives a unit that has none yet its code. */
  add(unit: string, form: Form): string;
}

export function createCodeTable(face: Typeface): CodeTable {
  const codes: CharacterCode[] = [{ glyph: BOX_GLYPH, text: "" }];
  const known: { readonly [F in Form]: Map<string, string> } = {
    chinese: new Map(),
    western: new Map(),
    boxed: new Map(),
  };
  return {
    face,
    codes,
    find: (unit, form) => known[form].get(unit),
    add(unit, form) {
      const code = codes.length.toString(16).padStart(4, "0");
      codes.push({ glyph: glyphOf(unit, form, face), text: unit });
      known[form].set(unit, code);
      return code;
    },
  };
}

function glyphOf(unit: string, form: Form, face: Typeface): number {
  if (form === "boxed") return BOX_GLYPH;
  const [character = ""] = unit;
  return face.glyphOf(character, form === "western") ?? BOX_GLYPH;
}

/**
 * What of a piece's text gets a code: each character with the variation selectors and joiners that follow it; where a box
 * stands for it, all that a reader sees as one character.
 */
export function codedUnits({ text, face }: TextPiece): readonly string[] {
  if (face === undefined) return [...splitGraphemes(text)];
  const units: string[] = [];
  for (const character of text) {
    const last = units.length - 1;
    if (last < 0 || hasOwnGlyph(character)) units.push(character);
    else units[last] += character;
  }
  return units;
}
