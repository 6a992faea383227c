import { join } from "node:path";
import { type FontFile, type FontSet, loadFonts } from "@scorecard/report";
import { z } from "zod";
import type { World } from "../world.ts";

/** What of fonts.json matters here. */
const fontsSchema = z.object({
  fonts: z.array(
    z.object({
      file: z.string(),
      family: z.enum(["sc", "tc", "fallback"]),
      weight: z.enum(["regular", "bold"]),
      design: z.enum(["sans", "serif"]),
    }),
  ),
});

/** What decides which fonts sheets are set in. */
export interface FontChoice {
  readonly typeface: "sans" | "serif";
  /** Fonts of a theme's own, used first. */
  readonly fonts: readonly FontFile[];
}

/**
 * The fonts of sheets: a theme's own, then the shipped ones of its typeface; bold ones, of which the serif has none, are the sans.
 * The shipped files are ours: a missing one is a fault of the program.
 */
export function sheetFonts({ reader, fontsFolder }: World, { typeface, fonts }: FontChoice): FontSet {
  const list = JSON.parse(new TextDecoder().decode(reader.read(join(fontsFolder, "fonts.json"))));
  const shipped = fontsSchema.parse(list).fonts;
  const taken = new Set(fonts.map(faceOf));
  const first = shipped.filter(({ design }) => design === typeface);
  const others = typeface === "serif" ? shipped.filter(({ design }) => design === "sans") : [];
  const wanted = [...first, ...others].filter((font) => {
    const isNew = !taken.has(faceOf(font));
    taken.add(faceOf(font));
    return isNew;
  });
  return loadFonts([
    ...fonts,
    ...wanted.map(({ file, family, weight }): FontFile => {
      return { family, weight, bytes: reader.read(join(fontsFolder, "files", file)) };
    }),
  ]);
}

function faceOf({ family, weight }: Pick<FontFile, "family" | "weight">): string {
  return `${family}-${weight}`;
}
