import { exact, formatExact, roundHalfUp, whole } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonShares, roundMillionths, writeExactly, writeMillionths } from "./figures.ts";

describe("millionths", () => {
  test.each([
    [0n, "0"],
    [86_500_000n, "86.5"],
    [-500_000n, "-0.5"],
    [1n, "0.000001"],
    [100_000_000n, "100"],
  ])("%d is written %s", (value, text) => {
    expect(writeMillionths(value)).toBe(text);
  });

  test.each([
    [5_000n, 1n, 2, 10_000n, "0.005 up"],
    [-5_000n, 1n, 2, -10_000n, "away from zero"],
    [4_999n, 1n, 2, 0n, "below the tie"],
    [14_999_999n, 3n, 2, 5_000_000n, "4.999999666… at two places"],
    [500_000n, 1n, 0, 1_000_000n, "to whole points"],
  ])("%d/%d rounds at %d places to %d: %s", (numerator, denominator, places, rounded) => {
    expect(roundMillionths(numerator, denominator, places)).toBe(rounded);
  });

  test("round and read as the model's exact numbers do", () => {
    const places = fc.integer({ min: 0, max: 6 });
    const numerator = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const denominator = fc.bigInt({ min: 1n, max: 10n ** 6n });
    fc.assert(
      fc.property(numerator, denominator, places, (n, d, kept) => {
        const value = whole(n).div(whole(d * 1_000_000n));
        expect(writeExactly(n, d)).toBe(formatExact(value));
        expect(writeMillionths(roundMillionths(n, d, kept))).toBe(formatExact(roundHalfUp(value, kept)));
      }),
    );
  });
});

test("shares come onto one denominator without loss", () => {
  const shares = ["0.8", "1/3", "0.05"].map(exact);
  const { numerators, denominator } = commonShares(shares);
  expect(numerators.map((numerator) => formatExact(whole(numerator).div(whole(denominator))))).toEqual([
    "0.8",
    "1/3",
    "0.05",
  ]);
});
