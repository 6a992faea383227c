import {
  type Language,
  type LocalizedText,
  measureOf,
  type Rule,
  type TraceStepOf,
  textIn,
} from "@scorecard/model";
import type { FigureNames } from "../expressions/figure-names.ts";
import type { GivenInput } from "../expressions/formula.ts";
import { figureInWords, listIn } from "../texts.ts";

/** Figures that went into a formula, in words: `实际销售额 90 万元、计划销售额 100 万元`. */
export function givenInWords(given: readonly GivenInput[], figures: FigureNames, language: Language): string {
  const parts = given.map(({ key, value }) => {
    const figure = figures(key);
    const name = (figure && textIn(figure.name, language)) || key;
    return `${name} ${figureInWords(value, figure?.unit, language)}`;
  });
  return listIn(parts, language);
}

/** A formula in words with the figures that went into it: `20 − 2 × 投诉数（投诉数 3 次）`. */
export function formulaInWords(
  words: LocalizedText,
  given: readonly GivenInput[],
  figures: FigureNames,
  language: Language,
): string {
  const formula = textIn(words, language);
  const inputs = givenInWords(given, figures, language);
  if (inputs === "") return formula;
  return language === "en" ? `${formula} (${inputs})` : `${formula}（${inputs}）`;
}

/** How a measure was worked out, in words: `完成率 = 实际 ÷ 计划（实际 90 万元、计划 100 万元）= 90%`. */
export function measureInWords(
  rule: Rule,
  step: TraceStepOf<"measure">,
  language: Language,
  figures: FigureNames,
): string | undefined {
  const measure = measureOf(rule);
  if (measure?.formula === undefined) return undefined;
  const formula = formulaInWords(measure.formula.words, step.inputs, figures, language);
  const value = figureInWords(step.value, measure.unit, language);
  const equals = value.startsWith("≈") ? value.replace("≈", "≈ ") : `= ${value}`;
  return `${textIn(measure.name, language)} = ${formula} ${equals}`;
}
