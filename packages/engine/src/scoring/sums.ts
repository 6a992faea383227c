import { formatExact, type Rational, type Section, sum, type TraceStep } from "@scorecard/model";
import { commonShares, type Shares } from "../figures.ts";
import {
  type Cell,
  EMPTY_CELL,
  isFilled,
  isLeftOut,
  isUnasked,
  LEFT_OUT_CELL,
  UNASKED_CELL,
} from "./cell.ts";
import type { ItemFacts } from "./item-scorer.ts";
import { goOn, limiter, type Running, rationalOf, settle, written } from "./running.ts";

/** What a sum needs to know of an item. */
interface Summand {
  readonly facts: ItemFacts;
  readonly cells: readonly Cell[];
}

/** How the sums of a section are made. */
interface SumFrame {
  readonly key: string;
  readonly weighs: boolean;
  readonly places: number;
  readonly traced: boolean;
}

/** Adds up one column of some items. */
export type AddUp = (items: readonly Summand[], column: number) => Cell;

/** Prepares the totals of a section's groups: what their items add to the section. */
export function groupSum(section: Section, places: number, traced: boolean): AddUp {
  const frame = { key: section.key, weighs: section.adds === "weighted", places, traced };
  return (items, column) => {
    const found = sumOf(items, column, frame);
    return "score" in found ? found : settle(found.running, places);
  };
}

/**
 * Prepares the total of a section: the sum of its items, brought to all of the weights where some do not apply, with
 * bonuses and penalties added to it, then within the section's limits.
 */
export function sectionSum(section: Section, places: number, traced: boolean): AddUp {
  const frame = { key: section.key, weighs: section.adds === "weighted", places, traced };
  const limit = limiter(section.limits);
  return (items, column) => {
    const found = sumOf(items, column, frame);
    if ("score" in found) return found;
    if (found.without.length === 0) return settle(limit(found.running), places);
    const carried = reweighted(items, column, found.without, frame);
    return "score" in carried ? carried : settle(limit(carried), places);
  };
}

interface Sum {
  readonly running: Running;
  /** Ordinary items that do not apply. */
  readonly without: readonly string[];
}

function sumOf(items: readonly Summand[], column: number, frame: SumFrame): Sum | Cell {
  if (items.every(({ cells }) => cells[column]?.points !== undefined)) {
    return { running: added(items, column, frame), without: NONE };
  }
  const without: string[] = [];
  const counted: Summand[] = [];
  let ordinary = 0;
  let unasked = false;
  for (const item of items) {
    const { key, counts } = item.facts;
    const cell = item.cells[column] ?? EMPTY_CELL;
    if (counts === undefined) ordinary += 1;
    if (isFilled(cell)) counted.push(item);
    else if (isUnasked(cell)) unasked = true;
    else if (!isLeftOut(cell)) return EMPTY_CELL;
    else if (counts === undefined) without.push(key);
  }
  if (unasked) return UNASKED_CELL;
  if (ordinary > 0 && without.length === ordinary) return LEFT_OUT_CELL;
  return { running: added(counted, column, frame), without };
}

const NONE: readonly string[] = [];

function isOrdinary({ facts }: Summand): boolean {
  return facts.counts === undefined;
}

function isExtra({ facts }: Summand): boolean {
  return facts.counts !== undefined;
}

function added(items: readonly Summand[], column: number, frame: SumFrame): Running {
  return frame.weighs ? addWeighted(items, column, frame) : addPlain(items, column, frame);
}

function addPlain(items: readonly Summand[], column: number, { traced }: SumFrame): Running {
  let numerator = 0n;
  for (const { cells } of items) numerator += cells[column]?.points ?? 0n;
  if (!traced) return { numerator, denominator: 1n };
  const parts = partsOf(items, column);
  const points = written({ numerator, denominator: 1n });
  return { numerator, denominator: 1n, trace: [{ step: "add", parts, points }] };
}

function addWeighted(items: readonly Summand[], column: number, { traced }: SumFrame): Running {
  const ordinary = items.filter(isOrdinary);
  const extras = items.filter(isExtra);
  const { numerators, denominator }: Shares = commonShares(ordinary.map(({ facts }) => facts.share));
  let numerator = 0n;
  ordinary.forEach(({ cells }, index) => {
    numerator += (cells[column]?.points ?? 0n) * (numerators[index] ?? 0n);
  });
  for (const { cells } of extras) numerator += (cells[column]?.points ?? 0n) * denominator;
  if (!traced) return { numerator, denominator };
  const step: TraceStep = {
    step: "add-weighted",
    parts: ordinary.map((item) => ({ ...partOf(item, column), weight: item.facts.weight })),
    extras: partsOf(extras, column),
    points: written({ numerator, denominator }),
  };
  return { numerator, denominator, trace: [step] };
}

function partOf({ facts, cells }: Summand, column: number) {
  return { key: facts.key, points: cells[column]?.score.points ?? "" };
}

function partsOf(items: readonly Summand[], column: number) {
  return items.map((item) => partOf(item, column));
}

/** The sum of the items that apply, brought to all of the weights; what is outside the weights is added after that. */
function reweighted(
  items: readonly Summand[],
  column: number,
  without: readonly string[],
  frame: SumFrame,
): Running | Cell {
  const applies = items.filter(({ cells }) => isFilled(cells[column] ?? EMPTY_CELL));
  const ordinary = applies.filter(isOrdinary);
  const all = sumOfShares(items.filter(isOrdinary));
  const applied = sumOfShares(ordinary);
  if (applied.equals(0)) return LEFT_OUT_CELL;
  const share = applied.div(all);
  const start = added(ordinary, column, frame);
  const carried = goOn(start, rationalOf(start).div(share), (from, points) => {
    return { step: "reweight", from, without, share: formatExact(share), points };
  });
  const extras = applies.filter(isExtra);
  if (extras.length === 0) return carried;
  const extra = addPlain(extras, column, { ...frame, traced: false });
  const section = { key: frame.key, points: written(carried) };
  return goOn(carried, rationalOf(carried).add(rationalOf(extra)), (_, points) => {
    return { step: "add", parts: [section, ...partsOf(extras, column)], points };
  });
}

function sumOfShares(items: readonly Summand[]): Rational {
  return sum(items.map(({ facts }) => facts.share));
}
