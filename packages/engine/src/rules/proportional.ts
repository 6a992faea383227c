import {
  type Exact,
  exact,
  givenValue,
  type Language,
  numberInWords,
  type Rational,
  type RuleOf,
  type TraceStepOf,
  textIn,
} from "@scorecard/model";
import type { InputValue } from "../expressions/environment.ts";
import { figureInWords, inEachLanguage, pointsInWords } from "../texts.ts";
import { capOf, earned, untraced } from "./finish.ts";
import { itemFigures, stated } from "./item-figures.ts";
import { report } from "./messages.ts";
import { isRefused, type Refusal, type RuleRoom } from "./room.ts";

type Proportional = RuleOf<"proportional">;
type Step = TraceStepOf<"proportional">;

/** Points in proportion to a target; inverse: the less, the more points. */
export const proportionalRoom: RuleRoom<"proportional"> = {
  compile: (rule, frame) => {
    const { read } = itemFigures(frame);
    const { finish, traced, item } = frame;
    const target = givenValue(rule.target);
    const work = rule.inverse ? inverse(rule, exact(target), capOf(item)) : direct(rule, exact(target));
    return (answer, environment) => {
      const figures = read(answer, environment);
      if (isRefused(figures)) return figures;
      const { measured, steps } = figures;
      const worked = work(measured);
      const points = isRefused(worked) ? worked : stated(worked, rule.measure.name);
      if (isRefused(points)) return points;
      const ending = finish(points.value);
      if (!traced) return untraced(ending);
      const step: Step = { step: "proportional", value: measured.text, target, points: points.text };
      return earned(ending, [...steps, step]);
    };
  },
  explain: (rule, step, language) =>
    step.step === "proportional" ? inWords(rule, step, language) : undefined,
};

type Work = (measured: InputValue) => Rational | Refusal;

/** points × value ÷ target. A target of 0 is reached by 0 alone. */
function direct(rule: Proportional, target: Rational): Work {
  const onTarget = exact(rule.points);
  if (target.n === 0n)
    return ({ value, text }) => (value.n === 0n ? onTarget : refuse("target-of-zero", text, rule));
  return ({ value }) => onTarget.mul(value).div(target);
}

/**
 * points × target ÷ value. At 0 and below nothing can be less: the item's cap counts, and without one there is no
 * number of points.
 */
function inverse(rule: Proportional, target: Rational, cap: Exact | undefined): Work {
  const onTarget = exact(rule.points);
  const most = cap === undefined ? undefined : exact(cap);
  return ({ value, text }) => {
    if (value.equals(target)) return onTarget;
    if (value.n !== 0n && value.s > 0n) return onTarget.mul(target).div(value);
    return most ?? refuse("inverse-without-limit", text, rule);
  };
}

function refuse(
  code: "target-of-zero" | "inverse-without-limit",
  value: string,
  { measure }: Proportional,
): Refusal {
  const written = inEachLanguage((language) => figureInWords(value, measure.unit, language));
  return [(path) => report(code, { written, measure: measure.name }, { path })];
}

function inWords(rule: Proportional, step: Step, language: Language): string {
  const { unit, name } = rule.measure;
  const value = `${textIn(name, language)} ${figureInWords(step.value, unit, language)}`;
  const target = figureInWords(step.target, unit, language);
  const points = pointsInWords(step.points, language);
  const words = {
    "zh-Hans": { target: `，目标 ${target}`, inverse: "，反比", colon: "：", most: "，不能再少，按封顶计" },
    "zh-Hant": { target: `，目標 ${target}`, inverse: "，反比", colon: "：", most: "，不能再少，按封頂計" },
    en: {
      target: `, target ${target}`,
      inverse: ", less is better",
      colon: ": ",
      most: ", the least there is, which counts as the cap",
    },
  }[language];
  const measured = exact(step.value);
  if (measured.equals(exact(step.target))) return `${value}${words.target} → ${points}`;
  if (!rule.inverse) {
    return `${value}${words.target}${words.colon}${numberInWords(rule.points)} × ${numberInWords(step.value)} ÷ ${numberInWords(step.target)} → ${points}`;
  }
  if (measured.n === 0n || measured.s < 0n) return `${value}${words.most} → ${points}`;
  const arithmetic = `${numberInWords(rule.points)} × ${numberInWords(step.target)} ÷ ${numberInWords(step.value)}`;
  return `${value}${words.target}${words.inverse}${words.colon}${arithmetic} → ${points}`;
}
