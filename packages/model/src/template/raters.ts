import { z } from "zod";
import { statedConditionSchema } from "./expression.ts";
import { exactSchema, keySchema, shareSchema, textSchema } from "./values.ts";

/** Who gives scores; each rater is a column of the sheet. */
export const raterSchema = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    average: z.literal(true).optional().meta({
      description:
        "A column that stands for several raters of a kind in a copy without their single scores; its answers are the average of their points",
    }),
  })
  .readonly()
  .meta({ id: "Rater" });

/** How the column 结果 follows from the raters' columns where no circumstance changes it. */
export const plainResultRuleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("take"), rater: keySchema }).readonly(),
  z
    .strictObject({
      kind: z.literal("weighted"),
      weights: z.array(z.strictObject({ rater: keySchema, weight: shareSchema }).readonly()).readonly(),
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal("agreed") })
    .readonly()
    .meta({ description: "Agreed by hand, item by item, in the review" }),
]);

/** How the column 结果 follows from the raters' columns, item by item. */
export const resultRuleSchema = z
  .union([
    plainResultRuleSchema,
    z
      .strictObject({
        kind: z.literal("cases"),
        cases: z
          .array(z.strictObject({ when: statedConditionSchema, rule: plainResultRuleSchema }).readonly())
          .min(1)
          .readonly(),
        otherwise: plainResultRuleSchema,
      })
      .readonly()
      .meta({ description: "The first case that holds for the review, else `otherwise`" }),
  ])
  .meta({ id: "ResultRule" });

/** How far two raters may differ; beyond it the result has to be agreed by hand, with a reason. */
export const differenceSchema = z
  .strictObject({
    raters: z.tuple([keySchema, keySchema]).readonly(),
    groups: z
      .tuple([z.array(keySchema).min(1).readonly(), z.array(keySchema).min(1).readonly()])
      .readonly()
      .optional()
      .meta({
        description:
          "Where several raters of a kind are compared: their average counts; `raters` are the first",
      }),
    on: z.enum(["item", "total"]),
    most: z
      .union([
        z.strictObject({ points: exactSchema }).readonly(),
        z.strictObject({ share: shareSchema }).readonly(),
      ])
      .meta({ description: "In points, or as a share of the full marks" }),
  })
  .readonly()
  .meta({ id: "Difference" });

/** What becomes of a weighted result while one of its raters has not answered. */
export const missingSchema = z.enum(["provisional", "reweight", "zero"]).meta({
  id: "Missing",
  description:
    "provisional: there is no result yet; reweight: the other raters carry the weight; zero: the missing rater counts 0",
});

export type Rater = z.infer<typeof raterSchema>;
export type PlainResultRule = z.infer<typeof plainResultRuleSchema>;
export type ResultRule = z.infer<typeof resultRuleSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Missing = z.infer<typeof missingSchema>;
