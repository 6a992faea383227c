import { exact, formatExact, type Rational, type RelatedPlace, type Section, sum } from "@scorecard/model";
import type { ParserCode } from "../diagnostics.ts";
import { isCapBelowFullMarks } from "../lint/cap-below-full-marks.ts";
import { checkCapIsReached } from "../lint/cap-never-reached.ts";
import { checkFloorIsReached } from "../lint/floor-never-reached.ts";
import { checkGroupsStateWeight } from "../lint/group-weight-unstated.ts";
import { checkLimitsOnce } from "../lint/limit-twice.ts";
import type { Context } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import { percentText, shortExact } from "../read/points.ts";
import { headSpan, keywordOf, placeOfSum } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { shareOf, type Weight } from "./named-head.ts";
import type { Contents } from "./section-contents.ts";
import { itemWeights, type SectionWeight } from "./section-weight.ts";
import { reachOfSection } from "./total-reach.ts";

/** What a section says of itself: its items' weights make up the whole, and its limits can be met. */
export function checkSection(
  section: Section,
  contents: Contents,
  limits: readonly PlacedLimit[],
  statement: Statement,
  context: Context,
): void {
  if (contents.groups.length === 0)
    context.problem("section-empty", { name: section.name }, placeOfSum(statement));
  checkGroupWeights(section, contents, statement, context);
  checkLimits(section, limits, context);
}

/** The weights of a section make up its whole. What is wrong inside an item does not touch its weight. */
export function checkSum(
  { name, weight, fullMarks }: Section,
  kind: SectionWeight["kind"],
  statement: Statement,
  context: Context,
): void {
  const marks = exact(fullMarks);
  const written = kind === "extras" ? undefined : knownWeights(statement, context);
  const total = written && sumOfWeights(written, marks);
  if (written === undefined || total === undefined || total.equals(1)) return;
  const span = placeOfSum(statement);
  const places = written.map((each) => placeOfWeight(weightText(each), each, context));
  if (written.some((each) => "points" in each)) {
    const params = { name, sum: shortExact(total.mul(marks)), fullMarks };
    context.problem("section-points-sum", params, span, { related: places });
  } else if (kind === "share" && total.equals(exact(weight))) {
    const params = { name, sum: percentText(total), points: shortExact(total.mul(100)) };
    context.problem("section-weights-of-total", params, span, { related: places });
  } else {
    context.problem("section-weight-sum", { name, sum: percentText(total) }, span, { related: places });
  }
}

/** The weights of all that a part holds, where all of them can be told. */
export function knownWeights(part: Statement, context: Context): readonly Weight[] | undefined {
  if (context.braces === "lost" || hasStrangers(part) || isWeightBroken(part, context)) return undefined;
  if (isChangeLost(context)) return undefined;
  // Its points, or its kind, tell already that a weight is wrong.
  if (isToldWrong(part, context)) return undefined;
  const written = itemWeights(part, context);
  const known = written.flatMap((weight) => (weight && !weight.guessed ? [weight] : []));
  return known.length < written.length || known.length === 0 ? undefined : known;
}

/** Changed lines lie outside the part that they change: each is looked at by itself. */
function isToldWrong(part: Statement, context: Context): boolean {
  if (!context.hasFound(WRONG_WEIGHT, EVERYWHERE)) return false;
  return (
    context.hasFound(WRONG_WEIGHT, part) ||
    (part.block?.statements ?? []).some((line) => isToldWrong(line, context))
  );
}

const WRONG_WEIGHT: readonly ParserCode[] = ["points-above-weight", "extra-with-weight"];

const LOST_CHANGES: readonly ParserCode[] = [
  ...(["change-misspelt", "change-unknown", "addition-misplaced", "used-item-changed"] as const),
  ...(["remove-unclear", "remove-misspelt", "remove-unknown"] as const),
];
const EVERYWHERE: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Whether a change of weights may have found nothing to change: what they add up to is not what was meant. */
export function isChangeLost(context: Context): boolean {
  return context.hasFound(LOST_CHANGES, EVERYWHERE);
}

/** Whether a line in which a weight of a part stands is broken. */
function isWeightBroken({ block }: Statement, context: Context): boolean {
  if (!context.brokenWithin(EVERYWHERE)) return false;
  return (block?.statements ?? []).some((line) => {
    const known = keywordOf(line, PARTS);
    if (known === undefined) return false;
    return isHeadBroken(line, context) || (known === "group" && isWeightBroken(line, context));
  });
}

/** Whether the head of a part, or the line with its weight, is broken. */
export function isHeadBroken(part: Statement, context: Context): boolean {
  if (!context.brokenWithin(EVERYWHERE)) return false;
  const weight = part.block?.statements.find((line) => keywordOf(line, ["weight"]) !== undefined);
  return context.brokenWithin(headSpan(part)) || (weight !== undefined && context.brokenWithin(weight));
}

const PARTS = ["group", "item", "bonus", "penalty", "rows", "use"] as const;

/** Whether a block holds something that may be meant as an item, under a word that is not known. */
function hasStrangers({ block }: Statement): boolean {
  return (block?.statements ?? []).some((line) => {
    const known = keywordOf(line, PARTS);
    return known === "group" ? hasStrangers(line) : known === undefined && line.block !== undefined;
  });
}

/** What weights make up, as a share of full marks; points of none make up nothing. */
export function sumOfWeights(weights: readonly Weight[], fullMarks: Rational): Rational | undefined {
  const shares = weights.map((weight) => shareOf(weight, fullMarks));
  const known = shares.filter((share) => share !== undefined);
  return known.length < shares.length ? undefined : sum(known);
}

/** A weight as it was written. */
export function weightText(weight: Weight): string {
  return "share" in weight ? percentText(weight.share) : formatExact(weight.points);
}

/** Groups with a name, each with what its items weigh together. */
function checkGroupWeights(
  { fullMarks }: Section,
  { groups }: Contents,
  statement: Statement,
  context: Context,
): void {
  const named = groups.flatMap(({ group: { name }, items, stated, statement: group }) => {
    if (!name || !group || items.every(({ item }) => item.counts)) return [];
    return [{ name, statement: group, stated, share: sum(items.map(({ item }) => exact(item.weight))) }];
  });
  if (named.every(({ stated }) => stated !== undefined)) return;
  const inPoints = itemWeights(statement, context).some((weight) => weight && "points" in weight);
  checkGroupsStateWeight(named, inPoints ? exact(fullMarks) : undefined, context);
}

/** A cap below the full marks takes from those who earned them; one that is never reached does nothing. */
function checkLimits(section: Section, limits: readonly PlacedLimit[], context: Context): void {
  if (limits.length === 0) return;
  const { limits: _, ...unlimited } = section;
  const reach = reachOfSection(unlimited);
  checkLimitsOnce(limits, context);
  for (const { kind, points, start, end } of limits) {
    if (points === undefined) continue;
    if (kind === "floor") checkFloorIsReached(points, reach.low, { start, end }, context);
    else if (!isCapBelowFullMarks(points, exact(section.fullMarks), { start, end }, context))
      checkCapIsReached(points, reach.high, { start, end }, context);
  }
}

/** Where a weight stands. */
export function placeOfWeight(weight: string, span: Span, context: Context): RelatedPlace {
  return { location: context.location(span), message: { "zh-Hans": weight, "zh-Hant": weight, en: weight } };
}
