import type { Item, Language, RuleKind, RuleOf } from "@scorecard/model";

/** How a rule of one kind is put into words: a line for each case, with the points that follow. */
export type RuleWords<K extends RuleKind> = (
  rule: RuleOf<K>,
  item: Item,
  language: Language,
) => readonly string[];
