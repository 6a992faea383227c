import { formatExact } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { rationalOf, readWrittenNumber } from "./written-number.ts";

describe("a number as somebody wrote it", () => {
  test.each<readonly [written: string, text: string, unit: string]>([
    ["86", "86", ""],
    ["086.50", "86.5", ""],
    ["007", "7", ""],
    ["000", "0", ""],
    ["0.50", "0.5", ""],
    ["1.000", "1", ""],
    ["  86  ", "86", ""],
    ["+3", "3", ""],
    ["-2.5", "-2.5", ""],
    ["\u22122.5", "-2.5", ""],
    ["－２．５", "-2.5", ""],
    ["-0", "0", ""],
    ["-0.0", "0", ""],
    ["12,000", "12000", ""],
    ["1,234,567.80 元", "1234567.8", "元"],
    ["８６％", "86", "%"],
    ["3 个工作日", "3", "个工作日"],
  ])("%j is %s in %j", (written, text, unit) => {
    const number = readWrittenNumber(written);
    expect(number).toMatchObject({ text, unit });
    expect(number && formatExact(rationalOf(number))).toBe(text);
  });

  test.each(["", "九十", "e3", ".5", "1.", "1,2000", "12,00", "1..2", "--2", "9".repeat(61)])(
    "%j is none",
    (written) => {
      expect(readWrittenNumber(written)).toBeUndefined();
    },
  );

  test("of 60 characters is the longest", () => {
    expect(readWrittenNumber("9".repeat(60))?.text).toBe("9".repeat(60));
  });
});
