import { LANGUAGES } from "@scorecard/model";
import { z } from "zod";

/*
 * The index of the data inside a file: how its sheets were made, and which of the attachments each was made from.
 */

/** The name of the index among a file's attachments. */
export const INDEX_NAME = "sheet.json";

/** The name of the template among a file's attachments. */
export const TEMPLATE_NAME = "template.json";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

/** An attachment and the SHA-256 of its bytes, which is also the content hash of its value. */
const attachedValueSchema = z.strictObject({ file: z.string().min(1), hash }).readonly();

/** One sheet of the file. */
const indexedSheetSchema = z
  .strictObject({
    pages: z
      .strictObject({ first: z.int().min(1), count: z.int().min(1) })
      .readonly()
      .meta({ description: "Where it stands in the file" }),
    input: z
      .looseObject({ kind: z.enum(["blank", "filled"]) })
      .readonly()
      .meta({ description: "What the renderer was given, beside review and result" }),
    review: attachedValueSchema.optional(),
    result: attachedValueSchema.optional(),
    contentHash: hash.meta({
      description:
        "Of the object of the hashes of template, review and result; printed in the foot, shortened",
    }),
  })
  .readonly();

/** What `sheet.json` holds. */
export const sheetIndexSchema = z
  .strictObject({
    format: z.literal("scorecard-sheet"),
    formatVersion: z.literal(1),
    createdAt: z.iso.datetime(),
    template: attachedValueSchema.unwrap().extend({
      converted: z.literal(true).optional().meta({
        description: "The sheets show a Chinese script that the attached template was not written in",
      }),
    }),
    options: z
      .looseObject({
        languages: z.array(z.enum(LANGUAGES)).min(1).max(2).readonly(),
        paper: z.string(),
      })
      .readonly()
      .meta({
        description:
          "What the renderer was given, beside the template; fonts by their names, bytes as their hash",
      }),
    sheets: z.array(indexedSheetSchema).min(1).readonly(),
  })
  .readonly()
  .meta({ id: "SheetIndex", title: "Scorecard sheet's data" });

export type SheetIndex = z.infer<typeof sheetIndexSchema>;
export type IndexedSheet = z.infer<typeof indexedSheetSchema>;
