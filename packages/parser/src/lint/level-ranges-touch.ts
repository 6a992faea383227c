import { formatExact, type Rational } from "@scorecard/model";
import { levelInWords } from "../rules/level-words.ts";
import type { PointedLevel } from "../rules/levels.ts";
import type { ItemContext } from "../rules/room.ts";

/** Two levels whose ranges share one bound: the points alone do not tell which was meant. */
export const LEVEL_RANGES_TOUCH = {
  severity: "warning",
  message: {
    "zh-Hans":
      "“{first}”与“{second}”都包含 {points} 分，只写 {points} 看不出是哪一级。请错开一点，如差一个步长。",
    "zh-Hant":
      "「{first}」與「{second}」都包含 {points} 分，只寫 {points} 看不出是哪一級。請錯開一點，如差一個級距。",
    en: "“{first}” and “{second}” both include {points} points, so {points} alone does not tell which is meant. Keep them a step apart.",
  },
} as const;

/** Reports two such levels. Ranges are compared where they are read, for more than a bound is an error. */
export function reportSharedBound(
  first: PointedLevel,
  second: PointedLevel,
  bound: Rational,
  item: ItemContext,
): void {
  const params = {
    first: levelInWords(first.key),
    second: levelInWords(second.key),
    points: formatExact(bound),
  };
  item.problem("level-ranges-touch", params, second.span);
}
