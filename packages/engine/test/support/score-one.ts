import type { Answer, Diagnostic, Rule, Score, Template } from "@scorecard/model";
import { createScorer } from "../../src/index.ts";
import { reviewOf } from "./reviews.ts";
import { smallSheet } from "./templates.ts";

/** What one answer to a rule comes to. */
export interface OneScore {
  readonly points: string | null;
  readonly score: Score;
  readonly codes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Scores one rater's answer to one rule on an item with the given full marks. */
export function scoreOne(
  rule: Rule,
  answer: Answer,
  changes: Partial<Template> & { fullMarks?: string } = {},
): OneScore {
  const template = smallSheet([rule], {
    raters: [{ key: "supervisor", name: { "zh-Hans": "上级" } }],
    ...changes,
  });
  const review = reviewOf({ 项目1: { answers: { 上级: answer } } });
  const { result, diagnostics } = createScorer(template).score(review);
  const score = result.sections[0]?.groups[0]?.items[0]?.scores.supervisor;
  if (score === undefined) throw new Error("the sheet has no score");
  return { points: score.points, score, codes: diagnostics.map(({ code }) => code), diagnostics };
}
