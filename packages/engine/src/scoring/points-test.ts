import { exact, givenValue, type Interval, type Rational } from "@scorecard/model";
import type { Millionths } from "../figures.ts";

const SCALE = 1_000_000n;

/** Compares millionths with a number: negative below it, 0 at it, positive above it. */
export function compareMillionths(numerator: bigint, denominator: bigint, value: Rational): number {
  const difference = numerator * value.d - value.s * value.n * denominator * SCALE;
  if (difference < 0n) return -1;
  return difference > 0n ? 1 : 0;
}

/**
 * Prepares the test whether points lie in a stretch of numbers.
 * @throws RangeError when a bound is a parameter that was not given
 */
export function pointsTest({ low, high }: Interval): (points: Millionths) => boolean {
  const lowest = low && { value: exact(givenValue(low.value)), inclusive: low.inclusive };
  const highest = high && { value: exact(givenValue(high.value)), inclusive: high.inclusive };
  return (points) => {
    const fromLow = lowest === undefined ? 1 : compareMillionths(points, 1n, lowest.value);
    const fromHigh = highest === undefined ? -1 : compareMillionths(points, 1n, highest.value);
    return (
      (fromLow > 0 || (fromLow === 0 && lowest?.inclusive === true)) &&
      (fromHigh < 0 || (fromHigh === 0 && highest?.inclusive === true))
    );
  };
}
