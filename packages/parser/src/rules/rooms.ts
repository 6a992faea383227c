import type { Rational, Rule, RuleKind, RuleOf } from "@scorecard/model";
import { type PlacedLimit, placedLimits, takeLimits } from "../read/limits.ts";
import { takeApart } from "../read/pieces.ts";
import { openScope, type Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { bandsRoom } from "./bands.ts";
import { formulaRoom } from "./formula.ts";
import { interpolationRoom } from "./interpolation.ts";
import { judgementRoom } from "./judgement.ts";
import { levelsRoom } from "./levels.ts";
import { offTargetRoom } from "./off-target.ts";
import { proportionalRoom } from "./proportional.ts";
import type { ItemContext, Reach, RuleRoom } from "./room.ts";
import { tallyRoom } from "./tally.ts";
import { yesNoRoom } from "./yes-no.ts";

/** Every kind of rule; the compiler asks for the room of a new kind here. */
const ROOMS: { readonly [K in RuleKind]: RuleRoom<K> } = {
  bands: bandsRoom,
  levels: levelsRoom,
  tally: tallyRoom,
  "yes-no": yesNoRoom,
  judgement: judgementRoom,
  "off-target": offTargetRoom,
  proportional: proportionalRoom,
  interpolation: interpolationRoom,
  formula: formulaRoom,
};

const BY_KEYWORD: ReadonlyMap<Keyword, RuleKind> = new Map(
  (Object.keys(ROOMS) as RuleKind[]).flatMap((kind) =>
    ROOMS[kind].keywords.map((keyword) => [keyword, kind] as const),
  ),
);

/** The keywords that begin a rule. */
export const RULE_KEYWORDS: readonly Keyword[] = [...BY_KEYWORD.keys()];

/** Reads the rule that a keyword begins, and the limits in its head, in the order written. */
export function readRule(
  keyword: Keyword,
  statement: Statement,
  item: ItemContext,
): { readonly rule: Rule; readonly limits: readonly PlacedLimit[] } | undefined {
  const kind = BY_KEYWORD.get(keyword);
  if (kind === undefined) return undefined;
  const room = ROOMS[kind];
  const value = room.valueInHead ? (statement.value ?? []) : [];
  const head = takeApart([...statement.head, ...value], statement, item);
  head.keyword(keyword);
  const limits = placedLimits(takeLimits(head, item), item.fullMarks, item);
  const lines = statement.block?.statements ?? [];
  const read = room.read({ keyword, head, lines, statement, span: headSpan(statement) }, item);
  return read && { rule: read.rule, limits: [...limits, ...(read.limits ?? [])] };
}

/** What a rule can give, before caps and floors; a figure that is not in the scope can be anything. */
export function reachOf<K extends RuleKind>(
  rule: RuleOf<K>,
  fullMarks: Rational,
  scope: Scope = NO_FIGURES,
): Reach {
  const room: RuleRoom<K> = ROOMS[rule.kind as K];
  return room.reach(rule, fullMarks, scope);
}

const NO_FIGURES: Scope = openScope([]);

/** Whether a rule takes points away. */
export function takesAway<K extends RuleKind>(rule: RuleOf<K>): boolean {
  const room: RuleRoom<K> = ROOMS[rule.kind as K];
  return room.takesAway(rule);
}
