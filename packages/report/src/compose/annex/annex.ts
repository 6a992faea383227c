import type { Words } from "../words.ts";

/*
 * The annex of a sheet: how each of its figures came about, in the words of the scoring.
 */

/** The way to the points of one rater, or of several who gave the same for the same reasons. */
export interface AnnexReason {
  readonly raters: Words;
  /** One step a line. */
  readonly steps: Words;
  /** As printed; a dash while there are none. */
  readonly points: string;
  /** The figure that counts. */
  readonly isResult: boolean;
}

/** One item, or one sum. */
export interface AnnexEntry {
  /** The item's number on the sheet; empty for sums. */
  readonly order: string;
  readonly title: Words;
  readonly reasons: readonly AnnexReason[];
}

/** The items of a group; without a name they stand for themselves. */
export interface AnnexGroup {
  readonly title?: Words;
  readonly entries: readonly AnnexEntry[];
  readonly totals?: AnnexEntry;
}

/** One section of the sheet. */
export interface AnnexSection {
  readonly title: Words;
  readonly groups: readonly AnnexGroup[];
  readonly totals: AnnexEntry;
}

/** All of it, in the order of the sheet. */
export interface Annex {
  readonly title: Words;
  readonly columns: {
    readonly item: Words;
    readonly rater: Words;
    readonly basis: Words;
    readonly score: Words;
  };
  /** What was told besides the answers, and what is missing. */
  readonly facts: readonly Words[];
  readonly sections: readonly AnnexSection[];
  readonly total: AnnexEntry;
  /** Grade and pass mark. */
  readonly verdict: readonly Words[];
}
