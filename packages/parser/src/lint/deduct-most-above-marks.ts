import { formatExact, ZERO } from "@scorecard/model";
import type { PlacedLimit } from "../read/limits.ts";
import type { ItemContext } from "../rules/room.ts";
import { floorAtZero } from "./own-words.ts";

/** 最多扣 200 分 of an item of 100: the floor that this sets is below 0, which is seldom meant. */
export const DEDUCT_MOST_ABOVE_MARKS = {
  severity: "warning",
  message: {
    "zh-Hans":
      "最多扣 {most} 分，而满分只有 {fullMarks} 分，得分会低到 {low} 分。请改数值；扣到 0 分为止请写：最低 0 分；可以为负请写：最低 {low} 分。",
    "zh-Hant":
      "最多扣 {most} 分，而滿分只有 {fullMarks} 分，得分會低到 {low} 分。請改數值；扣到 0 分為止請寫：最低 0 分；可以為負請寫：最低 {low} 分。",
    en: "Up to {most} points may be deducted from {fullMarks}, so the score can fall to {low}. Change the number; write “floor 0” if it stops there, “floor {low}” if it may be negative.",
  },
  fix: {
    title: { "zh-Hans": "改成：最低 0 分", "zh-Hant": "改成：最低 0 分", en: "Write: floor 0 points" },
    safe: false,
  },
} as const;

/** @param floor the floor that holds; one that says how much is deducted at most */
export function checkMostDeducted(floor: PlacedLimit | undefined, item: ItemContext): void {
  const { points, deducted } = floor ?? {};
  if (floor === undefined || points === undefined || deducted === undefined) return;
  if (item.counts !== undefined || points.compare(ZERO) >= 0) return;
  const params = {
    most: formatExact(deducted),
    fullMarks: formatExact(item.fullMarks),
    low: formatExact(points),
  };
  const fix = [{ span: floor, newText: floorAtZero(item.vocabulary) }];
  item.problem("deduct-most-above-marks", params, floor, { fix });
}
