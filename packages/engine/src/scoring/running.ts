import { exact, type Limit, type Rational, type TraceStep, whole } from "@scorecard/model";
import { millionthsOf, roundMillionths, writeExactly, writeMillionths } from "../figures.ts";
import { type FilledCell, filledCell } from "./cell.ts";
import { compareMillionths } from "./points-test.ts";

const SCALE = 1_000_000n;

/** Exactly numerator/denominator millionths of a point on their way to a cell, and the way so far. */
export interface Running {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
  /** Left out where no trace is wanted. */
  readonly trace?: readonly TraceStep[];
}

/** The points of `running` as they are printed, in full. */
export function written({ numerator, denominator }: Running): string {
  return writeExactly(numerator, denominator);
}

/** The points of `running` as a number. */
export function rationalOf({ numerator, denominator }: Running): Rational {
  return whole(numerator).div(whole(denominator * SCALE));
}

/** Goes on from `running` to `points`; `step` tells of it where a trace is wanted. */
export function goOn(
  running: Running,
  points: Rational,
  step: (from: string, to: string) => TraceStep,
): Running {
  const next = millionthsOf(points);
  if (running.trace === undefined) return next;
  return { ...next, trace: [...running.trace, step(written(running), written(next))] };
}

/** A cap or a floor that is ready to be applied. */
export type ApplyLimit = (running: Running) => Running;

/** Prepares caps and floors; one that does not bite leaves no trace. */
export function limiter(limits: readonly Limit[] | undefined): ApplyLimit {
  const prepared = (limits ?? []).map(({ kind, points }) => ({ kind, bound: exact(points) }));
  if (prepared.length === 0) return (running) => running;
  return (running) => {
    let current = running;
    for (const { kind, bound } of prepared) {
      const distance = compareMillionths(current.numerator, current.denominator, bound);
      const bites = kind === "cap" ? distance > 0 : distance < 0;
      if (bites) current = goOn(current, bound, (from, points) => ({ step: kind, from, points }));
    }
    return current;
  };
}

/** The cell of `running`, rounded to `places`; the trace tells of the rounding only when it changed something. */
export function settle(running: Running, places: number): FilledCell {
  const { numerator, denominator, trace } = running;
  const points = roundMillionths(numerator, denominator, places);
  const printed = writeMillionths(points);
  if (trace === undefined || points * denominator === numerator) return filledCell(points, printed, trace);
  const round: TraceStep = { step: "round", from: written(running), places, points: printed };
  return filledCell(points, printed, [...trace, round]);
}

/**
 * The cell of `points`, rounded to `places`.
 * @param trace the way to the unrounded points; left out where no trace is wanted
 */
export function cellOf(points: Rational, places: number, trace?: readonly TraceStep[]): FilledCell {
  return settle({ ...millionthsOf(points), ...(trace && { trace }) }, places);
}
