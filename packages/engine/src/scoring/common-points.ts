import { exact, type Rational, type Section, sum, type Template } from "@scorecard/model";
import { type Cell, EMPTY_CELL, isFilled, isLeftOut, isUnasked } from "./cell.ts";
import type { ScoredItem } from "./item-scorer.ts";
import { cellOf, rationalOf } from "./running.ts";
import type { ScoredGroup } from "./section-scorer.ts";

/**
 * What some raters, by their columns, give for the items that all of them score: cells by column. Without cells while
 * one of these items is open; `nothing` where they have no item in common.
 */
export type CommonPoints = (columns: readonly number[]) => readonly Cell[] | "nothing";

/**
 * Prepares the points that raters give for what all of them score, as these count in the total: by the weights of
 * items and sections. Limits of sections and what is done to the total at its end are no part of them.
 */
export function commonPoints(
  { sections, rounding }: Template,
  groups: readonly (readonly ScoredGroup[])[],
): CommonPoints {
  // Gone through only where somebody asks: few sheets compare totals.
  return (columns) => {
    const counted = sections.flatMap((section, position) =>
      (groups[position] ?? []).flatMap((group) => group.items.map((item) => ({ section, item }))),
    );
    const sound = groups.flat().every((group) => group.sound);
    const cellsOf = ({ cells }: ScoredItem) => columns.map((column) => cells[column] ?? EMPTY_CELL);
    const common = counted.filter(
      ({ item }) => !cellsOf(item).some((cell) => isUnasked(cell) || isLeftOut(cell)),
    );
    if (sound && common.length === 0) return "nothing";
    if (!sound || !common.every(({ item }) => cellsOf(item).every(isFilled))) return [];
    const cells: Cell[] = [];
    for (const column of columns) {
      const points = sum(common.map(({ section, item }) => pointsInTotal(section, item, column)));
      cells[column] = cellOf(points, rounding.total);
    }
    return cells;
  };
}

function pointsInTotal({ adds, weight }: Section, { facts, cells }: ScoredItem, column: number): Rational {
  const points = rationalOf({ numerator: cells[column]?.points ?? 0n, denominator: 1n });
  const isWeighed = adds === "weighted" && facts.counts === undefined;
  return (isWeighed ? points.mul(facts.share) : points).mul(exact(weight));
}
