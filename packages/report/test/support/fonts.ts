import { readFileSync } from "node:fs";
import { type FontSet, loadFonts } from "../../src/fonts/font-set.ts";

export const FONTS_FOLDER = new URL("../../../../fonts/", import.meta.url);

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`files/${name}`, FONTS_FOLDER));
}

/** The fonts that the project ships. */
export function shippedFonts(): FontSet {
  return loadFonts([
    { family: "sc", weight: "regular", bytes: bytesOf("NotoSansSC_400Regular.ttf") },
    { family: "sc", weight: "bold", bytes: bytesOf("NotoSansSC_700Bold.ttf") },
    { family: "tc", weight: "regular", bytes: bytesOf("NotoSansTC_400Regular.ttf") },
    { family: "tc", weight: "bold", bytes: bytesOf("NotoSansTC_700Bold.ttf") },
    { family: "fallback", weight: "regular", bytes: bytesOf("NotoSansJP_400Regular.ttf") },
  ]);
}

/** The fonts of the formal theme: a serif for the text, the sans where it is bold. */
export function serifFonts(): FontSet {
  return loadFonts([
    { family: "sc", weight: "regular", bytes: bytesOf("NotoSerifSC_400Regular.ttf") },
    { family: "sc", weight: "bold", bytes: bytesOf("NotoSansSC_700Bold.ttf") },
    { family: "tc", weight: "regular", bytes: bytesOf("NotoSerifTC_400Regular.ttf") },
    { family: "tc", weight: "bold", bytes: bytesOf("NotoSansTC_700Bold.ttf") },
    { family: "fallback", weight: "regular", bytes: bytesOf("NotoSansJP_400Regular.ttf") },
  ]);
}
