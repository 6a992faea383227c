import { RESULT_COLUMN, type Result, type Template } from "@scorecard/model";
import { withVeto } from "../closing-entries.ts";
import { gradeNameOf } from "../closing-form.ts";
import { figure } from "../figures.ts";
import { scoredItems } from "../item-entries.ts";
import { LABELS } from "../labels.ts";
import type { SheetEntries, SheetForm } from "../sheet.ts";
import { passSlot } from "../slots.ts";
import { capitalisedWords, combine, labelled, plain, type Speaker, sayLabel } from "../words.ts";
import { composeAlternates } from "./alternate-texts.ts";
import { composeCompetencies, composeCompetencyForms } from "./competencies.ts";
import { composeExtras } from "./extras.ts";
import { composeNotableItems } from "./notable-items.ts";
import { composeScale } from "./scale.ts";
import { composeSections, reachOf } from "./section-amounts.ts";
import { composeSeries } from "./series.ts";
import type { EarlierTotal, Summary, SummaryForm, SummaryGrade } from "./summary.ts";
import { SUMMARY_LABELS, summaryVocabulary } from "./summary-labels.ts";
import { composeTrend } from "./trend.ts";

/** Puts into words what the summary of every person shows. */
export function composeSummaryForm(template: Template, form: SheetForm, speaker: Speaker): SummaryForm {
  const say = (name: keyof typeof SUMMARY_LABELS) => sayLabel(SUMMARY_LABELS[name], speaker);
  const competencies = composeCompetencyForms(template, speaker);
  return {
    title: say("title"),
    totalLabel: form.totalLabel,
    gradeLabel: sayLabel(LABELS.grade, speaker),
    headings: {
      sections: say("sections"),
      competencies: say("competencies"),
      strongest: say("strongest"),
      weakest: say("weakest"),
      trend: say("trend"),
    },
    extrasLabel: say("extras"),
    allRaters: say("allRaters"),
    notScored: say("notScored"),
    outside: say("outside"),
    sections: form.sections.map(({ name, weight }) => ({ name, weight })),
    vocabulary: vocabularyOf(form, speaker),
    ...(competencies && { competencies }),
    fullMarksOf: (points) =>
      capitalisedWords(speaker.each((language) => `${LABELS.fullMarks[language]} ${points}`)),
  };
}

/** Whatever is measured and required stands on the sheet too; names are bold here only. */
function vocabularyOf(form: SheetForm, speaker: Speaker): SummaryForm["vocabulary"] {
  const items = form.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  const names = [...items, ...form.grades, ...form.columns].map(({ name }) => name);
  return {
    regular: speaker.each((language) => summaryVocabulary(language)),
    bold: combine([...names, sayLabel(SUMMARY_LABELS.notScored, speaker)], speaker, (texts) =>
      texts.join(""),
    ),
  };
}

/** What a summary is made from: the sheet's own words, and the result behind them. */
export interface SummarySources {
  readonly template: Template;
  readonly form: SheetForm;
  readonly summaryForm: SummaryForm;
  readonly result: Result;
  readonly entries: SheetEntries;
  readonly earlier: readonly EarlierTotal[];
  readonly speaker: Speaker;
}

/** Puts a result into the words and figures of the summary page. */
export function composeSummary(sources: SummarySources): Summary {
  const { template, form, summaryForm, result, entries, earlier, speaker } = sources;
  const scored = scoredItems(template, result);
  const series = composeSeries(template, result, speaker);
  const sections = composeSections(template, form, result, series);
  const competencies =
    summaryForm.competencies && composeCompetencies(summaryForm.competencies, scored, series);
  const trend = composeTrend(template, result, earlier, speaker);
  const grade = composeGrade(sources);
  const passed = passedWords(sources);
  const total = result.totals[RESULT_COLUMN]?.points ?? null;
  const summary = {
    ...(total !== null && { total: figure(total) }),
    full: figure(template.fullMarks),
    ...(entries.sumNumbers !== undefined && { numbers: withVeto(entries.sumNumbers, template, result) }),
    ...(entries.provisional && { provisional: entries.provisional }),
    ...(grade && { grade }),
    ...(passed && { passed }),
    scale: composeScale(template, result, speaker),
    series,
    sections,
    extras: composeExtras(scored, sources),
    reach: reachOf(sections),
    ...(competencies && { competencies }),
    ...composeNotableItems({ scored, result, form, entries, speaker }),
    ...(trend && { trend }),
  };
  return { ...summary, alternates: composeAlternates(summary, speaker) };
}

function composeGrade({ template, result, entries, speaker }: SummarySources): SummaryGrade | undefined {
  const { grade } = result;
  if (grade === undefined) return undefined;
  const coefficient = grade.coefficient === undefined ? [] : plain(figure(grade.coefficient), "en");
  const remarks = [
    coefficient.length === 0 ? [] : labelled(LABELS.coefficient, coefficient, speaker),
    grade.decision === undefined ? [] : speaker.say(grade.decision),
    entries.gradeRemark,
  ];
  return {
    name: gradeNameOf(grade.key, template, speaker),
    remarks: remarks.filter((words) => words.length > 0),
  };
}

function passedWords({ form, result }: SummarySources): Summary["passed"] {
  const { passed } = result;
  if (passed === undefined) return undefined;
  return form.passMark?.choices.find(({ slot }) => slot === passSlot(passed.passed))?.words;
}
