import type { LocalizedText } from "@scorecard/model";
import { contentsOf } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import type { Pieces } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/** What the head of a sheet says. */
export interface SheetHead {
  readonly id: string | undefined;
  readonly title: LocalizedText | undefined;
  /** The sheet that this one continues. */
  readonly base: { readonly specifier: string; readonly span: Span } | undefined;
  readonly span: Span;
}

/** `评分表 cs-director "…" / "…"`, `评分表 sales-east "…" 继承 "sales"` */
export function readSheetHead(statement: Statement, context: Context): SheetHead {
  const head = contentsOf(statement, "scorecard", context);
  const base = takeBase(head, context);
  const id = head.name()?.name;
  const title = head.text();
  head.finish();
  const span = headSpan(statement);
  if (statement.block === undefined && base === undefined) context.problem("block-missing", {}, span);
  return { id, title, base, span };
}

function takeBase(head: Pieces, context: Context): SheetHead["base"] {
  const at = head.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("extends"));
  if (at < 0) return undefined;
  const [word, next] = head.left.splice(at, 2);
  if (next?.type === "text") return { specifier: next.parts[0]?.value ?? "", span: next };
  if (next?.type === "name") return { specifier: next.name, span: next };
  if (next?.type === "word") return { specifier: next.word, span: next };
  context.problem("base-unnamed", {}, word ?? head.span);
  return undefined;
}
