import type { LocalizedText, Measure, Rational, RuleKind, RuleOf, Value } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { PlacedLimit } from "../read/limits.ts";
import type { Pieces } from "../read/pieces.ts";
import type { QuotedNumber } from "../read/quoted-number.ts";
import type { Scope } from "../read/scope.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/** What a rule's reader knows of the item it stands in. */
export interface ItemContext extends Context {
  readonly itemName: LocalizedText;
  /** The most points the item can give by its weight; 0 for what only takes away. */
  readonly fullMarks: Rational;
  /** What the item counts as, where it is no ordinary item. */
  readonly counts: "bonus" | "penalty" | undefined;
  /** The item's measure, if it has one. */
  readonly measure?: Measure;
  /** Where the measure's name is written: what belongs to the measure can be added behind it. */
  readonly measureName?: Span;
  /** The number in the item's line 目标, in the measure's unit. */
  readonly target?: Value;
  /** A number in the item's line 目标 that stands in quotes. */
  readonly targetInQuotes?: QuotedNumber;
  /** Whether the line 目标 is wrong, which has been said. */
  readonly targetIsBroken: boolean;
  /** What formulas and bounds can name. */
  readonly scope: Scope;
}

/** A rule's statement with its head taken apart: its keyword, caps and floors are out of it already. */
export interface OpenRule {
  readonly keyword: Keyword;
  readonly head: Pieces;
  readonly lines: readonly Statement[];
  readonly statement: Statement;
  /** Where its head is. */
  readonly span: Span;
}

/** What came of reading a rule. */
export interface ReadRule<K extends RuleKind> {
  readonly rule: RuleOf<K>;
  /** Limits that follow from words of this rule alone: 最多扣 20 分. */
  readonly limits?: readonly PlacedLimit[];
}

/** An end of what a rule can give: a number, without end, or not to be known beforehand. */
export type Extreme = Rational | "open" | "unknown";

/** What a rule can give, before caps and floors. */
export interface Reach {
  /** The points for full performance, without over-delivery; `undefined` where that is not to be known. */
  readonly best: Rational | undefined;
  readonly low: Extreme;
  readonly high: Extreme;
}

/** What the parser knows of one kind of rule. */
export interface RuleRoom<K extends RuleKind> {
  /** The keywords that its statement can begin with. */
  readonly keywords: readonly Keyword[];
  /** Whether what follows its colon belongs to its head; else the reader finds it in the statement. */
  readonly valueInHead: boolean;
  /** Reads and checks the statement; `undefined` after an error. */
  read(rule: OpenRule, item: ItemContext): ReadRule<K> | undefined;
  /** What the rule can give; how far formulas reach follows from the ranges of the figures that they name. */
  reach(rule: RuleOf<K>, fullMarks: Rational, scope: Scope): Reach;
  /** Whether it takes points away, so that an item needs a floor. */
  takesAway(rule: RuleOf<K>): boolean;
}
