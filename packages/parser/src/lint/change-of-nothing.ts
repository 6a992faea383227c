import type { Context } from "../read/context.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** A line that continues another sheet, or makes a variant of it, and changes nothing there. */
export const CHANGE_OF_NOTHING = {
  severity: "warning",
  message: {
    "zh-Hans": "这一行与原表相同，什么也没有改。请删去，或改成要改的内容。",
    "zh-Hant": "這一行與原表相同，什麼也沒有改。請刪去，或改成要改的內容。",
    en: "This says what is there already and changes nothing. Remove it, or write what should differ.",
  },
  fix: {
    title: { "zh-Hans": "删去这一行", "zh-Hant": "刪去這一行", en: "Remove this line" },
    safe: false,
  },
} as const;

/** Reports such a line. Two statements are compared where they are put together. */
export function reportChangeOfNothing(change: Statement, context: Context): void {
  context.problem("change-of-nothing", {}, headSpan(change), { fix: context.removal(change) });
}
