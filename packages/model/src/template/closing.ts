import { z } from "zod";
import { formulaSchema } from "./expression.ts";
import { exactSchema, intervalSchema, keySchema, textSchema } from "./values.ts";

/*
 * What happens after the sections have been added: caps, adjustments, vetoes, grades.
 */

/** One step after the total, in the order in which the sheet states them. */
export const closingStepSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("cap"), points: exactSchema }).readonly(),
    z.strictObject({ kind: z.literal("floor"), points: exactSchema }).readonly(),
    z
      .strictObject({
        kind: z.literal("adjust"),
        key: keySchema,
        name: textSchema,
        low: exactSchema,
        high: exactSchema,
      })
      .readonly()
      .meta({ description: "Points that are added by hand, with a reason, within limits" }),
    z
      .strictObject({ kind: z.literal("formula"), formula: formulaSchema })
      .readonly()
      .meta({ description: "The total becomes the formula's value: total × company coefficient" }),
  ])
  .meta({ id: "ClosingStep" });

const scopeSchema = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("item"), key: keySchema }).readonly(),
  z.strictObject({ of: z.literal("section"), key: keySchema }).readonly(),
  z.strictObject({ of: z.literal("total") }).readonly(),
]);

/** Veto (一票否决): an event, a count of events, or a threshold forces points or a grade. */
export const vetoSchema = z
  .strictObject({
    key: keySchema,
    text: textSchema,
    cause: z
      .discriminatedUnion("kind", [
        z
          .strictObject({
            kind: z.literal("event"),
            event: keySchema.meta({ description: "Vetoes with the same event are told of it together" }),
            times: intervalSchema.meta({ description: "How often it has to occur" }),
          })
          .readonly(),
        z.strictObject({ kind: z.literal("points"), points: scopeSchema, when: intervalSchema }).readonly(),
      ])
      .meta({ description: "What has to be the case" }),
    effects: z
      .array(
        z.union([
          z
            .strictObject({
              on: scopeSchema,
              do: z.enum(["set", "cap", "add"]),
              points: exactSchema.meta({
                description: "The points set, the most allowed, or the signed change",
              }),
            })
            .readonly(),
          z
            .strictObject({ grade: keySchema, do: z.enum(["set", "cap"]) })
            .readonly()
            .meta({ description: "The grade is this one, or no better than this one" }),
        ]),
      )
      .min(1)
      .readonly(),
  })
  .readonly()
  .meta({ id: "Veto" });

/** A grade (绩效等级), from the total; the first that holds it, from the best. */
export const gradeSchema = z
  .strictObject({
    key: keySchema,
    name: textSchema.optional(),
    when: intervalSchema,
    coefficient: exactSchema.optional().meta({ description: "The pay factor (绩效系数)" }),
    decision: textSchema.optional(),
    needsNote: z.literal(true).optional(),
  })
  .readonly()
  .meta({ id: "Grade" });

/** The total that has to be reached, and what is decided then. */
export const passMarkSchema = z
  .strictObject({ points: exactSchema, passed: textSchema.optional(), failed: textSchema.optional() })
  .readonly()
  .meta({ id: "PassMark" });

export type ClosingStep = z.infer<typeof closingStepSchema>;
export type Veto = z.infer<typeof vetoSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type PassMark = z.infer<typeof passMarkSchema>;
