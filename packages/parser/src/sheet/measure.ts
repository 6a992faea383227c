import { type Formula, firstText, type LocalizedText, type Measure } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { readFormula } from "../read/formula.ts";
import { takeApart } from "../read/pieces.ts";
import type { Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import { takeNumberShape } from "./number-shape.ts";

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
  const shape = takeNumberShape(contents, item, headSpan(statement), scope, context);
  const id = contents.name()?.name;
  contents.finish();
  let formula: Formula | undefined;
  if (written !== undefined) {
    formula = readFormula([written], { unit: shape.unit }, scope, context);
    if (formula === undefined) return undefined;
  }
  return { key: id ?? firstText(name), name, ...shape, ...(formula && { whole: false, formula }) };
}

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
