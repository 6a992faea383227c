import type { CollectingContext } from "./read/context.ts";
import { headSpan } from "./read/statements.ts";
import type { Statement } from "./syntax/syntax-tree.ts";

/** What a file declares: one sheet, or one library. */
export interface Declared {
  readonly kind: "scorecard" | "library";
  readonly statement: Statement;
}

/** Finds what a file declares; what stands beside it, and its absence, are reported. */
export function declarationIn(
  statements: readonly Statement[],
  text: string,
  context: CollectingContext,
): Declared | undefined {
  let declared: Declared | undefined;
  const braceTooMany = context.diagnostics.some(({ code }) => code === "brace-too-many");
  for (const statement of statements) {
    const kind = kindOf(statement);
    if (kind === undefined) {
      // After a brace too many, or without any, what follows stands outside: that is said once.
      const bare = declared !== undefined && declared.statement.block === undefined;
      if (!bare && !braceTooMany) context.problem("statement-outside", {}, headSpan(statement));
    } else if (declared) {
      context.problem("sheet-twice", {}, headSpan(statement));
    } else {
      declared = { kind, statement };
    }
  }
  if (declared === undefined && context.diagnostics.length === 0) {
    context.problem(text.trim() === "" ? "file-empty" : "sheet-missing", {}, { start: 0, end: 0 });
  }
  return declared;
}

function kindOf(statement: Statement): Declared["kind"] | undefined {
  const word = statement.head[0]?.terms[0];
  if (word?.type !== "word") return undefined;
  return (["scorecard", "library"] as const).find((kind) => word.keywords.includes(kind));
}
