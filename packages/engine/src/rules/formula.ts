import { type Language, type LocalizedText, type RuleOf, type TraceStep, textIn } from "@scorecard/model";
import type { Scope, Slots } from "../expressions/evaluate.ts";
import { conditionIn, formulaIn, type GivenInput, givenIn } from "../expressions/formula.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { formulaInWords } from "./figures-in-words.ts";
import { earned, untraced } from "./finish.ts";
import { type Figures, itemFigures, stated } from "./item-figures.ts";
import { report } from "./messages.ts";
import { isRefused, type Outcome, type Refusal, type RuleFrame, type RuleRoom } from "./room.ts";

type FormulaRule = RuleOf<"formula">;
type Case = FormulaRule["cases"][number];

/** A case that is ready to be tried. */
interface PreparedCase {
  readonly holds: (scope: Scope) => boolean | Refusal;
  readonly score: (figures: Figures) => Outcome;
}

/** Points by a formula; of several cases the first that holds. */
export const formulaRoom: RuleRoom<"formula"> = {
  compile: (rule, frame) => {
    const { slots, read } = itemFigures(frame);
    const cases = rule.cases.map((oneCase, position) => prepareCase(oneCase, position, slots, frame));
    return (answer, environment) => {
      const figures = read(answer, environment);
      if (isRefused(figures)) return figures;
      for (const { holds, score } of cases) {
        const holding = holds(figures.scope);
        if (isRefused(holding)) return holding;
        if (holding) return score(figures);
      }
      return noCase(rule);
    };
  },
  explain: (rule, step, language, figures) => {
    if (step.step !== "formula") return undefined;
    const oneCase = rule.cases[step.case];
    if (oneCase === undefined) return undefined;
    const formula = formulaInWords(oneCase.formula.words, step.inputs, figures, language);
    const circumstance = rule.cases.length > 1 ? caseInWords(oneCase.when?.words, language) : "";
    const label = { "zh-Hans": "按公式 ", "zh-Hant": "按公式 ", en: "by the formula " }[language];
    return `${circumstance}${label}${formula} → ${pointsInWords(step.points, language)}`;
  },
};

const ALWAYS = () => true;

function prepareCase(
  { when, formula }: Case,
  position: number,
  slots: Slots,
  frame: RuleFrame,
): PreparedCase {
  const { finish, traced } = frame;
  const work = formulaIn(formula, slots);
  const given = givenIn(when === undefined ? [formula.value] : [when.test, formula.value], slots);
  return {
    holds: when === undefined ? ALWAYS : conditionIn(when, slots),
    score: ({ scope, steps }) => {
      const worked = work(scope);
      const points = isRefused(worked) ? worked : stated(worked, formula.words);
      if (isRefused(points)) return points;
      const ending = finish(points.value);
      if (!traced) return untraced(ending);
      return earned(ending, [...steps, stepOf(position, given(scope), points.text)]);
    },
  };
}

function stepOf(position: number, inputs: readonly GivenInput[], points: string): TraceStep {
  return { step: "formula", case: position, inputs, points };
}

function caseInWords(words: LocalizedText | undefined, language: Language): string {
  if (words === undefined) {
    return { "zh-Hans": "其他情况，", "zh-Hant": "其他情況，", en: "in all other cases, " }[language];
  }
  const condition = textIn(words, language);
  return {
    "zh-Hans": `符合“${condition}”，`,
    "zh-Hant": `符合「${condition}」，`,
    en: `as “${condition}” holds, `,
  }[language];
}

function noCase(rule: FormulaRule): Refusal {
  const cases = inEachLanguage((language) =>
    listIn(
      rule.cases.map(({ when }) => textIn(when?.words ?? {}, language)),
      language,
    ),
  );
  return [(path) => report("no-case", { cases }, { path })];
}
