import { z } from "zod";

/*
 * The plain values that templates are built from: exact numbers, bilingual texts, keys, stretches of numbers.
 */

/** An exact number as text; see {@link "../exact.ts"}. */
export const exactSchema = z
  .string()
  .max(60)
  .regex(/^-?(\d+(\.\d+)?|\d+\/[1-9]\d*)$/)
  .meta({
    id: "Exact",
    description: "An exact number as text: a decimal, or a fraction where no decimal is exact",
  });

/** A text in the languages in which it was written. */
export const textSchema = z
  .strictObject({
    "zh-Hans": z.string().optional(),
    "zh-Hant": z.string().optional(),
    en: z.string().optional(),
  })
  .readonly()
  .meta({ id: "LocalizedText", description: "A text by language; what is absent was not written" });

/** A stable name, unique among its kind in a sheet. */
export const keySchema = z
  .string()
  .min(1)
  .meta({ id: "Key", description: "A stable name, unique in its sheet" });

/** A share of the whole. */
export const shareSchema = exactSchema.meta({ description: "A share of the whole: 0.2 is 20%" });

/** A number that the sheet fixes, or one of its parameters that is still to be given. */
export const valueSchema = z
  .union([exactSchema, z.strictObject({ parameter: keySchema }).readonly()])
  .meta({ id: "Value", description: "A number, or the sheet's parameter that gives it" });

const boundSchema = z.strictObject({ value: valueSchema, inclusive: z.boolean() }).readonly();

/** A stretch of numbers; an absent end is unbounded. */
export const intervalSchema = z
  .strictObject({ low: boundSchema.optional(), high: boundSchema.optional() })
  .readonly()
  .meta({ id: "Interval" });

/** A unit of measure, as it is printed. */
export const unitSchema = z
  .strictObject({
    id: z.string().meta({ description: "'%', 'points', 'yuan', … or the author's own word" }),
    name: textSchema,
  })
  .readonly()
  .meta({ id: "Unit" });

/** The lengths of time that a sheet can cover. */
export const periodKindSchema = z.enum(["month", "quarter", "half-year", "year"]).meta({ id: "PeriodKind" });

export type Value = z.infer<typeof valueSchema>;
export type Interval = z.infer<typeof intervalSchema>;
export type Bound = z.infer<typeof boundSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type PeriodKind = z.infer<typeof periodKindSchema>;
