import { levelInWords } from "../rules/level-words.ts";
import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Two levels that follow each other and give the same: a rater must know which is better. */
export const LEVELS_TIED = {
  severity: "warning",
  message: {
    "zh-Hans": "“{first}”与“{second}”分值相同，分不出高低。请改其中一个。",
    "zh-Hant": "「{first}」與「{second}」分值相同，分不出高低。請改其中一個。",
    en: "The points are the same for “{first}” and “{second}”, so nothing tells them apart. Change one of them.",
  },
} as const;

export function checkTies(levels: readonly PointedLevel[], item: ItemContext): void {
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1];
    if (before === undefined || !before.low.equals(level.low)) continue;
    // Two ranges that begin at the same points overlap, which is said already.
    if (before.high && level.high) continue;
    const params = { first: levelInWords(before.key), second: levelInWords(level.key) };
    item.problem("levels-tied", params, level.span);
  }
}
