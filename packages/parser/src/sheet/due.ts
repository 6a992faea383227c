import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { takeApart } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

const MONTH = /^(?:[1-9]|1[0-2])$/;

/** `适用月份：3、6、9、12`: the months in which an item is scored. */
export function readDue(statement: Statement, context: Context): readonly number[] | undefined {
  const phrases = listedPhrases(statement);
  const months = phrases.map((phrase) => {
    const pieces = takeApart([phrase], phrase, context);
    const quantity = pieces.quantity(({ unit }) => unit === undefined || unit.word === "月");
    if (quantity === undefined || !MONTH.test(quantity.value)) {
      context.problem("month-unknown", {}, phrase);
      return undefined;
    }
    pieces.finish();
    return Number(quantity.value);
  });
  if (phrases.length === 0) context.problem("month-unknown", {}, headSpan(statement));
  const known = months.filter((month) => month !== undefined);
  if (known.length < months.length || known.length === 0) return undefined;
  return [...new Set(known)].sort((a, b) => a - b);
}
