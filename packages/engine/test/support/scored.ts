import { type Diagnostic, RESULT_COLUMN, type Result, type Review, type Template } from "@scorecard/model";
import { createScorer, type ScorerOptions } from "../../src/scoring/scorer.ts";

/** A scored review, with what tests ask of it at hand. Where no column is named, the result's is meant. */
export interface ScoredSheet {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
  /** Code and path of what is reported. */
  readonly problems: readonly string[];
  readonly total: (column?: string) => Cell;
  readonly section: (key: string, column?: string) => Cell;
  readonly item: (key: string, column?: string) => Cell;
}

type Cell = Result["totals"][string] | undefined;

export function scoredSheet(template: Template, review: Review, options?: ScorerOptions): ScoredSheet {
  const { result, diagnostics } = createScorer(template, options).score(review);
  const items = result.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return {
    result,
    diagnostics,
    problems: diagnostics.map(({ code, path = [] }) => [code, ...path].join(" ")),
    total: (column = RESULT_COLUMN) => result.totals[column],
    section: (key, column = RESULT_COLUMN) =>
      result.sections.find((section) => section.key === key)?.totals[column],
    item: (key, column = RESULT_COLUMN) => items.find((item) => item.key === key)?.scores[column],
  };
}
