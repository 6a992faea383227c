import { createScorer, type Scored, type ScorerOptions } from "@scorecard/engine";
import type { Review, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";

/** Scores the reviews of one template again. */
export type ScoreAgain = (review: Review) => Scored;

/** Prepares scoring. @throws any error where the template cannot be scored by, which compiled ones can. */
export function scorerAgain(template: Template): ScoreAgain {
  const scorer = createScorer(template);
  return (review) => {
    const scored = scorer.score(review);
    // Names may be written in the Chinese script that the template was not.
    if (!scored.diagnostics.some(({ code }) => code.startsWith("unknown-"))) return scored;
    return createScorer(template, printedBy(template)).score(review);
  };
}

const remembered = new WeakMap<Template, ScorerOptions>();

function printedBy(template: Template): ScorerOptions {
  const options = remembered.get(template) ?? { printed: withBothScripts(template) };
  remembered.set(template, options);
  return options;
}
