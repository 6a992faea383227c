import type { Formula, Input, Limit, Measure, Rule, RuleOf } from "@scorecard/model";
import { interval, unit } from "./templates.ts";

/*
 * Rules in short, for tables that people read.
 */

interface MeasureChanges {
  readonly key?: string;
  readonly unit?: string;
  readonly whole?: boolean;
  readonly least?: string;
  readonly formula?: Formula;
}

/** A measure; from 0 upwards unless another least is given. */
export function measure(
  name: string,
  { unit: unitId, whole = false, least = "0", ...rest }: MeasureChanges = {},
): Measure {
  const domain = least === "any" ? {} : interval(`>= ${least}`);
  return { name: { "zh-Hans": name }, ...(unitId && { unit: unit(unitId) }), whole, domain, ...rest };
}

/** 完成率, in percent. */
export const COMPLETION = measure("完成率", { key: "rate", unit: "%" });

/** A figure that raters answer for an item. */
export function numberInput(key: string, name: string, unitId?: string): Input {
  const value = {
    type: "number",
    ...(unitId !== undefined && { unit: unit(unitId) }),
    whole: false,
    domain: interval(">= 0"),
  } as const;
  return { key, name: { "zh-Hans": name }, value, origin: "review" };
}

/** A date that raters answer for an item. */
export function dateInput(key: string, name: string): Input {
  return { key, name: { "zh-Hans": name }, value: { type: "date" }, origin: "review" };
}

/** A question that raters answer for an item. */
export function yesNoInput(key: string, name: string): Input {
  return { key, name: { "zh-Hans": name }, value: { type: "yes-no" }, origin: "review" };
}

export function cap(points: string): Limit {
  return { kind: "cap", points };
}

export function floor(points: string): Limit {
  return { kind: "floor", points };
}

type Side = RuleOf<"off-target">["below"];
type Partial = NonNullable<Side>["partial"];

/** Each `per` off the target changes the points by `points`. */
export function side(per: string, points: string, partial: Partial = "dropped"): NonNullable<Side> {
  return { per, points, partial };
}

type Entry = RuleOf<"tally">["entries"][number];

interface EntryChanges {
  readonly most?: { readonly times: string } | { readonly points: string };
  readonly exclusive?: string;
}

/** An entry that counts occurrences. */
export function entry(key: string, name: string, points: string, changes: EntryChanges = {}): Entry {
  return { key, text: { "zh-Hans": name }, points, ...changes };
}

/** An entry that counts an amount: each `amount` of the unit. */
export function perUnit(
  key: string,
  name: string,
  [amount, unitId]: readonly [string, string],
  points: string,
  partial: Partial = "dropped",
  changes: EntryChanges = {},
): Entry {
  return { ...entry(key, name, points), unit: { amount, unit: unit(unitId), partial }, ...changes };
}

/** An entry with rungs by how often it occurred. */
export function ladder(
  key: string,
  name: string,
  rungs: readonly (readonly [condition: string, points: string])[],
  changes: Pick<EntryChanges, "exclusive"> & { readonly unit?: string } = {},
): Entry {
  const { unit: unitId, ...rest } = changes;
  return {
    key,
    text: { "zh-Hans": name },
    ladder: rungs.map(([condition, points]) => ({ when: range(condition), points })),
    ...(unitId && { unit: { unit: unit(unitId) } }),
    ...rest,
  };
}

/** `1..3` as an inclusive interval; else as `interval`. */
function range(condition: string) {
  const [low, high] = condition.split("..");
  if (low === undefined || high === undefined) return interval(condition);
  return { low: { value: low, inclusive: true }, high: { value: high, inclusive: true } };
}

export function tally(
  style: RuleOf<"tally">["style"],
  base: string,
  entries: readonly Entry[],
  per: "each" | "once" = "each",
): RuleOf<"tally"> {
  return { kind: "tally", style, base, per, entries };
}

/** A formula for all cases. */
export function byFormula(only: Formula, changes: Pick<RuleOf<"formula">, "measure"> = {}): Rule {
  return { kind: "formula", ...changes, cases: [{ formula: only }] };
}
