import { fileURLToPath } from "node:url";

const FOLDER = new URL("./files/", import.meta.resolve("@scorecard/fonts/fonts.json"));

/** The path of a shipped font. */
export function fontPath(file: string): string {
  return fileURLToPath(new URL(file, FOLDER));
}

/** The two fonts that every contender sets the sheet in. */
export const FONTS = { regular: "NotoSansSC_400Regular.ttf", bold: "NotoSansSC_700Bold.ttf" } as const;
