import type { Answer, Interval, Item, PartialUnits, Rule, RuleKind, RuleOf, Value } from "@scorecard/model";
import { type Facts, isSo, worthOf } from "./expressions.ts";
import {
  type Fraction,
  fraction,
  minus,
  order,
  over,
  plus,
  printed,
  rounded,
  size,
  times,
  wholes,
  ZERO,
} from "./fraction.ts";

/*
 * The points of an answer, worked out a second time: straight from the template, slowly, by nothing that the engine
 * uses. It reads plain answers only (a number with or without a unit, `key points` for levels, a record for what is
 * counted), and gives nothing where there are no points.
 */

type Points = Fraction | undefined;

/** What one answer says: the item's figures, and the answer itself. */
interface Given {
  readonly item: Item;
  readonly answer: Answer;
  readonly facts: Facts;
  readonly measured: Fraction | undefined;
}

/** The printed points of an answer to an item, `undefined` where there are none. */
export function oraclePoints(item: Item, answer: Answer, sheet: Facts, places: number): string | undefined {
  let points = pointsOf(item.rule as Rule, givenBy(item, answer, sheet));
  if (points === undefined) return undefined;
  for (const limit of item.limits ?? []) {
    const bound = fraction(limit.points);
    const isOver = limit.kind === "cap" ? order(points, bound) > 0 : order(points, bound) < 0;
    if (isOver) points = bound;
  }
  return printed(rounded(points, places));
}

function givenBy(item: Item, answer: Answer, sheet: Facts): Given {
  const inputs = item.inputs ?? [];
  const measure = "measure" in item.rule ? item.rule.measure : undefined;
  const figures: { [key: string]: string } = { ...sheet.figures };
  const single = typeof answer === "string" ? answer : undefined;
  for (const { key } of inputs) {
    const value = single ?? (answer as { readonly [key: string]: string })[key];
    if (value !== undefined) figures[key] = { yes: "1", no: "0" }[value] ?? value;
  }
  const facts = { ...sheet, figures };
  if (measure === undefined) return { item, answer, facts, measured: undefined };
  const key = measure.key ?? "measure";
  const answered = single ?? (answer as { readonly [key: string]: string })[key] ?? "";
  const measured = measure.formula === undefined ? fraction(answered) : worthOf(measure.formula.value, facts);
  if (measured === undefined || !lies(measured, measure.domain))
    return { item, answer, facts, measured: undefined };
  if (measure.whole && measured.n % measured.d !== 0n) return { item, answer, facts, measured: undefined };
  figures[key] = `${measured.n}/${measured.d}`;
  return { item, answer, facts, measured };
}

function pointsOf<K extends RuleKind>(rule: RuleOf<K>, given: Given): Points {
  const work = POINTS[rule.kind as K];
  return work(rule, given);
}

const POINTS: { readonly [K in RuleKind]: (rule: RuleOf<K>, given: Given) => Points } = {
  bands: ({ bands }, { measured, facts }) => {
    if (measured === undefined) return undefined;
    const band = bands.find(({ when }) => lies(measured, when));
    if (band === undefined) return undefined;
    return "formula" in band ? worthOf(band.formula.value, facts) : fraction(band.points);
  },

  levels: ({ levels }, { answer }) => {
    const [key = "", picked] = String(answer).split(" ");
    const level = levels.find((candidate) => candidate.key === key);
    if (level === undefined) return undefined;
    const low = fraction(level.points);
    if (level.upTo === undefined) return picked === undefined ? low : undefined;
    if (picked === undefined) return undefined;
    return picksFrom(low, fraction(level.upTo), level.step, fraction(picked));
  },

  tally: (rule, { answer }) => {
    const changes = rule.entries.map((entry) => {
      const amount = fraction((answer as { readonly [key: string]: string })[entry.key] ?? "0");
      return { change: changeOf(entry, amount, rule.per === "once"), group: entry.exclusive };
    });
    let points = fraction(rule.base);
    const counted = new Set<string>();
    const byLargest = [...changes.keys()].sort((a, b) => {
      return order(size(changes[b]?.change ?? ZERO), size(changes[a]?.change ?? ZERO)) || a - b;
    });
    for (const position of byLargest) {
      const { change, group } = changes[position] ?? {};
      if (change === undefined) return undefined;
      const word = rule.per === "once" ? "all" : (group ?? `alone ${position}`);
      if (!counted.has(word)) points = plus(points, change);
      counted.add(word);
    }
    return points;
  },

  "yes-no": ({ yes, no }, { answer }) => fraction(answer === "yes" ? yes.points : no.points),

  judgement: ({ low, high, step }, { answer }) =>
    picksFrom(fraction(low), fraction(high), step, fraction(String(answer))),

  "off-target": ({ base, target, below, above }, { measured }) => {
    if (measured === undefined) return undefined;
    const distance = minus(measured, numberOf(target));
    const side = distance.n < 0n ? below : above;
    if (distance.n === 0n || side === undefined) return fraction(base);
    const units = over(size(distance), fraction(side.per));
    return units && plus(fraction(base), times(counted(units, side.partial), fraction(side.points)));
  },

  proportional: ({ points, target, inverse }, { measured, item }) => {
    if (measured === undefined) return undefined;
    const goal = numberOf(target);
    if (order(measured, goal) === 0) return fraction(points);
    if (!inverse) return over(times(fraction(points), measured), goal);
    if (measured.n > 0n) return over(times(fraction(points), goal), measured);
    const cap = (item.limits ?? []).find(({ kind }) => kind === "cap");
    return cap && fraction(cap.points);
  },

  interpolation: ({ anchors }, { measured }) => {
    if (measured === undefined) return undefined;
    const reached = anchors.filter(({ at }) => order(fraction(at), measured) <= 0);
    const low = reached.at(-1);
    const high = anchors[reached.length];
    if (low === undefined) return fraction(anchors[0]?.points ?? "0");
    if (high === undefined) return fraction(low.points);
    const rise = minus(fraction(high.points), fraction(low.points));
    const part = over(minus(measured, fraction(low.at)), minus(fraction(high.at), fraction(low.at)));
    return part && plus(fraction(low.points), times(rise, part));
  },

  formula: ({ cases, measure }, { facts, measured }) => {
    if (measure !== undefined && measured === undefined) return undefined;
    for (const { when, formula } of cases) {
      const holds = when === undefined || isSo(when.test, facts);
      if (holds === undefined) return undefined;
      if (holds) return worthOf(formula.value, facts);
    }
    return undefined;
  },
};

function numberOf(value: Value): Fraction {
  return fraction(typeof value === "string" ? value : "");
}

function lies(value: Fraction, { low, high }: Interval): boolean {
  if (low !== undefined) {
    const distance = order(value, numberOf(low.value));
    if (distance < 0 || (distance === 0 && !low.inclusive)) return false;
  }
  if (high === undefined) return true;
  const distance = order(value, numberOf(high.value));
  return distance < 0 || (distance === 0 && high.inclusive);
}

/** Picked points, where they lie in the range and on one of its steps. */
function picksFrom(low: Fraction, high: Fraction, step: string | undefined, picked: Fraction): Points {
  if (order(picked, low) < 0 || order(picked, high) > 0) return undefined;
  if (step === undefined) return picked;
  const steps = over(minus(picked, low), fraction(step));
  return steps !== undefined && steps.n % steps.d === 0n ? picked : undefined;
}

function counted(units: Fraction, partial: PartialUnits): Fraction {
  return partial === "proportional" ? units : wholes(units, partial === "counted");
}

type Entry = RuleOf<"tally">["entries"][number];

/** The change that one entry makes by itself. */
function changeOf(entry: Entry, amount: Fraction, isOnce: boolean): Points {
  if ("ladder" in entry) return rungOf(entry.ladder, amount);
  const { unit, most, points } = entry;
  let units = amount;
  if (unit !== undefined) units = counted(over(amount, fraction(unit.amount)) ?? ZERO, unit.partial);
  const limits = [...(isOnce ? ["1"] : []), ...(most !== undefined && "times" in most ? [most.times] : [])];
  for (const limit of limits) if (order(units, fraction(limit)) > 0) units = fraction(limit);
  const change = times(units, fraction(points));
  if (most === undefined || !("points" in most)) return change;
  const limit = fraction(most.points);
  if (order(size(change), limit) <= 0) return change;
  return change.n < 0n ? minus(ZERO, limit) : limit;
}

function rungOf(ladder: Extract<Entry, { readonly ladder: object }>["ladder"], amount: Fraction): Points {
  const rung = ladder.find(({ when }) => lies(amount, when) && (amount.n > 0n || when.low !== undefined));
  if (rung !== undefined) return fraction(rung.points);
  if (amount.n === 0n) return ZERO;
  const isBelowAll = ladder.every(({ when: { low } }) => {
    const distance = low === undefined ? 1 : order(amount, numberOf(low.value));
    return distance < 0 || (distance === 0 && low?.inclusive === false);
  });
  return isBelowAll ? ZERO : undefined;
}
