import type { PeriodKind } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readPeriod, readPeriodOf } from "./period.ts";

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
    ["month", "2026  年  12  月", "2026-12"],
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

describe("a sheet for several kinds of period", () => {
  test.each<readonly [string, string, readonly number[], number, number]>([
    // 2026-09-01 is 20697 days after 1970-01-01: 56 years, 14 leap days, and 243 days of the year before it.
    ["2026-09", "month", [9], 20_697, 20_726],
    ["2026年三季度", "quarter", [7, 8, 9], 20_635, 20_726],
    ["2026-H1", "half-year", [1, 2, 3, 4, 5, 6], 20_454, 20_634],
    ["2026", "year", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 20_454, 20_818],
    ["2028-02", "month", [2], 21_215, 21_243],
  ])("%s is a %s", (written, kind, months, firstDay, lastDay) => {
    const period = readPeriodOf(written, ["month", "quarter", "half-year", "year"]);
    expect(period).toMatchObject({ kind, months, firstDay, lastDay });
    const days = [firstDay, lastDay].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    expect(days[0]?.endsWith("-01")).toBe(true);
    expect(new Date((lastDay + 1) * 86_400_000).getUTCDate()).toBe(1);
  });

  test("takes no other kind", () => {
    expect(readPeriodOf("2026-Q3", ["month", "year"])).toBeUndefined();
  });
});
