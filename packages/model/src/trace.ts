import { z } from "zod";
import { exactSchema, intervalSchema, keySchema } from "./template/values.ts";

/*
 * One step of the way from an answer to points. Steps are data; the engine's explanations put them into words.
 * `points` is always what stands after the step.
 */

const amount = exactSchema;
const givenInputs = z
  .array(z.strictObject({ key: keySchema, value: z.string() }).readonly())
  .readonly()
  .meta({ description: "Every figure that went in, as an exact number in its unit, a date, or yes/no" });

const ruleSteps = [
  z
    .strictObject({ step: z.literal("measure"), inputs: givenInputs, value: amount })
    .readonly()
    .meta({ description: "A measure that is worked out; the steps after it start from `value`" }),
  z
    .strictObject({
      step: z.literal("band"),
      value: amount,
      when: intervalSchema,
      band: z.int(),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({ step: z.literal("level"), level: z.string(), points: amount })
    .readonly()
    .meta({ description: "Where the level opens a range, `points` is what the rater picked" }),
  z
    .strictObject({
      step: z.literal("tally"),
      base: amount,
      taken: z
        .array(
          z
            .strictObject({
              entry: z.string(),
              amount: amount.meta({ description: "How often it occurred, or how much" }),
              points: amount.meta({
                description: "The signed change that it makes; 0 where another one excludes it",
              }),
            })
            .readonly(),
        )
        .readonly(),
      change: amount,
      points: amount,
    })
    .readonly(),
  z.strictObject({ step: z.literal("yes-no"), yes: z.boolean(), points: amount }).readonly(),
  z.strictObject({ step: z.literal("judgement"), points: amount }).readonly(),
  z
    .strictObject({
      step: z.literal("off-target"),
      value: amount,
      target: amount,
      base: amount,
      side: z.enum(["on", "below", "above"]),
      units: amount.meta({
        description: "How many units off, after parts of a unit were dropped or counted",
      }),
      change: amount,
      points: amount,
    })
    .readonly(),
  z
    .strictObject({ step: z.literal("proportional"), value: amount, target: amount, points: amount })
    .readonly(),
  z
    .strictObject({
      step: z.literal("interpolation"),
      value: amount,
      between: z
        .array(z.strictObject({ at: amount, points: amount }).readonly())
        .min(1)
        .max(2)
        .readonly()
        .meta({
          description: "The anchors around the value; one where the value is beyond the ends or on an anchor",
        }),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("formula"),
      case: z.int().meta({ description: "Which case of the rule, from 0; in a band of formulas its band" }),
      inputs: givenInputs,
      points: amount,
    })
    .readonly(),
] as const;

const itemSteps = [
  z.strictObject({ step: z.enum(["cap", "floor"]), from: amount, points: amount }).readonly(),
  z.strictObject({ step: z.literal("round"), from: amount, places: z.int(), points: amount }).readonly(),
  z
    .strictObject({ step: z.literal("share"), from: amount, weight: amount, points: amount })
    .readonly()
    .meta({
      description: "A row that the review added takes its share of the group's marks: points = from × weight",
    }),
  z
    .strictObject({ step: z.literal("not-applicable"), policy: z.enum(["full", "zero"]), points: amount })
    .readonly(),
  z
    .strictObject({ step: z.literal("veto"), veto: keySchema, from: amount.nullable(), points: amount })
    .readonly(),
] as const;

const resultSteps = [
  z.strictObject({ step: z.literal("take"), rater: z.string(), points: amount }).readonly(),
  z
    .strictObject({
      step: z.literal("weigh"),
      parts: z
        .array(z.strictObject({ rater: z.string(), points: amount, weight: amount }).readonly())
        .readonly(),
      case: z.int().optional().meta({ description: "Which case of the sheet's result rule held, from 0" }),
      missing: z
        .array(z.string())
        .readonly()
        .optional()
        .meta({ description: "Raters who had not answered; the sheet says what becomes of their weight" }),
      unasked: z.array(z.string()).readonly().optional().meta({
        description:
          "Raters of the result rule who do not score this item: the weights of the others are brought to the whole",
      }),
      points: amount,
    })
    .readonly(),
  z.strictObject({ step: z.literal("agreed"), points: amount, reason: z.string().optional() }).readonly(),
  z
    .strictObject({ step: z.literal("average"), points: amount })
    .readonly()
    .meta({ description: "What several raters of a kind give on average, in a copy without their scores" }),
  z
    .strictObject({ step: z.literal("stated"), points: amount })
    .readonly()
    .meta({
      description: "A result that such a copy states, because it follows from scores that are left out",
    }),
] as const;

const sumSteps = [
  z
    .strictObject({
      step: z.literal("add"),
      parts: z.array(z.strictObject({ key: z.string(), points: amount }).readonly()).readonly(),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("add-weighted"),
      parts: z
        .array(z.strictObject({ key: z.string(), points: amount, weight: amount }).readonly())
        .readonly(),
      extras: z
        .array(z.strictObject({ key: z.string(), points: amount }).readonly())
        .readonly()
        .meta({ description: "Bonuses and penalties, which have no weight" }),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("reweight"),
      of: z.literal("sections").optional().meta({ description: "Absent: the weights of items" }),
      from: amount,
      without: z.array(keySchema).readonly().meta({
        description: "The items that do not apply; the sections in which none does",
      }),
      share: amount.meta({ description: "The share of the weights that does apply: points = from ÷ share" }),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("total"),
      from: amount
        .optional()
        .meta({ description: "The sum of the sections before, where these go on from it" }),
      parts: z
        .array(z.strictObject({ section: z.string(), points: amount, weight: amount }).readonly())
        .readonly(),
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("adjust"),
      adjustment: keySchema,
      change: amount,
      reason: z.string(),
      from: amount,
      points: amount,
    })
    .readonly(),
  z
    .strictObject({
      step: z.literal("closing-formula"),
      position: z.int().meta({ description: "Which step of the template's `closing`, from 0" }),
      inputs: givenInputs,
      from: amount,
      points: amount,
    })
    .readonly(),
] as const;

/** One step of the way from an answer to points. */
const traceStepShape = z
  .discriminatedUnion("step", [...ruleSteps, ...itemSteps, ...resultSteps, ...sumSteps])
  .meta({ id: "TraceStep" });

export type TraceStep = z.infer<typeof traceStepShape>;
/** @see TraceStep */
export const traceStepSchema: z.ZodType<TraceStep> = traceStepShape;
/** The step of one name. */
export type TraceStepOf<S extends TraceStep["step"]> = Extract<TraceStep, { readonly step: S }>;
