import { type LocalizedText, wordings } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** A parameter, an input or outside data that nothing in the sheet names: it is asked for, and changes nothing. */
export const FIGURE_UNUSED = {
  severity: "warning",
  message: {
    "zh-Hans": "“{name}”没有用在任何地方，填了也不影响得分。请删去，或用在公式、界限或文字里。",
    "zh-Hant": "「{name}」沒有用在任何地方，填了也不影響得分。請刪去，或用在公式、界限或文字裡。",
    en: "“{name}” is used nowhere: it is asked for, and changes nothing. Remove it, or use it in a formula, a bound or a text.",
  },
  fix: {
    title: { "zh-Hans": "删去这一行", "zh-Hant": "刪去這一行", en: "Remove this line" },
    safe: false,
  },
} as const;

/** A figure as it is declared. */
export interface DeclaredFigure {
  readonly key: string;
  readonly name: LocalizedText;
  readonly statement: Statement;
}

/** @param mentioned every name that stands anywhere but where it is declared */
export function checkFiguresAreUsed(
  figures: readonly DeclaredFigure[],
  mentioned: ReadonlySet<string>,
  context: Context,
): void {
  for (const { key, name, statement } of figures) {
    if ([key, ...wordings(name)].some((word) => mentioned.has(word))) continue;
    const fix = context.removal(statement);
    context.problem("figure-unused", { name }, headSpan(statement), { fix });
  }
}
