import { exact, type Rational, ZERO } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPoints } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** What points are out of where a sheet does not say so. */
export const HUNDRED: Rational = exact("100");

/** `满分：160 分` of a sheet, `满分：5 分` of a section. */
export function readFullMarks(statement: Statement | undefined, context: Context): Rational | undefined {
  if (statement === undefined) return undefined;
  const contents = contentsOf(statement, "fullMarks", context);
  const quantity = contents.quantity(isPoints);
  const marks = quantity && exact(quantity.value);
  if (marks === undefined || marks.compare(ZERO) <= 0) {
    context.problem("full-marks-unclear", {}, statement.value?.[0] ?? headSpan(statement));
    return undefined;
  }
  contents.finish();
  return marks;
}

/** How points of items become those of their section. */
export type Scoring = "added" | "weighted";

/** `计分方式：加权` or `计分方式：相加` */
export function readScoring(statement: Statement | undefined, context: Context): Scoring | undefined {
  if (statement === undefined) return undefined;
  const contents = contentsOf(statement, "scoring", context);
  const scoring = contents.keyword("added", "weighted");
  if (scoring === undefined)
    context.problem("scoring-unclear", {}, statement.value?.[0] ?? headSpan(statement));
  else contents.finish();
  return scoring;
}
