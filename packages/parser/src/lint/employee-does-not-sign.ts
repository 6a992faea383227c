import type { Signer } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { signLine } from "./own-words.ts";

/** A sheet about a person that the person does not sign proves nothing to them. */
export const EMPLOYEE_DOES_NOT_SIGN = {
  severity: "warning",
  message: {
    "zh-Hans": "被考核人没有签字，日后难以证明本人知悉结果。请加上：签字：被考核人。",
    "zh-Hant": "受評人沒有簽名，日後難以證明本人知悉結果。請加上：簽名：受評人。",
    en: "The employee does not sign, so nothing shows that they saw the result. Add: sign: employee.",
  },
  fix: {
    title: { "zh-Hans": "由被考核人签字", "zh-Hant": "由受評人簽名", en: "Let the employee sign" },
    safe: false,
  },
} as const;

/** @param last the last signature, below which the employee's stands */
export function checkEmployeeSigns(
  signers: readonly Signer[],
  last: Statement | undefined,
  sheet: Span,
  context: Context,
): void {
  if (signers.some(isEmployee)) return;
  const fix = last && context.lineAfter(last, signLine(["employee"], last, context));
  context.problem("employee-does-not-sign", {}, sheet, { fix });
}

function isEmployee({ key, role }: Signer): boolean {
  return (
    key === "employee" ||
    /被考核人|受评人|受評人|员工|員工|本人|employee/i.test(Object.values(role).join(" "))
  );
}
