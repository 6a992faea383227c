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
    }),
  ),
});

/** Reads the fonts that come with the program. Those files are ours: a missing one is a fault of the program. */
export function shippedFonts({ reader, fontsFolder }: World): FontSet {
  const list = JSON.parse(new TextDecoder().decode(reader.read(join(fontsFolder, "fonts.json"))));
  const files = fontsSchema.parse(list).fonts.map(({ file, family, weight }): FontFile => {
    return { family, weight, bytes: reader.read(join(fontsFolder, "files", file)) };
  });
  return loadFonts(files);
}
