import { createScorer } from "@scorecard/engine";
import type { Template } from "@scorecard/model";
import { madeUpReview } from "../input/reviews.ts";
import { median } from "../measure.ts";
import { count, printTable } from "../print-table.ts";

const PEOPLE = 2_000;
/** Passes until the compiled code is as quick as it gets. */
const WARM_UP = 12;
const PASSES = 25;

/** Times scoring: complete reviews, two raters, every figure with its trace. One core. */
export function benchScore(template: Template): void {
  const reviews = Array.from({ length: PEOPLE }, (_, index) => madeUpReview(template, index + 1));
  const prepare = Array.from({ length: PASSES }, () => millisecondsOf(() => createScorer(template)));
  const scorer = createScorer(template);
  const pass = () => millisecondsOf(() => reviews.forEach((review) => void scorer.score(review)));
  const first = perSecond(pass());
  for (let run = 0; run < WARM_UP; run += 1) pass();
  const rates = Array.from({ length: PASSES }, () => perSecond(pass()));
  printTable(
    `Score the director's sheet: ${count(PEOPLE)} different reviews, 12 items × 2 raters, with trace`,
    ["", "median", "best"],
    [
      [`reviews a second, the first ${count(PEOPLE)} of a process`, count(first), ""],
      ["reviews a second, warm, one core", count(median(rates)), count(Math.max(...rates))],
      [
        "microseconds a review, warm",
        (1e6 / median(rates)).toFixed(1),
        (1e6 / Math.max(...rates)).toFixed(1),
      ],
      ["prepare the scorer, ms", median(prepare).toFixed(2), Math.min(...prepare).toFixed(2)],
    ],
  );
}

function perSecond(milliseconds: number): number {
  return (PEOPLE / milliseconds) * 1000;
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
