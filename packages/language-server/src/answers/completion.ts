import type { CompletionItem as Proposal } from "@scorecard/language-service";
import { type CompletionItem, InsertTextFormat } from "vscode-languageserver";
import { COMPLETION_KINDS } from "./kinds.ts";
import type { Places } from "./places.ts";

/** A proposal as editors show it; without snippets, its places are filled in with their hints. */
export function toCompletionItem(
  proposal: Proposal,
  name: string,
  places: Places,
  snippets: boolean,
): CompletionItem {
  const { label, kind, detail, insertText, isSnippet, replaces, filterText, sortText } = proposal;
  const newText = isSnippet && !snippets ? withoutPlaces(insertText) : insertText;
  return {
    label,
    kind: COMPLETION_KINDS[kind],
    ...(detail !== undefined && { detail }),
    filterText,
    sortText,
    insertTextFormat: isSnippet && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: places.range(replaces, name), newText },
  };
}

function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll("$0", "");
}
