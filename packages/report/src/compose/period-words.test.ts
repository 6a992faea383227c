import { expect, test } from "vitest";
import { periodBlanks, periodWords, readPeriod } from "./period-words.ts";

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

test("a sheet for several kinds of period offers each of them", () => {
  expect(periodBlanks(["month"])["zh-Hans"]).toBe("　　　　年　　　月");
  expect(periodBlanks(["month", "quarter"])).toEqual({
    "zh-Hans": "　　　　年　　　月\n或第　　季度",
    "zh-Hant": "　　　　年　　　月\n或第　　季",
    en: "yyyy / mm or Q",
  });
});
