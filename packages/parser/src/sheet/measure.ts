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
import { placeOfText, takeApart } from "../read/pieces.ts";
import { operandsOf, rangeOf } from "../read/reach.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement } from "../syntax/syntax-tree.ts";
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
  const declared = placeOfText(contents);
  const name = contents.text();
  if (name === undefined) {
    context.problem("value-missing", { what: keywordText("measure") }, headSpan(statement));
    return undefined;
  }
  const before = context.errorCount();
  const shape = takeNumberShape(contents, scope, context, declared);
  const id = contents.name()?.name;
  contents.finish();
  let formula: Formula | undefined;
  if (written !== undefined) {
    formula = readFormula([written], { unit: shape.unit }, scope, context);
    if (formula === undefined) return undefined;
  }
  const isWhole = formula === undefined || staysWhole(formula.value, scope);
  if (!isWhole && shape.stated === "whole")
    context.problem("whole-computed", {}, declared ?? headSpan(statement));
  const canBeNegative = formula !== undefined && reachesBelowZero(formula.value, scope);
  const { unit, whole, domain } = withDomain(shape, item, canBeNegative, headSpan(statement), context);
  // With its unit or range missing, every number after it would seem wrong.
  if (context.errorCount() > before) return undefined;
  return {
    key: id ?? firstText(name),
    name,
    ...(unit && { unit }),
    whole: whole && isWhole,
    domain,
    ...(formula && { formula }),
  };
}

/** Where the name of a measure is written. */
export function placeOfName({ head, value = [] }: Statement): Span | undefined {
  const terms = [...head, ...value].flatMap((phrase) => phrase.terms);
  const text = terms.find(({ type }) => type === "text");
  return text && { start: text.start, end: text.end };
}

/** Whether what is worked out is a whole number for sure: of whole figures without division, or rounded to none. */
function staysWhole(value: Expression, scope: Scope): boolean {
  switch (value.op) {
    case "number":
      return exact(value.value).d === 1n;
    case "input": {
      const figure = scope.figures.findLast(({ key }) => key === value.key);
      return figure?.value.type === "number" && figure.value.whole;
    }
    case "days":
    case "months":
    case "years":
      return true;
    case "round":
      return value.places === 0;
    case "divide":
    case "points":
    case "period":
      return false;
    default:
      return operandsOf(value).every((part) => staysWhole(part, scope));
  }
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
