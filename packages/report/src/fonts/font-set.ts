import { create, type Font } from "fontkit";

/** A TrueType file and the part it plays. `fallback` serves the characters that neither Chinese font has. */
export interface FontFile {
  readonly family: "sc" | "tc" | "fallback";
  readonly weight: "regular" | "bold";
  readonly bytes: Uint8Array;
}

/** Names a typeface of a {@link FontSet}: family and weight. */
export type FaceId = `${FontFile["family"]}-${FontFile["weight"]}`;

/** A parsed font. Lengths are in thousandths of an em. */
export interface Typeface {
  readonly id: FaceId;
  /** The parsed font, for embedding. */
  readonly font: Font;
  /**
   * The glyph of a character, or `undefined` when the font has none.
   * @param western take the narrow form of quotes and dots that Chinese sets as wide as a character.
   */
  glyphOf(character: string, western: boolean): number | undefined;
  /** How far a glyph moves the pen. */
  advanceOf(glyph: number): number;
  /** What a glyph leaves blank at its left and at its right. */
  bearingsOf(glyph: number): { readonly left: number; readonly right: number };
}

/** Typefaces by their name; parsed once, shared by every sheet. */
export type FontSet = ReadonlyMap<FaceId, Typeface>;

/**
 * Parses font files once for all sheets.
 * @param files static TrueType fonts; at least one regular `sc` or `tc`. The first of a family and weight counts.
 * @throws Error when a file is no TrueType font, or no file is a regular Chinese font.
 */
export function loadFonts(files: readonly FontFile[]): FontSet {
  const faces = new Map<FaceId, Typeface>();
  for (const file of files) {
    const id: FaceId = `${file.family}-${file.weight}`;
    if (!faces.has(id)) faces.set(id, openTypeface(id, file.bytes));
  }
  if (!faces.has("sc-regular") && !faces.has("tc-regular")) {
    throw new Error("a font set needs a regular font for Chinese: sc or tc");
  }
  return faces;
}

function openTypeface(id: FaceId, bytes: Uint8Array): Typeface {
  const opened = create(asBuffer(bytes));
  if (!("layout" in opened)) throw new Error(`${id}: a font collection cannot be used, only a single font`);
  const font = opened;
  const scale = 1000 / font.unitsPerEm;
  const glyphs = new Map<string, number | undefined>();
  const westernGlyphs = new Map<string, number | undefined>();
  const digits = digitFeatures(font);
  const find = (character: string, features: readonly string[]) =>
    findGlyph(font, character, /^[0-9]$/.test(character) ? digits : features);
  const advances = new Map<number, number>();
  return {
    id,
    font,
    glyphOf: (character, western) =>
      western
        ? remembered(westernGlyphs, character, () => find(character, ["pwid"]))
        : remembered(glyphs, character, () => find(character, [])),
    advanceOf: (glyph) => remembered(advances, glyph, () => font.getGlyph(glyph).advanceWidth * scale),
    bearingsOf(glyph) {
      const { advanceWidth, bbox } = font.getGlyph(glyph);
      return { left: bbox.minX * scale, right: (advanceWidth - bbox.maxX) * scale };
    },
  };
}

/** What makes the digits of a font equally wide, so that figures stand below each other; nothing where they are. */
function digitFeatures(font: Font): readonly string[] {
  const widths = new Set(Array.from({ length: 10 }, (_, digit) => widthOfDigit(font, digit)));
  if (widths.size === 1) return [];
  return ["tnum", "hwid"].filter((feature) => font.availableFeatures.includes(feature)).slice(0, 1);
}

function widthOfDigit(font: Font, digit: number): number {
  return font.glyphForCodePoint("0".charCodeAt(0) + digit).advanceWidth;
}

function findGlyph(font: Font, character: string, features: readonly string[]): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  if (features.length === 0) return font.glyphForCodePoint(codePoint).id;
  return font.layout(character, [...features]).glyphs[0]?.id;
}

function remembered<K, V>(memory: Map<K, V>, key: K, find: () => V): V {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as V;
  const found = find();
  memory.set(key, found);
  return found;
}

/** fontkit's types ask for a Node buffer; its code only reads bytes. */
function asBuffer(bytes: Uint8Array): Parameters<typeof create>[0] {
  return bytes as Parameters<typeof create>[0];
}
