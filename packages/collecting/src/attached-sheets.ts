import { keyedReview } from "@scorecard/engine";
import {
  contentHash,
  type Diagnostic,
  employeeSchema,
  type Review,
  reviewSchema,
  type Template,
  templateSchema,
} from "@scorecard/model";
import { INDEX_NAME, type IndexedSheet, type SheetIndex, sheetIndexSchema } from "@scorecard/report/fields";
import { z } from "zod";
import { report } from "./messages.ts";

/** What is known of a sheet before it is filled in. */
export interface KnownSheet {
  /** Everything that was answered before, by the template's keys; of a blank sheet who and when it is about, as far as that was given. */
  readonly known: KnownReview;
  /** Whether it was made to be completed on the screen. */
  readonly fillable: boolean;
}

/** A review, or the beginning of one. */
export type KnownReview = Partial<Omit<Review, "employee">> & {
  readonly employee: Partial<Review["employee"]>;
};

/** The sheets of a file, and the template that all of them have. */
export interface AttachedSheets {
  readonly template: Template;
  readonly printed: Template;
  readonly templateHash: string;
  readonly sheets: readonly KnownSheet[];
}

/**
 * Reads what a file's sheets were made from.
 * @param printedOf the template with every name that is printed somewhere
 */
export function readAttachedSheets(
  attachments: ReadonlyMap<string, Uint8Array>,
  printedOf: (template: Template) => Template,
): AttachedSheets | { readonly problem: Diagnostic } {
  const index = sheetIndexSchema.safeParse(parsedJson(attachments.get(INDEX_NAME)));
  if (!index.success) return { problem: report("sheet-without-data", {}) };
  const { template: attached, sheets } = index.data;
  const template = readAttached(attachments, attached, templateSchema);
  if (template === undefined) return { problem: report("sheet-data-altered", { file: attached.file }) };
  const printed = printedOf(template);
  const known: KnownSheet[] = [];
  for (const sheet of sheets) {
    const one = knownSheet(sheet, attachments, { template, printed });
    if ("altered" in one) return { problem: report("sheet-data-altered", { file: one.altered }) };
    known.push(one);
  }
  return { template, printed, templateHash: attached.hash, sheets: known };
}

const blankSchema = z.looseObject({
  employee: employeeSchema.optional(),
  period: z.string().optional(),
  fillable: z.literal(true).optional(),
});

function knownSheet(
  { input, review: attached }: IndexedSheet,
  attachments: ReadonlyMap<string, Uint8Array>,
  { template, printed }: Pick<AttachedSheets, "template" | "printed">,
): KnownSheet | { readonly altered: string } {
  const asked = blankSchema.safeParse(input);
  if (!asked.success) return { altered: INDEX_NAME };
  const { employee = {}, period, fillable = false } = asked.data;
  if (attached === undefined) {
    return { known: { employee, ...(period !== undefined && { period }) }, fillable };
  }
  const review = readAttached(attachments, attached, reviewSchema);
  return review === undefined
    ? { altered: attached.file }
    : { known: keyedReview(review, template, { printed }), fillable };
}

/** The value of an attachment, unless it is not the one that the index names. */
function readAttached<T>(
  attachments: ReadonlyMap<string, Uint8Array>,
  { file, hash }: Pick<SheetIndex["template"], "file" | "hash">,
  schema: z.ZodType<T>,
): T | undefined {
  const value = parsedJson(attachments.get(file));
  if (value === undefined || contentHash(value) !== hash) return undefined;
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function parsedJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
