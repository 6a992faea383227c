import {
  type Expression,
  exact,
  type Formula,
  firstText,
  type LocalizedText,
  type Measure,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { readFormula } from "../read/formula.ts";
import { takeApart } from "../read/pieces.ts";
import { operandsOf, rangeOf } from "../read/reach.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import { takeNumberShape, withDomain } from "./number-shape.ts";

/** `计量 rate "完成率" / "Completion"，单位 %，范围 0%～100%`; worked out from inputs: `计量 "完成率"，单位 % = actual ÷ plan` */
export function readMeasure(
  statement: Statement,
  item: LocalizedText,
  scope: Scope,
  context: Context,
): Measure | undefined {
  const { phrases, formula: written } = withoutFormula([...statement.head, ...(statement.value ?? [])]);
  const contents = takeApart(phrases, statement, context);
  contents.keyword("measure");
  const name = contents.text();
  if (name === undefined) {
    context.problem("value-missing", { what: keywordText("measure") }, headSpan(statement));
    return undefined;
  }
  const before = context.errorCount();
  const shape = takeNumberShape(contents, scope, context);
  const id = contents.name()?.name;
  contents.finish();
  let formula: Formula | undefined;
  if (written !== undefined) {
    formula = readFormula([written], { unit: shape.unit }, scope, context);
    if (formula === undefined) return undefined;
  }
  const canBeNegative = formula !== undefined && reachesBelowZero(formula.value, scope);
  const { unit, whole, domain } = withDomain(shape, item, canBeNegative, headSpan(statement), context);
  // With its unit or range missing, every number after it would seem wrong.
  if (context.errorCount() > before) return undefined;
  return {
    key: id ?? firstText(name),
    name,
    ...(unit && { unit }),
    whole: formula ? false : whole,
    domain,
    ...(formula && { formula }),
  };
}

/** A rate that is the difference of two figures can be negative; a ratio of two amounts cannot. */
function reachesBelowZero(value: Expression, scope: Scope): boolean {
  const { low } = rangeOf(value, scope);
  if (low === "unknown") return subtracts(value);
  return low === "open" || low.value.compare(ZERO) < 0;
}

function subtracts(value: Expression): boolean {
  return value.op === "subtract" || value.op === "negate" || operandsOf(value).some(subtracts);
}

const ZERO = exact("0");

/** The phrases without what stands behind "=": how the measure is worked out. */
function withoutFormula(phrases: readonly Phrase[]): {
  readonly phrases: readonly Phrase[];
  readonly formula?: Phrase;
} {
  for (const [index, phrase] of phrases.entries()) {
    const at = phrase.terms.findIndex((term) => term.type === "mark" && term.mark === "=");
    const mark = phrase.terms[at];
    if (mark === undefined) continue;
    const before = { ...phrase, terms: phrase.terms.slice(0, at), end: mark.start };
    const formula = { terms: phrase.terms.slice(at + 1), start: mark.start, end: phrase.end };
    return { phrases: phrases.with(index, before), formula };
  }
  return { phrases };
}
