import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exact,
  formatExact,
  largest,
  parseExact,
  percentOf,
  roundHalfUp,
  sum,
  whole,
  ZERO,
} from "./exact.ts";

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => whole(numerator).div(whole(denominator)));

describe("reading a number", () => {
  test.each([
    ["86.5", "86.5"],
    ["-3", "-3"],
    ["+3", "3"],
    ["012", "12"],
    ["0.10", "0.1"],
    ["20/3", "20/3"],
    ["6/4", "1.5"],
    ["-6/4", "-1.5"],
    ["-0", "0"],
    ["0.1234567890123456789012345678901234567890", "0.123456789012345678901234567890123456789"],
  ])("%s is %s", (text, written) => {
    expect(formatExact(exact(text))).toBe(written);
  });

  test.each([
    "",
    " 1",
    "1 ",
    "1e3",
    ".5",
    "5.",
    "1/0",
    "1/-2",
    "1.5/2",
    "0x10",
    "１",
    "一",
    "NaN",
    "Infinity",
    "1,000",
  ])("%j is none", (text) => {
    expect(parseExact(text)).toBeUndefined();
    expect(() => exact(text)).toThrow(RangeError);
  });

  test("60 characters are read, one more is not", () => {
    expect(formatExact(exact("9".repeat(60)))).toBe("9".repeat(60));
    expect(parseExact("9".repeat(61))).toBeUndefined();
  });

  test("0.1 and 0.2 make 0.3", () => {
    expect(formatExact(sum([exact("0.1"), exact("0.2")]))).toBe("0.3");
  });
});

describe("writing a number", () => {
  test.each([
    ["1/3", "1/3"],
    ["-1/3", "-1/3"],
    ["1/8", "0.125"],
    ["-1/8", "-0.125"],
    ["1/40", "0.025"],
    ["100", "100"],
    ["1/1024", "0.0009765625"],
  ])("%s as %s", (text, written) => {
    expect(formatExact(exact(text))).toBe(written);
  });

  test("what is written is read back as the same number", () => {
    fc.assert(fc.property(rationals, (value) => exact(formatExact(value)).equals(value)));
  });
});

describe("rounding half up", () => {
  test.each([
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["1.5", 0, "2"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["2.4999", 0, "2"],
    ["-2.4999", 0, "-2"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["1.004999", 2, "1"],
    ["20/3", 2, "6.67"],
    ["10/3", 2, "3.33"],
    ["83.996", 2, "84"],
    ["0", 2, "0"],
    ["-0.004", 2, "0"],
    ["7.1", 6, "7.1"],
  ])("%s at %d places is %s", (text, places, rounded) => {
    expect(formatExact(roundHalfUp(exact(text), places))).toBe(rounded);
  });

  test("stays within half of the last place, and a second rounding changes nothing", () => {
    fc.assert(
      fc.property(rationals, fc.nat({ max: 6 }), (value, places) => {
        const rounded = roundHalfUp(value, places);
        const half = whole(1).div(whole(2n * 10n ** BigInt(places)));
        expect(rounded.sub(value).abs().compare(half)).toBeLessThanOrEqual(0);
        expect(roundHalfUp(rounded, places).equals(rounded)).toBe(true);
      }),
    );
  });

  test("treats both signs alike", () => {
    fc.assert(
      fc.property(rationals, fc.nat({ max: 6 }), (value, places) =>
        roundHalfUp(value.neg(), places).equals(roundHalfUp(value, places).neg()),
      ),
    );
  });
});

test("an empty sum is zero", () => {
  expect(sum([]).equals(ZERO)).toBe(true);
});

test.each([
  ["0.2", "20"],
  ["0.125", "12.5"],
  ["1", "100"],
  ["1/3", "100/3"],
])("%s is %s percent", (share, percent) => {
  expect(percentOf(share)).toBe(percent);
});

test.each([
  [[], "0"],
  [["-3", "-1/2", "-2"], "-0.5"],
  [["20", "10", "20.01"], "20.01"],
])("the largest of %j is %s", (values, expected) => {
  expect(formatExact(largest(values.map(exact)))).toBe(expected);
});
