import { z } from "zod";
import { employeeSchema } from "./review.ts";
import { exactSchema, keySchema, textSchema } from "./template/values.ts";
import { traceStepSchema } from "./trace.ts";

/*
 * A scored sheet (评分结果): the points of every column and the reason for each of them.
 */

const amount = exactSchema;

/** The points of one cell; `null` while an answer they need is missing or wrong. */
export const scoreSchema = z
  .strictObject({ points: amount.nullable(), trace: z.array(traceStepSchema).readonly() })
  .readonly()
  .meta({ id: "Score" });

/** Scores by column: each rater's key, and `result`. */
export const columnScoresSchema = z.record(z.string(), scoreSchema).meta({ id: "ColumnScores" });

/** A scored item. */
export const itemResultSchema = z
  .strictObject({
    key: z.string(),
    scores: columnScoresSchema,
    applies: z
      .enum(["not-applicable", "not-due"])
      .optional()
      .meta({ description: "Why the item does not count for this person or period; absent: it does" }),
    row: z
      .strictObject({
        name: z.string(),
        weight: amount,
        fullMarks: amount,
        requirement: z.string().optional(),
      })
      .readonly()
      .optional()
      .meta({ description: "A row that the review added; its key is the group's and its number: goals#1" }),
  })
  .readonly()
  .meta({ id: "ItemResult" });

/** A veto that took effect. */
export const vetoResultSchema = z
  .strictObject({
    key: keySchema,
    times: amount.optional().meta({ description: "How often its event occurred" }),
    points: amount.optional().meta({ description: "The points that reached its threshold" }),
  })
  .readonly()
  .meta({ id: "VetoResult" });

/** The grade of a sheet. */
export const gradeResultSchema = z
  .strictObject({
    key: keySchema.meta({ description: "The grade that holds, after vetoes" }),
    byPoints: keySchema.meta({ description: "The grade that the total reaches" }),
    vetoes: z.array(keySchema).readonly(),
    coefficient: amount.optional(),
    decision: textSchema.optional(),
  })
  .readonly()
  .meta({ id: "GradeResult" });

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
    data: z.record(z.string(), z.string()).optional().meta({
      description: "The sheet's inputs as they were read: exact numbers in their units, dates, yes/no",
    }),
    sections: z.array(sectionResultSchema).readonly(),
    totals: columnScoresSchema,
    vetoes: z.array(vetoResultSchema).readonly().optional(),
    grade: gradeResultSchema.optional(),
    passed: z.strictObject({ passed: z.boolean(), decision: textSchema.optional() }).readonly().optional(),
  })
  .readonly()
  .meta({ id: "Result", title: "Scorecard result" });

export type VetoResult = z.infer<typeof vetoResultSchema>;
export type GradeResult = z.infer<typeof gradeResultSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type ColumnScores = z.infer<typeof columnScoresSchema>;
export type ItemResult = z.infer<typeof itemResultSchema>;
export type GroupResult = z.infer<typeof groupResultSchema>;
export type SectionResult = z.infer<typeof sectionResultSchema>;
export type Result = z.infer<typeof resultSchema>;

/** The key of the column 结果 in {@link ColumnScores}; no rater can have it. */
export const RESULT_COLUMN = "result";
