import { z } from "zod";
import { closingStepSchema, gradeSchema, passMarkSchema, vetoSchema } from "./closing.ts";
import { inputSchema } from "./input.ts";
import { signerSchema, textFieldSchema } from "./paper.ts";
import { differenceSchema, missingSchema, raterSchema, resultRuleSchema } from "./raters.ts";
import { sectionSchema } from "./section.ts";
import { exactSchema, keySchema, periodKindSchema, textSchema } from "./values.ts";

/*
 * The compiled score sheet: plain JSON, self-contained, the input of the engine and of the report.
 * These schemas are the one source of its types and of its published JSON Schema.
 */

const placesSchema = z.int().min(0).max(6);

/** Decimal places kept at each step; ties are rounded half up. */
export const roundingSchema = z
  .strictObject({ item: placesSchema, section: placesSchema, total: placesSchema })
  .readonly()
  .meta({ id: "Rounding" });

/** A compiled score sheet. */
export const templateSchema = z
  .strictObject({
    format: z.literal("scorecard-template"),
    syntax: z.literal(1).meta({ description: "The version of the language it was written in" }),
    id: keySchema,
    version: z.string().optional().meta({ description: "The author's own version of this sheet" }),
    title: textSchema,
    position: textSchema.optional(),
    periods: z
      .array(periodKindSchema)
      .min(1)
      .readonly()
      .meta({ description: "The lengths of time it is used for; most sheets have one" }),
    raters: z.array(raterSchema).min(1).readonly(),
    result: resultRuleSchema,
    missing: missingSchema.optional().meta({ description: "Absent: provisional" }),
    differences: z.array(differenceSchema).readonly().optional(),
    rounding: roundingSchema,
    fullMarks: exactSchema.meta({
      description: "The highest total without bonuses: the sections' full marks by their weights",
    }),
    inputs: z.array(inputSchema).readonly().optional().meta({
      description: "Figures about the person or the period that are told once a review, in its data",
    }),
    sections: z.array(sectionSchema).min(1).readonly(),
    closing: z.array(closingStepSchema).readonly().optional(),
    vetoes: z.array(vetoSchema).readonly().optional(),
    grades: z.array(gradeSchema).readonly().optional(),
    passMark: passMarkSchema.optional(),
    textFields: z.array(textFieldSchema).readonly(),
    signers: z.array(signerSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Template", title: "Scorecard template" });

export type Rounding = z.infer<typeof roundingSchema>;
export type Template = z.infer<typeof templateSchema>;
