import type { CompleteText } from "@scorecard/model";
import { companySchema } from "../config/config-schema.ts";
import { type ReadData, readDataFile } from "../config/read-data-file.ts";
import type { TextFile } from "../input/read-text.ts";
import { expectedAt } from "../words/config-expectations.ts";
import { THEME_EXPECTATIONS } from "../words/theme-expectations.ts";
import { themeSchema, type WrittenTheme } from "./theme-schema.ts";

const { shape } = themeSchema.unwrap();

const KNOWN_FIELDS: { readonly [path: string]: readonly string[] } = {
  "": Object.keys(shape),
  colours: Object.keys(shape.colours.unwrap().unwrap().shape),
  margins: Object.keys(shape.margins.unwrap().unwrap().shape),
  company: Object.keys(companySchema.unwrap().shape),
};

const FONT_FIELDS = ["file", "family", "weight"] as const;
const MOST_FONTS = 8;

/** Reads a theme.yaml. Each of its mistakes is a diagnostic. */
export function readTheme(file: TextFile): ReadData<WrittenTheme> {
  const fonts = Array.from({ length: MOST_FONTS }, (_, index) => [`fonts.${index}`, FONT_FIELDS] as const);
  return readDataFile<WrittenTheme>(file, {
    schema: themeSchema,
    known: { ...KNOWN_FIELDS, ...Object.fromEntries(fonts) },
    expectedAt: expectedInTheme,
    example: "typeface: serif",
  });
}

function expectedInTheme(path: string): CompleteText {
  const field = path.replace(/^fonts\.\d+/, "fonts.n");
  return THEME_EXPECTATIONS[field] ?? expectedAt(field);
}
