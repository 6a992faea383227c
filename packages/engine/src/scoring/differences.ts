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
import { type Cell, EMPTY_CELL, isFilled } from "./cell.ts";
import type { CommonPoints } from "./common-points.ts";
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
 * Prepares the limits on how far raters may differ on one item. A copy with averages instead of single scores cannot
 * judge them; what they left open it states.
 */
export function differenceFinder(template: Template, whole: Rational): FindBeyond {
  const limits = limitsOn(template, "item", whole);
  if (limits.length === 0) return () => undefined;
  return (cells, share) => {
    for (const limit of limits) {
      const most = limit.isShare && share !== undefined ? limit.most.mul(share) : limit.most;
      const beyond = beyondIn(limit, cells, most);
      if (beyond !== undefined) return beyond;
    }
    return undefined;
  };
}

/** What comparing the totals of raters came to. */
export interface ComparedTotals {
  readonly beyond?: Beyond & {
    /** Only what both raters score was compared, because one of them does not score everything. */
    readonly common: boolean;
  };
  /** Pairs who have no item in common, so that nothing could be compared. */
  readonly apart: readonly Beyond["raters"][];
}

/**
 * Prepares the limits on how far the totals of raters may differ. Where one of a pair has no total, what both of them
 * score is compared.
 */
export function totalDifferenceFinder(template: Template) {
  const limits = limitsOn(template, "total", exact(template.fullMarks));
  return (totals: readonly Cell[], commonOf: CommonPoints): ComparedTotals => {
    const apart: Beyond["raters"][] = [];
    for (const limit of limits) {
      const columns = limit.columns.flat();
      const common = !columns.every((column) => isFilled(totals[column] ?? EMPTY_CELL));
      const cells = common ? commonOf(columns) : totals;
      if (cells === "nothing") {
        apart.push(limit.names);
        continue;
      }
      const beyond = beyondIn(limit, cells, limit.most);
      if (beyond !== undefined) return { beyond: { ...beyond, common }, apart };
    }
    return { apart };
  };
}

function limitsOn(template: Template, on: "item" | "total", whole: Rational): readonly Limit[] {
  return (template.differences ?? [])
    .filter((difference) => difference.on === on && !looksAtAverages(template, difference))
    .map((difference) => prepared(template, difference, whole));
}

/** A limit, prepared: the columns of its two sides. */
interface Limit {
  readonly columns: readonly (readonly number[])[];
  readonly names: Beyond["raters"];
  readonly most: Rational;
  readonly isShare: boolean;
}

function beyondIn({ columns, names }: Limit, cells: readonly Cell[], most: Rational): Beyond | undefined {
  const [one, other] = columns.map((group) => averageOf(group, cells));
  if (one === undefined || other === undefined) return undefined;
  const count = one.count * other.count;
  const signed = one.sum * other.count - other.sum * one.count;
  const distance = signed < 0n ? -signed : signed;
  if (compareMillionths(distance, count, most) <= 0) return undefined;
  return {
    raters: names,
    difference: numberInWords(writeMillionths(distance / count)),
    most: numberInWords(formatExact(most)),
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

function prepared({ raters }: Template, difference: Difference, whole: Rational): Limit {
  const { groups = difference.raters.map((rater) => [rater]) } = difference;
  const columns = groups.map((group) => group.map((rater) => raters.findIndex(({ key }) => key === rater)));
  const nameOf = (position: 0 | 1): LocalizedText => {
    const [first = -1, ...others] = columns[position] ?? [];
    const name = raters[first]?.name ?? {};
    return others.length > 0 ? withoutNumber(name) : name;
  };
  const { most: stated } = difference;
  const isShare = "share" in stated;
  const most = isShare ? exact(stated.share).mul(whole) : exact(stated.points);
  return { columns, names: [nameOf(0), nameOf(1)], most, isShare };
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
