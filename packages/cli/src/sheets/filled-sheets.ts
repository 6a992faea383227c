import { employeeCopies, type ReviewCopy } from "@scorecard/engine";
import type { Result, Template } from "@scorecard/model";
import type { SheetInput } from "@scorecard/report";
import type { Options } from "../usage/options.ts";
import type { ScoredReview } from "./score-reviews.ts";
import type { PlacedSheet, SheetBatch } from "./sheet-files.ts";

/** What else a sheet is given, besides its review and result. */
type MoreOfSheet = Partial<Extract<SheetInput, { readonly kind: "filled" }>>;

/**
 * The sheets of scored reviews, by template. Copies for employees have a template of their own where several raters are of
 * a kind.
 * @param options who the sheets are for, and whether they tell how the scores came about
 * @param moreOf what else the sheet of a result is given
 */
export function filledSheets(
  templates: readonly Template[],
  scored: readonly ScoredReview[],
  { for: reader, trace, fillable }: Options,
  moreOf: (result: Result) => MoreOfSheet,
): readonly SheetBatch[] {
  const sheetOf = ({ review, result }: ReviewCopy, { location }: ScoredReview): PlacedSheet => {
    const copy = { ...(reader && { copy: reader }), ...(trace && { trace }), ...(fillable && { fillable }) };
    return { input: { ...moreOf(result), kind: "filled", review, result, ...copy }, location };
  };
  return templates.flatMap((template) => {
    const own = scored.filter((review) => review.template === template);
    const [first] = own;
    if (first === undefined) return [];
    if (reader !== "employee") return [{ template, sheets: own.map((review) => sheetOf(review, review)) }];
    const copies = employeeCopies(template, { printed: first.printed });
    const sheets = own.map((review) => sheetOf(copies.copy(review.review, review.result), review));
    return [{ template: copies.template, sheets }];
  });
}
