import type { Typeface } from "../fonts/font-set.ts";
import { hasOwnGlyph } from "../fonts/shape-text.ts";

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

/** Codes in order of first use, each written as four hexadecimal digits. */
export interface CodeTable {
  readonly face: Typeface;
  /** Code 0 is the box without text. */
  readonly codes: readonly CharacterCode[];
  find(unit: string, western: boolean): string | undefined;
  /** Gives a unit that has none yet its code. */
  add(unit: string, western: boolean): string;
}

export function createCodeTable(face: Typeface): CodeTable {
  const codes: CharacterCode[] = [{ glyph: BOX_GLYPH, text: "" }];
  const known = { chinese: new Map<string, string>(), western: new Map<string, string>() };
  const ofKind = (western: boolean) => (western ? known.western : known.chinese);
  return {
    face,
    codes,
    find: (unit, western) => ofKind(western).get(unit),
    add(unit, western) {
      const code = codes.length.toString(16).padStart(4, "0");
      const [character = ""] = unit;
      codes.push({ glyph: face.glyphOf(character, western) ?? BOX_GLYPH, text: unit });
      ofKind(western).set(unit, code);
      return code;
    },
  };
}

/** The characters of a text that get a code: each with the variation selectors and joiners that follow it. */
export function codedUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const character of text) {
    const last = units.length - 1;
    if (last < 0 || hasOwnGlyph(character)) units.push(character);
    else units[last] += character;
  }
  return units;
}
