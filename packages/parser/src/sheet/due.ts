import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { type Pieces, takeApart } from "../read/pieces.ts";
import { isRangeMark } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";

const MONTH = /^(?:[1-9]|1[0-2])$/;

/** `适用月份：3、6、9、12`, `适用月份：1～3、6 月`: the months in which an item is scored. */
export function readDue(statement: Statement, context: Context): readonly number[] | undefined {
  const phrases = listedPhrases(statement);
  const months = phrases.flatMap((phrase) => readMonths(phrase, context));
  if (phrases.length === 0) context.problem("month-unknown", {}, headSpan(statement));
  const known = months.filter((month) => month !== undefined);
  if (known.length < months.length || known.length === 0) return undefined;
  return [...new Set(known)].sort((a, b) => a - b);
}

/** One month, or those from one to another. */
function readMonths(phrase: Phrase, context: Context): readonly (number | undefined)[] {
  const pieces = takeApart([phrase], phrase, context);
  const first = takeMonth(pieces);
  const isRange = first !== undefined && isRangeMark(pieces.left[0]);
  if (isRange) pieces.left.shift();
  const last = isRange ? takeMonth(pieces) : first;
  if (first === undefined || last === undefined) {
    context.problem("month-unknown", {}, phrase);
    return [undefined];
  }
  pieces.finish();
  if (isRange && first >= last) {
    const params = { low: String(first), high: String(last) };
    context.problem("range-wrong-way", params, phrase);
    return [undefined];
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function takeMonth(pieces: Pieces): number | undefined {
  const [first] = pieces.left;
  if (first?.type !== "quantity" || !MONTH.test(first.value)) return undefined;
  if (first.unit !== undefined && first.unit.word !== "月") return undefined;
  pieces.left.shift();
  return Number(first.value);
}
