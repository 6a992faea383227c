import { type ClosingStep, formatExact, type Rational, type Template } from "@scorecard/model";
import { compileFormula } from "../expressions/formula.ts";
import { isRefused } from "../rules/room.ts";
import type { Adjustments } from "./adjustments.ts";
import { type Assessment, needInputs } from "./assessment.ts";
import { type Cell, EMPTY_CELL, isFilled, isLeftOut, isUnasked, UNASKED_CELL } from "./cell.ts";
import { report } from "./messages.ts";
import { inputKeysIn } from "./references.ts";
import { goOn, limiter, type Running, rationalOf, settle } from "./running.ts";
import { sumOfSections } from "./sum-of-sections.ts";

/** Works out the totals of all columns from the sections' cells; `current` is told of the total as it changes. */
export type TotalScorer = (
  sections: readonly (readonly Cell[])[],
  assessment: Assessment,
  adjustments: Adjustments,
  current: CurrentTotals,
) => readonly Cell[];

/** The totals while they are worked out, for formulas that go on from them; by column. */
export type CurrentTotals = (Rational | undefined)[];

/** A closing step: what stands after it, or nothing when it cannot be worked out. */
type CloseStep = (
  running: Running,
  column: number,
  assessment: Assessment,
  adjustments: Adjustments,
) => Running | undefined;

/** Prepares the totals of a sheet: the sections by their weights, then the closing steps in the sheet's order. */
export function totalScorer(template: Template, columns: number, traced: boolean): TotalScorer {
  const { sections, rounding, closing = [] } = template;
  const addSections = sumOfSections(sections, traced);
  const steps = closing.map(closeStep);

  return (sectionCells, assessment, adjustments, current) => {
    const totals: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      const own = sectionCells.map((cells) => cells[column] ?? EMPTY_CELL);
      if (own.some(isUnasked) && own.every((cell) => isFilled(cell) || isUnasked(cell) || isLeftOut(cell))) {
        totals.push(UNASKED_CELL);
        continue;
      }
      let running = addSections(own);
      for (const step of steps) {
        if (running === undefined) break;
        current[column] = rationalOf(running);
        running = step(running, column, assessment, adjustments);
      }
      totals.push(running === undefined ? EMPTY_CELL : settle(running, rounding.total));
    }
    return totals;
  };
}

function closeStep(step: ClosingStep, position: number): CloseStep {
  switch (step.kind) {
    case "cap":
    case "floor": {
      const limit = limiter([{ kind: step.kind, points: step.points }]);
      return (running) => limit(running);
    }
    case "adjust":
      return (running, _, __, adjustments) => {
        const given = adjustments.get(step.key);
        if (given === undefined) return running;
        if (given === "wrong") return undefined;
        const { change, reason } = given;
        return goOn(running, rationalOf(running).add(change), (from, points) => {
          const signed = formatExact(change);
          return { step: "adjust", adjustment: step.key, change: signed, reason, from, points };
        });
      };
    case "formula":
      return closingFormula(step, position);
  }
}

function closingFormula(
  { formula }: Extract<ClosingStep, { readonly kind: "formula" }>,
  position: number,
): CloseStep {
  const needs = inputKeysIn(formula.value);
  const { work, inputs } = compileFormula(formula);
  return (running, column, assessment) => {
    const environment = assessment.environments[column];
    if (environment === undefined) return undefined;
    const value = work(environment);
    if (!isRefused(value)) {
      return goOn(running, value, (from, points) => {
        return { step: "closing-formula", position, inputs: inputs(environment), from, points };
      });
    }
    refuse(
      value.map((complaint) => complaint(["data"])),
      column,
      assessment,
    );
    const lacking = needInputs(needs, assessment);
    const isResult = column === assessment.environments.length - 1;
    if (value.length === 0 && !lacking && isResult && assessment.period !== undefined) {
      const words = { formula: formula.words };
      assessment.diagnostics.push(report("closing-needs-points", words, { path: ["items"] }));
    }
    return undefined;
  };
}

/** What is wrong with a formula is the same in every column; it is said for the result. */
function refuse(
  problems: Assessment["diagnostics"],
  column: number,
  { diagnostics, environments }: Assessment,
): void {
  if (column === environments.length - 1) diagnostics.push(...problems);
}
