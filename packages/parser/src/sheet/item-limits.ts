import {
  exact,
  formatExact,
  type Item,
  type Limit,
  type Rational,
  type Rule,
  smallest,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { type PlacedLimit, statedLimits, type WrittenLimit } from "../read/limits.ts";
import { isPoints } from "../read/pieces.ts";
import { percentText } from "../read/points.ts";
import type { SortedStatements } from "../read/statements.ts";
import type { Extreme, ItemContext, Reach } from "../rules/room.ts";
import { reachOf, takesAway } from "../rules/rooms.ts";
import type { Span } from "../syntax/syntax-tree.ts";

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
  /** Where the item's head is, and its rule's. */
  readonly span: Span;
  readonly ruleSpan: Span;
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
  if (item.counts === "bonus") checkBonus(withinSection(bounds, limited), reach, limited.span, item);
  else if (item.counts === "penalty") checkPenalty(withinSection(bounds, limited), reach, limited.span, item);
  else checkOrdinary(bounds, reach, limited, item);
  const limits = statedLimits(placed);
  const needsFloor = item.counts === undefined && takesAway(limited.rule as Rule);
  if (!needsFloor || bounds.floor || bounds.openBelow) return limits;
  noteFloor(reach, limited.ruleSpan, item);
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
  const { stated, span } = limited;
  const { fullMarks } = item;
  const best = reach.best;
  const cap = bounds.cap?.points;
  const marks = {
    item: item.itemName,
    weight: stated ? percentText(stated) : "100%",
    fullMarks: formatExact(fullMarks),
  };
  if (isNumber(reach.high) && reach.high.compare(fullMarks) < 0) {
    if (stated) item.problem("points-below-weight", { ...marks, maximum: formatExact(reach.high) }, span);
    return;
  }
  if (cap !== undefined && bounds.cap) {
    const params = { cap: formatExact(cap), fullMarks: marks.fullMarks };
    if (cap.compare(fullMarks) < 0) item.problem("item-cap-below-marks", params, bounds.cap);
    else if (isNumber(reach.high) && reach.high.compare(cap) < 0) {
      item.problem("cap-not-reached", { cap: params.cap, maximum: formatExact(reach.high) }, bounds.cap);
    }
    return;
  }
  checkUncapped(best, bounds, reach, { ...limited, marks }, item);
}

interface Marks extends Limited {
  readonly marks: {
    readonly item: ItemContext["itemName"];
    readonly weight: string;
    readonly fullMarks: string;
  };
}

function checkUncapped(
  best: Rational | undefined,
  { openAbove }: Bounds,
  { high }: Reach,
  { marks, stated, span, ruleSpan }: Marks,
  item: ItemContext,
): void {
  const difference = best?.compare(item.fullMarks) ?? 0;
  if (best !== undefined && difference !== 0 && stated) {
    const code = difference > 0 ? "points-above-weight" : "points-below-weight";
    item.problem(code, { ...marks, maximum: formatExact(best) }, span);
  } else if (openAbove) {
    return;
  } else if (high === "open") {
    item.problem("over-delivery-uncapped", { item: item.itemName }, ruleSpan);
  } else if (difference === 0 && isNumber(high) && high.compare(item.fullMarks) > 0) {
    const params = { maximum: formatExact(high), fullMarks: marks.fullMarks };
    item.problem("over-delivery-unstated", { item: item.itemName, ...params }, ruleSpan);
  }
}

/** A bonus only adds, up to its cap. */
function checkBonus({ cap, openAbove }: Bounds, { low, high }: Reach, span: Span, item: ItemContext): void {
  if (isNumber(low) && low.compare(ZERO) < 0) {
    item.problem("bonus-takes-away", { item: item.itemName }, span);
  }
  if (cap?.points === undefined) {
    if (!isNumber(high) && !openAbove) item.problem("bonus-uncapped", { item: item.itemName }, span);
  } else if (isNumber(high) && high.compare(cap.points) < 0) {
    const params = { cap: formatExact(cap.points), maximum: formatExact(high) };
    item.problem("cap-not-reached", params, cap);
  }
}

/** A penalty only takes away, down to its floor. */
function checkPenalty(
  { floor, openBelow }: Bounds,
  { low, high }: Reach,
  span: Span,
  item: ItemContext,
): void {
  if (isNumber(high) && high.compare(ZERO) > 0) {
    item.problem("penalty-adds", { item: item.itemName, points: formatExact(high) }, span);
    return;
  }
  if (floor?.points === undefined) {
    if (!isNumber(low) && !openBelow) item.problem("penalty-unlimited", { item: item.itemName }, span);
  } else if (isNumber(low) && low.compare(floor.points) > 0) {
    const params = { most: formatExact(floor.points.abs()), reached: formatExact(low.abs()) };
    item.problem("penalty-not-reached", params, floor);
  }
}

/** Below nothing there is nothing: unless the sheet says otherwise, an item does not fall below 0. */
function noteFloor({ low, best }: Reach, span: Span, item: ItemContext): void {
  if (low === "open") item.problem("floor-unstated", { item: item.itemName }, span);
  else if (isNumber(low) && low.compare(ZERO) < 0) {
    const most = (best ?? item.fullMarks).sub(low);
    const params = { most: formatExact(most), fullMarks: formatExact(item.fullMarks) };
    item.problem("deduct-floor-unstated", params, span);
  }
  item.applied(
    { "zh-Hans": "扣分的最低得分", "zh-Hant": "扣分的最低得分", en: "floor of the deduction" },
    { "zh-Hans": "0 分", "zh-Hant": "0 分", en: "0 points" },
    span,
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
