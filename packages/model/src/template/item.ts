import { z } from "zod";
import { inputSchema } from "./input.ts";
import { ruleSchema } from "./rules.ts";
import { exactSchema, keySchema, shareSchema, textSchema } from "./values.ts";

/** A cap or a floor; several are applied in the order in which the sheet states them. */
export const limitSchema = z
  .strictObject({ kind: z.enum(["cap", "floor"]), points: exactSchema })
  .readonly()
  .meta({ id: "Limit" });

/** What becomes of an item that does not apply to the person or the period. */
export const notApplicableSchema = z.enum(["reweight", "full", "zero"]).meta({
  id: "NotApplicable",
  description:
    "reweight: the other items of its section carry its weight; full: it counts full marks; zero: 0",
});

/** One row of the sheet that is scored. */
const itemShape = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    counts: z.enum(["bonus", "penalty"]).optional().meta({
      description:
        "bonus or penalty: the item is no part of its section's full marks, its points are added to the section's (a penalty's are negative); absent: an ordinary item",
    }),
    weight: shareSchema.meta({
      description: "The item's share of its section; 0 for a bonus or a penalty",
    }),
    fullMarks: exactSchema.meta({
      description:
        "The most points that the item's weight allows: weight × the section's full marks; where a section weighs its items, the section's full marks; the most a bonus can add; 0 for a penalty",
    }),
    raters: z.array(keySchema).min(1).readonly().optional().meta({
      description: "The raters who score the item; absent: all raters of the sheet",
    }),
    requirement: textSchema.optional(),
    target: textSchema.optional(),
    standard: textSchema.optional().meta({ description: "Words on how it is scored, beside the rule" }),
    dataSource: textSchema.optional(),
    inputs: z.array(inputSchema).readonly().optional().meta({
      description: "Figures that raters answer for this item besides, or instead of, its measure",
    }),
    rule: ruleSchema,
    limits: z.array(limitSchema).readonly().optional(),
    due: z
      .array(z.int().min(1).max(12))
      .min(1)
      .readonly()
      .optional()
      .meta({ description: "Scored only in periods that hold one of these months; else it does not apply" }),
    notApplicable: notApplicableSchema
      .optional()
      .meta({ description: "Absent: the item always applies, and `not applicable` is no answer" }),
  })
  .readonly()
  .meta({ id: "Item" });

export type Limit = z.infer<typeof limitSchema>;
export type NotApplicable = z.infer<typeof notApplicableSchema>;
export type Item = z.infer<typeof itemShape>;
/** @see Item */
export const itemSchema: z.ZodType<Item> = itemShape;
