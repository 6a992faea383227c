import type { PeriodKind } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readPeriod } from "./period.ts";

describe("a period as people write it", () => {
  test.each<readonly [PeriodKind, string, string]>([
    ["month", "2026-09", "2026-09"],
    ["month", "2026-9", "2026-09"],
    ["month", "2026年9月", "2026-09"],
    ["month", "2026年09月份", "2026-09"],
    ["month", "2026/9", "2026-09"],
    ["month", "2026.9", "2026-09"],
    ["month", "2026.10", "2026-10"],
    ["month", "２０２６年９月", "2026-09"],
    ["month", " 2026 年 12 月 ", "2026-12"],
    ["quarter", "2026-Q3", "2026-Q3"],
    ["quarter", "2026q3", "2026-Q3"],
    ["quarter", "2026年第3季度", "2026-Q3"],
    ["quarter", "2026年三季度", "2026-Q3"],
    ["quarter", "2026年第四季", "2026-Q4"],
    ["half-year", "2026-H2", "2026-H2"],
    ["half-year", "2026年上半年", "2026-H1"],
    ["half-year", "2026下半年", "2026-H2"],
    ["year", "2026", "2026"],
    ["year", "2026年度", "2026"],
  ])("%s: %s is %s", (kind, written, period) => {
    expect(readPeriod(written, kind)).toBe(period);
  });

  test.each<readonly [PeriodKind, string]>([
    ["month", "2026-13"],
    ["month", "2026-00"],
    ["month", "2026"],
    ["month", "26-09"],
    ["month", "2026-Q3"],
    ["month", "9月"],
    ["month", "2026-09-01"],
    ["month", ""],
    ["quarter", "2026-Q5"],
    ["quarter", "2026-09"],
    ["half-year", "2026-H3"],
    ["year", "2026-09"],
  ])("%s: %s is none", (kind, written) => {
    expect(readPeriod(written, kind)).toBeUndefined();
  });
});
