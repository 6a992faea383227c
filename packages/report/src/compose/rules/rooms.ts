import type { Exact, Item, RuleKind, TraceStep } from "@scorecard/model";
import type { Scoring } from "../sheet.ts";
import type { Speaker } from "../words.ts";
import { bands } from "./bands.ts";
import { formula } from "./formula.ts";
import { interpolation } from "./interpolation.ts";
import { judgement } from "./judgement.ts";
import { levels } from "./levels.ts";
import { offTarget } from "./off-target.ts";
import { proportional } from "./proportional.ts";
import type { Matched, ScoringRoom } from "./room.ts";
import { tally } from "./tally.ts";
import { yesNo } from "./yes-no.ts";

/** One room a kind of rule; the compiler names the one that is missing. */
const ROOMS: { readonly [K in RuleKind]: ScoringRoom<K> } = {
  bands,
  levels,
  tally,
  "yes-no": yesNo,
  judgement,
  "off-target": offTarget,
  proportional,
  interpolation,
  formula,
};

/** The room of an item's own rule; the compiler cannot follow that kind and rule belong together. */
function roomOf(item: Item): ScoringRoom<RuleKind> {
  return ROOMS[item.rule.kind] as ScoringRoom<RuleKind>;
}

/** How an item's rule prints. */
export function composeScoring(item: Item, speaker: Speaker): Scoring {
  return roomOf(item).compose(item.rule, item, speaker);
}

/** Which entries of an item's scoring gave its points. */
export function matchedEntries(item: Item, trace: readonly TraceStep[]): readonly Matched[] {
  return roomOf(item).matched(item.rule, trace, item);
}

/** How often, or how much, by entries that have a place to write it. */
export function writtenAmounts(
  item: Item,
  trace: readonly TraceStep[],
): readonly (readonly [entry: string, amount: Exact])[] {
  return roomOf(item).amounts?.(item.rule, trace) ?? [];
}
