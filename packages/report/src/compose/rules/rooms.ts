import type { Item, RuleKind, TraceStep } from "@scorecard/model";
import type { Scoring } from "../sheet.ts";
import type { Speaker } from "../words.ts";
import { bands } from "./bands.ts";
import { deduct } from "./deduct.ts";
import { levels } from "./levels.ts";
import type { ScoringRoom } from "./room.ts";
import { yesNo } from "./yes-no.ts";

/** One room a kind of rule; the compiler names the one that is missing. */
const ROOMS: { readonly [K in RuleKind]: ScoringRoom<K> } = { bands, levels, deduct, "yes-no": yesNo };

/** The room of an item's own rule; the compiler cannot follow that kind and rule belong together. */
function roomOf(item: Item): ScoringRoom<RuleKind> {
  return ROOMS[item.rule.kind] as ScoringRoom<RuleKind>;
}

/** How an item's rule prints. */
export function composeScoring(item: Item, speaker: Speaker): Scoring {
  return roomOf(item).compose(item.rule, item, speaker);
}

/** Which entries of an item's scoring gave its points. */
export function matchedEntries(item: Item, trace: readonly TraceStep[]): readonly string[] {
  return roomOf(item).matched(item.rule, trace);
}
