import type { Condition, Expression, Formula, StatedCondition, Unit } from "@scorecard/model";
import { checkDivisors } from "../lint/divisor-may-be-zero.ts";
import { checkTimesHundred } from "../lint/percent-times-hundred.ts";
import type { Phrase, Span } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { asCondition, asNumber } from "./expression/combine.ts";
import { endsCondition, reportPercentSign, reportSentence, withoutEquals } from "./expression/habits.ts";
import type { ConditionNode } from "./expression/node.ts";
import { DEEPEST, MOST_PARTS, parseExpression } from "./expression/parse.ts";
import { depthOf, partsOf } from "./expression/parts.ts";
import { asWanted, unitText } from "./expression/units-meet.ts";
import { printedWords } from "./expression/wording.ts";
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
  const alone = withoutEquals(phrases, scope, context);
  const node = onlyNode(alone, scope, context);
  const number = node && asNumber(node, context);
  if (number === undefined) return undefined;
  const unit = wanted === "points" ? POINTS : wanted.unit;
  checkTimesHundred(unit, number, context);
  const fitted = asWanted(number, unit);
  if (fitted === undefined) {
    const [phrase] = alone;
    if (wanted === "points" && phrase && reportPercentSign(phrase, context)) return undefined;
    context.problem(
      "formula-in-other-unit",
      { unit: unitText(number), wanted: unit?.name ?? NO_UNIT },
      number,
    );
    return undefined;
  }
  if (isTooLarge(fitted.value, number, context)) return undefined;
  checkDivisors(fitted.value, scope, context);
  return { words: printedWords(number.words, context), value: fitted.value };
}

/** Reads a condition (without the word 当); `undefined` after a problem that has been reported. */
export function readStatedCondition(
  phrases: readonly Phrase[],
  scope: Scope,
  context: Context,
): StatedCondition | undefined {
  const node = onlyNode(withoutThen(phrases), scope, context);
  const condition: ConditionNode | undefined = node && asCondition(node, context);
  if (condition === undefined || isTooLarge(condition.test, condition, context)) return undefined;
  return { words: printedWords(condition.words, context), test: condition.test };
}

/** 「n > 3 时」 is the condition n > 3. */
function withoutThen(phrases: readonly Phrase[]): readonly Phrase[] {
  const last = phrases.at(-1);
  if (last === undefined || last.terms.length < 2 || !endsCondition(last.terms.at(-1))) return phrases;
  const terms = last.terms.slice(0, -1);
  return [...phrases.slice(0, -1), { ...last, terms, end: terms.at(-1)?.end ?? last.end }];
}

function onlyNode(phrases: readonly Phrase[], scope: Scope, context: Context) {
  const [only, another] = phrases;
  if (only === undefined || reportSentence(phrases, context)) return undefined;
  if (another !== undefined) {
    context.problem("operator-missing", {}, another);
    return undefined;
  }
  return parseExpression(only, scope, context);
}

function isTooLarge(value: Expression | Condition, span: Span, context: Context): boolean {
  if (depthOf(value) <= DEEPEST && partsOf(value).length <= MOST_PARTS) return false;
  context.problem("expression-too-large", { depth: DEEPEST, parts: MOST_PARTS }, span);
  return true;
}
