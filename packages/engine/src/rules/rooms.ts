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

/** How many different answers to one item are remembered; people give the same few over and over. */
const REMEMBERED = 1_000;

/** Prepares the scoring of one item's answers. */
export function compileItem(item: Item, places: number): (answer: Answer) => Outcome {
  const score = roomOf(item.rule).compile(item.rule, { item, places });
  const known = new Map<string, Outcome>();
  return (answer) => {
    if (typeof answer !== "string") return score(answer);
    const outcome = known.get(answer) ?? score(answer);
    if (known.size < REMEMBERED) known.set(answer, outcome);
    return outcome;
  };
}

/** The words of a trace step that an item's rule made, `undefined` for any other step. */
export function explainRuleStep(rule: Rule, step: TraceStep, language: Language): string | undefined {
  return roomOf(rule).explain(rule, step, language);
}
