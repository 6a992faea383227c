import {
  createSheetRenderer,
  type RenderedPdf,
  type RendererOptions,
  type SheetInput,
} from "../../src/index.ts";
import { DIRECTOR } from "../support/director.ts";
import { shippedFonts } from "../support/fonts.ts";
import { FINAL, PROVISIONAL, resultOf, reviewOf } from "../support/reviews.ts";

/** The sheets that are judged as archives. */

export const FONTS = shippedFonts();
export const CREATED_AT = new Date("2026-10-05T01:02:03Z");

export function filled(name: string, number = "00731"): SheetInput {
  const employee = { number, name, department: "R&D" };
  return {
    kind: "filled",
    review: reviewOf(DIRECTOR, { employee }),
    result: resultOf(DIRECTOR, FINAL, employee),
  };
}

const provisional: SheetInput = {
  kind: "filled",
  review: reviewOf(DIRECTOR),
  result: resultOf(DIRECTOR, PROVISIONAL),
};

/** One pixel, half clear. */
const HALF_CLEAR_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export interface SheetFile {
  readonly name: string;
  readonly sheets: readonly SheetInput[];
  readonly options?: Partial<RendererOptions>;
}

export const SHEET_FILES: readonly SheetFile[] = [
  { name: "a blank sheet", sheets: [{ kind: "blank" }] },
  {
    name: "a filled sheet in two languages",
    sheets: [filled("张敏")],
    options: { languages: ["zh-Hans", "en"] },
  },
  { name: "a filled sheet with a rare name and markup", sheets: [filled("㛃䶮𠮷 R&D <b>")] },
  { name: "a provisional sheet in English", sheets: [provisional], options: { languages: ["en"] } },
  { name: "a sheet to complete on the screen", sheets: [{ kind: "blank", fillable: true }] },
  { name: "a sheet with its summary", sheets: [filled("张敏")], options: { summary: "after" } },
  {
    name: "a sheet in colours, with a logo that shines through",
    sheets: [filled("张敏")],
    options: {
      theme: { colours: { accent: "#1f4e79", matched: "#fff2cc" } },
      company: { name: { "zh-Hans": "云帆客服有限公司" }, logo: HALF_CLEAR_PNG },
    },
  },
  { name: "three sheets", sheets: [filled("王伟"), { kind: "blank" }, filled("李娜")] },
];

export function rendered({ sheets, options }: Omit<SheetFile, "name">): Promise<RenderedPdf> {
  const renderer = createSheetRenderer({
    template: DIRECTOR,
    languages: ["zh-Hans"],
    fonts: FONTS,
    ...options,
  });
  return renderer.render(sheets, { createdAt: CREATED_AT });
}
