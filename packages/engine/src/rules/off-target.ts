import {
  exact,
  formatExact,
  givenValue,
  type Language,
  type PartialUnits,
  type Rational,
  type RuleOf,
  type TraceStepOf,
  textIn,
  ZERO,
} from "@scorecard/model";
import {
  beforeHan,
  distanceInWords,
  figureInWords,
  magnitudeOf,
  pointsInWords,
  sumInWords,
} from "../texts.ts";
import { earned, untraced } from "./finish.ts";
import { itemFigures, stated } from "./item-figures.ts";
import { isRefused, type RuleRoom } from "./room.ts";
import { wholeUnits } from "./whole-units.ts";

type OffTarget = RuleOf<"off-target">;
type Step = TraceStepOf<"off-target">;

/** What lies on one side of the target. */
interface Side {
  readonly per: Rational;
  readonly points: Rational;
  readonly partial: PartialUnits;
}

/** Points by the distance from a target: each 1% below −2, each 1% above +1. */
export const offTargetRoom: RuleRoom<"off-target"> = {
  compile: (rule, frame) => {
    const { read } = itemFigures(frame);
    const { finish, traced } = frame;
    const targetText = givenValue(rule.target);
    const target = exact(targetText);
    const base = exact(rule.base);
    const below = prepareSide(rule.below);
    const above = prepareSide(rule.above);
    return (answer, environment) => {
      const figures = read(answer, environment);
      if (isRefused(figures)) return figures;
      const { measured, steps } = figures;
      const distance = measured.value.sub(target);
      const side = sideOf(distance);
      const rate = side === "below" ? below : above;
      const units = rate === undefined ? ZERO : wholeUnits(distance.abs().div(rate.per), rate.partial);
      const change = rate === undefined ? ZERO : units.mul(rate.points);
      const points = stated(base.add(change), rule.measure.name);
      if (isRefused(points)) return points;
      const ending = finish(points.value);
      if (!traced) return untraced(ending);
      const step: Step = {
        step: "off-target",
        value: measured.text,
        target: targetText,
        base: rule.base,
        side,
        units: formatExact(units),
        change: formatExact(change),
        points: points.text,
      };
      return earned(ending, [...steps, step]);
    };
  },
  explain: (rule, step, language) => (step.step === "off-target" ? inWords(rule, step, language) : undefined),
};

function prepareSide(side: OffTarget["below"]): Side | undefined {
  return side && { per: exact(side.per), points: exact(side.points), partial: side.partial };
}

function sideOf(distance: Rational): Step["side"] {
  if (distance.n === 0n) return "on";
  return distance.s < 0n ? "below" : "above";
}

interface Words {
  readonly on: (target: string) => string;
  readonly off: (side: "below" | "above", target: string, distance: string) => string;
  readonly rate: (per: string, points: string, adds: boolean) => string;
  readonly lessThan: (per: string) => string;
  readonly counted: (partial: PartialUnits, distance: string) => string;
  readonly unchanged: string;
  readonly comma: string;
  readonly colon: string;
}

const WORDS: { readonly [L in Language]: Words } = {
  "zh-Hans": {
    on: (target) => `正好达到目标 ${target}`,
    off: (side, target, distance) =>
      `比目标 ${beforeHan(target)}${side === "below" ? "低" : "高"} ${distance}`,
    rate: (per, points, adds) => `每 ${beforeHan(per)}${adds ? "加" : "扣"} ${points}`,
    lessThan: (per) => `不满 ${per}`,
    counted: (partial, distance) =>
      `零头${partial === "dropped" ? "舍去" : "进一"}，按 ${beforeHan(distance)}计`,
    unchanged: "不加不扣",
    comma: "，",
    colon: "：",
  },
  "zh-Hant": {
    on: (target) => `正好達到目標 ${target}`,
    off: (side, target, distance) =>
      `比目標 ${beforeHan(target)}${side === "below" ? "低" : "高"} ${distance}`,
    rate: (per, points, adds) => `每 ${beforeHan(per)}${adds ? "加" : "扣"} ${points}`,
    lessThan: (per) => `不滿 ${per}`,
    counted: (partial, distance) =>
      `零頭${partial === "dropped" ? "捨去" : "進一"}，按 ${beforeHan(distance)}計`,
    unchanged: "不加不扣",
    comma: "，",
    colon: "：",
  },
  en: {
    on: (target) => `exactly on the target of ${target}`,
    off: (side, target, distance) => `${distance} ${side} the target of ${target}`,
    rate: (per, points, adds) => `${adds ? "+" : "−"}${points} for each ${per}`,
    lessThan: (per) => `less than ${per}`,
    counted: (partial, distance) =>
      `${partial === "dropped" ? "parts dropped" : "parts counted in full"}, taken as ${distance}`,
    unchanged: "nothing added or deducted",
    comma: ", ",
    colon: ": ",
  },
};

function inWords(rule: OffTarget, step: Step, language: Language): string {
  const words = WORDS[language];
  const { unit } = rule.measure;
  const points = pointsInWords(step.points, language);
  const name = textIn(rule.measure.name, language);
  const start = `${name} ${figureInWords(step.value, unit, language)}`;
  const target = figureInWords(step.target, unit, language);
  if (step.side === "on") return `${start}${words.comma}${words.on(target)} → ${points}`;
  const distance = exact(step.value).sub(exact(step.target)).abs();
  const off = words.off(step.side, target, distanceInWords(formatExact(distance), unit, language));
  const side = rule[step.side];
  const units = exact(step.units);
  if (side === undefined || units.n === 0n) {
    const why = side && words.lessThan(distanceInWords(side.per, unit, language));
    const parts = [start, off, ...(why === undefined ? [] : [why]), words.unchanged];
    return `${parts.join(words.comma)} → ${points}`;
  }
  const amount = pointsInWords(magnitudeOf(side.points), language);
  const per = distanceInWords(side.per, unit, language);
  const parts = [start, off, words.rate(per, amount, !side.points.startsWith("-"))];
  const counted = units.mul(exact(side.per));
  if (!counted.equals(distance)) {
    parts.push(words.counted(side.partial, distanceInWords(formatExact(counted), unit, language)));
  }
  return `${parts.join(words.comma)}${words.colon}${sumInWords(step.base, step.change)} → ${points}`;
}
