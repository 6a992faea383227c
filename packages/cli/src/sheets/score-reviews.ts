import { createScorer, type LocatedReview, locateDiagnostics, type Scorer } from "@scorecard/engine";
import type { Location, Result, Review, Template } from "@scorecard/model";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";
import { templateFor } from "./other-script.ts";

/** A review and what it scored. */
export interface ScoredReview {
  readonly review: Review;
  readonly result: Result;
  /** Where the review says whom it is about. */
  readonly location: Location | undefined;
}

/** Scores reviews, in their order. Problems in them are noted, two reviews of one person and period among them. */
export async function scoreReviews(
  session: Session,
  template: Template,
  reviews: readonly LocatedReview[],
): Promise<readonly ScoredReview[]> {
  const scorer = await scorerFor(template, reviews);
  const scored = reviews.map((located) => {
    const { result, diagnostics } = scorer.score(located.review);
    note(session, ...locateDiagnostics(diagnostics, located));
    return { review: located.review, result, location: located.locate(["employee", "number"]) };
  });
  noteDuplicates(session, scored);
  return scored;
}

/**
 * The scorer that knows the names in these reviews. Names in the Chinese script that the template was not written in need
 * the dictionaries, which take long to load: they are asked only when a name is not known without them.
 */
async function scorerFor(template: Template, reviews: readonly LocatedReview[]): Promise<Scorer> {
  const scorer = createScorer(template);
  const knowsAll = reviews.every(({ review }) =>
    scorer.score(review).diagnostics.every(({ code }) => !code.startsWith("unknown-")),
  );
  return knowsAll ? scorer : createScorer(template, await templateFor(template, ["zh-Hans", "zh-Hant"]));
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
