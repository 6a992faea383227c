import type { Item, RuleKind, RuleOf, TraceStep } from "@scorecard/model";
import type { Scoring } from "../sheet.ts";
import type { Speaker } from "../words.ts";

/** How one kind of rule prints in the scoring column. */
export interface ScoringRoom<K extends RuleKind> {
  compose(rule: RuleOf<K>, item: Item, speaker: Speaker): Scoring;
  /** Keys of the entries that gave the points, from the trace of a score; empty when the trace has none. */
  matched(rule: RuleOf<K>, trace: readonly TraceStep[]): readonly string[];
}
