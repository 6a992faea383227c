import {
  type ClosingStep,
  exact,
  formatExact,
  type Interval,
  type Item,
  type Limit,
  type Rational,
  type Rule,
  type RuleKind,
  type RuleOf,
  type Section,
  sum,
  ZERO,
} from "@scorecard/model";

/*
 * How far points can reach: what a cap can ever cut, what a ladder of grades has to hold.
 */

/** The least and the most points that can be; an absent end is unbounded. */
export interface Reach {
  readonly low?: Rational | undefined;
  readonly high?: Rational | undefined;
}

const ANY: Reach = {};

/** How far the rule of each kind reaches, before the item's limits. */
const OF_RULE: { readonly [K in RuleKind]: (rule: RuleOf<K>) => Reach } = {
  bands: ({ bands }) =>
    reachOf(bands.map((band) => ("points" in band ? exact(band.points) : undefined))),
  levels: ({ levels }) => reachOf(levels.flatMap(({ points, upTo }) => [exact(points), exact(upTo ?? points)])),
  tally: reachOfTally,
  "yes-no": ({ yes, no }) => reachOf([exact(yes.points), exact(no.points)]),
  judgement: ({ low, high }) => ({ low: exact(low), high: exact(high) }),
  "off-target": ({ base, below, above }) => {
    const changes = [below, above].flatMap((side) => (side ? [exact(side.points)] : []));
    return {
      low: changes.some((points) => points.compare(ZERO) < 0) ? undefined : exact(base),
      high: changes.some((points) => points.compare(ZERO) > 0) ? undefined : exact(base),
    };
  },
  proportional: () => ({ low: ZERO }),
  interpolation: ({ anchors }) => reachOf(anchors.map(({ points }) => exact(points))),
  formula: () => ANY,
};

/** What was not met can be counted once, or as often as it occurs. */
function reachOfTally({ base, style, per, entries }: RuleOf<"tally">): Reach {
  const changes = entries.map((entry) =>
    "ladder" in entry
      ? reachOf([ZERO, ...entry.ladder.map(({ points }) => exact(points))])
      : reachOfEntry(entry, style),
  );
  const ends = (end: "low" | "high") => changes.map((change) => change[end]);
  const start = exact(base);
  const low = per === "once" ? outermost(ends("low"), -1) : total(ends("low"));
  const high = per === "once" ? outermost(ends("high"), 1) : total(ends("high"));
  return { low: low && start.add(low), high: high && start.add(high) };
}

type PlainEntry = Exclude<RuleOf<"tally">["entries"][number], { readonly ladder: unknown }>;

function reachOfEntry(entry: PlainEntry, style: RuleOf<"tally">["style"]): Reach {
  const points = exact(entry.points);
  const most = mostOf(entry, points, style);
  const falls = points.compare(ZERO) < 0;
  return falls ? { low: most, high: ZERO } : { low: ZERO, high: most };
}

function mostOf(
  { most }: PlainEntry,
  points: Rational,
  style: RuleOf<"tally">["style"],
): Rational | undefined {
  if (style === "checklist") return points;
  if (most === undefined) return undefined;
  if ("times" in most) return points.mul(exact(most.times));
  return points.compare(ZERO) < 0 ? exact(most.points).neg() : exact(most.points);
}

function total(values: readonly (Rational | undefined)[]): Rational | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : sum(known);
}

/** The furthest of some numbers on one side of 0, and 0 itself. */
function outermost(values: readonly (Rational | undefined)[], side: 1 | -1): Rational | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  return known.reduce((far, value) => (value.compare(far) * side > 0 ? value : far), ZERO);
}

function reachOf(values: readonly (Rational | undefined)[]): Reach {
  const known = values.filter((value) => value !== undefined);
  const [first] = known;
  if (first === undefined || known.length < values.length) return ANY;
  return {
    low: known.reduce((least, value) => (value.compare(least) < 0 ? value : least), first),
    high: known.reduce((most, value) => (value.compare(most) > 0 ? value : most), first),
  };
}

function reachOfRule<K extends RuleKind>(rule: RuleOf<K>): Reach {
  return OF_RULE[rule.kind as K](rule);
}

/** How far an item's points reach. */
export function reachOfItem({ rule, limits = [] }: Item): Reach {
  return limits.reduce(limited, reachOfRule(rule as Rule));
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
    return { low: low && lesser(low, limit), high: high ? lesser(high, limit) : limit };
  }
  return { low: low ? greater(low, limit) : limit, high: high && greater(high, limit) };
}

function lesser(a: Rational, b: Rational): Rational {
  return a.compare(b) <= 0 ? a : b;
}

function greater(a: Rational, b: Rational): Rational {
  return a.compare(b) >= 0 ? a : b;
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

/** Whether a limit lies beyond all that can be reached, so that it never takes effect. */
export function beyond({ kind, points }: Pick<Limit, "kind" | "points">, { low, high }: Reach): boolean {
  const limit = exact(points);
  if (kind === "cap") return high !== undefined && high.compare(limit) < 0;
  return low !== undefined && low.compare(limit) > 0;
}

/** A reach as an interval of points. */
export function intervalOfReach({ low, high }: Reach): Interval {
  return {
    ...(low && { low: { value: formatExact(low), inclusive: true } }),
    ...(high && { high: { value: formatExact(high), inclusive: true } }),
  };
}
