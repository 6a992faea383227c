import { expect, test } from "vitest";
import { rangeInWords } from "./range-words.ts";

test.each<readonly [string | undefined, string | undefined, string, string, string]>([
  ["0", "10", "0 分（含）至 10 分（含）", "0 分（含）至 10 分（含）", "from 0 points to 10 points"],
  ["0", undefined, "0 分以上", "0 分以上", "0 points or above"],
  [undefined, "-2.5", "−2.5 分以下", "−2.5 分以下", "−2.5 points or below"],
])("points from %s to %s", (low, high, hans, hant, en) => {
  expect(rangeInWords(low, high)).toEqual({ "zh-Hans": hans, "zh-Hant": hant, en });
});
