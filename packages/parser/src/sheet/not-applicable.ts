import type { NotApplicable } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPoints } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** `不适用：重新分配权重`, `不适用：满分`, `不适用：0 分`; `不适用：无` says that everything always applies. */
export function readNotApplicable(
  statement: Statement,
  context: Context,
): NotApplicable | "never" | undefined {
  const contents = contentsOf(statement, "notApplicable", context);
  const word = contents.keyword("reweighted", "fullMarks", "none");
  const zero =
    word === undefined &&
    contents.quantity((quantity) => isPoints(quantity) && /^0+(\.0+)?$/.test(quantity.value));
  if (!word && !zero) {
    context.problem("not-applicable-unclear", {}, statement.value?.[0] ?? headSpan(statement));
    return undefined;
  }
  contents.finish();
  if (word === undefined) return "zero";
  return ({ reweighted: "reweight", fullMarks: "full", none: "never" } as const)[word];
}
