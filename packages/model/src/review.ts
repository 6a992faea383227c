import { z } from "zod";
import { exactSchema } from "./template/values.ts";

/*
 * A review (考核记录): what was answered about one person for one period. Values stay as they were
 * written, so that no number passes through a double; the engine reads them against the template.
 */

/** What one rater answered about one item, as written. */
export const answerSchema = z
  .union([z.string(), z.array(z.string()).readonly(), z.record(z.string(), z.string())])
  .meta({
    id: "Answer",
    description:
      "A measured value ('86%'), a level ('4', or '优秀 19' where it opens a range), 'yes' or 'no', points; for deductions the list of what was not met ('none' if nothing), or how often each occurred; the figures of an item by input; 'N/A' where the item may be not applicable",
  });

/** A score given by hand: agreed for one item or for the total, or an adjustment of the total. */
export const agreedScoreSchema = z
  .strictObject({ points: z.string(), reason: z.string().optional() })
  .readonly()
  .meta({ id: "AgreedScore" });

/**
 * What a copy has in the place of words that its reader may not see: that something was written counts, as where an answer
 * has to be explained.
 */
export const WITHHELD = "—";

/** What was said about one item. */
export const itemReviewSchema = z
  .strictObject({
    answers: z.record(z.string(), answerSchema).meta({ description: "By rater: key or printed name" }),
    agreed: agreedScoreSchema.optional(),
    note: z.string().optional().meta({ description: "A remark or evidence, printed with the comments" }),
    stated: exactSchema.nullable().optional().meta({
      description:
        "The result's points, in a copy that lacks the single scores they follow from; null while there are none",
    }),
  })
  .readonly()
  .meta({ id: "ItemReview" });

/** A row that whoever fills in the review adds to a group of rows. */
export const rowReviewSchema = z
  .strictObject({
    name: z.string().min(1),
    weight: z.string().meta({ description: "The row's weight as written: '20%', or '20' points" }),
    requirement: z.string().optional(),
    review: itemReviewSchema,
  })
  .readonly()
  .meta({ id: "RowReview" });

/** The person a sheet is about. The number identifies; names may repeat. */
export const employeeSchema = z
  .strictObject({
    number: z.string().min(1).meta({ description: "Employee number, text: leading zeros count" }),
    name: z.string().min(1),
    department: z.string().optional(),
    position: z.string().optional(),
  })
  .readonly()
  .meta({ id: "Employee" });

/** One person, one period. */
export const reviewSchema = z
  .strictObject({
    template: z.string().min(1).meta({ description: "The template's id" }),
    templateVersion: z.string().optional(),
    employee: employeeSchema,
    period: z.string().meta({ description: "2026-09, 2026-Q3, 2026-H2 or 2026, as the sheet's period asks" }),
    data: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: "By input of the sheet, its open parameters included: key or printed name" }),
    items: z.record(z.string(), itemReviewSchema).meta({ description: "By item: key or printed name" }),
    rows: z
      .record(z.string(), z.array(rowReviewSchema).readonly())
      .optional()
      .meta({ description: "By group of rows: key or printed name" }),
    events: z.record(z.string(), z.string()).optional().meta({
      description: "How often each vetoing event occurred ('1', 'yes', 'no'); what is not named did not",
    }),
    adjustments: z
      .record(z.string(), agreedScoreSchema)
      .optional()
      .meta({ description: "By adjustment row: the signed change and its reason" }),
    agreed: agreedScoreSchema.optional().meta({
      description: "The result's total as it was agreed by hand, with the reason",
    }),
    stated: z.null().optional().meta({
      description:
        "The total has no points, in a copy that lacks the single scores that would tell why; see an item's `stated`",
    }),
    comments: z.record(z.string(), z.string()).meta({ description: "By text field: key or printed label" }),
  })
  .readonly()
  .meta({ id: "Review", title: "Scorecard review" });

export type Answer = z.infer<typeof answerSchema>;
export type AgreedScore = z.infer<typeof agreedScoreSchema>;
export type ItemReview = z.infer<typeof itemReviewSchema>;
export type RowReview = z.infer<typeof rowReviewSchema>;
export type Employee = z.infer<typeof employeeSchema>;
export type Review = z.infer<typeof reviewSchema>;
