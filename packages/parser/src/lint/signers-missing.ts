import type { Signer } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { signLine } from "./own-words.ts";

/** A sheet that nobody signs. */
export const SIGNERS_MISSING = {
  severity: "warning",
  message: {
    "zh-Hans": "这张表没有人签字。请写一行，如：签字：考核人、被考核人。",
    "zh-Hant": "這張表沒有人簽名。請寫一行，如：簽名：考核人、受評人。",
    en: "Nobody signs this sheet. Add a line, such as: sign: assessor, employee.",
  },
  fix: {
    title: {
      "zh-Hans": "由考核人和被考核人签字",
      "zh-Hant": "由考核人和受評人簽名",
      en: "Let assessor and employee sign",
    },
    safe: false,
  },
} as const;

/** @param last the sheet's last statement, below which signatures stand */
export function isUnsigned(
  signers: readonly Signer[],
  last: Statement | undefined,
  sheet: Span,
  context: Context,
): boolean {
  if (signers.length > 0) return false;
  const fix = last && context.lineAfter(last, signLine(["assessor", "employee"], last, context));
  context.problem("signers-missing", {}, sheet, { fix });
  return true;
}
