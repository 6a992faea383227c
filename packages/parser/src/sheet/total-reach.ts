import {
  type ClosingStep,
  exact,
  formatExact,
  type Interval,
  type Item,
  type Limit,
  largest,
  type Rational,
  type Rule,
  type Section,
  smallest,
  sum,
} from "@scorecard/model";
import type { Extreme } from "../rules/room.ts";
import { reachOf } from "../rules/rooms.ts";

/*
 * How far points can reach: what a cap can ever cut, what a ladder of grades has to hold.
 */

/** The least and the most points that can be; an absent end is unbounded. */
export interface Reach {
  readonly low?: Rational | undefined;
  readonly high?: Rational | undefined;
}

const ANY: Reach = {};

/** How far an item's points reach. */
function reachOfItem({ rule, fullMarks, limits = [] }: Item): Reach {
  const { low, high } = reachOf(rule as Rule, exact(fullMarks));
  return limits.reduce(limited, { low: known(low), high: known(high) });
}

function known(end: Extreme): Rational | undefined {
  return typeof end === "string" ? undefined : end;
}

function total(values: readonly (Rational | undefined)[]): Rational | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length < values.length ? undefined : sum(numbers);
}

/** How far a section's points reach: its items' points, or these by their weights, within its limits. */
export function reachOfSection(section: Section): Reach {
  const items = section.groups.flatMap((group) => group.items);
  const reaches = items.map((item) => {
    const reach = reachOfItem(item);
    const counted = section.adds === "weighted" && item.counts === undefined;
    return counted ? scaled(reach, exact(item.weight)) : reach;
  });
  const rows = section.groups.flatMap(({ rows: added, weight }) =>
    added ? [scaled(reachOfItem(added.prototype), exact(weight ?? "0"))] : [],
  );
  return (section.limits ?? []).reduce(limited, added([...reaches, ...rows]));
}

/** How far the total reaches before any closing step. */
export function reachOfTotal(sections: readonly Section[]): Reach {
  return added(sections.map((section) => scaled(reachOfSection(section), exact(section.weight))));
}

function added(reaches: readonly Reach[]): Reach {
  return { low: total(reaches.map(({ low }) => low)), high: total(reaches.map(({ high }) => high)) };
}

function scaled({ low, high }: Reach, factor: Rational): Reach {
  return { low: low?.mul(factor), high: high?.mul(factor) };
}

function limited({ low, high }: Reach, { kind, points }: Pick<Limit, "kind" | "points">): Reach {
  const limit = exact(points);
  if (kind === "cap") {
    return { low: low && smallest([low, limit]), high: high ? smallest([high, limit]) : limit };
  }
  return { low: low ? largest([low, limit]) : limit, high: high && largest([high, limit]) };
}

/** How far points reach after a closing step. */
export function reachAfter(step: ClosingStep, reach: Reach): Reach {
  switch (step.kind) {
    case "cap":
    case "floor":
      return limited(reach, { kind: step.kind, points: step.points });
    case "adjust":
      return { low: reach.low?.add(exact(step.low)), high: reach.high?.add(exact(step.high)) };
    case "formula":
      return ANY;
  }
}

/** A reach as an interval of points. */
export function intervalOfReach({ low, high }: Reach): Interval {
  return {
    ...(low && { low: { value: formatExact(low), inclusive: true } }),
    ...(high && { high: { value: formatExact(high), inclusive: true } }),
  };
}
