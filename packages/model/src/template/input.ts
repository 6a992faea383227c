import { z } from "zod";
import { formulaSchema } from "./expression.ts";
import { exactSchema, intervalSchema, keySchema, textSchema, unitSchema } from "./values.ts";

/*
 * What is known before any points: figures that are measured, figures that measures are worked out from, and
 * figures that a sheet leaves open.
 */

const numberShape = {
  unit: unitSchema.optional(),
  whole: z.boolean().meta({ description: "Only whole numbers can be answered" }),
  domain: intervalSchema.meta({ description: "The values that can occur" }),
} as const;

/** A figure that is needed besides the measures: of an item, or of the whole sheet. */
const inputShape = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    value: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("number"), ...numberShape }).readonly(),
      z.strictObject({ type: z.literal("date") }).readonly(),
      z.strictObject({ type: z.literal("yes-no") }).readonly(),
    ]),
    origin: z.enum(["review", "outside", "parameter"]).meta({
      description:
        "review: told by whoever fills in the review; outside: it comes from other people's sheets, other periods or another department; parameter: left blank in the template and given where it is used",
    }),
    dataSource: textSchema.optional(),
    given: exactSchema
      .optional()
      .meta({ description: "The value that the sheet gives a parameter; without it, the review gives it" }),
  })
  .readonly()
  .meta({ id: "Input" });

/** What is measured for an item, before any points. */
const measureShape = z
  .strictObject({
    key: keySchema.optional().meta({ description: "The name by which expressions refer to it" }),
    name: textSchema,
    ...numberShape,
    formula: formulaSchema
      .optional()
      .meta({ description: "How it is worked out from inputs; without it, its value is answered" }),
  })
  .readonly()
  .meta({ id: "Measure" });

export type Input = z.infer<typeof inputShape>;
/** @see Input */
export const inputSchema: z.ZodType<Input> = inputShape;
export type Measure = z.infer<typeof measureShape>;
/** @see Measure */
export const measureSchema: z.ZodType<Measure> = measureShape;
