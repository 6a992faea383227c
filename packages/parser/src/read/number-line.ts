import { exact, formatExact, givenValue, type Interval, type Rational } from "@scorecard/model";

/*
 * Stretches of the number line between cuts. A cut lies just before or just after a number, which makes
 * inclusive and exclusive bounds comparable, and a union or a difference of intervals simple.
 */

/** A cut through the number line, just before or just after `value`; no value: at infinity. */
interface Cut {
  readonly value?: Rational;
  readonly after: boolean;
}

/** Everything from one cut to a later one. */
export interface Stretch {
  readonly from: Cut;
  readonly to: Cut;
}

interface ClosedBound {
  readonly value: string;
  readonly inclusive: boolean;
}

/** An interval whose bounds are numbers, not parameters. */
export interface ClosedInterval {
  readonly low?: ClosedBound;
  readonly high?: ClosedBound;
}

/** The interval where its bounds are all numbers. */
export function closedInterval(interval: Interval): ClosedInterval | undefined {
  const { low, high } = interval;
  return typeof low?.value === "object" || typeof high?.value === "object"
    ? undefined
    : (interval as ClosedInterval);
}

/** An interval whose bounds are numbers as a stretch. For whole numbers, 1～2 reaches up to 3, so that it borders on 3 以上 without a gap. */
export function stretchOf(interval: Interval, whole: boolean): Stretch {
  const { low, high } = interval;
  const from: Cut = low ? { value: exact(givenValue(low.value)), after: !low.inclusive } : { after: false };
  const to: Cut = high ? { value: exact(givenValue(high.value)), after: high.inclusive } : { after: true };
  return whole ? { from: wholeCut(from), to: wholeCut(to) } : { from, to };
}

/** The cut moved up to just before the next whole number: nothing lies between. */
function wholeCut(cut: Cut): Cut {
  if (cut.value === undefined) return cut;
  const ceiling = cut.value.ceil();
  const next = cut.after && ceiling.equals(cut.value) ? ceiling.add(1) : ceiling;
  return { value: next, after: false };
}

function compare(a: Cut, b: Cut): number {
  if (a.value === undefined || b.value === undefined) return infinity(a) - infinity(b);
  return a.value.compare(b.value) || Number(a.after) - Number(b.after);
}

/** -1 for the cut before everything, 1 for the one after everything, 0 for any other. */
function infinity(cut: Cut): number {
  if (cut.value !== undefined) return 0;
  return cut.after ? 1 : -1;
}

/** Whether no value at all lies in a stretch. */
export function isEmpty({ from, to }: Stretch): boolean {
  return compare(from, to) >= 0;
}

/** Whether an interval holds any value at all (whole values, when `whole`). */
export function holdsNothing(interval: Interval, whole: boolean): boolean {
  return isEmpty(stretchOf(interval, whole));
}

/** What is left of some stretches when one is taken away. */
export function without(stretches: readonly Stretch[], taken: Stretch): readonly Stretch[] {
  return stretches
    .flatMap(({ from, to }) => [
      { from, to: min(to, taken.from) },
      { from: max(from, taken.to), to },
    ])
    .filter((stretch) => !isEmpty(stretch));
}

/** The common part of two stretches, or `undefined`. */
export function intersection(a: Stretch, b: Stretch): Stretch | undefined {
  const common = { from: max(a.from, b.from), to: min(a.to, b.to) };
  return isEmpty(common) ? undefined : common;
}

function min(a: Cut, b: Cut): Cut {
  return compare(a, b) <= 0 ? a : b;
}

function max(a: Cut, b: Cut): Cut {
  return compare(a, b) >= 0 ? a : b;
}

/** A stretch as an interval again; stretches of whole numbers with whole bounds that are included. */
export function intervalOf({ from, to }: Stretch, whole: boolean): Interval {
  return {
    ...(from.value && { low: { value: formatExact(from.value), inclusive: !from.after } }),
    ...(to.value && {
      high: whole
        ? { value: formatExact(to.value.sub(1)), inclusive: true }
        : { value: formatExact(to.value), inclusive: to.after },
    }),
  };
}
