import { exact, type Language, type Rational, type RuleOf, type TraceStepOf, textIn } from "@scorecard/model";
import { figureInWords, pointsInWords } from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { itemFigures, stated } from "./item-figures.ts";
import { isRefused, type RuleRoom } from "./room.ts";

type Interpolation = RuleOf<"interpolation">;
type Anchor = Interpolation["anchors"][number];
type Step = TraceStepOf<"interpolation">;

interface Knot {
  readonly at: Rational;
  readonly points: Rational;
  readonly anchor: Anchor;
}

/** Points on straight lines between anchors; before the first and after the last they stay as they are. */
export const interpolationRoom: RuleRoom<"interpolation"> = {
  compile: (rule, frame) => {
    const { read } = itemFigures(frame);
    const { finish, traced } = frame;
    const knots = rule.anchors.map((anchor): Knot => {
      return { at: exact(anchor.at), points: exact(anchor.points), anchor };
    });
    return (answer, environment) => {
      const figures = read(answer, environment);
      if (isRefused(figures)) return figures;
      const { measured, steps } = figures;
      const around = knotsAround(knots, measured.value);
      const points = stated(pointsBetween(around, measured.value), rule.measure.name);
      if (isRefused(points)) return points;
      const ending = finish(points.value);
      if (!traced) return untraced(ending);
      const between = around.map(({ anchor }) => ({ at: anchor.at, points: anchor.points }));
      const step: Step = { step: "interpolation", value: measured.text, between, points: points.text };
      return earned(ending, [...steps, step]);
    };
  },
  explain: (rule, step, language) =>
    step.step === "interpolation" ? inWords(rule, step, language) : undefined,
};

/** The two anchors that a value lies between; the one that it lies on, or beyond which it lies. */
function knotsAround(knots: readonly Knot[], value: Rational): readonly Knot[] {
  const next = knots.findIndex(({ at }) => at.compare(value) > 0);
  if (next === 0) return knots.slice(0, 1);
  if (next < 0) return knots.slice(-1);
  const around = knots.slice(next - 1, next + 1);
  return around[0]?.at.equals(value) ? around.slice(0, 1) : around;
}

function pointsBetween([low, high]: readonly Knot[], value: Rational): Rational {
  if (low === undefined) return value.mul(0);
  if (high === undefined) return low.points;
  const share = value.sub(low.at).div(high.at.sub(low.at));
  return low.points.add(high.points.sub(low.points).mul(share));
}

function inWords(rule: Interpolation, step: Step, language: Language): string {
  const { unit, name } = rule.measure;
  const start = `${textIn(name, language)} ${figureInWords(step.value, unit, language)}`;
  const at = (anchor: Anchor) => figureInWords(anchor.at, unit, language);
  const full = (anchor: Anchor) => pointsInWords(anchor.points, language);
  const points = pointsInWords(step.points, language);
  const [low, high] = step.between;
  if (low === undefined) return points;
  if (high === undefined) {
    const side = exact(step.value).compare(exact(low.at));
    return `${start}${ENDS[language][side === 0 ? "on" : side < 0 ? "below" : "above"](at(low))} → ${points}`;
  }
  switch (language) {
    case "zh-Hans":
      return `${start}，在 ${at(low)}（${full(low)}）与 ${at(high)}（${full(high)}）之间按比例 → ${points}`;
    case "zh-Hant":
      return `${start}，在 ${at(low)}（${full(low)}）與 ${at(high)}（${full(high)}）之間按比例 → ${points}`;
    case "en":
      return `${start}, in proportion between ${at(low)} (${full(low)}) and ${at(high)} (${full(high)}) → ${points}`;
  }
}

type End = "on" | "below" | "above";

const ENDS: { readonly [L in Language]: { readonly [E in End]: (anchor: string) => string } } = {
  "zh-Hans": {
    on: (anchor) => `，正好是 ${anchor}`,
    below: (anchor) => `，低于 ${anchor}`,
    above: (anchor) => `，超过 ${anchor}`,
  },
  "zh-Hant": {
    on: (anchor) => `，正好是 ${anchor}`,
    below: (anchor) => `，低於 ${anchor}`,
    above: (anchor) => `，超過 ${anchor}`,
  },
  en: {
    on: (anchor) => `, exactly ${anchor}`,
    below: (anchor) => `, below ${anchor}`,
    above: (anchor) => `, above ${anchor}`,
  },
};
