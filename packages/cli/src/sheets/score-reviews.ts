import { createScorer, type LocatedReview, locateDiagnostics } from "@scorecard/engine";
import type { Location, Result, Review, Template } from "@scorecard/model";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";

/** A review and what it scored. */
export interface ScoredReview {
  readonly review: Review;
  readonly result: Result;
  /** Where the review says whom it is about. */
  readonly location: Location | undefined;
}

/** Scores reviews, in their order. Problems in them are noted, two reviews of one person and period among them. */
export function scoreReviews(
  session: Session,
  template: Template,
  reviews: readonly LocatedReview[],
): readonly ScoredReview[] {
  const scorer = createScorer(template);
  const scored = reviews.map((located) => {
    const { result, diagnostics } = scorer.score(located.review);
    note(session, ...locateDiagnostics(diagnostics, located));
    return { review: located.review, result, location: located.locate(["employee", "number"]) };
  });
  noteDuplicates(session, scored);
  return scored;
}

function noteDuplicates(session: Session, scored: readonly ScoredReview[]): void {
  const first = new Map<string, ScoredReview>();
  for (const review of scored) {
    const { result, location } = review;
    const { employee, period, template } = result;
    const key = JSON.stringify([template.id, employee.number, period]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, review);
      continue;
    }
    const { number, name } = employee;
    const params = { number, name, period, other: other.location?.file ?? "" };
    note(session, report("duplicate-review", params, { location }));
  }
}
