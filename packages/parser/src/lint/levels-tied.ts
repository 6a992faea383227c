import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Two levels that follow each other and give the same: a rater must know which is better. */
export const LEVELS_TIED = {
  severity: "warning",
  message: {
    "zh-Hans": "{first} 级与 {second} 级分值相同，分不出高低。",
    "zh-Hant": "{first} 級與 {second} 級分值相同，分不出高低。",
    en: "Levels {first} and {second} give the same points: nothing tells them apart.",
  },
} as const;

export function checkTies(levels: readonly PointedLevel[], item: ItemContext): void {
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1];
    if (before?.low.equals(level.low))
      item.problem("levels-tied", { first: before.key, second: level.key }, level.span);
  }
}
