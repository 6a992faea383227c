import {
  type Difference,
  exact,
  formatExact,
  type Item,
  type LocalizedText,
  largest,
  numberInWords,
  type Rational,
  type Template,
} from "@scorecard/model";
import { type Millionths, writeMillionths } from "../figures.ts";
import type { Assessment } from "./assessment.ts";
import { type Cell, isFilled } from "./cell.ts";
import { withoutNumber } from "./group-answers.ts";
import { report } from "./messages.ts";
import { pointsRange } from "./points-range.ts";
import { compareMillionths } from "./points-test.ts";

/** Two raters who differ by more than the sheet allows. */
export interface Beyond {
  readonly raters: readonly [LocalizedText, LocalizedText];
  /** In words. */
  readonly difference: string;
  readonly most: string;
}

/**
 * Finds the first pair of raters who differ too much, in cells by column. `share` is what the cells are a share of the
 * whole by, 1 unless given: a limit that is a share of the whole shrinks with it.
 */
export type FindBeyond = (cells: readonly Cell[], share?: Rational) => Beyond | undefined;

/**
 * Prepares the limits on how far raters may differ on one item, or on the total. A copy with averages instead of single
 * scores cannot judge them; what they left open it states.
 */
export function differenceFinder(template: Template, on: "item" | "total", whole: Rational): FindBeyond {
  const limits = (template.differences ?? [])
    .filter((difference) => difference.on === on && !looksAtAverages(template, difference))
    .map((difference) => prepared(template, difference, whole));
  if (limits.length === 0) return () => undefined;
  return (cells, share) => {
    for (const { columns, names, limit, isShare } of limits) {
      const [one, other] = columns.map((group) => averageOf(group, cells));
      if (one === undefined || other === undefined) continue;
      const most = isShare && share !== undefined ? limit.mul(share) : limit;
      const count = one.count * other.count;
      const signed = one.sum * other.count - other.sum * one.count;
      const distance = signed < 0n ? -signed : signed;
      if (compareMillionths(distance, count, most) > 0) {
        return {
          raters: names,
          difference: numberInWords(writeMillionths(distance / count)),
          most: numberInWords(formatExact(most)),
        };
      }
    }
    return undefined;
  };
}

function looksAtAverages({ raters }: Template, { raters: pair }: Difference): boolean {
  return raters.some(({ key, average }) => average === true && pair.includes(key));
}

/** What some raters give together: of several of a kind their average is compared, once all of them have answered. */
function averageOf(
  columns: readonly number[],
  cells: readonly Cell[],
): { readonly sum: Millionths; readonly count: bigint } | undefined {
  let sum = 0n;
  for (const column of columns) {
    const cell = cells[column];
    if (cell === undefined || !isFilled(cell) || cell.state !== undefined) return undefined;
    sum += cell.points;
  }
  return { sum, count: BigInt(columns.length) };
}

function prepared({ raters }: Template, difference: Difference, whole: Rational) {
  const { groups = difference.raters.map((rater) => [rater]) } = difference;
  const columns = groups.map((group) => group.map((rater) => raters.findIndex(({ key }) => key === rater)));
  const nameOf = (position: 0 | 1): LocalizedText => {
    const [first = -1, ...others] = columns[position] ?? [];
    const name = raters[first]?.name ?? {};
    return others.length > 0 ? withoutNumber(name) : name;
  };
  const { most } = difference;
  const isShare = "share" in most;
  const limit = isShare ? exact(most.share).mul(whole) : exact(most.points);
  return { columns, names: [nameOf(0), nameOf(1)] as const, limit, isShare };
}

/** What a share of an item's points is a share of: its full marks; for a bonus or a penalty its largest change. */
export function wholeOf(item: Item): Rational {
  const fullMarks = exact(item.fullMarks);
  if (item.counts === undefined) return fullMarks;
  const { low, high } = pointsRange(item);
  return largest([fullMarks, ...(low ? [low.abs()] : []), ...(high ? [high.abs()] : [])]);
}

/** Reports raters who differ too much on an item that nobody has agreed on. */
export function reportBeyond(
  { raters: [one, other], difference, most }: Beyond,
  item: LocalizedText,
  path: readonly string[],
  { diagnostics }: Assessment,
): void {
  diagnostics.push(report("difference-beyond", { item, one, other, difference, most }, { path }));
}
