import {
  type ClosingStep,
  type Diagnostic,
  exact,
  type Rational,
  type Review,
  type Template,
} from "@scorecard/model";
import { indexNames } from "../names.ts";
import { readPoints } from "../rules/written-points.ts";
import { assign, type Entry } from "./assign.ts";
import { report } from "./messages.ts";
import { nameProblems } from "./name-problems.ts";
import { rangeInWords } from "./range-words.ts";

type AdjustStep = Extract<ClosingStep, { readonly kind: "adjust" }>;

/** Points that are added to the total by hand. */
interface Adjustment {
  readonly change: Rational;
  readonly reason: string;
}

/** The adjustments of a review by key; `wrong` where one was given that cannot be used. */
export type Adjustments = ReadonlyMap<string, Adjustment | "wrong">;

const NONE: Adjustments = new Map();

/** Prepares the reading of adjustments; one that is not given changes nothing. */
export function adjustmentReader(
  template: Template,
  printed: Template,
): (adjustments: Review["adjustments"], diagnostics: Diagnostic[]) => Adjustments {
  const steps = stepsOf(template);
  const names = stepsOf(printed);
  const index = indexNames(
    steps.map(({ key, name }, position) => ({ key, names: [name, names[position]?.name ?? name] })),
  );
  return (adjustments, diagnostics) => {
    if (adjustments === undefined) return NONE;
    const entries = assign(adjustments, index, () => nameProblems("adjustments", diagnostics));
    const found = new Map<string, Adjustment | "wrong">();
    steps.forEach((step, position) => {
      const entry = entries[position];
      if (entry === undefined) return;
      const given = entry.spoilt ? "wrong" : readOne(step, entry, diagnostics);
      if (given !== undefined) found.set(step.key, given);
    });
    return found;
  };
}

function stepsOf({ closing = [] }: Template): readonly AdjustStep[] {
  return closing.filter((step) => step.kind === "adjust");
}

function readOne(
  { name, low, high }: AdjustStep,
  entry: Entry<NonNullable<Review["adjustments"]>[string]>,
  diagnostics: Diagnostic[],
): Adjustment | "wrong" | undefined {
  const { points: written, reason = "" } = entry.value;
  if (written.trim() === "") return undefined;
  const path = ["adjustments", entry.name];
  const change = readPoints(written)?.value;
  if (change === undefined) {
    const words = { name, written };
    diagnostics.push(report("adjustment-not-points", words, { path: [...path, "points"] }));
    return "wrong";
  }
  if (change.compare(exact(low)) < 0 || change.compare(exact(high)) > 0) {
    const words = { name, written, range: rangeInWords(low, high) };
    diagnostics.push(report("adjustment-out-of-range", words, { path: [...path, "points"] }));
    return "wrong";
  }
  if (reason.trim() === "" && !change.equals(0)) {
    diagnostics.push(report("adjustment-needs-reason", { name }, { path }));
    return "wrong";
  }
  return { change, reason: reason.trim() };
}
