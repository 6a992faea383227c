import type { CompletionKind, OutlineKind, TokenKind } from "@scorecard/language-service";
import { CompletionItemKind, SymbolKind } from "vscode-languageserver";

/** The pictures of completion. */
export const COMPLETION_KINDS: { readonly [K in CompletionKind]: CompletionItemKind } = {
  statement: CompletionItemKind.Snippet,
  keyword: CompletionItemKind.Keyword,
  unit: CompletionItemKind.Unit,
  figure: CompletionItemKind.Variable,
  item: CompletionItemKind.Property,
  rater: CompletionItemKind.Interface,
  grade: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
  rule: CompletionItemKind.Value,
};

/** The pictures of the outline. */
export const OUTLINE_KINDS: { readonly [K in OutlineKind]: SymbolKind } = {
  sheet: SymbolKind.File,
  library: SymbolKind.Package,
  section: SymbolKind.Namespace,
  group: SymbolKind.Class,
  item: SymbolKind.Property,
  figure: SymbolKind.Variable,
  rater: SymbolKind.Interface,
  grade: SymbolKind.EnumMember,
  variant: SymbolKind.Module,
  event: SymbolKind.Event,
  other: SymbolKind.Field,
};

/** The names by which themes colour words. */
const TOKEN_TYPES: { readonly [K in TokenKind]: string } = {
  keyword: "keyword",
  string: "string",
  number: "number",
  unit: "type",
  comment: "comment",
  operator: "operator",
  function: "function",
  figure: "variable",
  item: "property",
  section: "namespace",
  rater: "interface",
  grade: "enumMember",
  placeholder: "macro",
};

const NUMBERED = Object.keys(TOKEN_TYPES) as readonly TokenKind[];

/** What the numbers of coloured words stand for. */
export const LEGEND = {
  tokenTypes: NUMBERED.map((kind) => TOKEN_TYPES[kind]),
  tokenModifiers: ["declaration"],
};

/** The number of a kind of word. */
export function tokenNumber(kind: TokenKind): number {
  return NUMBERED.indexOf(kind);
}
