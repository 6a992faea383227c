import {
  type Answer,
  formatExact,
  type Item,
  type LocalizedText,
  type Measure,
  measureOf,
  type Rational,
  type TraceStep,
  ZERO,
} from "@scorecard/model";
import type { Environment, InputValue } from "../expressions/environment.ts";
import type { Scope, Slots } from "../expressions/evaluate.ts";
import { keyOfMeasure } from "../expressions/figure-names.ts";
import { formulaIn, givenIn } from "../expressions/formula.ts";
import { answerReader, type ReadAsked } from "./answered-figures.ts";
import { workedMeasureCheck } from "./measured-value.ts";
import { report } from "./messages.ts";
import { isRefused, type Refusal, type RuleFrame } from "./room.ts";

/*
 * The figures that an item is scored from: those that raters answer (the item's inputs, and its measure unless a
 * formula gives it), and the measure that is worked out.
 */

/** The figures of one answer. */
export interface Figures {
  /** What the item's expressions can look at. */
  readonly scope: Scope;
  /** The value of the item's measure; 0 of an item without one. */
  readonly measured: InputValue;
  /** How a measure was worked out. */
  readonly steps: readonly TraceStep[];
}

/** The figures of an item, prepared for reading. */
export interface ItemFigures {
  /** The slot in which the item's expressions find each figure. */
  readonly slots: Slots;
  readonly read: (answer: Answer, environment: Environment) => Figures | Refusal;
}

const NO_STEPS: readonly TraceStep[] = [];
const NO_MEASURE: InputValue = { value: ZERO, text: "0" };

/** The longest exact number that a result can state. */
const LONGEST = 60;

/** Whether raters answer anything for an item; the points of others follow from the sheet's data alone. */
export function asksRaters({ rule, inputs = [] }: Item): boolean {
  const measure = measureOf(rule);
  if (measure === undefined && rule.kind !== "formula") return true;
  return inputs.length > 0 || (measure !== undefined && measure.formula === undefined);
}

/** Prepares the figures of an item. */
export function itemFigures({ item, traced }: RuleFrame): ItemFigures {
  const measure = measureOf(item.rule);
  const inputs = item.inputs ?? [];
  const inputSlots: Slots = new Map(inputs.map(({ key }, slot) => [key, slot] as const));
  const readAsked = answerReader(inputs, measure);
  if (measure === undefined) return { slots: inputSlots, read: answered(readAsked, () => NO_MEASURE) };
  const slots: Slots = new Map([...inputSlots, [keyOfMeasure(measure), inputs.length]]);
  if (measure.formula === undefined) {
    return { slots, read: answered(readAsked, (values) => values.at(-1) ?? NO_MEASURE) };
  }
  return { slots, read: workedOut(readAsked, measureWorker(measure, measure.formula, inputSlots, traced)) };
}

function answered(
  readAsked: ReadAsked,
  measuredIn: (values: readonly InputValue[]) => InputValue,
): ItemFigures["read"] {
  return (answer, environment) => {
    const values = readAsked(answer);
    if ("refusal" in values) return values.refusal;
    return { scope: { values, environment }, measured: measuredIn(values), steps: NO_STEPS };
  };
}

function workedOut(readAsked: ReadAsked, work: MeasureWorker): ItemFigures["read"] {
  return (answer, environment) => {
    const values = readAsked(answer);
    if ("refusal" in values) return values.refusal;
    const worked = work({ values, environment });
    if (isRefused(worked)) return worked;
    const { measured, steps } = worked;
    return { scope: { values: [...values, measured], environment }, measured, steps };
  };
}

type MeasureWorker = (scope: Scope) => Pick<Figures, "measured" | "steps"> | Refusal;

function measureWorker(
  measure: Measure,
  formula: NonNullable<Measure["formula"]>,
  slots: Slots,
  traced: boolean,
): MeasureWorker {
  const work = formulaIn(formula, slots);
  const inputs = givenIn([formula.value], slots);
  const check = workedMeasureCheck(measure);
  return (scope) => {
    const result = work(scope);
    if (isRefused(result)) return result;
    const measured = stated(result, formula.words);
    if (isRefused(measured)) return measured;
    const refusal = check(measured);
    if (refusal !== undefined) return refusal;
    if (!traced) return { measured, steps: NO_STEPS };
    return { measured, steps: [{ step: "measure", inputs: inputs(scope), value: measured.text }] };
  };
}

/**
 * A number that was worked out, as results state it; one with too many digits to be stated is refused.
 * @param words what it was worked out by
 */
export function stated(value: Rational, words: LocalizedText): InputValue | Refusal {
  const text = formatExact(value);
  if (text.length <= LONGEST) return { value, text };
  return [(path) => report("too-many-digits", { formula: words }, { path })];
}
