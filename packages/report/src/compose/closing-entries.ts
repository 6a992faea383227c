import {
  type ColumnScores,
  type Exact,
  type Input,
  RESULT_COLUMN,
  type Result,
  type Template,
  type TraceStep,
  type TraceStepOf,
} from "@scorecard/model";
import { gradeNameOf } from "./closing-form.ts";
import { figure, isSame, magnitude, percent, pointsInWords, rounded, signOf, vetoChange } from "./figures.ts";
import { writtenValue } from "./input-words.ts";
import { LABELS } from "./labels.ts";
import { gradeAfterVeto } from "./phrases.ts";
import type { ScoreCell, SheetEntries } from "./sheet.ts";
import { answerSlot, gradeSlot, inputSlot, passSlot, timesSlot, vetoSlot } from "./slots.ts";
import { combine, comma, labelled, personalLanguage, plain, type Speaker, type Words } from "./words.ts";

/** The points of a cell as printed. */
export function cellOf(scores: ColumnScores | undefined, column: string): ScoreCell {
  return pointsCell(scores?.[column]?.points ?? null);
}

function pointsCell(points: Exact | null): ScoreCell {
  return points === null ? "missing" : { points: figure(points) };
}

type Closing = Pick<
  SheetEntries,
  "sumCell" | "stepCell" | "totalCell" | "sumNumbers" | "vetoNumbers" | "adjustments" | "gradeRemark"
>;

/** The rows from the sum of the sections to the total. */
export function closingEntries(template: Template, result: Result, speaker: Speaker): Closing {
  const stages = new Map(
    Object.entries(result.totals).map(([column, { trace }]) => [column, stagesOf(template, trace)]),
  );
  const stageCell = (column: string, stage: number) =>
    pointsCell(result.totals[column]?.points === null ? null : (stages.get(column)?.[stage] ?? null));
  const totalCell = (column: string) => cellOf(result.totals, column);
  const single = (template.closing ?? []).length === 0;
  const numbers = sumNumbers(result, stages.get(RESULT_COLUMN)?.[0]);
  return {
    totalCell,
    sumCell: single ? totalCell : (column) => stageCell(column, 0),
    stepCell: (step, column) => stageCell(column, step + 1),
    ...(numbers !== undefined && { sumNumbers: numbers }),
    vetoNumbers: vetoNumbers(template, result, speaker),
    adjustments: adjustmentWords(result, speaker),
    gradeRemark: gradeRemark(template, result, speaker),
  };
}

/**
 * What stands after the sum and after each step, rounded as the total is. A cap or a floor that did not bite, and an
 * adjustment that was not made, leave no trace: the points stay.
 */
function stagesOf(template: Template, trace: readonly TraceStep[]): readonly Exact[] {
  const steps = trace.filter((step) => step.step !== "round" && step.step !== "veto");
  const sum = steps.findLast((step) => step.step === "total" || step.step === "reweight");
  if (sum === undefined) return [];
  const asPrinted = (value: Exact) => rounded(value, template.rounding.total);
  let rest = steps.slice(steps.indexOf(sum) + 1);
  let points: Exact = sum.points;
  const stages = [asPrinted(points)];
  (template.closing ?? []).forEach((closing, position) => {
    const [next] = rest;
    const own =
      next !== undefined &&
      (next.step === closing.kind || (next.step === "closing-formula" && next.position === position));
    if (own && !("adjustment" in next && closing.kind === "adjust" && next.adjustment !== closing.key)) {
      points = next.points;
      rest = rest.slice(1);
    }
    stages.push(asPrinted(points));
  });
  return stages;
}

/**
 * `86.5 × 80% + 72 × 20% = 83.6`, from the trace of the total; a weight of 1 goes without saying. Where nothing of a
 * section applies: `(80 × 90%) ÷ 90% + 5 = 85`.
 */
function sumNumbers(result: Result, sum: Exact | undefined): string | undefined {
  const { points = null, trace = [] } = result.totals[RESULT_COLUMN] ?? {};
  const [first, ...others] = trace.filter((step) => step.step === "total").map(termsOf);
  if (first === undefined || sum === undefined || points === null) return undefined;
  const carried = trace.find((step) => step.step === "reweight");
  const whole = carried === undefined ? first : `(${first}) ÷ ${percent(carried.share)}`;
  return `${[whole, ...others].join(" + ")} = ${figure(sum)}`.replaceAll("+ −", "− ");
}

function termsOf({ parts }: TraceStepOf<"total">): string {
  const terms = parts.map(({ points, weight }) =>
    isSame(weight, "1") ? figure(points) : `${figure(points)} × ${percent(weight)}`,
  );
  return terms.join(" + ");
}

/** `一票否决：死亡事故，72 → 42`, of each veto that changed the total. */
function vetoNumbers(template: Template, result: Result, speaker: Speaker): readonly Words[] {
  const { points = null, trace = [] } = result.totals[RESULT_COLUMN] ?? {};
  if (points === null) return [];
  return trace.flatMap((step) => {
    if (step.step !== "veto") return [];
    const veto = template.vetoes?.find(({ key }) => key === step.veto);
    const name = veto === undefined ? speaker.each(() => step.veto) : speaker.say(veto.text);
    const change = vetoChange(step, template.rounding.total);
    return [
      combine(
        [labelled(LABELS.veto, name, speaker)],
        speaker,
        ([text = ""], language) => `${text}${comma(language)}${change}`,
      ),
    ];
  });
}

/** A veto makes another total of the sum, where nothing else comes after that. */
export function withVeto(numbers: string, { closing = [] }: Template, result: Result): string {
  if (closing.length > 0) return numbers;
  const totals = result.totals[RESULT_COLUMN];
  const vetoed = totals?.trace.some((step) => step.step === "veto") === true;
  return vetoed && totals?.points ? `${numbers} → ${figure(totals.points)}` : numbers;
}

function adjustmentWords(result: Result, speaker: Speaker): ReadonlyMap<string, Words> {
  const steps = result.totals[RESULT_COLUMN]?.trace ?? [];
  const language = personalLanguage(speaker.languages);
  return new Map(
    steps.flatMap((step) => {
      if (step.step !== "adjust") return [];
      const reason = labelled(LABELS.reason, plain(step.reason, language), speaker);
      const [first] = reason;
      const points = pointsInWords(magnitude(step.change), first?.language ?? language);
      const sign = signOf(step.change);
      const words = plain(`${sign}${points}　${first?.text ?? ""}`, first?.language ?? language);
      return [[step.adjustment, words] as const];
    }),
  );
}

function gradeRemark(template: Template, { grade }: Result, speaker: Speaker): Words {
  if (grade === undefined || grade.key === grade.byPoints) return [];
  const names = [grade.byPoints, grade.key].map((key) => gradeNameOf(key, template, speaker));
  return combine(
    names,
    speaker,
    ([byPoints = "", held = ""], language) => gradeAfterVeto(byPoints, held)[language],
  );
}

/** The boxes that a result ticks: grade, pass mark, vetoes that took effect, and yes-or-no figures of the sheet. */
export function tickedByResult(template: Template, result: Result): readonly string[] {
  return [
    ...(result.grade ? [gradeSlot(result.grade.key)] : []),
    ...(result.passed ? [passSlot(result.passed.passed)] : []),
    ...(result.vetoes ?? []).map(({ key }) => vetoSlot(key)),
    ...(template.inputs ?? []).flatMap((input) => {
      const value = inputValue(input, result);
      const answered = input.value.type === "yes-no" && value !== undefined;
      return answered ? [answerSlot(inputSlot(input.key), value === "yes")] : [];
    }),
  ];
}

function inputValue(input: Input, result: Result): string | undefined {
  const data = result.data ?? {};
  return Object.hasOwn(data, input.key) ? data[input.key] : input.given;
}

/** What is written in the places of the sheet's own figures, and how often vetoing events occurred. */
export function writtenByResult(template: Template, result: Result): ReadonlyMap<string, string> {
  const inputs = (template.inputs ?? []).flatMap((input) => {
    const value = inputValue(input, result);
    const written = value !== undefined && input.value.type !== "yes-no";
    return written ? [[inputSlot(input.key), writtenValue(value)] as const] : [];
  });
  const vetoes = (result.vetoes ?? []).flatMap(({ key, times }) =>
    times === undefined ? [] : [[timesSlot(key), figure(times)] as const],
  );
  return new Map([...inputs, ...vetoes]);
}
