import { expect, test } from "vitest";
import { periodWords, readPeriod } from "./period-words.ts";

test.each([
  ["2026-09", { year: "2026", month: "9" }, ["2026 年 9 月", "2026 年 9 月", "September 2026"]],
  ["2026-Q3", { year: "2026", quarter: "3" }, ["2026 年第 3 季度", "2026 年第 3 季", "Q3 2026"]],
  ["2026-H2", { year: "2026", half: "2" }, ["2026 年下半年", "2026 年下半年", "H2 2026"]],
  ["2026", { year: "2026" }, ["2026 年", "2026 年", "2026"]],
  ["2026-13", undefined, ["2026-13", "2026-13", "2026-13"]],
  ["九月", undefined, ["九月", "九月", "九月"]],
])("%s", (period, parts, [hans, hant, en]) => {
  expect(readPeriod(period)).toEqual(parts);
  expect(periodWords(period)).toEqual({ "zh-Hans": hans, "zh-Hant": hant, en });
});
