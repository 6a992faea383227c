import { type Bound, exact, givenValue, type Interval, type Rational } from "@scorecard/model";

/** A bound as a fraction with its sign above: comparing is then two multiplications. */
interface PreparedBound {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly inclusive: boolean;
}

function prepare(bound: Bound | undefined): PreparedBound | undefined {
  if (bound === undefined) return undefined;
  const { s, n, d } = exact(givenValue(bound.value));
  return { numerator: s * n, denominator: d, inclusive: bound.inclusive };
}

/**
 * Prepares the test whether a number lies in an interval.
 * @throws RangeError when a bound is a parameter that was not given
 */
export function membership(interval: Interval): (value: Rational) => boolean {
  const low = prepare(interval.low);
  const high = prepare(interval.high);
  return ({ s, n, d }) => {
    const numerator = s * n;
    if (low !== undefined) {
      const value = numerator * low.denominator;
      const bound = low.numerator * d;
      if (low.inclusive ? value < bound : value <= bound) return false;
    }
    if (high === undefined) return true;
    const value = numerator * high.denominator;
    const bound = high.numerator * d;
    return high.inclusive ? value <= bound : value < bound;
  };
}
