import { z } from "zod";
import { keySchema, textSchema } from "./values.ts";

/*
 * What a sheet asks for in words and in signatures.
 */

/** Someone who signs, in the order in which they sign. */
export const signerSchema = z
  .strictObject({
    key: keySchema,
    role: textSchema,
    statement: textSchema
      .optional()
      .meta({ description: "What the signature says, e.g. that the result was seen" }),
    opinions: z
      .array(textSchema)
      .readonly()
      .optional()
      .meta({ description: "What the signer can tick: agree, object, refuse" }),
    seal: z.literal(true).optional().meta({ description: "A place for a company chop" }),
  })
  .readonly()
  .meta({ id: "Signer" });

/** A place on the sheet for words: comments, opinions, plans. */
export const textFieldSchema = z
  .strictObject({
    key: keySchema,
    label: textSchema,
    lines: z.int().min(1).max(40),
    required: z.literal(true).optional().meta({ description: "The review is not final without it" }),
    confidential: z.literal(true).optional().meta({ description: "Left out of the employee's copy" }),
  })
  .readonly()
  .meta({ id: "TextField" });

export type Signer = z.infer<typeof signerSchema>;
export type TextField = z.infer<typeof textFieldSchema>;
