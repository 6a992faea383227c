import { isDeepStrictEqual } from "node:util";
import { createScorer } from "@scorecard/engine";
import type { Review, Template } from "@scorecard/model";
import { madeUpReview } from "../input/reviews.ts";
import { interleave, median } from "../measure.ts";
import { count, ms, printLines, printTable, times } from "../print-table.ts";
import { jsonRulesScorer } from "../scoring/json-rules.ts";
import { pointsOf } from "../scoring/points.ts";

const PEOPLE = 500;
/** Enough rounds first for the compiled code to be as quick as it gets. */
const PLAN = { warmUp: 20, rounds: 40 };
/** The slow contender scores fewer people a round. */
const FEWER = 50;
const PREPARATIONS = 25;

/**
 * Times the scoring of complete reviews by two raters, on one core, beside a general engine for rules.
 * @throws Error when the two do not give the same points: the comparison would then mean nothing.
 */
export async function benchScore(template: Template): Promise<void> {
  const reviews = Array.from({ length: PEOPLE }, (_, index) => madeUpReview(template, index + 1));
  const traced = createScorer(template);
  const untraced = createScorer(template, { trace: false });
  const byJsonRules = jsonRulesScorer(template);
  const first = millisecondsOf(() => scoreAll(traced, reviews));
  for (const review of reviews) {
    const ours = pointsOf(traced.score(review).result);
    const others = [pointsOf(untraced.score(review).result), await byJsonRules(review)];
    const different = others.findIndex((points) => !isDeepStrictEqual(points, ours));
    if (different >= 0)
      throw new Error(`${review.employee.number}: other points from contender ${different + 1}`);
  }
  const few = reviews.slice(0, FEWER);
  const jobs = [
    { name: "with the reason for every point", people: PEOPLE, run: () => scoreAll(traced, reviews) },
    { name: "points alone (trace: false)", people: PEOPLE, run: () => scoreAll(untraced, reviews) },
    {
      name: "json-rules-engine, points alone",
      people: FEWER,
      run: async () => {
        for (const review of few) await byJsonRules(review);
      },
    },
  ];
  const timings = await interleave(
    jobs.map((job) => ({ ...job, every: 1 })),
    PLAN,
  );
  const each = jobs.map(({ name, people }) => median(timings.get(name)?.wall ?? []) / people);
  const best = jobs.map(({ name, people }) => Math.min(...(timings.get(name)?.wall ?? [])) / people);
  const [ours = Number.NaN] = each;
  printTable(
    "Score the director's sheet: 12 items × 2 raters, warm, one core",
    ["", "reviews/s", "best", "µs a review", "to ours"],
    jobs.map(({ name }, index) => {
      const [time = Number.NaN, least = Number.NaN] = [each[index], best[index]];
      return [name, count(1000 / time), count(1000 / least), (time * 1000).toFixed(1), times(time, ours)];
    }),
  );
  const prepare = Array.from({ length: PREPARATIONS }, () => millisecondsOf(() => createScorer(template)));
  printLines([
    `All gave the same points for ${PEOPLE} reviews.`,
    `The first ${PEOPLE} of a process with reasons: ${count((PEOPLE / first) * 1000)} reviews/s; preparing a scorer: ${ms(median(prepare))} ms.`,
  ]);
}

function scoreAll(scorer: ReturnType<typeof createScorer>, reviews: readonly Review[]): void {
  for (const review of reviews) scorer.score(review);
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
