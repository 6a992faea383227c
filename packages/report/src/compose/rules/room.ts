import type { Exact, Item, RuleKind, RuleOf, TraceStep } from "@scorecard/model";
import type { Scoring } from "../sheet.ts";
import type { Speaker } from "../words.ts";

/** An entry that gave points. */
export interface Matched {
  readonly entry: string;
  /** How often, where it is more than once and the form has no place for it. */
  readonly times?: Exact;
}

/** How one kind of rule prints in the scoring column. */
export interface ScoringRoom<K extends RuleKind> {
  compose(rule: RuleOf<K>, item: Item, speaker: Speaker): Scoring;
  /** The entries that gave the points, from the trace of a score; empty when the trace has none. */
  matched(rule: RuleOf<K>, trace: readonly TraceStep[], item: Item): readonly Matched[];
  /** What is written beside entries that have a place for it: how often, or how much. */
  amounts?(
    rule: RuleOf<K>,
    trace: readonly TraceStep[],
  ): readonly (readonly [entry: string, amount: Exact])[];
}
