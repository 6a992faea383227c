import type { Context } from "../read/context.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { keywordIn, vocabularyAt } from "./own-words.ts";

/** Several raters, and not a word how the result follows from them. */
export const RESULT_UNSTATED = {
  severity: "warning",
  message: {
    "zh-Hans": "没有写明结果怎样由各评分人得出。请写一行，如：结果：取上级。",
    "zh-Hant": "沒有寫明結果怎樣由各評分人得出。請寫一行，如：結果：取上級。",
    en: "It is not said how the result follows from the raters. Add a line, such as: result: supervisor.",
  },
  fix: {
    title: {
      "zh-Hans": "写明本来就这样得出的结果",
      "zh-Hant": "寫明本來就這樣得出的結果",
      en: "State how it follows anyway",
    },
    safe: true,
  },
} as const;

/**
 * The supervisor's score counts where there is one, else what is agreed.
 * @param taken whose score counts; none: agreed by hand
 */
export function checkResultIsStated(
  count: number,
  taken: "supervisor" | undefined,
  raters: Statement | undefined,
  sheet: Span,
  context: Context,
): void {
  if (count < 2) return;
  const fix = raters && context.lineAfter(raters, resultLine(taken, raters, context));
  context.problem("result-unstated", {}, sheet, { fix });
}

function resultLine(taken: "supervisor" | undefined, beside: Statement, context: Context): string {
  const language = vocabularyAt(beside, context);
  const result = keywordIn("result", language);
  const whose = keywordIn(taken ?? "agreed", language);
  if (language === "en") return `${result}: ${whose}`;
  return `${result}：${taken ? keywordIn("take", language) : ""}${whose}`;
}
