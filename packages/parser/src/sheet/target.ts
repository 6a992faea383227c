import { amountInWords, LANGUAGES, type LocalizedText, type Measure, type Value } from "@scorecard/model";
import { boundValue, isReference } from "../read/condition.ts";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import type { Piece } from "../read/pieces.ts";
import { type QuotedNumber, quotedNumber } from "../read/quoted-number.ts";
import { figureNamed, type Scope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { unitWritten } from "../read/units.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/** The target of an item: as it is printed, and as a number where it is one. */
export interface Target {
  readonly text: LocalizedText;
  readonly value?: Value;
  /** A number that was written in quotes, which is only printed. */
  readonly quoted?: QuotedNumber;
}

/** `目标："每月 3 家" / "3 a month"`, `目标：100%`, `目标：[季度销售目标]` */
export function readTarget(
  statement: Statement | undefined,
  measure: Measure | undefined,
  measureName: Span | undefined,
  scope: Scope,
  context: Context,
): Target | undefined {
  if (statement === undefined) return undefined;
  const contents = contentsOf(statement, "target", context);
  const quoted = quotedNumber(contents.left[0]);
  const text = contents.text();
  if (text !== undefined) {
    contents.finish();
    return { text, ...(quoted && { quoted }) };
  }
  const piece = contents.left.shift();
  if (piece?.type !== "quantity" && !isReference(piece)) {
    context.problem("value-missing", { what: keywordText("target") }, headSpan(statement));
    return undefined;
  }
  contents.finish();
  const own = piece.type === "quantity" && piece.unit ? unitWritten(piece.unit, context) : undefined;
  const unit = measure ? measure.unit : (own ?? parameterUnit(piece, scope));
  const value = boundValue(piece, { unit, scope, declared: measure && measureName }, context);
  if (value === undefined) return undefined;
  const shown = typeof value === "string" ? value : `{${value.parameter}}`;
  const entries = LANGUAGES.map((language) => [language, amountInWords(shown, unit, language)]);
  return { text: Object.fromEntries(entries), value };
}

/** Without a measure a target is in the parameter's own unit. */
function parameterUnit(piece: Piece, scope: Scope) {
  const word = piece.type === "name" ? piece.name : piece.type === "word" ? piece.word : "";
  const figure = figureNamed(scope, word);
  return figure?.value.type === "number" ? figure.value.unit : undefined;
}
