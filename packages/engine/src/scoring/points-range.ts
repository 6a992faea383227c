import {
  exact,
  type Item,
  itemsOf,
  largest,
  type Rational,
  type Rule,
  type RuleKind,
  type RuleOf,
  smallest,
  type Template,
} from "@scorecard/model";

/** The lowest and the highest points that are possible; an absent end is unbounded. */
export interface PointsRange {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

const FREE = "free";
/** Every number of points that a rule can reach by itself, and the directions in which it has no end. */
interface Reach {
  readonly points: readonly string[];
  readonly down?: typeof FREE;
  readonly up?: typeof FREE;
}

const REACH: { readonly [K in RuleKind]: (rule: RuleOf<K>) => Reach } = {
  bands: ({ bands }) => ({
    points: bands.flatMap((band) => ("points" in band ? [band.points] : [])),
  }),
  levels: ({ levels }) => ({
    points: levels.flatMap(({ points, upTo }) => (upTo === undefined ? [points] : [points, upTo])),
  }),
  tally: ({ base, entries }) => {
    const changes = entries.flatMap((entry) =>
      "ladder" in entry ? entry.ladder.map(({ points }) => points) : [entry.points],
    );
    return {
      points: [base],
      ...(changes.some((change) => change.startsWith("-")) && { down: FREE }),
      ...(changes.some((change) => !change.startsWith("-")) && { up: FREE }),
    };
  },
  "yes-no": ({ yes, no }) => ({ points: [yes.points, no.points] }),
  judgement: ({ low, high }) => ({ points: [low, high] }),
  "off-target": ({ base, below, above }) => {
    const changes = [below, above].flatMap((side) => (side === undefined ? [] : [side.points]));
    return {
      points: [base],
      ...(changes.some((change) => change.startsWith("-")) && { down: FREE }),
      ...(changes.some((change) => !change.startsWith("-")) && { up: FREE }),
    };
  },
  proportional: ({ points }) => ({ points: [points], up: FREE }),
  interpolation: ({ anchors }) => ({ points: anchors.map(({ points }) => points) }),
  formula: () => ({ points: [], down: FREE, up: FREE }),
};

function reachOf<K extends RuleKind>(rule: RuleOf<K>): Reach {
  return REACH[rule.kind as K](rule);
}

/**
 * The points that can be agreed on for an item by hand: from 0, or from the lowest that its rule or its floor allows,
 * to its full marks, or to the most that its rule or its cap allows.
 */
export function pointsRange(item: Item): PointsRange {
  const { points, down, up } = reachOf(item.rule as Rule);
  const reached = points.map(exact);
  const limitOf = (wanted: "cap" | "floor") => item.limits?.findLast(({ kind }) => kind === wanted)?.points;
  const floor = limitOf("floor");
  const cap = limitOf("cap");
  const zero = exact("0");
  const lowest = smallest([zero, ...reached]);
  const highest = largest([exact(item.fullMarks), zero, ...reached]);
  // What is scored out of full marks can only go beyond them where the sheet says up to where.
  const endless = up === FREE && item.counts === "bonus";
  return {
    low: floor === undefined ? (down === FREE ? undefined : lowest) : smallest([exact(floor), zero]),
    high: cap === undefined ? (endless ? undefined : highest) : exact(cap),
  };
}

/**
 * The totals that can be agreed on by hand: from 0, or from a lower floor, to the sheet's cap; without a cap, to its full
 * marks where nothing can bring a total beyond them.
 */
export function totalRange({ sections, closing = [], fullMarks }: Template): PointsRange {
  const limitOf = (wanted: "cap" | "floor") => {
    const found = closing.findLast(({ kind }) => kind === wanted);
    return found !== undefined && "points" in found ? exact(found.points) : undefined;
  };
  const zero = exact("0");
  const floor = limitOf("floor");
  const exceeds =
    closing.some(({ kind }) => kind === "adjust" || kind === "formula") ||
    sections.flatMap(itemsOf).some((item) => item.counts === "bonus" || canExceed(item));
  const cap = limitOf("cap");
  return {
    low: floor === undefined ? zero : smallest([floor, zero]),
    high: cap ?? (exceeds ? undefined : exact(fullMarks)),
  };
}

/** Whether an ordinary item can have more than its full marks. */
function canExceed(item: Item): boolean {
  const { high } = pointsRange(item);
  return item.counts === undefined && (high === undefined || high.compare(exact(item.fullMarks)) > 0);
}
