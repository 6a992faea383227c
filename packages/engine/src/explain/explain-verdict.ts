import {
  type Grade,
  type Language,
  numberInWords,
  RESULT_COLUMN,
  type Result,
  type Template,
  textIn,
} from "@scorecard/model";
import { figureNames } from "../expressions/figure-names.ts";
import { givenInWords } from "../rules/figures-in-words.ts";
import { listIn, pointsInWords } from "../texts.ts";
import { WORDS } from "./words.ts";

/** The sheet's inputs as they were read, and the vetoes that took effect. */
export function explainData(template: Template, result: Result, language: Language): readonly string[] {
  const words = WORDS[language];
  const given = Object.entries(result.data ?? {}).map(([key, value]) => ({ key, value }));
  const data = givenInWords(given, figureNames(template), language);
  const vetoes = (result.vetoes ?? []).map(({ key, times, points }) => {
    const said = points === undefined ? undefined : pointsInWords(points, language);
    return words.tookEffect(vetoText(key, template, language), times, said);
  });
  return [
    ...(data === "" ? [] : [`${words.data}${words.colon}${data}`]),
    ...(vetoes.length === 0 ? [] : [`${words.vetoes}${words.colon}${listIn(vetoes, language)}`]),
  ];
}

/** Grade and pass mark, and how they follow from the total. */
export function explainVerdict(template: Template, result: Result, language: Language): readonly string[] {
  const { nextStep } = WORDS[language];
  return [explainGrade, explainPassMark].flatMap((explain) => {
    const parts = explain(template, result, language);
    return parts.length === 0 ? [] : [parts.join(nextStep)];
  });
}

function explainGrade(template: Template, { grade, totals }: Result, language: Language): readonly string[] {
  if (grade === undefined) return [];
  const words = WORDS[language];
  const called = (key: string) => gradeInWords(key, template.grades ?? [], language);
  const total = pointsInWords(totals[RESULT_COLUMN]?.points ?? "", language);
  const vetoes = grade.vetoes.map((key) => vetoText(key, template, language));
  return [
    `${words.grade}${words.colon}${words.gradeByPoints(total, called(grade.byPoints))}`,
    ...(vetoes.length === 0 ? [] : [words.afterVetoes(listIn(vetoes, language), called(grade.key))]),
    ...(grade.coefficient === undefined ? [] : [words.coefficient(numberInWords(grade.coefficient))]),
    ...(grade.decision === undefined ? [] : [words.decision(textIn(grade.decision, language))]),
  ];
}

function explainPassMark(
  { passMark }: Template,
  { passed, totals }: Result,
  language: Language,
): readonly string[] {
  if (passed === undefined || passMark === undefined) return [];
  const words = WORDS[language];
  const total = pointsInWords(totals[RESULT_COLUMN]?.points ?? "", language);
  const mark = pointsInWords(passMark.points, language);
  const { decision } = passed;
  return [
    words.pass(total, mark, passed.passed),
    ...(decision === undefined ? [] : [words.decision(textIn(decision, language))]),
  ];
}

function gradeInWords(key: string, grades: readonly Grade[], language: Language): string {
  const name = textIn(grades.find((grade) => grade.key === key)?.name ?? {}, language);
  return name === "" || name === key ? key : `${key} ${name}`;
}

function vetoText(key: string, { vetoes = [] }: Template, language: Language): string {
  return textIn(vetoes.find((veto) => veto.key === key)?.text ?? {}, language) || key;
}
