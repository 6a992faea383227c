import { z } from "zod";
import { formulaSchema, statedConditionSchema } from "./expression.ts";
import { type Measure, measureSchema } from "./input.ts";
import { exactSchema, intervalSchema, keySchema, textSchema, unitSchema, valueSchema } from "./values.ts";

/*
 * How an item's answer becomes points: one schema a kind; a new kind is added here first. Caps and floors are the
 * item's (see `limitSchema` in item.ts), whatever its kind.
 */

const needsNote = z
  .literal(true)
  .optional()
  .meta({ description: "Whoever answers so has to say why, in the item's note" });

/** Bands: the first one, from the top, that holds the measured value gives its points. */
export const bandsSchema = z
  .strictObject({
    kind: z.literal("bands"),
    measure: measureSchema,
    bands: z
      .array(
        z.union([
          z
            .strictObject({
              when: intervalSchema,
              label: textSchema.optional(),
              points: exactSchema,
              needsNote,
            })
            .readonly(),
          z
            .strictObject({
              when: intervalSchema,
              label: textSchema.optional(),
              formula: formulaSchema,
              needsNote,
            })
            .readonly(),
        ]),
      )
      .readonly(),
  })
  .readonly();

/** Levels: the rater picks one; each has its anchor and its points. */
export const levelsSchema = z
  .strictObject({
    kind: z.literal("levels"),
    levels: z
      .array(
        z
          .strictObject({
            key: keySchema,
            name: textSchema.optional(),
            anchor: textSchema.optional(),
            points: exactSchema,
            upTo: exactSchema.optional().meta({
              description: "The level opens a range: the rater picks from `points` to this number",
            }),
            step: exactSchema
              .optional()
              .meta({ description: "The picked points are `points` plus whole steps" }),
            needsNote,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** What becomes of a part of a unit: 1.5 where each 1 counts. */
const partialSchema = z.enum(["dropped", "counted", "proportional"]).meta({
  description:
    "dropped: only completed units count; counted: a begun unit counts in full; proportional: as it is",
});

const tallyEntry = { key: keySchema, text: textSchema } as const;

/** Things that occurred, each changing the points by its amount: deductions, bonuses, signed deltas, check lists. */
export const tallySchema = z
  .strictObject({
    kind: z.literal("tally"),
    style: z.enum(["deduct", "add", "signed", "checklist"]).meta({
      description:
        "How it is asked and printed. deduct: what was not met, or went wrong; add: what was achieved; signed: both; checklist: each entry is ticked or not",
    }),
    base: exactSchema.meta({ description: "The points before anything occurred" }),
    occurs: z.literal(true).optional().meta({
      description:
        "The entries are things that occur, and may do so more than once; absent where a deduction lists what is required",
    }),
    per: z.enum(["each", "once"]).meta({
      description:
        "each: every entry counts; once: of all that occurred only the largest change counts, one time",
    }),
    entries: z
      .array(
        z.union([
          z
            .strictObject({
              ...tallyEntry,
              points: exactSchema.meta({
                description: "The change, with its sign, for each occurrence or unit",
              }),
              unit: z
                .strictObject({ amount: exactSchema, unit: unitSchema, partial: partialSchema })
                .readonly()
                .optional()
                .meta({ description: "What is counted: each 0.5 days; without it, occurrences" }),
              most: z
                .union([
                  z.strictObject({ times: exactSchema }).readonly(),
                  z.strictObject({ points: exactSchema }).readonly(),
                ])
                .optional()
                .meta({
                  description:
                    "The entry counts at most so often, or changes at most so many points (positive)",
                }),
              exclusive: keySchema.optional().meta({
                description: "Of the entries with the same word here, only the largest change counts",
              }),
            })
            .readonly(),
          z
            .strictObject({
              ...tallyEntry,
              unit: z.strictObject({ unit: unitSchema }).readonly().optional(),
              ladder: z
                .array(z.strictObject({ when: intervalSchema, points: exactSchema }).readonly())
                .min(1)
                .readonly()
                .meta({ description: "The change by how often it occurred; the first that fits" }),
              exclusive: keySchema.optional(),
            })
            .readonly(),
        ]),
      )
      .readonly(),
  })
  .readonly();

/** A question with the two answers yes and no. */
export const yesNoSchema = z
  .strictObject({
    kind: z.literal("yes-no"),
    question: textSchema.optional(),
    yes: z.strictObject({ label: textSchema.optional(), points: exactSchema }).readonly(),
    no: z.strictObject({ label: textSchema.optional(), points: exactSchema }).readonly(),
  })
  .readonly();

/** Points by judgement: the rater gives any number in the range. */
export const judgementSchema = z
  .strictObject({
    kind: z.literal("judgement"),
    low: exactSchema,
    high: exactSchema,
    step: exactSchema.optional().meta({ description: "The points are `low` plus whole steps" }),
  })
  .readonly();

const sideSchema = z
  .strictObject({
    per: exactSchema.meta({ description: "The distance, in the measure's unit, that counts as one" }),
    points: exactSchema.meta({ description: "The change, with its sign, for each" }),
    partial: partialSchema,
  })
  .readonly();

/** Points by the distance from a target: each 1% below −2, each 1% above +1. */
export const offTargetSchema = z
  .strictObject({
    kind: z.literal("off-target"),
    measure: measureSchema,
    target: valueSchema,
    base: exactSchema.meta({ description: "The points exactly on target" }),
    below: sideSchema.optional().meta({ description: "Absent: what lies below changes nothing" }),
    above: sideSchema.optional().meta({ description: "Absent: what lies above changes nothing" }),
  })
  .readonly();

/** Points in proportion to the target. */
export const proportionalSchema = z
  .strictObject({
    kind: z.literal("proportional"),
    measure: measureSchema,
    target: valueSchema,
    points: exactSchema.meta({ description: "The points exactly on target" }),
    inverse: z.boolean().meta({
      description: "false: points × value ÷ target; true: points × target ÷ value (less is better)",
    }),
  })
  .readonly();

/** Points on straight lines between anchors; before the first and after the last they stay as they are. */
export const interpolationSchema = z
  .strictObject({
    kind: z.literal("interpolation"),
    measure: measureSchema,
    anchors: z
      .array(z.strictObject({ at: exactSchema, points: exactSchema }).readonly())
      .min(2)
      .readonly()
      .meta({ description: "By rising `at`" }),
  })
  .readonly();

/** Points by a formula; of several cases the first that holds. */
export const formulaRuleSchema = z
  .strictObject({
    kind: z.literal("formula"),
    measure: measureSchema.optional(),
    cases: z
      .array(
        z
          .strictObject({
            when: statedConditionSchema.optional().meta({ description: "Absent: in all other cases" }),
            formula: formulaSchema,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

/** How an item's answer becomes points. */
const ruleShape = z.discriminatedUnion("kind", [
  bandsSchema,
  levelsSchema,
  tallySchema,
  yesNoSchema,
  judgementSchema,
  offTargetSchema,
  proportionalSchema,
  interpolationSchema,
  formulaRuleSchema,
]);

export type Rule = z.infer<typeof ruleShape>;
/** @see Rule */
export const ruleSchema: z.ZodType<Rule> = ruleShape;
export type RuleKind = Rule["kind"];
/** The rule of one kind. */
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
export type PartialUnits = z.infer<typeof partialSchema>;

/** The measure of a rule that has one. */
export function measureOf(rule: Rule): Measure | undefined {
  return "measure" in rule ? rule.measure : undefined;
}
