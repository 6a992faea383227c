import { exact, largest, type Rational, type RuleOf, smallest, ZERO } from "@scorecard/model";
import type { Extreme, Reach } from "./room.ts";

type Tally = RuleOf<"tally">;
type Entry = Tally["entries"][number];

/** How far one entry can move the points; `open` where nothing says how often it can occur. */
interface Change {
  readonly down: Rational | "open";
  readonly up: Rational | "open";
}

/** What a tally can give: its base, moved by all entries, or by the largest alone. */
export function reachOfTally(rule: Tally, fullMarks: Rational): Reach {
  const base = exact(rule.base);
  const groups = grouped(rule).map((entries) => farthest(entries.map((entry) => changeOf(entry, rule))));
  const all = rule.per === "once" ? [farthest(groups)] : groups;
  const low = moved(
    base,
    all.map(({ down }) => down),
  );
  const high = moved(
    base,
    all.map(({ up }) => up),
  );
  return { best: bestOf(rule, base, high, fullMarks), low, high };
}

function bestOf({ style }: Tally, base: Rational, high: Extreme, fullMarks: Rational): Rational | undefined {
  if (style === "deduct" || base.compare(fullMarks) > 0) return base;
  if (style !== "signed") return typeof high === "string" ? undefined : high;
  // A base of full marks with bonuses on top is over-delivery; a lower base is meant to be raised.
  if (base.equals(fullMarks)) return base;
  return typeof high !== "string" && high.compare(fullMarks) < 0 ? high : fullMarks;
}

/** The entries by the word that makes them exclude each other; the others stand alone. */
function grouped({ entries }: Tally): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const word = entry.exclusive === undefined ? `entry ${entry.key}` : `group ${entry.exclusive}`;
    groups.set(word, [...(groups.get(word) ?? []), entry]);
  }
  return [...groups.values()];
}

function farthest(changes: readonly Change[]): Change {
  const most = (values: readonly (Rational | "open")[]) =>
    values.reduce(
      (a, b) => (a === "open" || b === "open" ? "open" : b.abs().compare(a.abs()) > 0 ? b : a),
      ZERO,
    );
  return { down: most(changes.map(({ down }) => down)), up: most(changes.map(({ up }) => up)) };
}

function moved(base: Rational, changes: readonly (Rational | "open")[]): Extreme {
  return changes.reduce<Rational | "open">(
    (total, change) => (total === "open" || change === "open" ? "open" : total.add(change)),
    base,
  );
}

function changeOf(entry: Entry, rule: Tally): Change {
  if ("ladder" in entry) {
    const values = [ZERO, ...entry.ladder.map(({ points }) => exact(points))];
    return { down: smallest(values), up: largest(values) };
  }
  const points = exact(entry.points);
  const most = mostOf(entry, points, rule);
  return points.compare(0) < 0 ? { down: most, up: ZERO } : { down: ZERO, up: most };
}

/** A requirement that is not met is not met once; achievements, what a penalty is for, and 每次 can come again and again. */
function mostOf(
  { most, unit }: Extract<Entry, { readonly points: unknown }>,
  points: Rational,
  { style, base, occurs }: Tally,
): Rational | "open" {
  if (most !== undefined) {
    return "times" in most ? points.mul(exact(most.times)) : exact(most.points).mul(points.compare(0));
  }
  if (style === "checklist") return points;
  const comesOnce = unit === undefined && occurs !== true && points.compare(0) < 0 && base !== "0";
  return comesOnce ? points : "open";
}
