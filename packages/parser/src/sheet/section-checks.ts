import { exact, formatExact, type RelatedPlace, type Section, sum } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { percentText } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import type { PlacedItem } from "./item.ts";
import type { Contents } from "./section-contents.ts";
import { itemWeights, type SectionWeight } from "./section-weight.ts";
import { beyond, reachOfSection } from "./total-reach.ts";

/** What a section says of itself: its items' weights make up the whole, and its limits can be met. */
export function checkSection(
  section: Section,
  kind: SectionWeight["kind"],
  contents: Contents,
  limits: readonly PlacedLimit[],
  statement: Statement,
  context: Context,
): void {
  const span = headSpan(statement);
  if (contents.groups.length === 0) context.problem("section-empty", { name: section.name }, span);
  else if (kind !== "extras") checkSum(section, contents, statement, context);
  checkGroupWeights(contents, context);
  checkLimits(section, limits, context);
}

function checkSum(
  section: Section,
  { groups, items }: Contents,
  statement: Statement,
  context: Context,
): void {
  const rows = groups.flatMap(({ group }) => (group.rows ? [exact(group.weight ?? "0")] : []));
  const total = sum([...items.map(({ item }) => exact(item.weight)), ...rows]);
  if (total.equals(1)) return;
  const span = headSpan(statement);
  const { name } = section;
  const written = itemWeights(statement, context);
  if (written.some((weight) => weight && "points" in weight)) {
    const points = formatExact(total.mul(exact(section.fullMarks)));
    const params = { name, sum: points, fullMarks: section.fullMarks };
    context.problem("section-points-sum", params, span, itemPlaces(items, context));
  } else {
    context.problem("section-weight-sum", { name, sum: percentText(total) }, span);
  }
}

/** Where some groups state their weight, one that does not cannot be checked. */
function checkGroupWeights({ groups }: Contents, context: Context): void {
  const named = groups.filter(({ group, items }) => group.name && items.some(({ item }) => !item.counts));
  if (named.every(({ stated }) => stated === undefined)) return;
  for (const { group, items, stated, span } of named) {
    if (stated !== undefined) continue;
    const total = percentText(sum(items.map(({ item }) => exact(item.weight))));
    context.problem("group-weight-unstated", { name: group.name ?? {}, sum: total }, span);
  }
}

/** A cap below the full marks takes from those who earned them; one that is never reached does nothing. */
function checkLimits(section: Section, limits: readonly PlacedLimit[], context: Context): void {
  if (limits.length === 0) return;
  const { limits: _, ...unlimited } = section;
  const reach = reachOfSection(unlimited);
  for (const { kind, points, start, end } of limits) {
    if (points === undefined) continue;
    const limit = formatExact(points);
    const params = { limit, fullMarks: section.fullMarks };
    if (kind === "cap" && points.compare(exact(section.fullMarks)) < 0)
      context.problem("cap-below-full-marks", params, { start, end });
    else if (beyond({ kind, points: limit }, reach))
      context.problem(`${kind}-never-reached`, { limit }, { start, end });
  }
}

/** Where each item's weight stands, to see at once what adds up to the wrong sum. */
export function itemPlaces(items: readonly PlacedItem[], context: Context): readonly RelatedPlace[] {
  return items.map(({ item, span }) => placeOfWeight(percentText(exact(item.weight)), span, context));
}

/** Where a weight stands. */
export function placeOfWeight(weight: string, span: Span, context: Context): RelatedPlace {
  return { location: context.location(span), message: { "zh-Hans": weight, "zh-Hant": weight, en: weight } };
}
