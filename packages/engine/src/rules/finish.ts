import { type Exact, exact, formatExact, type Item, type Rational, type TraceStep } from "@scorecard/model";
import { type Millionths, millionthsOf, roundMillionths, writeMillionths } from "../figures.ts";
import { filledCell } from "../scoring/cell.ts";
import { compareMillionths } from "../scoring/points-test.ts";
import type { Earned, ItemFrame } from "./room.ts";

/*
 * What comes after every rule: the item's caps and floors in the order in which the sheet states them, then rounding.
 */

/** What a rule's points become. */
export interface Ending {
  readonly points: Millionths;
  readonly printed: Exact;
  /** The steps that changed something; empty where no trace is wanted. */
  readonly steps: readonly TraceStep[];
}

/** Finishes the points of a rule. */
export type Finish = (points: Rational) => Ending;

interface PreparedLimit {
  readonly kind: "cap" | "floor";
  readonly value: Rational;
  readonly points: Exact;
}

const NO_STEPS: readonly TraceStep[] = [];

/** Prepares the finishing of one item's points. */
export function finisher(item: Item, { places, trace = true }: ItemFrame): Finish {
  const limits = (item.limits ?? []).map(
    ({ kind, points }): PreparedLimit => ({ kind, value: exact(points), points }),
  );
  return (points) => {
    let reached = points;
    let steps = NO_STEPS;
    for (const limit of limits) {
      if (!bites(limit, reached)) continue;
      if (trace) steps = [...steps, { step: limit.kind, from: formatExact(reached), points: limit.points }];
      reached = limit.value;
    }
    const { numerator, denominator } = millionthsOf(reached);
    const rounded = roundMillionths(numerator, denominator, places);
    const printed = writeMillionths(rounded);
    if (trace && rounded * denominator !== numerator) {
      steps = [...steps, { step: "round", from: formatExact(reached), places, points: printed }];
    }
    return { points: rounded, printed, steps };
  };
}

function bites({ kind, value }: PreparedLimit, points: Rational): boolean {
  const { numerator, denominator } = millionthsOf(points);
  const order = compareMillionths(numerator, denominator, value);
  return kind === "cap" ? order > 0 : order < 0;
}

/** The first cap of an item, `undefined` without one. */
export function capOf(item: Item): Exact | undefined {
  return item.limits?.find(({ kind }) => kind === "cap")?.points;
}

/** The cell of an answer whose rule took `steps`. */
export function earned(ending: Ending, steps: readonly TraceStep[]): Earned {
  return filledCell(ending.points, ending.printed, [...steps, ...ending.steps]);
}

/** The cell of an answer without its trace. */
export function untraced(ending: Ending): Earned {
  return filledCell(ending.points, ending.printed);
}
