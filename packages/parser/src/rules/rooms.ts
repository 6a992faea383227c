import type { Rational, Rule, RuleKind, RuleOf } from "@scorecard/model";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { bandsRoom } from "./bands.ts";
import { deductRoom } from "./deduct.ts";
import { levelsRoom } from "./levels.ts";
import type { ItemContext, RuleRoom } from "./room.ts";
import { yesNoRoom } from "./yes-no.ts";

/** Every kind of rule; the compiler asks for the room of a new kind here. */
const ROOMS: { readonly [K in RuleKind]: RuleRoom<K> } = {
  bands: bandsRoom,
  levels: levelsRoom,
  deduct: deductRoom,
  "yes-no": yesNoRoom,
};

const BY_KEYWORD: ReadonlyMap<Keyword, RuleKind> = new Map(
  (Object.keys(ROOMS) as RuleKind[]).map((kind) => [ROOMS[kind].keyword, kind]),
);

/** The keywords that begin a rule. */
export const RULE_KEYWORDS: readonly Keyword[] = [...BY_KEYWORD.keys()];

/** Reads the rule that a keyword begins. */
export function readRule(keyword: Keyword, statement: Statement, item: ItemContext): Rule | undefined {
  const kind = BY_KEYWORD.get(keyword);
  return kind && ROOMS[kind].read(statement, item);
}

/** The most points that a rule can give. */
export function maximumOf<K extends RuleKind>(rule: RuleOf<K>, fullMarks: Rational): Rational {
  const room: RuleRoom<K> = ROOMS[rule.kind as K];
  return room.maximum(rule, fullMarks);
}

/** A rule with all its points multiplied. */
export function scaleRule<K extends RuleKind>(rule: RuleOf<K>, factor: Rational): RuleOf<K> {
  const room: RuleRoom<K> = ROOMS[rule.kind as K];
  return room.scale(rule, factor);
}
