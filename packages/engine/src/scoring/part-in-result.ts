import {
  exact,
  type Item,
  itemsOf,
  type Missing,
  type PlainResultRule,
  type Template,
} from "@scorecard/model";

/**
 * What becomes of the answers that a rater has not given: what the sheet says, or `unneeded` where the result does not
 * depend on the rater at all, so that it does not wait for them.
 */
export type MissingPolicy = Missing | "unneeded";

/**
 * Whether the result depends on what a rater gives, by column: the rule counts the rater, a limit on differences
 * compares the rater with another, or the rater scores an item that nobody scores whom the rule counts.
 */
export function partInResult(template: Template, rule: PlainResultRule): readonly boolean[] {
  const { raters, differences = [] } = template;
  const counted = countedBy(rule);
  if (counted === undefined) return raters.map(() => true);
  const compared = new Set(
    differences.flatMap(({ raters: pair, groups = [] }) => [...pair, ...groups.flat()]),
  );
  const alone = scoredItems(template).filter(
    (item) => !raters.some(({ key }) => counted.has(key) && scores(item, key)),
  );
  return raters.map(
    ({ key }) => counted.has(key) || compared.has(key) || alone.some((item) => scores(item, key)),
  );
}

/** The raters on whom the result of a sheet does not depend in any of its cases. */
export function ratersWithoutPart(template: Template): ReadonlySet<string> {
  const { result, raters } = template;
  const rules =
    result.kind === "cases" ? [...result.cases.map(({ rule }) => rule), result.otherwise] : [result];
  const parts = rules.map((rule) => partInResult(template, rule));
  return new Set(raters.filter((_, column) => !parts.some((part) => part[column])).map(({ key }) => key));
}

/** The raters whom a rule counts; all of them where they have to agree. */
function countedBy(rule: PlainResultRule): ReadonlySet<string> | undefined {
  switch (rule.kind) {
    case "take":
      return new Set([rule.rater]);
    case "agreed":
      return undefined;
    case "weighted":
      return new Set(rule.weights.filter(({ weight }) => !exact(weight).equals(0)).map(({ rater }) => rater));
  }
}

function scoredItems({ sections }: Template): readonly Item[] {
  const groups = sections.flatMap((section) => section.groups);
  return [...sections.flatMap(itemsOf), ...groups.flatMap(({ rows }) => (rows ? [rows.prototype] : []))];
}

function scores({ raters }: Item, rater: string): boolean {
  return raters === undefined || raters.includes(rater);
}
