import {
  type Employee,
  type Item,
  type ItemResult,
  itemsOf,
  RESULT_COLUMN,
  type Result,
  type Review,
  type RowReview,
  type Template,
} from "@scorecard/model";
import { isBlank } from "../scoring/item-scorer.ts";
import { rowsKey } from "../scoring/rows.ts";
import { beforeVetoes, copiedItem, type ItemFrame } from "./copied-item.ts";
import type { ReviewParts } from "./known-entries.ts";
import { withheld, withoutReason } from "./withheld.ts";

/** What is settled for the copies of all reviews by a template. */
export interface CopyFrame extends Omit<ItemFrame, "isFinal"> {
  readonly template: Template;
  readonly parts: ReviewParts;
}

/** The review of a copy: see `employeeCopies`. */
export function copiedReview(review: Review, result: Result, frame: CopyFrame): Review {
  const { data, events, adjustments, agreed, templateVersion } = review;
  const { template, parts } = frame;
  return {
    template: template.id,
    ...(templateVersion !== undefined && { templateVersion }),
    employee: copiedEmployee(review.employee),
    period: result.period,
    ...(data && { data: Object.fromEntries(parts.data(data)) }),
    ...copiedScores(review, result, frame),
    ...(events && { events: effectiveEvents(events, result, frame) }),
    ...(adjustments && { adjustments: Object.fromEntries(parts.adjustments(adjustments)) }),
    ...(agreed && { agreed: withoutReason(agreed) }),
    ...(isOpen(review, result, frame) && { stated: null }),
    comments: copiedComments(review, frame),
  };
}

function copiedEmployee({ number, name, department, position }: Employee): Employee {
  return {
    number,
    name,
    ...(department !== undefined && { department }),
    ...(position !== undefined && { position }),
  };
}

function copiedScores(
  review: Review,
  result: Result,
  { template, parts, ...frame }: CopyFrame,
): Pick<Review, "items" | "rows"> {
  const itemFrame = { ...frame, isFinal: result.status === "final" };
  const scored = scoredItems(result);
  const items = new Map(template.sections.flatMap(itemsOf).map((item) => [item.key, item]));
  const prototypes = prototypesOf(template);
  const copies = parts.items(review.items).flatMap(([key, said]) => {
    const item = items.get(key);
    return item === undefined ? [] : [[key, copiedItem(said, item, scored.get(key), itemFrame)] as const];
  });
  const rows = parts.rows(review.rows).flatMap(([key, own]) => {
    const item = prototypes.get(key);
    if (item === undefined) return [];
    const copied = own.map((row, index) => {
      return copiedRow(row, copiedItem(row.review, item, scored.get(`${key}#${index + 1}`), itemFrame));
    });
    return [[key, copied] as const];
  });
  return { items: Object.fromEntries(copies), ...(review.rows && { rows: Object.fromEntries(rows) }) };
}

function copiedRow({ name, weight, requirement }: RowReview, review: RowReview["review"]): RowReview {
  return { name, weight, ...(requirement !== undefined && { requirement }), review };
}

function scoredItems({ sections }: Result): ReadonlyMap<string, ItemResult> {
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return new Map(items.map((item) => [item.key, item]));
}

function prototypesOf({ sections }: Template): ReadonlyMap<string, Item> {
  const groups = sections.flatMap((section) => section.groups);
  return new Map(
    groups.flatMap((group) =>
      group.rows ? [[rowsKey(group, group.rows), group.rows.prototype] as const] : [],
    ),
  );
}

/** Only what took effect is printed, and it alone decides the same vetoes again. */
function effectiveEvents(
  events: NonNullable<Review["events"]>,
  { vetoes = [] }: Result,
  { template, parts }: CopyFrame,
): NonNullable<Review["events"]> {
  const took = new Set(vetoes.map(({ key }) => key));
  const effective = new Set(
    (template.vetoes ?? []).flatMap(({ key, cause }) =>
      cause.kind === "event" && took.has(key) ? [cause.event] : [],
    ),
  );
  return Object.fromEntries(parts.events(events).filter(([event]) => effective.has(event)));
}

/** Whether the full sheet left the total open for want of an agreement between raters whose scores the copy lacks. */
function isOpen({ agreed, stated }: Review, { totals }: Result, { averages }: CopyFrame): boolean {
  if (stated === null) return true;
  const isAgreed = agreed !== undefined && !isBlank(agreed.points);
  const total = totals[RESULT_COLUMN];
  return averages.size > 0 && !isAgreed && total !== undefined && beforeVetoes(total) === null;
}

function copiedComments({ comments }: Review, { template, parts }: CopyFrame): Review["comments"] {
  const confidential = new Set(
    template.textFields.filter((field) => field.confidential === true).map(({ key }) => key),
  );
  return Object.fromEntries(
    parts.comments(comments).flatMap(([key, text]) => {
      const kept = confidential.has(key) ? withheld(text) : text;
      return kept === undefined ? [] : [[key, kept] as const];
    }),
  );
}
