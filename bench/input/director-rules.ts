import type { Item, RuleKind, RuleOf } from "@scorecard/model";

/** The kinds of rule that the director's sheet has; the benchmark knows no others. */
type DirectorKind = Extract<RuleKind, "bands" | "levels" | "tally" | "yes-no">;

/** Something for each of these kinds: a function that takes the rule, its item and whatever else. */
export type ByKind<More extends readonly unknown[], Result> = {
  readonly [K in DirectorKind]: (rule: RuleOf<K>, item: Item, ...more: More) => Result;
};

/**
 * Calls the function for the kind of an item's rule.
 * @throws RangeError for a rule of a kind that the director's sheet has not.
 */
export function byKind<More extends readonly unknown[], Result>(
  functions: ByKind<More, Result>,
  item: Item,
  ...more: More
): Result {
  const { rule } = item;
  switch (rule.kind) {
    case "bands":
      return functions.bands(rule, item, ...more);
    case "levels":
      return functions.levels(rule, item, ...more);
    case "tally":
      return functions.tally(rule, item, ...more);
    case "yes-no":
      return functions["yes-no"](rule, item, ...more);
    default:
      throw new RangeError(`the benchmark knows no items with ${rule.kind}`);
  }
}

/**
 * The points of a band, an entry, a bound that the sheet states as a number.
 * @throws RangeError when a formula or a parameter gives it.
 */
export function stated(value: unknown): string {
  if (typeof value === "string") return value;
  throw new RangeError("the benchmark knows no formulas and no parameters");
}
