import {
  exact,
  formatExact,
  type Rational,
  type RuleOf,
  smallest,
  sum,
  type TraceStepOf,
  ZERO,
} from "@scorecard/model";
import type { InputValue } from "../expressions/environment.ts";
import { membership } from "./intervals.ts";
import { wholeUnits } from "./whole-units.ts";

type Tally = RuleOf<"tally">;
type Entry = Tally["entries"][number];
type LadderEntry = Extract<Entry, { readonly ladder: object }>;
type RateEntry = Exclude<Entry, LadderEntry>;

/** How often each entry occurred, or how much, by its position; what did not occur is absent. */
export type Amounts = ReadonlyMap<number, InputValue>;

/** What occurred and the change that it makes; or the entry that has no change for it. */
export type Change = Occurred | { readonly inNoRung: number };

/** What occurred, and what of it counts. */
interface Occurred {
  readonly candidates: readonly Candidate[];
  readonly counting: readonly Candidate[];
  readonly change: Rational;
}

/** A change that may count. */
interface Candidate {
  readonly position: number;
  readonly amount: string;
  readonly change: Rational;
}

/** The change of one entry. */
interface EntryChange {
  /** The change for an amount above 0, `undefined` where a ladder has no rung for it. */
  readonly of: (amount: Rational) => Rational | undefined;
  /** The change when it did not occur. */
  readonly idle: Rational;
}

/** Prepares the changes of a tally. */
export function tallyChange(rule: Tally): (amounts: Amounts) => Change {
  const isOnce = rule.per === "once";
  const competes = isOnce || rule.entries.some(({ exclusive }) => exclusive !== undefined);
  const entries = rule.entries.map((entry, position) => {
    return { position, ...("ladder" in entry ? ladderChange(entry) : rateChange(entry, isOnce)) };
  });
  return (amounts) => {
    const candidates: Candidate[] = [];
    for (const { position, idle, of } of entries) {
      const amount = amounts.get(position);
      const change = amount === undefined ? idle : of(amount.value);
      if (change === undefined) return { inNoRung: position };
      if (amount === undefined && change.n === 0n) continue;
      candidates.push({ position, amount: amount?.text ?? "0", change });
    }
    const counting = competes
      ? candidates.filter((candidate) => candidates.every((other) => !excludes(rule, other, candidate)))
      : candidates;
    return { candidates, counting, change: sum(counting.map(({ change }) => change)) };
  };
}

/** What occurred, as the trace states it. */
export function takenIn(
  { entries }: Tally,
  { candidates, counting }: Occurred,
): TraceStepOf<"tally">["taken"] {
  return candidates.map((candidate) => ({
    entry: entries[candidate.position]?.key ?? "",
    amount: candidate.amount,
    points: counting.includes(candidate) ? formatExact(candidate.change) : "0",
  }));
}

/** Whether only one of two changes counts, and it is `other`'s: the larger one, or the first of two as large. */
function excludes({ per, entries }: Tally, other: Candidate, candidate: Candidate): boolean {
  const group = entries[candidate.position]?.exclusive;
  const compete = per === "once" || (group !== undefined && group === entries[other.position]?.exclusive);
  if (!compete) return false;
  const order = other.change.abs().compare(candidate.change.abs());
  return order > 0 || (order === 0 && other.position < candidate.position);
}

const ONE_TIME = exact("1");

/** How many units an amount is. */
function countOf({ amount, partial }: NonNullable<RateEntry["unit"]>): (amount: Rational) => Rational {
  const per = exact(amount);
  return (given) => wholeUnits(given.div(per), partial);
}

function rateChange({ points, unit, most }: RateEntry, isOnce: boolean): EntryChange {
  const rate = exact(points);
  const unitsIn = unit === undefined ? (amount: Rational) => amount : countOf(unit);
  const mostTimes = most !== undefined && "times" in most ? exact(most.times) : undefined;
  const mostPoints = most !== undefined && "points" in most ? exact(most.points).abs() : undefined;
  return {
    idle: ZERO,
    of: (amount) => {
      let units = unitsIn(amount);
      if (isOnce) units = smallest([units, ONE_TIME]);
      if (mostTimes !== undefined) units = smallest([units, mostTimes]);
      const change = units.mul(rate);
      if (mostPoints === undefined || change.abs().compare(mostPoints) <= 0) return change;
      return change.s < 0n ? mostPoints.neg() : mostPoints;
    },
  };
}

/**
 * The first rung that holds the amount gives the change; what stays below every rung changes nothing. Not occurring
 * at all is on a rung only where the rung begins at 0: “3 times or fewer” speaks of what did occur.
 */
function ladderChange({ ladder }: LadderEntry): EntryChange {
  const rungs = ladder.map(({ when, points }) => ({
    holds: membership(when),
    isBelow: when.low && membership({ high: { value: when.low.value, inclusive: !when.low.inclusive } }),
    change: exact(points),
  }));
  const idle = rungs.find(({ holds, isBelow }) => isBelow !== undefined && holds(ZERO));
  return {
    idle: idle?.change ?? ZERO,
    of: (amount) => {
      const rung = rungs.find(({ holds }) => holds(amount));
      if (rung !== undefined) return rung.change;
      return rungs.every(({ isBelow }) => isBelow?.(amount)) ? ZERO : undefined;
    },
  };
}
