import type { Diagnostic } from "@scorecard/model";
import type { Span } from "@scorecard/parser/syntax";

/*
 * What the service gives to editors: plain values, offsets in UTF-16 units from the start of the file, `end` exclusive.
 */

/** A stretch of a named file. */
export interface FileSpan extends Span {
  readonly file: string;
}

/** Text that takes the place of a stretch of one file. */
export interface TextChange extends Span {
  readonly newText: string;
}

/** Changes by file; those of a file do not overlap. */
export type FileChanges = ReadonlyMap<string, readonly TextChange[]>;

/** What a proposal of completion is, for its picture. */
export type CompletionKind =
  | "statement"
  | "keyword"
  | "unit"
  | "figure"
  | "item"
  | "rater"
  | "grade"
  | "file"
  | "rule";

/** A proposal for what is being typed. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What it means, in a line. */
  readonly detail?: string;
  /** What takes the place of `replaces`; where `isSnippet`, with `${1:places}` to fill in. */
  readonly insertText: string;
  readonly isSnippet: boolean;
  readonly replaces: Span;
  /** The words by which it is found: itself, its initials, its English. */
  readonly filterText: string;
  /** Proposals are shown by this text. */
  readonly sortText: string;
}

/** What is told of the thing under the pointer: Markdown. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What is being renamed. */
export interface Renaming {
  readonly span: Span;
  readonly name: string;
}

/** The changes of a renaming, or why it is not possible. */
export type RenameResult =
  | { readonly kind: "changes"; readonly changes: FileChanges }
  | { readonly kind: "refused"; readonly reason: string };

/** What an entry of the outline is, for its picture. */
export type OutlineKind =
  | "sheet"
  | "library"
  | "section"
  | "group"
  | "item"
  | "figure"
  | "rater"
  | "grade"
  | "variant"
  | "event"
  | "other";

/** An entry of a file's outline. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  /** Where its name stands. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Lines that can be folded away. */
export interface Fold extends Span {
  readonly kind: "block" | "comment";
}

/** What a word is, for its colour. */
export type TokenKind =
  | "keyword"
  | "string"
  | "number"
  | "unit"
  | "comment"
  | "operator"
  | "function"
  | "figure"
  | "item"
  | "section"
  | "rater"
  | "grade"
  | "placeholder";

/** A coloured word; tokens never cross a line end. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Whether it gives the thing its name. */
  readonly declares: boolean;
}

/** What an editor offers for a place: a fix of a diagnostic, or a change of the whole file. */
export interface CodeAction {
  readonly title: string;
  readonly kind: "fix" | "suppress" | "fix all" | "rewrite";
  /** The diagnostic that it takes away. */
  readonly diagnostic?: Diagnostic;
  /** Whether it is the one to take without asking. */
  readonly preferred: boolean;
  readonly changes: FileChanges;
}

/** A remark between the words of a line. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** What it means, in a line. */
  readonly tooltip: string;
}
