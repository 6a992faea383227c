import type {
  Answer,
  CompleteText,
  Diagnostic,
  Item,
  Language,
  RuleKind,
  RuleOf,
  TraceStep,
} from "@scorecard/model";
import type { Environment } from "../expressions/environment.ts";
import type { FigureNames } from "../expressions/figure-names.ts";
import type { FilledCell } from "../scoring/cell.ts";
import type { Finish } from "./finish.ts";
import { report } from "./messages.ts";

/** What is wrong with an answer, waiting for the place of the answer in its review. */
export type Complaint = (path: readonly string[]) => Diagnostic;

/**
 * Everything that is wrong with an answer. Empty when nothing is wrong with the answer itself, but something else
 * that it needs (data of the sheet, points of another item) is missing: that is reported where it is missing.
 */
export type Refusal = readonly Complaint[];

/** The points of an answer. */
export interface Earned extends FilledCell {
  /** The level or band that was reached, in words, where the sheet asks to say why. */
  readonly needsNote?: CompleteText;
}

/** The points of an answer, or why there are none. */
export type Outcome = Earned | Refusal;

/** What a sheet settles for the scoring of all its items. */
export interface ItemFrame {
  /** Decimal places of an item's points. */
  readonly places: number;
  /** false: cells are made without their trace, which costs less; traced unless stated. */
  readonly trace?: boolean;
}

/** What a rule knows of the item around it. */
export interface RuleFrame {
  readonly item: Item;
  readonly traced: boolean;
  /** Limits and rounding, which come after every rule. */
  readonly finish: Finish;
}

/** Scores one answer. */
export type ScoreAnswer = (answer: Answer, environment: Environment) => Outcome;

/** What the engine does for one kind of rule. */
export interface RuleRoom<K extends RuleKind> {
  /** Prepares the scoring of answers; everything that does not depend on the answer is done here. */
  readonly compile: (rule: RuleOf<K>, frame: RuleFrame) => ScoreAnswer;
  /** The words of a trace step that this kind of rule makes, `undefined` for any other step. */
  readonly explain: (
    rule: RuleOf<K>,
    step: TraceStep,
    language: Language,
    figures: FigureNames,
  ) => string | undefined;
}

/** Whether an outcome is a refusal. */
export function isRefused<T>(outcome: T | Refusal): outcome is Refusal {
  return Array.isArray(outcome);
}

/** What to say of several values where one is asked. */
export const SEVERAL: Refusal = [(path) => report("one-value-expected", {}, { path })];

/** Lets `read` see the one value of an answer; a list of one value is that value. */
export function withOneValue(read: (written: string) => Outcome): (answer: Answer) => Outcome {
  return (answer) => {
    if (typeof answer === "string") return read(answer);
    const [only, ...more] = Array.isArray(answer) ? answer : [];
    return only === undefined || more.length > 0 ? SEVERAL : read(only);
  };
}
