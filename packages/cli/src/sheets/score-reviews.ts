import {
  createScorer,
  type LocatedReview,
  locateDiagnostics,
  type Scored,
  type Scorer,
} from "@scorecard/engine";
import type { Diagnostic, Location, Result, Review, Template } from "@scorecard/model";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";
import { templateFor } from "./other-script.ts";

/** A review and what it scored. */
export interface ScoredReview {
  readonly template: Template;
  /** The template with the names that its reviews use, where they use others than its own. */
  readonly printed: Template;
  readonly review: Review;
  readonly result: Result;
  /** Where the review says whom it is about. */
  readonly location: Location | undefined;
}

/**
 * Scores reviews by the template that each of them names, in the order of the templates, then of the reviews. Problems in
 * them are noted, two reviews of one person and period among them.
 * @param templates a sheet and its variants; reviews that name none of them are taken to be meant for the sheet
 */
export async function scoreReviews(
  session: Session,
  templates: readonly [Template, ...Template[]],
  reviews: readonly LocatedReview[],
): Promise<readonly ScoredReview[]> {
  const scored: ScoredReview[] = [];
  for (const template of templates) {
    const own = reviews.filter(({ review }) => templateNamed(review.template, templates) === template);
    if (own.length === 0) continue;
    const { printed, scores } = await scoreAll(template, own);
    for (const [index, located] of own.entries()) {
      const score = scores[index];
      if (score === undefined) continue;
      note(session, ...locateDiagnostics(score.diagnostics, located));
      const location = located.locate(["employee", "number"]);
      scored.push({ template, printed, review: located.review, result: score.result, location });
    }
  }
  noteDuplicates(session, scored);
  return scored;
}

function templateNamed(id: string, templates: readonly [Template, ...Template[]]): Template {
  return templates.find((template) => template.id === id) ?? templates[0];
}

/**
 * Scores every review once. Names in the Chinese script that the template was not written in need the dictionaries, which
 * take long to load: only when some name is not known without them is everything scored again with them.
 */
async function scoreAll(template: Template, reviews: readonly LocatedReview[]): Promise<ScoredAlike> {
  const score = (scorer: Scorer) => reviews.map(({ review }) => scorer.score(review));
  const scores = score(createScorer(template));
  const isUnknown = ({ code }: Diagnostic) => code.startsWith("unknown-");
  if (!scores.some(({ diagnostics }) => diagnostics.some(isUnknown))) return { printed: template, scores };
  const printed = await templateFor(template, ["zh-Hans", "zh-Hant"]);
  return { printed, scores: score(createScorer(template, { printed })) };
}

interface ScoredAlike {
  readonly printed: Template;
  readonly scores: readonly Scored[];
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
