import { exact, formatExact } from "@scorecard/model";
import { levelInWords } from "../rules/level-words.ts";
import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Points between the ranges of two levels, which no level gives. */
export const LEVEL_RANGES_GAP = {
  severity: "warning",
  message: {
    "zh-Hans":
      "“{second}”到 {below} 分为止，“{first}”从 {above} 分开始，中间的分数哪一级都给不了。请把界限接上。",
    "zh-Hant":
      "「{second}」到 {below} 分為止，「{first}」從 {above} 分開始，中間的分數哪一級都給不了。請把界限接上。",
    en: "“{second}” ends at {below} points and “{first}” begins at {above}: no level gives the points between. Close the gap.",
  },
} as const;

const ONE = exact("1");

/** Ranges that border on each other leave no points between them: no more than a step, or than one point. */
export function checkLevelHoles(levels: readonly PointedLevel[], item: ItemContext): void {
  const ranges = levels
    .flatMap(({ key, low, high, step, span }) => (high ? [{ key, low, high, step, span }] : []))
    .toSorted((a, b) => a.low.compare(b.low));
  for (const [index, lower] of ranges.entries()) {
    const upper = ranges[index + 1];
    const step = upper?.step?.points ?? lower.step?.points ?? ONE;
    if (upper === undefined || upper.low.sub(lower.high).compare(step) <= 0) continue;
    const params = { below: formatExact(lower.high), above: formatExact(upper.low) };
    item.problem(
      "level-ranges-gap",
      { first: levelInWords(upper.key), second: levelInWords(lower.key), ...params },
      lower.span,
    );
  }
}
