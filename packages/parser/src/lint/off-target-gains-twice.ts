import { exact } from "@scorecard/model";
import { headSpan } from "../read/statements.ts";
import type { ItemContext } from "../rules/room.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** Where missing the target on either side adds points, the target is the worst one can do. */
export const OFF_TARGET_GAINS_TWICE = {
  severity: "warning",
  message: {
    "zh-Hans": "高于目标加分，低于目标也加分，正好达到目标的反而最低。请检查是不是写错了加扣。",
    "zh-Hant": "高於目標加分，低於目標也加分，正好達到目標的反而最低。請檢查是不是寫錯了加扣。",
    en: "Both above and below the target add points, so reaching it exactly gives the least. Check the signs.",
  },
} as const;

const OTHER_SIDE = {
  "zh-Hans": "另一边也写了加分",
  "zh-Hant": "另一邊也寫了加分",
  en: "the other side adds points too",
};

interface Side {
  readonly points: string;
  readonly line: Statement;
}

export function checkTargetIsBest(below: Side | undefined, above: Side | undefined, item: ItemContext): void {
  if (below === undefined || above === undefined) return;
  if (exact(below.points).compare(0) <= 0 || exact(above.points).compare(0) <= 0) return;
  const [first, second] = [headSpan(below.line), headSpan(above.line)].sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined) return;
  item.problem("off-target-gains-twice", {}, second, {
    related: [{ location: item.location(first), message: OTHER_SIDE }],
  });
}
