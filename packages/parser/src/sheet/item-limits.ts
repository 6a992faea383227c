import {
  exact,
  formatExact,
  type Item,
  type Limit,
  type Rational,
  type Rule,
  smallest,
} from "@scorecard/model";
import { checkBonusAdds } from "../lint/bonus-takes-away.ts";
import { checkBonusHasEnd } from "../lint/bonus-uncapped.ts";
import { checkCapIsReached } from "../lint/cap-never-reached.ts";
import { checkFloorOfDeduction } from "../lint/deduct-floor-unstated.ts";
import { checkMostDeducted } from "../lint/deduct-most-above-marks.ts";
import { checkFloorOfEndless } from "../lint/floor-unstated.ts";
import { isCapBelowMarks } from "../lint/item-cap-below-marks.ts";
import { checkLimitsOnce } from "../lint/limit-twice.ts";
import { isUncapped } from "../lint/over-delivery-uncapped.ts";
import { checkOverDelivery } from "../lint/over-delivery-unstated.ts";
import { checkPenaltyIsReached } from "../lint/penalty-not-reached.ts";
import { checkPenaltyHasEnd } from "../lint/penalty-unlimited.ts";
import { isBelowWeight } from "../lint/points-below-weight.ts";
import type { Context } from "../read/context.ts";
import { type PlacedLimit, statedLimits, type WrittenLimit } from "../read/limits.ts";
import { isPoints } from "../read/pieces.ts";
import { percentText } from "../read/points.ts";
import { headSpan, type SortedStatements } from "../read/statements.ts";
import type { Extreme, ItemContext, Reach } from "../rules/room.ts";
import { reachOf, takesAway } from "../rules/rooms.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/*
 * What an item can give in the end: its rule's points within its caps and floors, against what its weight allows.
 */

const ZERO = exact("0");

/** A rule with the limits that were written. */
interface Limited {
  readonly rule: Rule;
  readonly placed: readonly PlacedLimit[];
  /** The weight that was written. */
  readonly stated: Rational | undefined;
  /** Whether the section limits what the item can add or take. */
  readonly limited?: { readonly above: boolean; readonly below: boolean } | undefined;
  /** Where the item is written, and its rule. */
  readonly statement: Statement;
  readonly ruleStatement: Statement;
}

/** The caps and floors that were written, or that follow where none were. */
interface Bounds {
  readonly cap: PlacedLimit | undefined;
  readonly floor: PlacedLimit | undefined;
  /** Whether it is said that there is no cap, no floor. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}

/** The item's limits, checked against what its rule can give and what its weight allows. */
export function checkedLimits(limited: Limited, item: ItemContext): readonly Limit[] {
  const placed = item.counts === "penalty" ? limited.placed.map(ofPenalty) : limited.placed;
  const reach = reachOf(limited.rule as Rule, item.fullMarks, item.scope);
  const bounds = boundsOf(placed);
  checkFloor(bounds, reach, item);
  checkLimitsOnce(placed, item);
  checkMostDeducted(bounds.floor, item);
  if (item.counts === "bonus") checkBonus(withinSection(bounds, limited), reach, limited.statement, item);
  else if (item.counts === "penalty")
    checkPenalty(withinSection(bounds, limited), reach, limited.statement, item);
  else checkOrdinary(bounds, reach, limited, item);
  const limits = statedLimits(placed);
  const needsFloor = item.counts === undefined && takesAway(limited.rule as Rule);
  if (!needsFloor || bounds.floor || bounds.openBelow) return limits;
  noteFloor(reach, limited.ruleStatement, item);
  return [...limits, { kind: "floor", points: "0" }];
}

/** A bonus needs no cap of its own where its section has one, a penalty no floor. */
function withinSection(bounds: Bounds, { limited }: Limited): Bounds {
  return {
    ...bounds,
    openAbove: bounds.openAbove || limited?.above === true,
    openBelow: bounds.openBelow || limited?.below === true,
  };
}

/** 最多 20 分 of what only takes away: no less than −20. */
function ofPenalty(limit: PlacedLimit): PlacedLimit {
  const { kind, points } = limit;
  if (kind !== "cap" || (points && points.compare(ZERO) <= 0)) return limit;
  return { ...limit, kind: "floor", points: points?.neg() };
}

function boundsOf(placed: readonly PlacedLimit[]): Bounds {
  const of = (kind: Limit["kind"], nearer: (a: Rational, b: Rational) => boolean) =>
    placed
      .filter((limit) => limit.kind === kind && limit.points !== undefined)
      .reduce<PlacedLimit | undefined>((nearest, limit) => {
        const isNearer = !nearest?.points || !limit.points || nearer(limit.points, nearest.points);
        return isNearer ? limit : nearest;
      }, undefined);
  const saysNone = (kind: Limit["kind"]) =>
    placed.some((limit) => limit.kind === kind && limit.points === undefined);
  return {
    cap: of("cap", (a, b) => a.compare(b) < 0),
    floor: of("floor", (a, b) => a.compare(b) > 0),
    openAbove: saysNone("cap"),
    openBelow: saysNone("floor"),
  };
}

function isNumber(end: Extreme): end is Rational {
  return typeof end !== "string";
}

/** A floor at or above all that can be reached gives everybody the same. */
function checkFloor({ floor, cap }: Bounds, { high }: Reach, item: ItemContext): void {
  const ends = [...(isNumber(high) ? [high] : []), ...(cap?.points ? [cap.points] : [])];
  if (floor?.points === undefined || ends.length === 0) return;
  const most = smallest(ends);
  if (floor.points.compare(most) < 0) return;
  item.problem("floor-too-high", { floor: formatExact(floor.points), most: formatExact(most) }, floor);
}

/** Points already carry the weight: the best a rule can give is what the weight allows, no more and no less. */
function checkOrdinary(bounds: Bounds, reach: Reach, limited: Limited, item: ItemContext): void {
  const { stated, statement } = limited;
  const { high } = reach;
  if (isNumber(high) && isBelowWeight(high, stated, headSpan(statement), item)) return;
  if (bounds.cap?.points === undefined) {
    checkUncapped(bounds, reach, limited, item);
  } else if (!isCapBelowMarks(bounds.cap.points, bounds.cap, item)) {
    checkCapIsReached(bounds.cap.points, isNumber(high) ? high : undefined, bounds.cap, item);
  }
}

function checkUncapped(
  { openAbove }: Bounds,
  { best, high }: Reach,
  { stated, statement, ruleStatement }: Limited,
  item: ItemContext,
): void {
  if (best && stated && !best.equals(item.fullMarks)) checkBest(best, stated, headSpan(statement), item);
  else if (!openAbove && !isUncapped(high, ruleStatement, item))
    checkOverDelivery(best, high, ruleStatement, item);
}

function checkBest(best: Rational, weight: Rational, span: Span, item: ItemContext): void {
  if (isBelowWeight(best, weight, span, item)) return;
  const params = { item: item.itemName, weight: percentText(weight), fullMarks: formatExact(item.fullMarks) };
  item.problem("points-above-weight", { ...params, maximum: formatExact(best) }, span);
}

/** A bonus only adds, up to its cap. */
function checkBonus(
  { cap, openAbove }: Bounds,
  { low, high }: Reach,
  statement: Statement,
  item: ItemContext,
): void {
  checkBonusAdds(low, headSpan(statement), item);
  if (cap?.points) checkCapIsReached(cap.points, isNumber(high) ? high : undefined, cap, item);
  else if (!openAbove) checkBonusHasEnd(high, statement, item);
}

/** A penalty only takes away, down to its floor. */
function checkPenalty(
  { floor, openBelow }: Bounds,
  { low, high }: Reach,
  statement: Statement,
  item: ItemContext,
): void {
  if (isNumber(high) && high.compare(ZERO) > 0) {
    const params = { item: item.itemName, points: formatExact(high) };
    item.problem("penalty-adds", params, headSpan(statement));
  } else if (floor?.points) {
    checkPenaltyIsReached(floor.points, low, floor, item);
  } else if (!openBelow) {
    checkPenaltyHasEnd(low, statement, item);
  }
}

/** Below nothing there is nothing: unless the sheet says otherwise, an item does not fall below 0. */
function noteFloor({ low, best }: Reach, rule: Statement, item: ItemContext): void {
  // A floor whose points are missing, which has been said, is a floor all the same.
  if (!item.hasFound(["limit-without-value", "most-times-in-head"], headSpan(rule))) {
    checkFloorOfEndless(low, rule, item);
    checkFloorOfDeduction(low, best, rule, item);
  }
  item.applied(
    { "zh-Hans": "扣分的最低得分", "zh-Hant": "扣分的最低得分", en: "floor of the deduction" },
    { "zh-Hans": "0 分", "zh-Hant": "0 分", en: "0 points" },
    headSpan(rule),
  );
}

/** The most that a bonus says it can add; 0 for a penalty, and for a bonus without a cap. */
export function maximumOf(
  counts: NonNullable<Item["counts"]>,
  head: readonly WrittenLimit[],
  parts: SortedStatements,
  context: Context,
): Rational {
  if (counts === "penalty") return ZERO;
  const amounts = head.flatMap(({ kind, amount }) => (kind === "cap" && amount !== "none" ? [amount] : []));
  const stated = amounts.find(isPoints);
  if (stated) return exact(stated.value);
  return maximumInLines(parts, context);
}

function maximumInLines(parts: SortedStatements, context: Context): Rational {
  const [line] = parts.all("cap");
  const terms = [...(line?.head ?? []), ...(line?.value ?? [])].flatMap((phrase) => phrase.terms);
  const number = terms.find((term) => term.type === "number");
  return number?.type === "number" && !context.brokenWithin(number) ? exact(number.value) : ZERO;
}

/** The full marks of an item; of a bonus without a cap, what its rule can give at most. */
export function fullMarksOf(rule: Rule, fullMarks: Rational, counts: Item["counts"]): Rational {
  if (counts !== "bonus" || !fullMarks.equals(ZERO)) return fullMarks;
  const { high } = reachOf(rule, fullMarks);
  return isNumber(high) && high.compare(ZERO) > 0 ? high : ZERO;
}
