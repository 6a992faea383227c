import { exact, type Item } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { takeApart } from "../read/pieces.ts";
import { headSpan, sortStatements } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import type { Statement } from "../syntax/syntax-tree.ts";
import { type PlacedItem, readLibraryItem } from "./item.ts";
import { checkSyntaxVersion } from "./syntax-version.ts";
import { type FindLibrary, readLibraryUse } from "./use.ts";

/** Library items are written out of 100; a sheet that uses one scales its points to the weight it gives. */
const FULL_MARKS = exact("100");

/** `指标库 competencies "…" / "…" { 指标 … }` */
export function readLibrary(
  statement: Statement,
  findLibrary: FindLibrary,
  context: Context,
): readonly Item[] {
  const head = takeApart(statement.head, statement, context);
  head.keyword("library");
  head.name();
  head.text();
  head.finish();
  const parts = sortStatements(
    statement.block?.statements ?? [],
    { owner: "library", once: ["syntax", "version"], many: ["item", "use"] },
    context,
  );
  checkSyntaxVersion(parts.one("syntax"), context);
  const placed = parts.inOrder.flatMap(({ keyword, statement: part }): readonly PlacedItem[] => {
    if (keyword === "use") return readLibraryUse(part, findLibrary, context);
    const item = keyword === "item" ? readLibraryItem(part, FULL_MARKS, context) : undefined;
    return item ? [item] : [];
  });
  if (placed.length === 0 && statement.block?.statements.length === 0) {
    context.problem("library-empty", {}, headSpan(statement));
  }
  return withUniqueKeys(
    placed.map(({ item, span }) => ({ key: item.key, span, value: item })),
    context,
  );
}
