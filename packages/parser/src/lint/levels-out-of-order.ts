import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Levels rise all the way, or fall all the way. */
export const LEVELS_OUT_OF_ORDER = {
  severity: "warning",
  message: {
    "zh-Hans": "{level} 级的分值与前后走向相反（对比 {before} 级）。请检查是否写错。",
    "zh-Hant": "{level} 級的分值與前後走向相反（對比 {before} 級）。請檢查是否寫錯。",
    en: "The points of level {level} go the other way than those before it (compare level {before}). Check them.",
  },
} as const;

export function checkLevelOrder(levels: readonly PointedLevel[], item: ItemContext): void {
  const steps = levels.slice(1).flatMap((level, index) => {
    const before = levels[index];
    const step = before ? level.low.compare(before.low) : 0;
    return before && step !== 0 ? [{ level, before, step }] : [];
  });
  for (const { level, before, step } of steps) {
    if (step !== steps[0]?.step)
      item.problem("levels-out-of-order", { level: level.key, before: before.key }, level.span);
  }
}
