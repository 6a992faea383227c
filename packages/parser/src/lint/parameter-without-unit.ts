import type { Input } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { headSpan } from "../read/statements.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** A parameter that is left blank, and does not say in what it is to be filled in. */
export const PARAMETER_WITHOUT_UNIT = {
  severity: "warning",
  message: {
    "zh-Hans":
      "参数“{name}”留空，又没有写单位，填的人不知道填什么。请写，如：单位 万元；没有单位的数请写“小数”或“整数”。",
    "zh-Hant":
      "參數「{name}」留空，又沒有寫單位，填的人不知道填什麼。請寫，如：單位 萬元；沒有單位的數請寫「小數」或「整數」。",
    en: "The parameter “{name}” is left blank and has no unit: whoever fills it in cannot tell in what. Write, such as: unit yuan; for a plain number: decimal, or whole.",
  },
} as const;

const SAYS_WHAT: readonly Keyword[] = ["unit", "whole", "decimal", "domain"];

export function checkParameterUnit(
  { name, value, given }: Input,
  statement: Statement,
  context: Context,
): void {
  if (given !== undefined || value.type !== "number" || value.unit) return;
  const words = [...statement.head, ...(statement.value ?? [])].flatMap(({ terms }) => terms);
  const isSaid = words.some(
    (term) => term.type === "word" && term.keywords.some((keyword) => SAYS_WHAT.includes(keyword)),
  );
  if (!isSaid) context.problem("parameter-without-unit", { name }, headSpan(statement));
}
