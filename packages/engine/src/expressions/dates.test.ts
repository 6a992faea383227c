import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate, dayNumber, lastDayOfMonth, readDate, writeDate } from "./dates.ts";

describe("a date as people write it", () => {
  test.each([
    ["2026-11-05", "2026-11-05"],
    ["2026-11-5", "2026-11-05"],
    ["2026/11/5", "2026-11-05"],
    ["2026.11.5", "2026-11-05"],
    ["2026年11月5日", "2026-11-05"],
    ["2026年11月5号", "2026-11-05"],
    ["２０２６年１１月５日", "2026-11-05"],
    ["2026 年 11 月 5 日", "2026-11-05"],
    ["2026  年  11  月  5  日", "2026-11-05"],
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("%s is %s", (written, date) => {
    const read = readDate(written);
    expect(read && writeDate(read)).toBe(date);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-11-00",
    "2026-11/05",
    "26-11-05",
    "2026年11月",
    "11月5日",
    "明天",
    "",
  ])("%s is none", (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

test("days of the calendar and their numbers go both ways, as the platform counts them", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
      const date = civilDate(days);
      if (date === undefined) throw new Error("the day exists");
      expect(dayNumber(date.year, date.month, date.day)).toBe(days);
      expect(writeDate(date)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test.each([
  [-719_162, "0001-01-01"],
  [11_016, "2000-02-29"],
  [2_932_896, "9999-12-31"],
])("the ends of the calendar and of a round of 400 years: %d is %s", (days, date) => {
  const found = civilDate(days);
  expect(found && writeDate(found)).toBe(date);
});

test("the days of the months, in a common year and in a leap year", () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => lastDayOfMonth(year, index + 1));
  expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(lengths(2028)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test.each([-719_163, 2_932_897, 0.5, Number.NaN])("%d is outside of the calendar", (days) => {
  expect(civilDate(days)).toBeUndefined();
});
