import { exact, firstText, formatExact, type Input, type LocalizedText } from "@scorecard/model";
import { checkParameterUnit } from "../lint/parameter-without-unit.ts";
import type { Context } from "../read/context.ts";
import { type Pieces, placeOfText, type Quantity, takeApart } from "../read/pieces.ts";
import { openScope } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import { localizedText } from "../read/text.ts";
import { converted, NO_UNIT, unitWritten } from "../read/units.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { type NumberShape, takeNumberShape, withDomain } from "./number-shape.ts";

/** The keywords that declare a figure. */
export type InputKeyword = "input" | "outside" | "parameter";

const ORIGINS = { input: "review", outside: "outside", parameter: "parameter" } as const;

/** Inputs are declared before anything that they could name. */
const NOTHING = openScope([]);

/** `输入 hired "入职日期" / "Hire date"，日期`, `外部数据 …，来源 "财务部"`, `参数 quota "…"，单位 万元：100 万元` */
export function readInput(statement: Statement, keyword: InputKeyword, context: Context): Input | undefined {
  const before = context.errorCount();
  const input = readFigure(statement, keyword, context);
  if (context.errorCount() === before) return input;
  // With its unit or range wrong, everything that names it would seem wrong.
  if (input) context.declareBroken(input.key, input.name);
  return undefined;
}

function readFigure(statement: Statement, keyword: InputKeyword, context: Context): Input | undefined {
  const head = takeApart(statement.head, statement, context);
  const value = takeApart(statement.value ?? [], statement, context);
  head.keyword(keyword);
  const given = keyword === "parameter" ? value.quantity() : undefined;
  head.left.push(...value.left);
  const dataSource = takeSource(head, context);
  const declared = placeOfText(head);
  const name = head.text();
  if (name === undefined) {
    context.problem("name-missing", {}, headSpan(statement));
    context.declareBroken(head.name()?.name ?? "");
    return undefined;
  }
  const type = head.keyword("date", "yesNo");
  const written: Input["value"] =
    type === undefined
      ? { type: "number", ...numberShape(head, name, declared, headSpan(statement), context) }
      : { type: type === "date" ? "date" : "yes-no" };
  const id = head.name()?.name;
  const amount = given ?? (keyword === "parameter" ? head.quantity() : undefined);
  head.finish();
  const input = { key: id ?? firstText(name), name, origin: ORIGINS[keyword] };
  const source = dataSource && { dataSource };
  if (keyword === "parameter") {
    const parameter = withGiven({ ...input, value: written, ...source }, amount, statement, context);
    checkParameterUnit(parameter, statement, context);
    return parameter;
  }
  return { ...input, value: written, ...source };
}

function numberShape(
  head: Pieces,
  name: LocalizedText,
  declared: Span | undefined,
  span: Span,
  context: Context,
): NumberShape {
  return withDomain(takeNumberShape(head, NOTHING, context, declared), name, false, span, context);
}

function takeSource(pieces: Pieces, context: Context): LocalizedText | undefined {
  const at = pieces.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("dataSource"));
  const keyword = pieces.left[at];
  if (keyword === undefined) return undefined;
  const text = pieces.left[at + 1];
  if (text?.type !== "text") {
    context.problem("value-missing", { what: keywordText("dataSource") }, keyword);
    pieces.left.splice(at, 1);
    return undefined;
  }
  pieces.left.splice(at, 2);
  return localizedText(text, context);
}

/** A parameter with the value that the sheet gives it, if any, in its own unit. */
function withGiven(
  input: Input,
  amount: Quantity | undefined,
  statement: Statement,
  context: Context,
): Input {
  if (input.value.type !== "number") {
    context.problem("parameter-no-number", { name: input.name }, headSpan(statement));
    return input;
  }
  if (amount === undefined) return input;
  const from = amount.unit && unitWritten(amount.unit, context);
  const unit = input.value.unit ?? from;
  const given = converted(exact(amount.value), from, unit);
  if (given === undefined) {
    const params = { unit: amount.unit?.word ?? "", expected: unit?.name ?? NO_UNIT };
    context.problem("unit-mismatch", params, amount);
    return input;
  }
  return { ...input, value: { ...input.value, ...(unit && { unit }) }, given: formatExact(given) };
}
