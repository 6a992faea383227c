import { type Expression, exact } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { DateNode } from "../read/expression/node.ts";
import { printedWords } from "../read/expression/wording.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A time between two dates of which the first is hardly before the second. */
export const DATES_SWAPPED = {
  severity: "warning",
  message: {
    "zh-Hans": "{from} 一般不早于 {to}，这样算出来是负数。先写开始，再写结束，如：月数([入职日期], 期末)。",
    "zh-Hant": "{from} 一般不早於 {to}，這樣算出來是負數。先寫開始，再寫結束，如：月數([入職日期], 期末)。",
    en: "{from} is hardly before {to}, so this is negative. The start comes first, then the end, such as: months-between([Hire date], period-end).",
  },
  fix: {
    title: { "zh-Hans": "对调两个日期", "zh-Hant": "對調兩個日期", en: "Swap the two dates" },
    safe: false,
  },
} as const;

export function checkDateOrder(from: DateNode, to: DateNode, call: Span, context: Context): void {
  if (!areSwapped(from.value, to.value)) return;
  const params = { from: printedWords(from.words, context), to: printedWords(to.words, context) };
  const fix = [
    { span: from, newText: context.written(to) },
    { span: to, newText: context.written(from) },
  ];
  context.problem("dates-swapped", params, call, { fix });
}

/** From the end of the period to its start or to a date that is told, or from a day to an earlier one. */
function areSwapped(from: Expression, to: Expression): boolean {
  if (from.op === "period" && from.day === "last") return to.op === "input" || to.op === "period";
  if (from.op !== "number" || to.op !== "number") return false;
  return exact(from.value).compare(exact(to.value)) > 0;
}
