import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import type { Statement } from "../syntax/syntax-tree.ts";

/** The version of the language that this parser reads. */
const SYNTAX_VERSION = "1";

/** `语法：1`; without it the current version is meant. */
export function checkSyntaxVersion(statement: Statement | undefined, context: Context): void {
  if (statement === undefined) return;
  const value = contentsOf(statement, "syntax", context);
  const written = value.quantity()?.value;
  value.finish();
  if (written !== SYNTAX_VERSION) {
    context.problem("syntax-version-unknown", { written: written ?? "?", known: SYNTAX_VERSION }, statement);
  }
}
