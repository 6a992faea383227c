import { levelInWords } from "../rules/level-words.ts";
import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Levels rise all the way, or fall all the way. */
export const LEVELS_OUT_OF_ORDER = {
  severity: "warning",
  message: {
    "zh-Hans": "“{level}”的分值与其他各级走向相反（对比“{before}”）。请检查是否写错。",
    "zh-Hant": "「{level}」的分值與其他各級走向相反（對比「{before}」）。請檢查是否寫錯。",
    en: "The points of “{level}” go the other way than those of the other levels (compare “{before}”). Check them.",
  },
} as const;

/** Whether all levels follow the direction that most pairs of them have; those that do not are reported. */
export function checkLevelOrder(levels: readonly PointedLevel[], item: ItemContext): boolean {
  const direction = directionOf(levels);
  const strays = levels.slice(1).flatMap((level, index) => {
    const before = levels[index];
    const step = before ? level.low.compare(before.low) : 0;
    return before && step !== 0 && Math.sign(step) !== direction ? [{ level, before }] : [];
  });
  for (const { level, before } of strays) {
    const params = { level: levelInWords(level.key), before: levelInWords(before.key) };
    item.problem("levels-out-of-order", params, level.span);
  }
  return strays.length === 0;
}

/** 1 where the levels rise, -1 where they fall: as most pairs do, or, where as many rise as fall, as the first step. */
function directionOf(levels: readonly PointedLevel[]): number {
  const pairs = levels.flatMap((level, index) =>
    levels.slice(index + 1).map((later) => Math.sign(later.low.compare(level.low))),
  );
  const most = Math.sign(pairs.reduce((sum, step) => sum + step, 0));
  return most || (pairs.find((step) => step !== 0) ?? 0);
}
