import type { Expression, Rational } from "@scorecard/model";
import { type End, namesTwice, rangeOf } from "../read/reach.ts";
import type { Scope } from "../read/scope.ts";
import type { Extreme, Reach } from "./room.ts";

/** What a rule can give of which nothing is known beforehand. */
export const UNKNOWN_REACH: Reach = { best: undefined, low: "unknown", high: "unknown" };

/** What a formula can give. Where only too wide a range is found, nothing is said that may be wrong. */
export function reachOfFormula(expression: Expression, fullMarks: Rational, scope: Scope): Reach {
  const { low, high } = rangeOf(expression, scope);
  if (!namesTwice(expression)) return { best: undefined, low: extremeOf(low), high: extremeOf(high) };
  const within = typeof high !== "string" && high.value.compare(fullMarks) <= 0;
  return { best: undefined, low: "unknown", high: within ? high.value : "unknown" };
}

function extremeOf(end: End): Extreme {
  return typeof end === "string" ? end : end.value;
}

/** What some things of which one happens can give together. */
export function reachOfAny(reaches: readonly Reach[]): Reach {
  return {
    best: undefined,
    low: farthest(
      reaches.map(({ low }) => low),
      -1,
    ),
    high: farthest(
      reaches.map(({ high }) => high),
      1,
    ),
  };
}

function farthest(ends: readonly Extreme[], side: 1 | -1): Extreme {
  if (ends.includes("unknown")) return "unknown";
  if (ends.includes("open")) return "open";
  const values = ends.filter((end) => typeof end !== "string");
  const [first, ...others] = values;
  if (first === undefined) return "unknown";
  return others.reduce((a, b) => (b.compare(a) * side > 0 ? b : a), first);
}
