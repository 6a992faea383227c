import type { LocalizedText, Measure, Rational, RuleKind, RuleOf } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** What a rule's reader knows of the item it stands in. */
export interface ItemContext extends Context {
  readonly itemName: LocalizedText;
  /** The most points the item can give. */
  readonly fullMarks: Rational;
  /** The item's measure, if it has one. */
  readonly measure?: Measure;
}

/** What the parser knows of one kind of rule. */
export interface RuleRoom<K extends RuleKind> {
  /** The keyword that its statement begins with. */
  readonly keyword: Keyword;
  /** Reads and checks the statement; `undefined` after an error. */
  read(statement: Statement, item: ItemContext): RuleOf<K> | undefined;
  /** The most points that the rule can give. */
  maximum(rule: RuleOf<K>, fullMarks: Rational): Rational;
  /** The rule with all its points multiplied: a library's item used with another weight. */
  scale(rule: RuleOf<K>, factor: Rational): RuleOf<K>;
}
