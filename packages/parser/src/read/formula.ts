import type { Condition, Expression, Formula, StatedCondition, Unit } from "@scorecard/model";
import type { Phrase, Span } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { asCondition, asNumber, divisorNode } from "./expression/combine.ts";
import type { ConditionNode } from "./expression/node.ts";
import { DEEPEST, MOST_PARTS, parseExpression } from "./expression/parse.ts";
import { asWanted, unitText } from "./expression/units-meet.ts";
import { printedWords } from "./expression/wording.ts";
import { canBeZero, narrowed, operandsOf, rangeOf } from "./reach.ts";
import type { Scope } from "./scope.ts";
import { NO_UNIT, POINTS } from "./units.ts";

/** What an expression has to yield: points, or a value in a unit (none: a plain number). */
export type Wanted = "points" | { readonly unit: Unit | undefined };

/** Reads an expression; `undefined` after a problem that has been reported. */
export function readFormula(
  phrases: readonly Phrase[],
  wanted: Wanted,
  scope: Scope,
  context: Context,
): Formula | undefined {
  const node = onlyNode(phrases, scope, context);
  const number = node && asNumber(node, context);
  if (number === undefined) return undefined;
  const unit = wanted === "points" ? POINTS : wanted.unit;
  // 实际 ÷ 计划 × 100 in a measure that is in % already comes out a hundred times too large.
  if (unit?.id === "%" && number.timesHundred) context.problem("percent-times-hundred", {}, number);
  const fitted = asWanted(number, unit);
  if (fitted === undefined) {
    context.problem(
      "formula-in-other-unit",
      { unit: unitText(number), wanted: unit?.name ?? NO_UNIT },
      number,
    );
    return undefined;
  }
  if (isTooLarge(fitted.value, number, context)) return undefined;
  warnOfZero(fitted.value, scope, context);
  return { words: printedWords(number.words, context), value: fitted.value };
}

/** Warns of the first divisor that can be 0 by the ranges of its figures: then there is no result. */
function warnOfZero(value: Expression, scope: Scope, context: Context): void {
  const divisor = zeroDivisor(value, scope);
  const node = divisor && divisorNode(divisor);
  if (node) context.problem("divisor-may-be-zero", { divisor: printedWords(node.words, context) }, node);
}

function zeroDivisor(value: Expression, scope: Scope): Expression | undefined {
  if (value.op === "when") {
    return (
      zeroDivisor(value.whenTrue, narrowed(scope, value.test, true)) ??
      zeroDivisor(value.whenFalse, narrowed(scope, value.test, false))
    );
  }
  if (value.op === "divide" && canBeZero(rangeOf(value.of[1], scope))) return value.of[1];
  for (const part of operandsOf(value)) {
    const found = zeroDivisor(part, scope);
    if (found) return found;
  }
  return undefined;
}

/** Reads a condition (without the word 当); `undefined` after a problem that has been reported. */
export function readStatedCondition(
  phrases: readonly Phrase[],
  scope: Scope,
  context: Context,
): StatedCondition | undefined {
  const node = onlyNode(phrases, scope, context);
  const condition: ConditionNode | undefined = node && asCondition(node, context);
  if (condition === undefined || isTooLarge(condition.test, condition, context)) return undefined;
  return { words: printedWords(condition.words, context), test: condition.test };
}

/** Whether an expression names anything: without figures, everybody gets the same. */
export function isConstant(expression: Expression): boolean {
  return parts(expression).every(({ op }) => !VARYING.has(op));
}

const VARYING: ReadonlySet<Part["op"]> = new Set<Part["op"]>([
  "input",
  "points",
  "period",
  "period-is",
  "is",
]);

function onlyNode(phrases: readonly Phrase[], scope: Scope, context: Context) {
  const [only, another] = phrases;
  if (only === undefined) return undefined;
  if (another !== undefined) {
    context.problem("operator-missing", {}, another);
    return undefined;
  }
  return parseExpression(only, scope, context);
}

function isTooLarge(value: Expression | Condition, span: Span, context: Context): boolean {
  if (depthOf(value) <= DEEPEST && parts(value).length <= MOST_PARTS) return false;
  context.problem("expression-too-large", { depth: DEEPEST, parts: MOST_PARTS }, span);
  return true;
}

type Part = Expression | Condition;

function depthOf(part: Part): number {
  return 1 + Math.max(0, ...within(part).map(depthOf));
}

function parts(part: Part): readonly Part[] {
  return [part, ...within(part).flatMap(parts)];
}

/** The parts that a part is made of directly. */
function within(part: Part): readonly Part[] {
  if (part.op === "when") return [part.test, part.whenTrue, part.whenFalse];
  if (!("of" in part)) return [];
  return Array.isArray(part.of) ? part.of : [part.of as Part];
}
