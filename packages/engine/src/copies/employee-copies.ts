import { RESULT_COLUMN, type Result, type Review, type Template } from "@scorecard/model";
import { raterColumns } from "../scoring/rater-columns.ts";
import { createScorer } from "../scoring/scorer.ts";
import { averagedTemplate, averagesOf } from "./averaged-template.ts";
import { copiedReview } from "./copied-review.ts";
import { reviewParts } from "./known-entries.ts";

/** A review and its result as one reader may see them: scoring the one gives the other. */
export interface ReviewCopy {
  readonly review: Review;
  readonly result: Result;
}

/** Makes the copies that employees get of their own reviews. */
export interface EmployeeCopies {
  /** What the copies are scored by: the sheet's own template, or one with averages instead of several raters of a kind. */
  readonly template: Template;
  /**
   * The copy of one review. It is scored anew, so that its figures are those of its own data.
   * @param result what the review scored by the sheet's own template, with its trace
   * @throws RangeError when the copy scores other than the review did, as where review and result do not belong together
   */
  copy(review: Review, result: Result): ReviewCopy;
}

/**
 * Prepares the employee's copies of reviews by a template. They have no single scores where several raters are of a
 * kind, no notes, no reasons of agreements, no texts in confidential fields, no events without effect, and nothing under
 * names that the sheet does not know. Everything else is there under its key, answered as it was.
 * @param options `printed`: the template with every name that is printed somewhere, as for `createScorer`
 */
export function employeeCopies(
  template: Template,
  { printed = template }: { readonly printed?: Template } = {},
): EmployeeCopies {
  const averaged = averagedTemplate(template);
  const scorer = createScorer(averaged, { printed: averagedTemplate(printed) });
  const frame = {
    template,
    averages: averagesOf(template),
    columns: raterColumns(template, printed),
    places: template.rounding.item,
    parts: reviewParts(template, printed),
  };
  return {
    template: averaged,
    copy(review, result) {
      const copied = copiedReview(review, result, frame);
      const scored = scorer.score(copied).result;
      if (outcomeOf(scored) !== outcomeOf(result))
        throw new RangeError(`the copy scores ${outcomeOf(scored)}, the review ${outcomeOf(result)}`);
      return { review: copied, result: scored };
    },
  };
}

/** What a result comes to, as text to compare. */
function outcomeOf({ status, totals, sections, grade, passed }: Result): string {
  const points = [...sections.map((section) => section.totals), totals].map(
    (scores) => scores[RESULT_COLUMN]?.points,
  );
  return JSON.stringify({ status, points, grade: grade?.key, passed: passed?.passed });
}
