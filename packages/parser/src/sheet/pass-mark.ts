import { exact, formatExact, type LocalizedText, type PassMark, type Rational } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { isPercent, isPoints, takeApart } from "../read/pieces.ts";
import { headSpan, sortStatements } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import type { Reach } from "./total-reach.ts";

/** `合格线：80 分 { 是："同意转正" / "Confirmed" ；否："不予转正" / "Not confirmed" }` */
export function readPassMark(
  statement: Statement,
  fullMarks: Rational,
  reach: Reach | undefined,
  context: Context,
): PassMark | undefined {
  const { head, value = [], block } = statement;
  // 80 分，是 "转正"，否 "不转正": what follows may stand on the same line.
  const lines = block?.statements ?? value.filter(isDecision).map(asLine);
  const phrases = block ? value : value.filter((phrase) => !isDecision(phrase));
  const contents = takeApart([...head, ...phrases], statement, context);
  contents.keyword("passMark");
  const quantity = contents.quantity((candidate) => isPercent(candidate) || isPoints(candidate));
  contents.keyword("orMore");
  if (quantity === undefined) {
    context.problem("pass-mark-without-points", {}, headSpan(statement));
    return undefined;
  }
  contents.finish();
  const points = isPercent(quantity) ? exact(quantity.value).div(100).mul(fullMarks) : exact(quantity.value);
  if (reach) checkReached(points, reach, statement, context);
  const parts = sortStatements(lines, { owner: "passMark", once: ["yes", "no"], many: [] }, context);
  const passed = readDecision(parts.one("yes"), context);
  const failed = readDecision(parts.one("no"), context);
  return { points: formatExact(points), ...(passed && { passed }), ...(failed && { failed }) };
}

function isDecision({ terms: [word, text] }: Phrase): boolean {
  const says = (keyword: Keyword) => word?.type === "word" && word.keywords.includes(keyword);
  return text?.type === "text" && (says("yes") || says("no"));
}

function asLine(phrase: Phrase): Statement {
  return { head: [phrase], start: phrase.start, end: phrase.end };
}

function readDecision(line: Statement | undefined, context: Context): LocalizedText | undefined {
  if (line === undefined) return undefined;
  const pieces = takeApart([...line.head, ...(line.value ?? [])], line, context);
  pieces.keyword("yes", "no");
  const text = pieces.text();
  if (text === undefined) context.problem("pass-mark-decision", {}, headSpan(line));
  else pieces.finish();
  return text;
}

/** A mark that everyone or nobody reaches decides nothing. */
function checkReached(points: Rational, { low, high }: Reach, statement: Statement, context: Context): void {
  const tooHigh = high !== undefined && points.compare(high) > 0;
  const tooLow = low !== undefined && points.compare(low) <= 0;
  if (tooHigh || tooLow)
    context.problem("pass-mark-out-of-range", { points: formatExact(points) }, headSpan(statement));
}
