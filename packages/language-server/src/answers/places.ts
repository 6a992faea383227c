import type { FileSpan, TextChange } from "@scorecard/language-service";
import type { Span } from "@scorecard/parser/syntax";
import type { Location, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Paths } from "../files/paths.ts";

/** Turns offsets of files into the editor's lines and characters. */
export interface Places {
  range(span: Span, name: string): Range;
  location(span: FileSpan): Location;
  offset(position: { readonly line: number; readonly character: number }, name: string): number;
  edits(changes: readonly TextChange[], name: string): TextEdit[];
  workspaceEdit(changes: ReadonlyMap<string, readonly TextChange[]>): WorkspaceEdit;
}

/** Makes the look-up over the texts of files. */
export function placesIn(textOf: (name: string) => string | undefined, paths: Paths): Places {
  const known = new Map<string, TextDocument>();

  function lines(name: string): TextDocument {
    const text = textOf(name) ?? "";
    const kept = known.get(name);
    if (kept?.getText() === text) return kept;
    const fresh = TextDocument.create(name, "scorecard", 0, text);
    known.set(name, fresh);
    return fresh;
  }

  function range({ start, end }: Span, name: string): Range {
    const document = lines(name);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  function edits(changes: readonly TextChange[], name: string): TextEdit[] {
    return changes.map((change) => ({ range: range(change, name), newText: change.newText }));
  }

  return {
    range,
    edits,
    offset: (position, name) => lines(name).offsetAt(position),
    location: (span) => ({ uri: paths.uriOf(span.file), range: range(span, span.file) }),
    workspaceEdit: (changes) => ({
      changes: Object.fromEntries([...changes].map(([name, own]) => [paths.uriOf(name), edits(own, name)])),
    }),
  };
}
