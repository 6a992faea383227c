import { type Exact, exact, formatExact, type Interval, type Unit, unitOf } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { closedInterval } from "../read/number-line.ts";
import { headSpan } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/** A line of a ladder in an entry: how often, and what that changes. */
export interface Rung {
  readonly when: Interval;
  readonly points: Exact;
  readonly span: Span;
  readonly line: Statement;
}

/** More occurrences than anybody lets pass. */
const MOST_OCCURRENCES = 50;

/**
 * 「3 次以内：每次 5 分」 as 1 次 5 分, 2 次 10 分, 3 次 15 分. Only where it counts from the first occurrence up to a number: of
 * 「4～6 次：每次 10 分」 nobody but its author knows whether the first three count so too. Reports what is unclear.
 */
export function eachOccurrence(
  { when, points, span, line }: Rung,
  unit: Unit | undefined,
  context: Context,
): readonly Rung[] | undefined {
  const most = isCounted(unit) ? mostFromFirst(when) : undefined;
  if (most === undefined || most > MOST_OCCURRENCES) {
    context.problem("rung-each-unclear", {}, headSpan(line));
    return undefined;
  }
  return Array.from({ length: most }, (_, index) => {
    const count = { value: String(index + 1), inclusive: true };
    const sum = formatExact(exact(points).mul(index + 1));
    return { when: { low: count, high: count }, points: sum, span, line };
  });
}

function isCounted(unit: Unit | undefined): boolean {
  return unit === undefined || (unitOf(unit.id)?.whole ?? false);
}

/** How often at most, where an interval begins with the first occurrence. */
function mostFromFirst(interval: Interval): number | undefined {
  const { low, high } = closedInterval(interval) ?? {};
  if (high === undefined) return undefined;
  const first =
    low === undefined
      ? exact("1")
      : exact(low.value)
          .add(low.inclusive ? 0 : 1)
          .ceil();
  if (first.compare(1) > 0) return undefined;
  const last = exact(high.value).floor();
  const most = last.equals(exact(high.value)) && !high.inclusive ? last.sub(1) : last;
  return most.compare(1) < 0 ? undefined : Number(formatExact(most));
}
