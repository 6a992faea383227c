import { z } from "zod";
import { employeeSchema } from "./review.ts";
import { exactSchema, intervalSchema } from "./template.ts";

/*
 * A scored sheet (评分结果): the points of every column and the reason for each of them.
 * Trace steps are data; the engine's explanations put them into words.
 */

const amount = exactSchema;

/** One step of the way from an answer to points. */
export const traceStepSchema = z
  .discriminatedUnion("step", [
    z
      .strictObject({
        step: z.literal("band"),
        value: amount,
        when: intervalSchema,
        band: z.int(),
        points: amount,
      })
      .readonly(),
    z.strictObject({ step: z.literal("level"), level: z.string(), points: amount }).readonly(),
    z
      .strictObject({
        step: z.literal("deduct"),
        from: amount,
        taken: z
          .array(z.strictObject({ entry: z.string(), times: amount, points: amount }).readonly())
          .readonly()
          .meta({ description: "What occurred, how often, and the points it takes in all" }),
        per: z.enum(["each", "once"]),
        deduction: amount,
        points: amount,
      })
      .readonly(),
    z.strictObject({ step: z.literal("yes-no"), yes: z.boolean(), points: amount }).readonly(),
    z.strictObject({ step: z.literal("floor"), from: amount, points: amount }).readonly(),
    z.strictObject({ step: z.literal("round"), from: amount, places: z.int(), points: amount }).readonly(),
    z.strictObject({ step: z.literal("take"), rater: z.string(), points: amount }).readonly(),
    z
      .strictObject({
        step: z.literal("weigh"),
        parts: z
          .array(z.strictObject({ rater: z.string(), points: amount, weight: amount }).readonly())
          .readonly(),
        points: amount,
      })
      .readonly(),
    z.strictObject({ step: z.literal("agreed"), points: amount, reason: z.string().optional() }).readonly(),
    z
      .strictObject({
        step: z.literal("add"),
        parts: z.array(z.strictObject({ key: z.string(), points: amount }).readonly()).readonly(),
        points: amount,
      })
      .readonly(),
    z
      .strictObject({
        step: z.literal("total"),
        parts: z
          .array(z.strictObject({ section: z.string(), points: amount, weight: amount }).readonly())
          .readonly(),
        points: amount,
      })
      .readonly(),
  ])
  .meta({ id: "TraceStep" });

/** The points of one cell; `null` while an answer they need is missing or wrong. */
export const scoreSchema = z
  .strictObject({ points: amount.nullable(), trace: z.array(traceStepSchema).readonly() })
  .readonly()
  .meta({ id: "Score" });

/** Scores by column: each rater's key, and `result`. */
export const columnScoresSchema = z.record(z.string(), scoreSchema).meta({ id: "ColumnScores" });

/** A scored item. */
export const itemResultSchema = z
  .strictObject({ key: z.string(), scores: columnScoresSchema })
  .readonly()
  .meta({ id: "ItemResult" });

/** A scored group: its items and what they add up to. */
export const groupResultSchema = z
  .strictObject({
    key: z.string().optional(),
    items: z.array(itemResultSchema).readonly(),
    totals: columnScoresSchema,
  })
  .readonly()
  .meta({ id: "GroupResult" });

/** A scored section: its total before the section's own weight. */
export const sectionResultSchema = z
  .strictObject({
    key: z.string(),
    groups: z.array(groupResultSchema).readonly(),
    totals: columnScoresSchema,
  })
  .readonly()
  .meta({ id: "SectionResult" });

/** The scored sheet of one person for one period. */
export const resultSchema = z
  .strictObject({
    format: z.literal("scorecard-result"),
    engine: z.string().meta({ description: "The version of the engine that scored it" }),
    template: z.strictObject({ id: z.string(), version: z.string().optional(), hash: z.string() }).readonly(),
    employee: employeeSchema,
    period: z.string(),
    status: z
      .enum(["final", "provisional"])
      .meta({ description: "provisional while any cell has no points" }),
    sections: z.array(sectionResultSchema).readonly(),
    totals: columnScoresSchema,
  })
  .readonly()
  .meta({ id: "Result", title: "Scorecard result" });

export type TraceStep = z.infer<typeof traceStepSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type ColumnScores = z.infer<typeof columnScoresSchema>;
export type ItemResult = z.infer<typeof itemResultSchema>;
export type GroupResult = z.infer<typeof groupResultSchema>;
export type SectionResult = z.infer<typeof sectionResultSchema>;
export type Result = z.infer<typeof resultSchema>;

/** The key of the column 结果 in {@link ColumnScores}; no rater can have it. */
export const RESULT_COLUMN = "result";
