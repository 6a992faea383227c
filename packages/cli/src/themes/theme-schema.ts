import { z } from "zod";
import { companySchema, patternSchema } from "../config/config-schema.ts";

/*
 * What a theme's folder says in theme.yaml: data only, never code. The source of its types, of its checks and of its
 * published JSON Schema.
 */

const colour = z.templateLiteral(["#", z.string().regex(/^[0-9a-f]{6}$/i)]);
const tint = z.union([colour, z.literal("none")]);
/** What printers can reach, and what leaves room for the columns. */
const sides = z.number().min(8).max(16);
const ends = z.number().min(8).max(30);

const coloursSchema = z
  .strictObject({
    text: colour.optional().meta({ description: "Text that is read" }),
    secondary: colour.optional().meta({ description: "Labels and the second language" }),
    accent: colour
      .optional()
      .meta({ description: "The title, the names of the parts, the line below the company's name" }),
    lines: colour.optional().meta({ description: "Frames and grids" }),
    tint: tint
      .optional()
      .meta({ description: "Behind heads of tables and totals; none leaves the paper white" }),
    band: tint.optional().meta({ description: "Behind the names of the parts, at the left edge" }),
    matched: tint.optional().meta({ description: "Behind the entry that gave the points" }),
  })
  .readonly()
  .meta({ id: "Colours", description: "Colours as '#1f4e79', in quotes: without them # begins a comment" });

const fontSchema = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .max(300)
      .meta({ description: "A static TrueType font; its path from the theme's folder" }),
    family: z.enum(["sc", "tc", "fallback"]).meta({
      description: "What it serves: Simplified Chinese, Traditional Chinese, or characters that others lack",
    }),
    weight: z.enum(["regular", "bold"]),
  })
  .readonly()
  .meta({ id: "Font" });

/** A theme as its file holds it. */
export const themeSchema = z
  .strictObject({
    typeface: z.enum(["sans", "serif"]).optional().meta({
      description: "The shipped typeface of the text: sans (黑体) or serif (宋体); sans unless given",
    }),
    fonts: z
      .array(fontSchema)
      .max(8)
      .readonly()
      .optional()
      .meta({ description: "Fonts of one's own, used first" }),
    textSize: z.number().min(0.9).max(1.1).optional().meta({ description: "Times the usual size of text" }),
    colours: coloursSchema.optional(),
    lines: z
      .enum(["light", "strong"])
      .optional()
      .meta({ description: "strong draws every line in full colour, for printers that make dots of greys" }),
    margins: z
      .strictObject({
        sides: sides.optional(),
        top: ends.optional(),
        bottom: ends.optional(),
      })
      .readonly()
      .optional()
      .meta({ description: "From the edges of the paper, in millimetres" }),
    heading: z
      .enum(["left", "centre"])
      .optional()
      .meta({ description: "Where the company's name stands above the title" }),
    initials: z.boolean().optional().meta({ description: "Places for initials at the foot of each page" }),
    company: companySchema.optional(),
    fileName: patternSchema
      .optional()
      .meta({ description: "How filled sheets are named, without .pdf; holds {{…}} values" }),
    blankFileName: patternSchema
      .optional()
      .meta({ description: "How blank sheets are named, without .pdf; holds {{…}} values" }),
  })
  .readonly()
  .meta({ id: "Theme", title: "Scorecard theme" });

/** A theme as written. */
export type WrittenTheme = z.infer<typeof themeSchema>;

/** The JSON Schema (draft 2020-12) of themes. */
export function themeJsonSchema(): object {
  return z.toJSONSchema(themeSchema, { target: "draft-2020-12", io: "input" });
}
