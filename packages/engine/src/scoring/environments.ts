import { itemsOf, type PointsOf, type Rational, type Template } from "@scorecard/model";
import type { Environment, InputValue } from "../expressions/environment.ts";
import type { Standing } from "./assessment.ts";
import { type Cell, EMPTY_CELL, isUnasked } from "./cell.ts";
import type { CurrentTotals } from "./closing.ts";
import { refersToPoints } from "./references.ts";
import type { ReviewPeriod } from "./review-names.ts";
import { rationalOf } from "./running.ts";

/** Makes what the formulas of a sheet can see in one review, by column. */
export type MakeEnvironments = (
  inputs: ReadonlyMap<string, InputValue>,
  period: ReviewPeriod | undefined,
  standing: Standing,
  current: CurrentTotals,
) => readonly Environment[];

const NO_POINTS = () => undefined;

/** Prepares the environments of a sheet. Only formulas that refer to points tell one column from another. */
export function environmentMaker(template: Template, columns: number): MakeEnvironments {
  const items = positions(template.sections.flatMap(itemsOf));
  const sections = positions(template.sections);
  const perColumn = refersToPoints(template);
  const all = [...Array(columns).keys()];

  const pointsIn = (column: number, standing: Standing, current: CurrentTotals) => (of: PointsOf) => {
    switch (of.of) {
      case "item":
        return pointsOf(standing.items[items.get(of.key) ?? -1]?.[column]);
      case "section":
        return pointsOf(standing.sections[sections.get(of.key) ?? -1]?.[column]);
      case "total":
        return current[column];
    }
  };

  return (inputs, period, standing, current) => {
    const days = period?.days;
    if (!perColumn) {
      const shared: Environment = { inputs, period: days, points: NO_POINTS };
      return all.map(() => shared);
    }
    return all.map((column) => {
      return { inputs, period: days, points: pointsIn(column, standing, current) };
    });
  };
}

/** Prepares the test whether a rater does not score what some points are made from. */
export function unaskedTest(template: Template) {
  const items = positions(template.sections.flatMap(itemsOf));
  const sections = positions(template.sections);
  return (of: PointsOf, column: number, standing: Standing): boolean => {
    const cell = (rows: Standing["items"], at: number | undefined) => rows[at ?? -1]?.[column] ?? EMPTY_CELL;
    if (of.of === "item") return isUnasked(cell(standing.items, items.get(of.key)));
    return of.of === "section" && isUnasked(cell(standing.sections, sections.get(of.key)));
  };
}

function positions(things: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ key }, position) => [key, position]));
}

function pointsOf(cell: Cell | undefined): Rational | undefined {
  if (cell?.points === undefined) return undefined;
  return rationalOf({ numerator: cell.points, denominator: 1n });
}
