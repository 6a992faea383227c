import { RESULT_COLUMN, type Result, type Review } from "@scorecard/model";

/** What is compared of a scored review: the points of each item and the total, by column. */
export interface Points {
  readonly items: { readonly [item: string]: { readonly [column: string]: number } };
  readonly totals: { readonly [column: string]: number };
}

/** A way to score reviews that tells nothing but points. */
export type PointsScorer = (review: Review) => Promise<Points>;

/** The points of our result. */
export function pointsOf({ sections, totals }: Result): Points {
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return {
    items: Object.fromEntries(items.map(({ key, scores }) => [key, numbersOf(scores)])),
    totals: numbersOf(totals),
  };
}

function numbersOf(scores: Result["totals"]): { readonly [column: string]: number } {
  return Object.fromEntries(
    Object.entries(scores).map(([column, { points }]) => [column, Number(points ?? Number.NaN)]),
  );
}

/** The columns of raters, with the one that the result is taken from put last again as the result. */
export function withResult<T>(columns: { readonly [rater: string]: T }, taken: string) {
  const result = columns[taken];
  return result === undefined ? columns : { ...columns, [RESULT_COLUMN]: result };
}
