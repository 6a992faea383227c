/*
 * The reasons of a result in words of one language, as plain values: a list on a screen and a table on paper
 * say the same.
 */

/** How one column of scores came by its points. */
export interface ExplainedScore {
  /** The column's key: a rater's, or that of the result. */
  readonly column: string;
  /** The column's name. */
  readonly name: string;
  /** Each step of the way, from the answer to the points. */
  readonly steps: readonly string[];
  /** An exact number; absent while there are no points. */
  readonly points?: string;
}

/** The scores of one item, or of one sum. */
export interface ExplainedScores {
  /** `客户回访（5%）`, `加权合计`. */
  readonly title: string;
  readonly scores: readonly ExplainedScore[];
}

/** The items of a group; without a name they stand for themselves. */
export interface ExplainedGroup {
  readonly title?: string;
  readonly items: readonly ExplainedScores[];
  readonly totals?: ExplainedScores;
}

/** One section. */
export interface ExplainedSection {
  readonly title: string;
  readonly groups: readonly ExplainedGroup[];
  readonly totals: ExplainedScores;
}

/** A whole result, in the order of its sheet. */
export interface Explanation {
  /** Sheet, period, person and status. */
  readonly heading: string;
  /** What the sheet still lacks, what it was told besides the answers, and the vetoes that took effect. */
  readonly facts: readonly string[];
  readonly sections: readonly ExplainedSection[];
  readonly totals: ExplainedScores;
  /** Grade and pass mark, as far as the sheet has them. */
  readonly verdict: readonly string[];
}
