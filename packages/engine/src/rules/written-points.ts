import { type Exact, exact, type Rational } from "@scorecard/model";
import { rationalOf, readWrittenNumber } from "../written-number.ts";

/** Points as somebody wrote them. */
export interface WrittenPoints {
  readonly value: Rational;
  readonly text: Exact;
}

const UNITS: ReadonlySet<string> = new Set(["", "分", "points", "point", "pts", "pt"]);

/** Reads points with or without their unit, `undefined` when the text is something else. */
export function readPoints(written: string): WrittenPoints | undefined {
  const number = readWrittenNumber(written);
  if (number === undefined || !UNITS.has(number.unit.toLowerCase())) return undefined;
  return { value: rationalOf(number), text: number.text };
}

/** The points that a rater can pick from. */
export interface PointsRange {
  readonly low: Exact;
  readonly high: Exact;
  readonly step: Exact | undefined;
}

/** Prepares the check of picked points: `out` of the range, `off` its steps, or `undefined` where they fit. */
export function rangeCheck({ low, high, step }: PointsRange): (value: Rational) => "out" | "off" | undefined {
  const start = exact(low);
  const end = exact(high);
  const [least, most] = start.compare(end) <= 0 ? [start, end] : [end, start];
  const size = step === undefined ? undefined : exact(step);
  return (value) => {
    if (value.compare(least) < 0 || value.compare(most) > 0) return "out";
    if (size === undefined || size.n === 0n) return undefined;
    return value.sub(start).div(size).d === 1n ? undefined : "off";
  };
}
