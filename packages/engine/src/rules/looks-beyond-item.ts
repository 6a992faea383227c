import { type Condition, type Expression, type Item, measureOf, type Rule } from "@scorecard/model";
import { keyOfMeasure } from "../expressions/figure-names.ts";
import { referencesOf } from "../expressions/references.ts";

/** Whether the points of an item follow from more than the answer: the sheet's inputs, the period, other points. */
export function looksBeyondItem(item: Item): boolean {
  const { rule, inputs = [] } = item;
  const measure = measureOf(rule);
  const own = new Set(inputs.map(({ key }) => key));
  if (measure !== undefined) own.add(keyOfMeasure(measure));
  const references = referencesIn(item);
  return (
    references.period || references.points.length > 0 || [...references.inputs].some((key) => !own.has(key))
  );
}

/** Everything that the formulas of an item look at. */
export function referencesIn({ rule }: Item): ReturnType<typeof referencesOf> {
  const measure = measureOf(rule);
  return referencesOf([...(measure?.formula ? [measure.formula.value] : []), ...expressionsOf(rule)]);
}

function expressionsOf(rule: Rule): readonly (Expression | Condition)[] {
  switch (rule.kind) {
    case "bands":
      return rule.bands.flatMap((band) => ("formula" in band ? [band.formula.value] : []));
    case "formula":
      return rule.cases.flatMap(({ when, formula }) =>
        when === undefined ? [formula.value] : [when.test, formula.value],
      );
    default:
      return [];
  }
}
