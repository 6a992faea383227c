import { nameInFile } from "../fields/names.ts";
import type { Box, Place, PlacedBox } from "./page.ts";
import { piecesOf, unspaced } from "./pieces.ts";
import type { Strip } from "./strip.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/*
 * Signing services find the place of a signature by a keyword that is printed there. Each stands in the file once, as
 * one stretch of text in one font.
 */

/** Small enough to be overlooked. */
const SIZE = 4.2;
/** From the line to sign on to the keyword's baseline. */
const BELOW = 5;
/** Names of latin letters, digits and Han; anything else could need a second font. */
const IN_ONE_FONT = { language: "en", weight: "regular" } as const;

/** The keyword of a signature without its brackets: its field's name, or its number where no one font has all of that. */
export function keywordOf(field: string, position: number, { measurer }: Typesetter): string {
  const [face, ...others] = new Set(measurer.shape(field, IN_ONE_FONT).map((grapheme) => grapheme.face));
  return face !== undefined && others.length === 0 ? field : `signature.${position}`;
}

/** The keyword as it is printed; the brackets keep one from being found inside another. */
export function printedKeyword(keyword: string, sheet: number | undefined): string {
  return `[${nameInFile(keyword, sheet)}]`;
}

/** Strips with the keywords of the signatures in them. */
export function withKeywords(
  strips: readonly Strip[],
  sheet: number | undefined,
  setter: Typesetter,
): readonly Strip[] {
  return strips.map((strip) => {
    const keywords = strip.content.flatMap((placed) =>
      (placed.box.places ?? []).flatMap((place) => keywordBox(placed, place, sheet, setter)),
    );
    return keywords.length === 0 ? strip : { ...strip, content: [...strip.content, ...keywords] };
  });
}

function keywordBox(
  { x, y }: PlacedBox,
  place: Place,
  sheet: number | undefined,
  { measurer }: Typesetter,
): readonly PlacedBox[] {
  if (place.keyword === undefined) return [];
  const shaped = unspaced(measurer.shape(printedKeyword(place.keyword, sheet), IN_ONE_FONT));
  const width = widthOf(shaped) * SIZE;
  const line = { x: 0, y: BELOW, size: SIZE, width, ink: "faint", pieces: piecesOf(shaped) } as const;
  const box: Box = { width, height: BELOW, lines: [line], tag: "for-machines" };
  return [{ x: x + place.x, y: y + place.y + place.height, box }];
}
