import type { Answer, Diagnostic, Item, Language, RuleKind, RuleOf, TraceStep } from "@scorecard/model";
import type { FilledCell } from "../scoring/cell.ts";
import { report } from "./messages.ts";

/** What is wrong with an answer, waiting for the place of the answer in its review. */
export type Complaint = (path: readonly string[]) => Diagnostic;

/** The points of an answer, or everything that is wrong with it. */
export type Outcome = FilledCell | readonly Complaint[];

/** What a rule knows of the sheet around it. */
export interface RuleFrame {
  readonly item: Item;
  /** Decimal places of an item's points. */
  readonly places: number;
}

/** What the engine does for one kind of rule. */
export interface RuleRoom<K extends RuleKind> {
  /** Prepares the scoring of answers; everything that does not depend on the answer is done here. */
  readonly compile: (rule: RuleOf<K>, frame: RuleFrame) => (answer: Answer) => Outcome;
  /** The words of a trace step that this kind of rule makes, `undefined` for any other step. */
  readonly explain: (rule: RuleOf<K>, step: TraceStep, language: Language) => string | undefined;
}

/** Whether an outcome is the list of what is wrong. */
export function isRefused(outcome: Outcome): outcome is readonly Complaint[] {
  return Array.isArray(outcome);
}

const SEVERAL: readonly Complaint[] = [(path) => report("one-value-expected", {}, { path })];

/** Lets `read` see the one value of an answer; a list of one value is that value. */
export function withOneValue(read: (written: string) => Outcome): (answer: Answer) => Outcome {
  return (answer) => {
    if (typeof answer === "string") return read(answer);
    const [only, ...more] = Array.isArray(answer) ? answer : [];
    return only === undefined || more.length > 0 ? SEVERAL : read(only);
  };
}
