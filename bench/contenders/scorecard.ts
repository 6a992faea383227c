import { readFileSync } from "node:fs";
import type { Template } from "@scorecard/model";
import { createSheetRenderer, type FontFile, loadFonts, type SheetRenderer } from "@scorecard/report";
import { fontPath } from "../input/fonts.ts";
import type { Contender, FilledSheet } from "./contender.ts";

const SHIPPED: readonly (Pick<FontFile, "family" | "weight"> & { readonly file: string })[] = [
  { family: "sc", weight: "regular", file: "NotoSansSC_400Regular.ttf" },
  { family: "sc", weight: "bold", file: "NotoSansSC_700Bold.ttf" },
  { family: "tc", weight: "regular", file: "NotoSansTC_400Regular.ttf" },
  { family: "tc", weight: "bold", file: "NotoSansTC_700Bold.ttf" },
  { family: "fallback", weight: "regular", file: "NotoSansJP_400Regular.ttf" },
];

/** The date that all sheets carry. */
export const CREATED_AT = new Date("2026-10-09T02:00:00Z");

/** The shipped fonts' files, read. */
export function shippedFontFiles(): readonly FontFile[] {
  return SHIPPED.map(({ family, weight, file }) => ({ family, weight, bytes: readFileSync(fontPath(file)) }));
}

/** A renderer of the bilingual sheet with all shipped fonts, as the command makes it. */
export function bilingualRenderer(template: Template): SheetRenderer {
  return createSheetRenderer({
    template,
    languages: ["zh-Hans", "en"],
    fonts: loadFonts(shippedFontFiles()),
  });
}

/** A filled sheet as the renderer takes it. */
export function inputOf({ review, result }: FilledSheet): Parameters<SheetRenderer["render"]>[0][number] {
  return { kind: "filled", review, result };
}

/** Our own report. */
export function scorecard(template: Template): Contender {
  const renderer = bilingualRenderer(template);
  return {
    name: "@scorecard/report",
    async render(sheet) {
      const { bytes } = await renderer.render([inputOf(sheet)], { createdAt: CREATED_AT });
      return bytes;
    },
  };
}
