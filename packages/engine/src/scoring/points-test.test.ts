import { exact } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { interval } from "../../test/support/templates.ts";
import { compareMillionths, pointsTest } from "./points-test.ts";

const MILLION = 1_000_000n;

describe("points in a stretch of numbers", () => {
  test.each<readonly [condition: string, below: boolean, at: boolean, above: boolean]>([
    [">= 60", false, true, true],
    ["> 60", false, false, true],
    ["<= 60", true, true, false],
    ["< 60", true, false, false],
    ["= 60", false, true, false],
    ["otherwise", true, true, true],
  ])("%s: 59.99 %s, 60 %s, 60.01 %s", (condition, ...expected) => {
    const holds = pointsTest(interval(condition));
    expect([59_990_000n, 60n * MILLION, 60_010_000n].map(holds)).toEqual(expected);
  });

  test("between two bounds, one of them its own", () => {
    const holds = pointsTest({
      low: { value: "60", inclusive: false },
      high: { value: "80", inclusive: true },
    });
    expect([60n, 70n, 80n, 81n].map((points) => holds(points * MILLION))).toEqual([false, true, true, false]);
  });

  test("bounds that are no decimals are exact: 200/3 is above 66.666666 and below 66.666667", () => {
    const holds = pointsTest(interval(">= 200/3"));
    expect([66_666_666n, 66_666_667n].map(holds)).toEqual([false, true]);
  });

  test("a bound that waits for its parameter cannot be tested", () => {
    expect(() => pointsTest({ low: { value: { parameter: "quota" }, inclusive: true } })).toThrow(RangeError);
  });
});

test.each<readonly [numerator: bigint, denominator: bigint, value: string, sign: number]>([
  [1_000_000n, 3n, "1/3", 0],
  [1_000_000n, 3n, "0.333333", 1],
  [1_000_000n, 3n, "0.333334", -1],
  [-2_500_000n, 1n, "-2.5", 0],
  [-2_500_000n, 1n, "-2", -1],
  [-2_500_000n, 1n, "-3", 1],
  [0n, 1n, "0", 0],
])("%i/%i millionths beside %s: %i", (numerator, denominator, value, sign) => {
  expect(compareMillionths(numerator, denominator, exact(value))).toBe(sign);
});
