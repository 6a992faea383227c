import { formatExact } from "@scorecard/model";
import { checkLevelHoles } from "../lint/level-ranges-gap.ts";
import { reportSharedBound } from "../lint/level-ranges-touch.ts";
import { swapped } from "../read/rewording.ts";
import { levelInWords } from "./level-words.ts";
import type { PointedLevel } from "./levels.ts";
import type { ItemContext } from "./room.ts";
import { checkStep } from "./step.ts";

/** Ranges run upwards in whole steps, and no points belong to two levels. */
export function checkRanges(levels: readonly PointedLevel[], item: ItemContext): void {
  for (const [index, level] of levels.entries()) {
    const { low, high, step } = level;
    if (high === undefined) continue;
    if (low.compare(high) >= 0) {
      const params = { low: formatExact(low), high: formatExact(high) };
      item.problem("range-wrong-way", params, level.span, { fix: level.range && swapped(level.range, item) });
      continue;
    }
    if (step) checkStep(low, high, step, item);
    for (const earlier of levels.slice(0, index)) reportOverlap(earlier, level, item);
  }
  checkLevelHoles(levels, item);
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
  if (overlap === 0) reportSharedBound(earlier, level, low, item);
  else {
    const params = { first: levelInWords(earlier.key), second: levelInWords(level.key) };
    item.problem("level-ranges-overlap", params, level.span);
  }
}
