import {
  type ClosingStep,
  type Grade,
  type Interval,
  itemsOf,
  type LocalizedText,
  type PointsOf,
  type Template,
  type Veto,
} from "@scorecard/model";
import { moreThanOnce } from "../fields/field-specs.ts";
import { figure, isSame, POINTS, percent, pointsInWords, rangeInWords, signed, TIMES } from "./figures.ts";
import { LABELS } from "./labels.ts";
import { vetoGrade, vetoPoints } from "./phrases.ts";
import type { GradeForm, PassMarkForm, SheetForm, StepForm, VetoForm } from "./sheet.ts";
import { passSlot, timesSlot, vetoSlot } from "./slots.ts";
import {
  capitalised,
  capitalisedWords,
  combine,
  parenthesis,
  type Speaker,
  sayLabel,
  semicolon,
  spaced,
  type Words,
} from "./words.ts";

type SumAndTotal = Pick<SheetForm, "sumLabel" | "sumFormula" | "steps" | "totalLabel" | "totalWords">;

/** How the sections add up, and what comes after. */
export function composeTotal(template: Template, speaker: Speaker): SumAndTotal {
  const { closing = [] } = template;
  const total = sayLabel(LABELS.total, speaker);
  const full = fullMarksWords(template, speaker);
  return {
    sumLabel: closing.length === 0 ? total : sayLabel(LABELS.sum, speaker),
    sumFormula: sumFormula(template, closing.length === 0 ? full : [], speaker),
    steps: closing.map((step) => stepForm(step, speaker)),
    totalLabel: total,
    totalWords: capitalisedWords(full),
  };
}

/** `满分 160`; everybody knows 100. */
function fullMarksWords({ fullMarks }: Template, speaker: Speaker): Words {
  if (isSame(fullMarks, "100")) return [];
  return speaker.each((language) => `${LABELS.fullMarks[language]} ${figure(fullMarks)}`);
}

function sumFormula(template: Template, full: Words, speaker: Speaker): Words {
  const names = template.sections.map((section) => speaker.say(section.name));
  return combine([...names, full], speaker, (texts, language) => {
    const parts = template.sections.map((section, index) => {
      const scored = `${texts[index] ?? ""}${language === "en" ? "" : LABELS.score[language]}`;
      return isSame(section.weight, "1") ? scored : `${scored} × ${percent(section.weight)}`;
    });
    return `${parts.join(" + ")}${parenthesis(texts.at(-1) ?? "", language)}`;
  });
}

function stepForm(step: ClosingStep, speaker: Speaker): StepForm {
  switch (step.kind) {
    case "cap":
    case "floor":
      return {
        label: sayLabel(LABELS[step.kind], speaker),
        words: speaker.each((language) => pointsInWords(step.points, language)),
      };
    case "adjust":
      return {
        label: speaker.say(step.name),
        words: speaker.each((language) => adjustmentRange(signed(step.low), signed(step.high), language)),
        adjustment: { key: step.key, unit: speaker.say(POINTS.name) },
      };
    case "formula":
      return {
        label: sayLabel(LABELS.calculation, speaker),
        words: capitalisedWords(speaker.say(step.formula.words)),
      };
  }
}

function adjustmentRange(low: string, high: string, language: keyof typeof LABELS.total): string {
  return language === "en"
    ? `${low} to ${high} points, with a reason`
    : `${low}～${high} 分，${language === "zh-Hant" ? "須寫明理由" : "须写明理由"}`;
}

/** The total that has to be reached, and what follows either way. */
export function composePassMark({ passMark }: Template, speaker: Speaker): PassMarkForm | undefined {
  if (passMark === undefined) return undefined;
  const interval: Interval = { low: { value: passMark.points, inclusive: true } };
  const say = (text: LocalizedText | undefined, passed: boolean) => ({
    slot: passSlot(passed),
    words: text ? speaker.say(text) : sayLabel(passed ? LABELS.passed : LABELS.failed, speaker),
  });
  return {
    words: combine([sayLabel(LABELS.total, speaker)], speaker, ([total = ""], language) => {
      const range = rangeInWords(interval, POINTS, language);
      return language === "en" ? `${total}: ${range}` : spaced(total, range);
    }),
    choices: [say(passMark.passed, true), say(passMark.failed, false)],
  };
}

/** The rows of the grade table, from the best. */
export function composeGrades({ grades = [] }: Template, speaker: Speaker): readonly GradeForm[] {
  return grades.map((grade) => ({
    key: grade.key,
    name: gradeName(grade, speaker),
    range: speaker.each((language) => {
      const range = capitalised(rangeInWords(grade.when, POINTS, language));
      return grade.needsNote === true
        ? `${range}${parenthesis(LABELS.needsNote[language], language)}`
        : range;
    }),
    coefficient: grade.coefficient === undefined ? "" : figure(grade.coefficient),
    decision: grade.decision === undefined ? [] : speaker.say(grade.decision),
  }));
}

/** `A 优秀`: the key too, where it is short enough to be what people call the grade. */
function gradeName(grade: Grade, speaker: Speaker): Words {
  if (grade.name === undefined) return speaker.each(() => grade.key);
  const name = speaker.say(grade.name);
  const [first] = name;
  const words = first?.text.split(/[^A-Za-z+−-]+/u) ?? [];
  if (!/^[A-Z][A-Z+−-]{0,2}$/i.test(grade.key) || words.includes(grade.key)) return name;
  return combine([name], speaker, ([text = ""]) => `${grade.key} ${text}`);
}

/** The name of a grade where a sentence speaks of it. */
export function gradeNameOf(key: string, template: Template, speaker: Speaker): Words {
  const grade = template.grades?.find((candidate) => candidate.key === key);
  return grade === undefined ? speaker.each(() => key) : gradeName(grade, speaker);
}

/** The vetoes as a list: what has to be the case, and what follows. */
export function composeVetoes(template: Template, speaker: Speaker): readonly VetoForm[] {
  return (template.vetoes ?? []).map((veto) => ({
    slot: vetoSlot(veto.key),
    cause: causeWords(veto, template, speaker),
    effect: combine(
      veto.effects.map((effect) => effectWords(effect, template, speaker)),
      speaker,
      (effects, language) => capitalised(effects.join(semicolon(language))),
    ),
    ...(countsEvents(veto) && {
      times: { slot: timesSlot(veto.key), kind: "number" as const, unit: speaker.say(TIMES.name) },
    }),
  }));
}

/** Whether one event is not enough. */
function countsEvents({ cause }: Veto): boolean {
  return cause.kind === "event" && moreThanOnce(cause.times);
}

function causeWords(veto: Veto, template: Template, speaker: Speaker): Words {
  const { cause, text } = veto;
  const said = speaker.say(text);
  if (cause.kind === "event") {
    if (!countsEvents(veto)) return said;
    return combine(
      [said],
      speaker,
      ([what = ""], language) =>
        `${what}${parenthesis(rangeInWords(cause.times, TIMES, language), language)}`,
    );
  }
  const scope = scopeName(cause.points, template, speaker);
  return combine([said, scope], speaker, ([what = "", whose = ""], language) => {
    const range = rangeInWords(cause.when, POINTS, language);
    const condition = language === "en" ? `${whose}: ${range}` : spaced(whose, range);
    return what === "" || what === whose || saysSame(what, condition)
      ? condition
      : `${what}${parenthesis(condition, language)}`;
  });
}

/** Whether an author's words are the condition itself, but for spaces and colons. */
function saysSame(what: string, condition: string): boolean {
  const bare = (text: string) => text.replace(/[\s:：]/gu, "");
  return bare(what) === bare(condition);
}

function effectWords(effect: Veto["effects"][number], template: Template, speaker: Speaker): Words {
  if ("grade" in effect) {
    const name = gradeNameOf(effect.grade, template, speaker);
    return combine([name], speaker, ([grade = ""], language) => vetoGrade(effect.do, grade)[language]);
  }
  const scope = scopeName(effect.on, template, speaker);
  return combine([scope], speaker, ([whose = ""], language) =>
    vetoPoints(effect.do, whose, effect.points, language),
  );
}

function scopeName(scope: PointsOf, template: Template, speaker: Speaker): Words {
  if (scope.of === "total") return sayLabel(LABELS.total, speaker);
  const named =
    scope.of === "section"
      ? template.sections.find(({ key }) => key === scope.key)
      : template.sections.flatMap(itemsOf).find(({ key }) => key === scope.key);
  return named === undefined ? speaker.each(() => scope.key) : speaker.say(named.name);
}
