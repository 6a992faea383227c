import {
  type CompleteText,
  exact,
  intervalInWords,
  type Language,
  type Rational,
  type RuleOf,
  type TraceStep,
  textIn,
} from "@scorecard/model";
import type { Scope, Slots } from "../expressions/evaluate.ts";
import { keyOfMeasure } from "../expressions/figure-names.ts";
import { formulaIn, type GivenInput, givenIn } from "../expressions/formula.ts";
import { figureInWords, inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { formulaInWords } from "./figures-in-words.ts";
import { type Ending, earned, untraced } from "./finish.ts";
import { membership } from "./intervals.ts";
import { type Figures, itemFigures, stated } from "./item-figures.ts";
import { report } from "./messages.ts";
import { type Earned, isRefused, type Outcome, type Refusal, type RuleFrame, type RuleRoom } from "./room.ts";

type Bands = RuleOf<"bands">;
type Band = Bands["bands"][number];
type FormulaBand = Extract<Band, { readonly formula: object }>;

/** A band that is ready to be looked up. */
interface Rung {
  readonly holds: (value: Rational) => boolean;
  readonly score: (figures: Figures) => Outcome;
}

/** Bands: the first one, from the top, that holds the measured value gives its points. */
export const bandsRoom: RuleRoom<"bands"> = {
  compile: (rule, frame) => {
    const { slots, read } = itemFigures(frame);
    const ladder = rule.bands.map((band, position) => rungOf(rule, band, position, slots, frame));
    return (answer, environment) => {
      const figures = read(answer, environment);
      if (isRefused(figures)) return figures;
      for (const { holds, score } of ladder) {
        if (holds(figures.measured.value)) return score(figures);
      }
      return noBand(figures.measured.text, rule);
    };
  },
  explain: (rule, step, language, figures) => {
    if (step.step === "band") {
      return bandInWords(rule, step.value, step.band, pointsInWords(step.points, language), language);
    }
    if (step.step !== "formula") return undefined;
    const band = rule.bands[step.case];
    if (band === undefined || !("formula" in band)) return undefined;
    const [measured, ...given] = step.inputs;
    const formula = formulaInWords(band.formula.words, given, figures, language);
    const points = `${formula} = ${pointsInWords(step.points, language)}`;
    return bandInWords(rule, measured?.value ?? "", step.case, points, language);
  },
};

function rungOf(rule: Bands, band: Band, position: number, slots: Slots, frame: RuleFrame): Rung {
  const holds = membership(band.when);
  const note = band.needsNote && inEachLanguage((language) => bandName(rule, band, language));
  const score =
    "formula" in band ? formulaScore(rule, band, position, slots, frame) : fixedScore(band, position, frame);
  return { holds, score: note === undefined ? score : (figures) => withNote(score(figures), note) };
}

function withNote(outcome: Outcome, needsNote: CompleteText): Outcome {
  return isRefused(outcome) ? outcome : { ...outcome, needsNote };
}

/** The points are known beforehand; only the value in the trace is the person's. */
function fixedScore(
  { when, points }: Exclude<Band, FormulaBand>,
  band: number,
  { finish, traced }: RuleFrame,
): (figures: Figures) => Earned {
  const ending = finish(exact(points));
  const cell = untraced(ending);
  if (!traced) return () => cell;
  return ({ measured, steps }) => {
    const step: TraceStep = { step: "band", value: measured.text, when, band, points };
    return earned(ending, [...steps, step]);
  };
}

function formulaScore(
  { measure }: Bands,
  { formula }: FormulaBand,
  band: number,
  slots: Slots,
  { finish, traced }: RuleFrame,
): (figures: Figures) => Outcome {
  const work = formulaIn(formula, slots);
  const given = givenIn([formula.value], slots);
  const key = keyOfMeasure(measure);
  return ({ scope, measured, steps }) => {
    const worked = work(scope);
    const points = isRefused(worked) ? worked : stated(worked, formula.words);
    if (isRefused(points)) return points;
    const ending: Ending = finish(points.value);
    if (!traced) return untraced(ending);
    const inputs = [{ key, value: measured.text }, ...othersThan(key, given, scope)];
    return earned(ending, [...steps, { step: "formula", case: band, inputs, points: points.text }]);
  };
}

function othersThan(
  key: string,
  given: (scope: Scope) => readonly GivenInput[],
  scope: Scope,
): readonly GivenInput[] {
  return given(scope).filter((input) => input.key !== key);
}

function bandInWords(
  rule: Bands,
  value: string,
  position: number,
  points: string,
  language: Language,
): string {
  const name = textIn(rule.measure.name, language);
  const measured = figureInWords(value, rule.measure.unit, language);
  const band = rule.bands[position];
  const words = band === undefined ? "" : bandName(rule, band, language);
  switch (language) {
    case "zh-Hans":
      return `${name} ${measured}，属于“${words}” → ${points}`;
    case "zh-Hant":
      return `${name} ${measured}，屬於「${words}」 → ${points}`;
    case "en":
      return `${name} ${measured}, in the band “${words}” → ${points}`;
  }
}

function bandName({ measure }: Bands, { label, when }: Band, language: Language): string {
  return label === undefined ? intervalInWords(when, measure.unit, language) : textIn(label, language);
}

function noBand(value: string, rule: Bands): Refusal {
  return [
    (path) => {
      const written = inEachLanguage((language) => figureInWords(value, rule.measure.unit, language));
      const bands = inEachLanguage((language) =>
        listIn(
          rule.bands.map(({ when }) => intervalInWords(when, rule.measure.unit, language)),
          language,
        ),
      );
      return report("no-band", { written, measure: rule.measure.name, bands }, { path });
    },
  ];
}
