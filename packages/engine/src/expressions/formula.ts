import {
  type Condition,
  type Expression,
  type Formula,
  formatExact,
  type LocalizedText,
  type Rational,
  type StatedCondition,
} from "@scorecard/model";
import { report } from "../rules/messages.ts";
import type { Refusal } from "../rules/room.ts";
import type { Environment } from "./environment.ts";
import {
  compileExpression,
  compileTest,
  type Failure,
  inputOf,
  isFailure,
  type Scope,
  type Slots,
} from "./evaluate.ts";
import { keyOfPoints, referencesOf } from "./references.ts";

/** A figure that went into a formula, as the trace states it. */
export interface GivenInput {
  readonly key: string;
  readonly value: string;
}

/** A formula that is ready to be worked out again and again. */
export interface CompiledFormula {
  /** Its value, or why it has none; see {@link Refusal} for the empty one. Never throws. */
  readonly work: (environment: Environment) => Rational | Refusal;
  /** The figures that go into it, in the order in which it names them. */
  readonly inputs: (environment: Environment) => readonly GivenInput[];
}

const NO_SLOTS: Slots = new Map();

/** Prepares a formula of the sheet. */
export function compileFormula(formula: Formula): CompiledFormula {
  const work = formulaIn(formula, NO_SLOTS);
  const inputs = givenIn([formula.value], NO_SLOTS);
  return {
    work: (environment) => work({ values: [], environment }),
    inputs: (environment) => inputs({ values: [], environment }),
  };
}

/** Prepares a condition of the sheet: whether it holds, or why that cannot be said. Never throws. */
export function compileCondition(
  condition: StatedCondition,
): (environment: Environment) => boolean | Refusal {
  const test = conditionIn(condition, NO_SLOTS);
  return (environment) => test({ values: [], environment });
}

/** A formula among the figures of an item. */
export function formulaIn({ words, value }: Formula, slots: Slots): (scope: Scope) => Rational | Refusal {
  const evaluate = compileExpression(value, slots);
  return (scope) => {
    const worked = evaluate(scope);
    return isFailure(worked) ? refusalOf(worked, words) : worked;
  };
}

/** A condition among the figures of an item. */
export function conditionIn(
  { words, test }: StatedCondition,
  slots: Slots,
): (scope: Scope) => boolean | Refusal {
  const holds = compileTest(test, slots);
  return (scope) => {
    const worked = holds(scope);
    return isFailure(worked) ? refusalOf(worked, words) : worked;
  };
}

/** The figures that some expressions and conditions look at, as a trace states them. */
export function givenIn(
  parts: readonly (Expression | Condition)[],
  slots: Slots,
): (scope: Scope) => readonly GivenInput[] {
  const references = referencesOf(parts);
  const keys = [...references.inputs];
  return (scope) => {
    const given: GivenInput[] = [];
    for (const key of keys) {
      const input = inputOf(scope, key, slots);
      if (input !== undefined) given.push({ key, value: input.text });
    }
    for (const points of references.points) {
      const value = scope.environment.points(points);
      if (value !== undefined) given.push({ key: keyOfPoints(points), value: formatExact(value) });
    }
    return given;
  };
}

/** What to say about a formula without a value. What is not known yet is reported where it is missing. */
function refusalOf({ failure }: Failure, words: LocalizedText): Refusal {
  if (failure === "not-known") return [];
  return [(path) => report(failure, { formula: words }, { path })];
}
