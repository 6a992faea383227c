import type { Answer, Item, Language, Rule, RuleKind, TraceStep } from "@scorecard/model";
import { bandsRoom } from "./bands.ts";
import { deductRoom } from "./deduct.ts";
import { levelsRoom } from "./levels.ts";
import type { Outcome, RuleRoom } from "./room.ts";
import { yesNoRoom } from "./yes-no.ts";

/** The room of every kind of rule; a kind without one does not compile. */
const ROOMS: { readonly [K in RuleKind]: RuleRoom<K> } = {
  bands: bandsRoom,
  deduct: deductRoom,
  levels: levelsRoom,
  "yes-no": yesNoRoom,
};

function roomOf<K extends RuleKind>(rule: Rule & { readonly kind: K }): RuleRoom<K> {
  return ROOMS[rule.kind];
}

/** Prepares the scoring of one item's answers. */
export function compileItem(item: Item, places: number): (answer: Answer) => Outcome {
  return roomOf(item.rule).compile(item.rule, { item, places });
}

/** The words of a trace step that an item's rule made, `undefined` for any other step. */
export function explainRuleStep(rule: Rule, step: TraceStep, language: Language): string | undefined {
  return roomOf(rule).explain(rule, step, language);
}
