import type { OutlineEntry } from "@scorecard/language-service";
import type { DocumentSymbol } from "vscode-languageserver";
import { OUTLINE_KINDS } from "./kinds.ts";
import type { Places } from "./places.ts";

/** An entry of the outline as editors show it. */
export function toSymbol(entry: OutlineEntry, name: string, places: Places): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: OUTLINE_KINDS[entry.kind],
    range: places.range(entry.span, name),
    selectionRange: places.range(entry.selection, name),
    children: entry.children.map((child) => toSymbol(child, name, places)),
  };
}
