import type { ItemReview, Review, RowReview, Template } from "@scorecard/model";
import { assign } from "../scoring/assign.ts";
import { type RaterColumns, raterColumns } from "../scoring/rater-columns.ts";
import { ALREADY_TOLD, type ReviewParts, reviewParts } from "./known-entries.ts";

/**
 * The review with everything under the sheet's keys, whatever names it was written with: what is added to it by key then
 * takes the place of what was there. It scores as it did. Names that the sheet does not know are left out, of which
 * scoring it has told.
 * @param options `printed`: the template with every name that is printed somewhere, as for `createScorer`
 */
export function keyedReview(
  review: Review,
  template: Template,
  { printed = template }: { readonly printed?: Template } = {},
): Review {
  const parts = reviewParts(template, printed);
  const columns = raterColumns(template, printed);
  const { data, events, adjustments, items, rows, comments } = review;
  return {
    ...review,
    ...(data && { data: Object.fromEntries(parts.data(data)) }),
    ...(events && { events: Object.fromEntries(parts.events(events)) }),
    ...(adjustments && { adjustments: Object.fromEntries(parts.adjustments(adjustments)) }),
    items: Object.fromEntries(parts.items(items).map(([key, item]) => [key, byRater(item, columns)])),
    ...(rows && { rows: keyedRows(rows, parts, columns) }),
    comments: Object.fromEntries(parts.comments(comments)),
  };
}

function keyedRows(
  rows: NonNullable<Review["rows"]>,
  parts: ReviewParts,
  columns: RaterColumns,
): Review["rows"] {
  const keyed = (row: RowReview): RowReview => ({ ...row, review: byRater(row.review, columns) });
  return Object.fromEntries(parts.rows(rows).map(([key, own]) => [key, own.map(keyed)]));
}

function byRater(item: ItemReview, { raters, index }: RaterColumns): ItemReview {
  const entries = assign(item.answers, index, () => ALREADY_TOLD);
  const answers = raters.flatMap(({ key }, position) => {
    const entry = entries[position];
    return entry === undefined || entry.spoilt ? [] : [[key, entry.value] as const];
  });
  return { ...item, answers: Object.fromEntries(answers) };
}
