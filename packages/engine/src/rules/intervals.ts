import { exact, type Interval, type Rational } from "@scorecard/model";
import { compareTo, type WrittenNumber } from "../written-number.ts";

interface PreparedBound {
  readonly value: Rational;
  readonly inclusive: boolean;
}

function prepare(bound: Interval["low"]): PreparedBound | undefined {
  return bound && { value: exact(bound.value), inclusive: bound.inclusive };
}

/** Prepares the test whether a number lies in an interval. */
export function membership(interval: Interval): (value: WrittenNumber) => boolean {
  const low = prepare(interval.low);
  const high = prepare(interval.high);
  return (value) => {
    if (low !== undefined && !(compareTo(value, low.value) >= (low.inclusive ? 0 : 1))) return false;
    return high === undefined || compareTo(value, high.value) <= (high.inclusive ? 0 : -1);
  };
}
