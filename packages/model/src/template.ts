import { z } from "zod";

/*
 * The compiled score sheet: plain JSON, self-contained, the input of the engine and of the report.
 * These schemas are the one source of its types and of its published JSON Schema.
 */

/** An exact number as text; see {@link "./exact.ts"}. */
export const exactSchema = z
  .string()
  .max(60)
  .regex(/^-?(\d+(\.\d+)?|\d+\/[1-9]\d*)$/)
  .meta({
    id: "Exact",
    description: "An exact number as text: a decimal, or a fraction where no decimal is exact",
  });

const textSchema = z
  .strictObject({
    "zh-Hans": z.string().optional(),
    "zh-Hant": z.string().optional(),
    en: z.string().optional(),
  })
  .readonly()
  .meta({ id: "LocalizedText", description: "A text by language; what is absent was not written" });

const keySchema = z.string().min(1).meta({ id: "Key", description: "A stable name, unique in its sheet" });

const shareSchema = exactSchema.meta({ description: "A share of the whole: 0.2 is 20%" });

const boundSchema = z.strictObject({ value: exactSchema, inclusive: z.boolean() }).readonly();

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

/** What is measured for an item, before any points. */
export const measureSchema = z
  .strictObject({
    name: textSchema,
    unit: unitSchema.optional(),
    whole: z.boolean().meta({ description: "Only whole numbers can be answered" }),
    domain: intervalSchema.meta({ description: "The values that can occur" }),
  })
  .readonly()
  .meta({ id: "Measure" });

/** Bands: the first one, from the top, that holds the measured value gives its points. */
export const bandsSchema = z
  .strictObject({
    kind: z.literal("bands"),
    measure: measureSchema,
    bands: z
      .array(
        z
          .strictObject({ when: intervalSchema, label: textSchema.optional(), points: exactSchema })
          .readonly(),
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
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** Deductions from the item's full marks. */
export const deductSchema = z
  .strictObject({
    kind: z.literal("deduct"),
    per: z.enum(["each", "once"]).meta({
      description:
        "each: every entry that occurred takes its points; once: any number of them takes the largest, one time",
    }),
    floor: exactSchema.nullable().meta({ description: "The item never falls below it; null: no floor" }),
    entries: z
      .array(z.strictObject({ key: keySchema, text: textSchema, points: exactSchema }).readonly())
      .readonly()
      .meta({
        description: "What takes points when it was not met; points is the amount taken, a positive number",
      }),
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

/** How an item's answer becomes points. One schema a kind; a new kind is added here first. */
export const ruleSchema = z.discriminatedUnion("kind", [
  bandsSchema,
  levelsSchema,
  deductSchema,
  yesNoSchema,
]);

/** One row of the sheet that is scored. */
export const itemSchema = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    weight: shareSchema,
    fullMarks: exactSchema.meta({
      description: "The most points that the item's weight allows: weight × the section's full marks",
    }),
    requirement: textSchema.optional(),
    dataSource: textSchema.optional(),
    rule: ruleSchema,
  })
  .readonly()
  .meta({ id: "Item" });

/** Items that the sheet prints under one category (类别); without a name, items that stand for themselves. */
export const groupSchema = z
  .strictObject({
    key: keySchema.optional(),
    name: textSchema.optional(),
    weight: shareSchema.optional().meta({ description: "The sum of its items' weights" }),
    items: z.array(itemSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Group" });

/** A part of the sheet (任务绩效, 行为考核) with its own total. */
export const sectionSchema = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    weight: shareSchema,
    fullMarks: exactSchema,
    groups: z.array(groupSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Section" });

/** Who gives scores; each rater is a column of the sheet. */
export const raterSchema = z
  .strictObject({ key: keySchema, name: textSchema })
  .readonly()
  .meta({ id: "Rater" });

/** How the column 结果 follows from the raters' columns, item by item. */
export const resultRuleSchema = z
  .discriminatedUnion("kind", [
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
  ])
  .meta({ id: "ResultRule" });

const placesSchema = z.int().min(0).max(6);

/** Decimal places kept at each step; ties are rounded half up. */
export const roundingSchema = z
  .strictObject({ item: placesSchema, section: placesSchema, total: placesSchema })
  .readonly()
  .meta({ id: "Rounding" });

/** Someone who signs, in the order in which they sign. */
export const signerSchema = z
  .strictObject({
    key: keySchema,
    role: textSchema,
    statement: textSchema
      .optional()
      .meta({ description: "What the signature says, e.g. that the result was seen" }),
  })
  .readonly()
  .meta({ id: "Signer" });

/** A place on the sheet for words: comments, opinions, plans. */
export const textFieldSchema = z
  .strictObject({ key: keySchema, label: textSchema, lines: z.int().min(1).max(40) })
  .readonly()
  .meta({ id: "TextField" });

/** The lengths of time that a sheet can cover. */
export const periodKindSchema = z.enum(["month", "quarter", "half-year", "year"]).meta({ id: "PeriodKind" });

/** A compiled score sheet. */
export const templateSchema = z
  .strictObject({
    format: z.literal("scorecard-template"),
    syntax: z.literal(1).meta({ description: "The version of the language it was written in" }),
    id: keySchema,
    version: z.string().optional().meta({ description: "The author's own version of this sheet" }),
    title: textSchema,
    position: textSchema.optional(),
    period: periodKindSchema,
    raters: z.array(raterSchema).min(1).readonly(),
    result: resultRuleSchema,
    rounding: roundingSchema,
    fullMarks: exactSchema.meta({
      description: "The highest total: the sections' full marks by their weights",
    }),
    sections: z.array(sectionSchema).min(1).readonly(),
    textFields: z.array(textFieldSchema).readonly(),
    signers: z.array(signerSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Template", title: "Scorecard template" });

export type Interval = z.infer<typeof intervalSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule["kind"];
/** The rule of one kind. */
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
export type Item = z.infer<typeof itemSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Rater = z.infer<typeof raterSchema>;
export type ResultRule = z.infer<typeof resultRuleSchema>;
export type Rounding = z.infer<typeof roundingSchema>;
export type Signer = z.infer<typeof signerSchema>;
export type TextField = z.infer<typeof textFieldSchema>;
export type PeriodKind = z.infer<typeof periodKindSchema>;
export type Template = z.infer<typeof templateSchema>;

/** The items of a section in printed order. */
export function itemsOf(section: Section): readonly Item[] {
  return section.groups.flatMap((group) => group.items);
}
