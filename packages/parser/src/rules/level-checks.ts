import { exact, formatExact } from "@scorecard/model";
import type { PointedLevel } from "./levels.ts";
import type { ItemContext } from "./room.ts";
import { checkStep } from "./step.ts";

/** Levels rise, or fall, without ties: a rater must know which of two is better. */
export function checkOrder(levels: readonly PointedLevel[], item: ItemContext): void {
  const pairs = levels.slice(1).flatMap((level, index) => {
    const before = levels[index];
    return before ? [{ level, before, step: level.low.compare(before.low) }] : [];
  });
  const direction = pairs.find(({ step }) => step !== 0)?.step ?? 1;
  for (const { level, before, step } of pairs) {
    if (step === 0) item.problem("levels-tied", { first: before.key, second: level.key }, level.span);
    else if (step !== direction)
      item.problem("levels-out-of-order", { level: level.key, before: before.key }, level.span);
  }
}

/** Ranges run upwards in whole steps, and no points belong to two levels. */
export function checkRanges(levels: readonly PointedLevel[], item: ItemContext): void {
  for (const [index, level] of levels.entries()) {
    const { low, high, step } = level;
    if (high === undefined) continue;
    if (low.compare(high) >= 0) {
      const params = { low: formatExact(low), high: formatExact(high) };
      item.problem("range-wrong-way", params, level.span);
      continue;
    }
    if (step) checkStep(low, high, step, item);
    for (const earlier of levels.slice(0, index)) reportOverlap(earlier, level, item);
  }
  reportHoles(levels, item);
}

const ONE = exact("1");

/** Ranges that border on each other leave no points between them: no more than a step, or than one point. */
function reportHoles(levels: readonly PointedLevel[], item: ItemContext): void {
  const ranges = levels
    .flatMap(({ key, low, high, step, span }) => (high ? [{ key, low, high, step, span }] : []))
    .toSorted((a, b) => a.low.compare(b.low));
  for (const [index, lower] of ranges.entries()) {
    const upper = ranges[index + 1];
    const step = upper?.step?.points ?? lower.step?.points ?? ONE;
    if (upper === undefined || upper.low.sub(lower.high).compare(step) <= 0) continue;
    const params = { below: formatExact(lower.high), above: formatExact(upper.low) };
    item.problem("level-ranges-gap", { first: upper.key, second: lower.key, ...params }, lower.span);
  }
}

function reportOverlap(earlier: PointedLevel, level: PointedLevel, item: ItemContext): void {
  const [a, b] = [
    { low: earlier.low, high: earlier.high ?? earlier.low },
    { low: level.low, high: level.high ?? level.low },
  ];
  const low = a.low.compare(b.low) > 0 ? a.low : b.low;
  const high = a.high.compare(b.high) < 0 ? a.high : b.high;
  const overlap = high.compare(low);
  if (overlap < 0 || earlier.high === undefined) return;
  const params = { first: earlier.key, second: level.key, points: formatExact(low) };
  item.problem(overlap > 0 ? "level-ranges-overlap" : "level-ranges-touch", params, level.span);
}
