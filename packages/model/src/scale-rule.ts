import { type Exact, exact, formatExact, type Rational } from "./exact.ts";
import { LANGUAGES } from "./language.ts";
import type { Formula } from "./template/expression.ts";
import type { Item } from "./template/item.ts";
import type { Rule, RuleKind, RuleOf } from "./template/rules.ts";

/*
 * The same rule out of other full marks: a library's item used with another weight, a row that takes a share of its
 * group. Every number of points is multiplied; what is measured stays.
 */

type Scale = (points: Exact) => Exact;

const SCALED: { readonly [K in RuleKind]: (rule: RuleOf<K>, scale: Scale, factor: Rational) => RuleOf<K> } = {
  bands: (rule, scale, factor) => ({
    ...rule,
    bands: rule.bands.map((band) =>
      "points" in band
        ? { ...band, points: scale(band.points) }
        : { ...band, formula: scaledFormula(band.formula, factor) },
    ),
  }),
  levels: (rule, scale) => ({
    ...rule,
    levels: rule.levels.map((level) => ({
      ...level,
      points: scale(level.points),
      ...(level.upTo !== undefined && { upTo: scale(level.upTo) }),
      ...(level.step !== undefined && { step: scale(level.step) }),
    })),
  }),
  tally: (rule, scale) => ({
    ...rule,
    base: scale(rule.base),
    entries: rule.entries.map((entry) => {
      if ("ladder" in entry) {
        return { ...entry, ladder: entry.ladder.map((rung) => ({ ...rung, points: scale(rung.points) })) };
      }
      const { most } = entry;
      const limited = most !== undefined && "points" in most ? { most: { points: scale(most.points) } } : {};
      return { ...entry, points: scale(entry.points), ...limited };
    }),
  }),
  "yes-no": (rule, scale) => ({
    ...rule,
    yes: { ...rule.yes, points: scale(rule.yes.points) },
    no: { ...rule.no, points: scale(rule.no.points) },
  }),
  judgement: (rule, scale) => ({
    ...rule,
    low: scale(rule.low),
    high: scale(rule.high),
    ...(rule.step !== undefined && { step: scale(rule.step) }),
  }),
  "off-target": (rule, scale) => ({
    ...rule,
    base: scale(rule.base),
    ...(rule.below && { below: { ...rule.below, points: scale(rule.below.points) } }),
    ...(rule.above && { above: { ...rule.above, points: scale(rule.above.points) } }),
  }),
  proportional: (rule, scale) => ({ ...rule, points: scale(rule.points) }),
  interpolation: (rule, scale) => ({
    ...rule,
    anchors: rule.anchors.map(({ at, points }) => ({ at, points: scale(points) })),
  }),
  formula: (rule, _, factor) => ({
    ...rule,
    cases: rule.cases.map((oneCase) => ({ ...oneCase, formula: scaledFormula(oneCase.formula, factor) })),
  }),
};

/** A rule with all its points multiplied. */
export function scaleRule<K extends RuleKind>(rule: RuleOf<K>, factor: Rational): RuleOf<K> {
  const scale = SCALED[rule.kind as K];
  return scale(rule, (points) => formatExact(exact(points).mul(factor)), factor);
}

/** An item with all its points multiplied, and a weight of its own. */
export function scaleItem(item: Item, weight: Rational, fullMarks: Rational): Item {
  const factor = fullMarks.div(exact(item.fullMarks));
  const scale: Scale = (points) => formatExact(exact(points).mul(factor));
  return {
    ...item,
    weight: formatExact(weight),
    fullMarks: formatExact(fullMarks),
    rule: scaleRule(item.rule as Rule, factor),
    ...(item.limits && {
      limits: item.limits.map((limit) => ({ ...limit, points: scale(limit.points) })),
    }),
  };
}

function scaledFormula({ words, value }: Formula, factor: Rational): Formula {
  if (factor.equals(1)) return { words, value };
  const times = formatExact(factor);
  const entries = LANGUAGES.flatMap((language) => {
    const written = words[language];
    return written === undefined ? [] : [[language, `(${written}) × ${times}`] as const];
  });
  return {
    words: Object.fromEntries(entries),
    value: { op: "multiply", of: [value, { op: "number", value: times }] },
  };
}
