import { firstText, type TextField } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { hasUnit } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

const DEFAULT_LINES = 3;
const MOST_LINES = 40;

/** `填写 supervisor-comment "上级评语" / "Supervisor's comments" 3 行，必填`; `保密` keeps it from the employee's copy. */
export function readTextFields(statements: readonly Statement[], context: Context): readonly TextField[] {
  const written = statements.flatMap((statement) => {
    const field = readTextField(statement, context);
    return field ? [{ key: field.key, span: headSpan(statement), value: field }] : [];
  });
  return withUniqueKeys(written, context);
}

function readTextField(statement: Statement, context: Context): TextField | undefined {
  const head = contentsOf(statement, "field", context);
  const required = head.keyword("required") !== undefined;
  const confidential = head.keyword("confidential") !== undefined;
  const id = head.name()?.name;
  const label = head.text();
  const written = head.quantity(hasUnit("lines"))?.value;
  head.finish();
  if (label === undefined) {
    context.problem("name-missing", {}, headSpan(statement));
    return undefined;
  }
  const lines = Number(written ?? DEFAULT_LINES);
  if (!Number.isInteger(lines) || lines < 1 || lines > MOST_LINES) {
    context.problem("lines-out-of-range", { most: MOST_LINES }, headSpan(statement));
    return undefined;
  }
  return {
    key: id ?? firstText(label),
    label,
    lines,
    ...(required && { required: true }),
    ...(confidential && { confidential: true }),
  };
}
