import { createScorer } from "@scorecard/engine";
import type { Template } from "@scorecard/model";
import type { FilledSheet } from "../contenders/contender.ts";
import { contentOf } from "./compose-content.ts";
import { madeUpReview } from "./reviews.ts";

/**
 * Scored sheets of so many different people.
 * @throws Error when a made-up review does not score: the benchmark would then compare half-empty sheets.
 */
export function filledSheets(template: Template, people: number): readonly [FilledSheet, ...FilledSheet[]] {
  const scorer = createScorer(template);
  const fill = (seed: number): FilledSheet => {
    const review = madeUpReview(template, seed);
    const { result, diagnostics } = scorer.score(review);
    const [problem] = diagnostics;
    if (problem !== undefined) throw new Error(problem.message.en);
    return { review, result, content: contentOf(template, review, result) };
  };
  return [fill(1), ...Array.from({ length: people - 1 }, (_, index) => fill(index + 2))];
}
