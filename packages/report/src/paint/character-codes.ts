import type { Typeface } from "../fonts/font-set.ts";
import { hasOwnGlyph } from "../fonts/shape-text.ts";

/*
 * The character codes of one typeface in one file. A code stands for a character, not for a glyph: 用 and ⽤, or a space
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

/** Gives out codes in order of first use. */
export interface CodeTable {
  /** In order; code 0 is the box without text. */
  readonly codes: readonly CharacterCode[];
  /** The codes of a text, four hexadecimal digits each. */
  encode(text: string, western: boolean): string;
}

export function createCodeTable(face: Typeface): CodeTable {
  const codes: CharacterCode[] = [{ glyph: BOX_GLYPH, text: "" }];
  const known = { chinese: new Map<string, string>(), western: new Map<string, string>() };
  const codeOf = (text: string, western: boolean): string => {
    const codesOfKind = western ? known.western : known.chinese;
    const found = codesOfKind.get(text);
    if (found !== undefined) return found;
    const code = codes.length.toString(16).padStart(4, "0");
    const [character = ""] = text;
    codes.push({ glyph: face.glyphOf(character, western) ?? BOX_GLYPH, text });
    codesOfKind.set(text, code);
    return code;
  };
  return {
    codes,
    encode: (text, western) =>
      drawnUnits(text)
        .map((unit) => codeOf(unit, western))
        .join(""),
  };
}

/** The characters of a text, each with the variation selectors and joiners that follow it. */
function drawnUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const character of text) {
    const last = units.length - 1;
    if (last < 0 || hasOwnGlyph(character)) units.push(character);
    else units[last] += character;
  }
  return units;
}
