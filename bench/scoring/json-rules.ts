import {
  type Answer,
  type Interval,
  type Item,
  itemsOf,
  type Section,
  type Template,
} from "@scorecard/model";
import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type RuleProperties,
} from "json-rules-engine";
import { type ByKind, byKind, stated } from "../input/director-rules.ts";
import { type Points, type PointsScorer, withResult } from "./points.ts";

const ADDED = "added";

/**
 * Scores a sheet of the director's kinds by json-rules-engine: each band, level, deduction and answer is a rule that adds its
 * points; limits, sums and rounding are plain code beside it, in doubles.
 * @throws RangeError when the result is not taken from one rater.
 */
export function jsonRulesScorer(template: Template): PointsScorer {
  const { sections, raters, result, rounding } = template;
  if (result.kind !== "take") throw new RangeError("the benchmark knows only results taken from one rater");
  const items = sections.flatMap(itemsOf);
  const engine = new Engine(items.flatMap((item) => byKind(RULES, item)));
  const score = async (answers: { readonly [item: string]: Answer }) => {
    const facts = Object.fromEntries(
      items.map((item) => [item.key, byKind(FACTS, item, answers[item.key] ?? "")]),
    );
    const { events } = await engine.run(facts);
    const points = new Map(items.map((item) => [item.key, byKind(BASES, item)]));
    for (const { params } of events)
      points.set(params?.item, (points.get(params?.item) ?? 0) + params?.points);
    for (const item of items)
      points.set(item.key, rounded(limited(points.get(item.key) ?? 0, item), rounding.item));
    const totalOf = (section: Section) =>
      rounded(
        itemsOf(section).reduce((sum, item) => sum + (points.get(item.key) ?? 0), 0),
        rounding.section,
      );
    const total = sections.reduce((sum, section) => sum + totalOf(section) * Number(section.weight), 0);
    return { points, total: rounded(total, rounding.total) };
  };
  return async (review): Promise<Points> => {
    const columns = await Promise.all(
      raters.map(async ({ key }) => {
        const answers = items.map((item) => [item.key, review.items[item.key]?.answers[key] ?? ""] as const);
        return [key, await score(Object.fromEntries(answers))] as const;
      }),
    );
    const pointsOfItem = (item: Item) =>
      Object.fromEntries(columns.map(([rater, { points }]) => [rater, points.get(item.key) ?? Number.NaN]));
    return {
      items: Object.fromEntries(
        items.map((item) => [item.key, withResult(pointsOfItem(item), result.rater)]),
      ),
      totals: withResult(
        Object.fromEntries(columns.map(([rater, { total }]) => [rater, total])),
        result.rater,
      ),
    };
  };
}

/** What an answer is to the rules. */
const FACTS: ByKind<[answer: Answer], unknown> = {
  bands: (_rule, _item, answer) => Number(answer),
  levels: (_rule, _item, answer) => answer,
  tally: (_rule, _item, answer) => answer,
  "yes-no": (_rule, _item, answer) => answer,
};

/** The points before any rule adds to them. */
const BASES: ByKind<[], number> = {
  bands: () => 0,
  levels: () => 0,
  tally: (rule) => Number(rule.base),
  "yes-no": () => 0,
};

const RULES: ByKind<[], readonly RuleProperties[]> = {
  bands: ({ bands }, item) =>
    bands.map((band, index) => {
      const notEarlier = bands.slice(0, index).map(({ when }) => ({ not: { all: bounds(when, item) } }));
      return adding(item, "points" in band ? band.points : undefined, [
        ...bounds(band.when, item),
        ...notEarlier,
      ]);
    }),
  levels: ({ levels }, item) =>
    levels.map((level) => adding(item, level.points, [is(item, "equal", level.key)])),
  tally: ({ entries }, item) =>
    entries.map((entry) =>
      adding(item, "points" in entry ? entry.points : undefined, [is(item, "contains", entry.key)]),
    ),
  "yes-no": (rule, item) =>
    (["yes", "no"] as const).map((answer) => adding(item, rule[answer].points, [is(item, "equal", answer)])),
};

function adding(item: Item, points: unknown, all: NestedCondition[]): RuleProperties {
  return {
    conditions: { all },
    event: { type: ADDED, params: { item: item.key, points: Number(stated(points)) } },
  };
}

function is(item: Item, operator: string, value: unknown): ConditionProperties {
  return { fact: item.key, operator, value };
}

function bounds({ low, high }: Interval, item: Item): NestedCondition[] {
  const above = low?.inclusive ? "greaterThanInclusive" : "greaterThan";
  const below = high?.inclusive ? "lessThanInclusive" : "lessThan";
  return [
    ...(low ? [is(item, above, Number(stated(low.value)))] : []),
    ...(high ? [is(item, below, Number(stated(high.value)))] : []),
  ];
}

function limited(points: number, { limits = [] }: Item): number {
  return limits.reduce(
    (value, limit) =>
      limit.kind === "cap" ? Math.min(value, Number(limit.points)) : Math.max(value, Number(limit.points)),
    points,
  );
}

/** Half up; the tiny addition undoes what doubles lose, and is not exact. */
function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale + 1e-9) / scale;
}
