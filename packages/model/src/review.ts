import { z } from "zod";

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
      "A measured value ('86%'), a level ('4'), 'yes' or 'no'; for deductions the list of what was not met ('none' if nothing), or how often each occurred",
  });

/** A score agreed by hand for one item. */
export const agreedScoreSchema = z
  .strictObject({ points: z.string(), reason: z.string().optional() })
  .readonly()
  .meta({ id: "AgreedScore" });

/** What was said about one item. */
export const itemReviewSchema = z
  .strictObject({
    answers: z.record(z.string(), answerSchema).meta({ description: "By rater: key or printed name" }),
    agreed: agreedScoreSchema.optional(),
    note: z.string().optional().meta({ description: "A remark or evidence, printed with the comments" }),
  })
  .readonly()
  .meta({ id: "ItemReview" });

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
    items: z.record(z.string(), itemReviewSchema).meta({ description: "By item: key or printed name" }),
    comments: z.record(z.string(), z.string()).meta({ description: "By text field: key or printed label" }),
  })
  .readonly()
  .meta({ id: "Review", title: "Scorecard review" });

export type Answer = z.infer<typeof answerSchema>;
export type AgreedScore = z.infer<typeof agreedScoreSchema>;
export type ItemReview = z.infer<typeof itemReviewSchema>;
export type Employee = z.infer<typeof employeeSchema>;
export type Review = z.infer<typeof reviewSchema>;
