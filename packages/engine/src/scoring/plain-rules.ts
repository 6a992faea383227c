import {
  type Diagnostic,
  exact,
  type LocalizedText,
  type Missing,
  type PlainResultRule,
  type Template,
  type TraceStep,
} from "@scorecard/model";
import type { Environment } from "../expressions/environment.ts";
import { compileCondition } from "../expressions/formula.ts";
import { commonShares } from "../figures.ts";
import { type Cell, EMPTY_CELL, filledCell, isFilled, isUnasked } from "./cell.ts";
import { report } from "./messages.ts";
import { type MissingPolicy, partInResult } from "./part-in-result.ts";
import { inputKeysIn } from "./references.ts";
import { settle, written } from "./running.ts";

/** What a result cell is made from. */
interface ResultInput {
  readonly item: LocalizedText;
  /** The raters' cells, in the order of the columns. */
  readonly cells: readonly Cell[];
  /** Where the item is in its review. */
  readonly path: readonly string[];
  readonly diagnostics: Diagnostic[];
}

/** How the result column follows from the raters' columns. */
export interface PlainRule {
  readonly kind: PlainResultRule["kind"];
  /** What the sheet does about a rater who has not answered, by column; `provisional` where it waits for them. */
  readonly missing: readonly MissingPolicy[];
  readonly result: (input: ResultInput) => Cell;
}

/** The rule that holds for one review, or the inputs that are needed to tell. */
export type ChooseRule = (environment: Environment) => PlainRule | ReadonlySet<string>;

/** Prepares the sheet's result rule and all of its cases. */
export function resultRule(template: Template, traced: boolean): ChooseRule {
  const { result } = template;
  if (result.kind !== "cases") {
    const rule = plainRule(template, result, undefined, traced);
    return () => rule;
  }
  const cases = result.cases.map(({ when, rule }, position) => ({
    holds: compileCondition(when),
    needs: inputKeysIn(when.test),
    rule: plainRule(template, rule, position, traced),
  }));
  const otherwise = plainRule(template, result.otherwise, cases.length, traced);
  return (environment) => {
    for (const { holds, needs, rule } of cases) {
      const held = holds(environment);
      if (typeof held !== "boolean") return needs;
      if (held) return rule;
    }
    return otherwise;
  };
}

function plainRule(
  template: Template,
  rule: PlainResultRule,
  position: number | undefined,
  traced: boolean,
): PlainRule {
  const parts = partInResult(template, rule);
  const missing = (policyOf: (rater: string) => Missing) =>
    template.raters.map(({ key }, column) => (parts[column] ? policyOf(key) : "unneeded"));
  const waits = missing(() => "provisional");
  switch (rule.kind) {
    case "take": {
      const column = columnOf(template, rule.rater);
      const fallBack = onlyRater(template, traced);
      const result = ({ cells }: ResultInput) => {
        const cell = cells[column] ?? EMPTY_CELL;
        return isUnasked(cell) ? fallBack(cells) : taken(cell, rule.rater, traced);
      };
      return { kind: "take", missing: waits, result };
    }
    case "agreed":
      return { kind: "agreed", missing: waits, result: unanimous(template, traced) };
    case "weighted": {
      // A weight of 0 counts nothing: the result neither waits for it nor is any other because of it.
      const weights = rule.weights.filter(({ weight }) => !exact(weight).equals(0));
      const counted = new Set(weights.map(({ rater }) => rater));
      const policies = missing((key) =>
        counted.has(key) ? (template.missing ?? "provisional") : "provisional",
      );
      return {
        kind: "weighted",
        missing: policies,
        result: weighted(template, { ...rule, weights }, position, traced),
      };
    }
  }
}

function columnOf(template: Template, rater: string): number {
  return template.raters.findIndex(({ key }) => key === rater);
}

/** The points of one rater. What does not apply, or is blank, stays so. */
function taken(cell: Cell, rater: string, traced: boolean): Cell {
  if (!traced || cell.state !== undefined || !isFilled(cell)) return cell;
  const points = cell.score.points ?? "";
  return filledCell(cell.points, points, [{ step: "take", rater, points }]);
}

/** An item whose raters the sheet's rule leaves out has the points of its only rater, and no result where it has more. */
function onlyRater({ raters }: Template, traced: boolean) {
  return (cells: readonly Cell[]): Cell => {
    const asked = raters.flatMap(({ key }, column) => {
      const cell = cells[column] ?? EMPTY_CELL;
      return isUnasked(cell) ? [] : [{ key, cell }];
    });
    const [only, ...others] = asked;
    return only === undefined || others.length > 0 ? EMPTY_CELL : taken(only.cell, only.key, traced);
  };
}

/** Raters who gave the same points agree without a word; others have to write what they agreed on. */
function unanimous({ raters }: Template, traced: boolean) {
  return ({ item, cells: all, path, diagnostics }: ResultInput): Cell => {
    const rater = raters[all.findIndex((cell) => !isUnasked(cell))]?.key ?? "";
    const cells = all.filter((cell) => !isUnasked(cell));
    const [first, ...others] = cells;
    if (first === undefined || cells.some((cell) => !isFilled(cell) && cell.state !== "not-applicable")) {
      return EMPTY_CELL;
    }
    const inapplicable = cells.filter(({ state }) => state === "not-applicable").length;
    if (inapplicable === cells.length) return first;
    if (inapplicable > 0) return unclear(item, path, diagnostics);
    if (others.every(({ points }) => points === first.points)) return taken(first, rater, traced);
    diagnostics.push(report("missing-agreement", { item }, { path }));
    return EMPTY_CELL;
  };
}

function unclear(item: LocalizedText, path: readonly string[], diagnostics: Diagnostic[]): Cell {
  diagnostics.push(report("applies-unclear", { item }, { path }));
  return EMPTY_CELL;
}

type WeightedRule = Extract<PlainResultRule, { readonly kind: "weighted" }>;

function weighted(
  template: Template,
  { weights }: WeightedRule,
  position: number | undefined,
  traced: boolean,
): (input: ResultInput) => Cell {
  const { missing = "provisional", rounding } = template;
  const columns = weights.map(({ rater }) => columnOf(template, rater));
  const { numerators, denominator } = commonShares(weights.map(({ weight }) => exact(weight)));
  const whole = numerators.reduce((total, numerator) => total + numerator, 0n);
  const trace = traced ? weighStep(weights, missing, position) : undefined;
  const fallBack = onlyRater(template, traced);

  /** Brings what counts to the whole of the weights; none where no weight counts. */
  const weigh = (cells: readonly Cell[]): Cell | undefined => {
    let sum = 0n;
    let share = 0n;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? EMPTY_CELL;
      const weight = numerators[index] ?? 0n;
      if (cell.points !== undefined) sum += cell.points * weight;
      if (cell.points !== undefined || (missing === "zero" && !isUnasked(cell))) share += weight;
    }
    if (share === 0n) return undefined;
    const running = { numerator: sum * whole, denominator: denominator * share };
    if (trace === undefined) return settle(running, rounding.item);
    return settle({ ...running, trace: [trace(cells, written(running))] }, rounding.item);
  };

  return ({ item, cells, path, diagnostics }) => {
    const weighed = columns.map((column) => cells[column] ?? EMPTY_CELL);
    if (weighed.every(isOrdinary)) return weigh(weighed) ?? EMPTY_CELL;
    const asked = weighed.filter((cell) => !isUnasked(cell));
    if (asked.length === 0) return fallBack(cells);
    const inapplicable = asked.filter(({ state }) => state === "not-applicable");
    const blank = asked.filter(({ state }) => state === "blank");
    const others = asked.length - inapplicable.length - blank.length;
    const mustWait = blank.length > 0 && missing === "provisional";
    if (asked.includes(EMPTY_CELL) || mustWait || blank.length === asked.length) return EMPTY_CELL;
    if (inapplicable.length > 0 && others > 0) return unclear(item, path, diagnostics);
    return inapplicable[0] ?? weigh(weighed) ?? fallBack(cells);
  };
}

function isOrdinary(cell: Cell): boolean {
  return cell.points !== undefined && cell.state === undefined;
}

/**
 * The step of a weighing. Where others carry the weight of a rater who has not answered, or who does not score the
 * item, its parts are the raters that were there.
 */
function weighStep(weights: WeightedRule["weights"], missing: Missing, position: number | undefined) {
  return (cells: readonly Cell[], points: string): TraceStep => {
    const parts: { rater: string; points: string; weight: string }[] = [];
    const absent: string[] = [];
    const unasked: string[] = [];
    weights.forEach(({ rater, weight }, index) => {
      if (isUnasked(cells[index] ?? EMPTY_CELL)) {
        unasked.push(rater);
        return;
      }
      const given = cells[index]?.score.points ?? undefined;
      if (given === undefined) absent.push(rater);
      if (given !== undefined || missing === "zero") parts.push({ rater, points: given ?? "0", weight });
    });
    return {
      step: "weigh",
      parts,
      ...(position !== undefined && { case: position }),
      ...(absent.length > 0 && { missing: absent }),
      ...(unasked.length > 0 && { unasked }),
      points,
    };
  };
}
