import type { Diagnostic } from "@scorecard/model";
import type { Span } from "@scorecard/parser/syntax";
import { actionsFor } from "./features/actions.ts";
import { complete } from "./features/completion/complete.ts";
import { diagnose, filesBehind } from "./features/diagnose.ts";
import { foldsIn } from "./features/fold.ts";
import { type FormatOptions, formatChanges } from "./features/format.ts";
import { hintsIn } from "./features/hints.ts";
import { hoverAt } from "./features/hover/hover.ts";
import { definitionAt, referencesAt } from "./features/navigate.ts";
import { outlineOf } from "./features/outline.ts";
import { renameAt, renamingAt } from "./features/rename.ts";
import { tokensIn } from "./features/tokens.ts";
import { workbench } from "./features/workbench.ts";
import type { Document, LanguageHost } from "./host.ts";
import type {
  CodeAction,
  CompletionItem,
  FileSpan,
  Fold,
  Hover,
  InlayHint,
  OutlineEntry,
  RenameResult,
  Renaming,
  TextChange,
  Token,
} from "./types.ts";

/** What an editor can ask about a file. Nothing throws, whatever the text; offsets beyond its end count as its end. */
export interface LanguageService {
  /** What is wrong in the file, in all languages, with fixes where there are some. */
  diagnostics(document: Document): readonly Diagnostic[];
  /** The paths of the libraries and sheets that the file is made of. */
  filesBehind(document: Document): readonly string[];
  /** What can be written at a place. */
  complete(document: Document, offset: number): readonly CompletionItem[];
  /** What is told of the word at a place. */
  hover(document: Document, offset: number): Hover | undefined;
  /** Where the thing that is named at a place is declared. */
  definition(document: Document, offset: number): readonly FileSpan[];
  /** Everywhere in the workspace where it is named. */
  references(
    document: Document,
    offset: number,
    options: { readonly declaration: boolean },
  ): readonly FileSpan[];
  /** The name at a place that can be changed. */
  renaming(document: Document, offset: number): Renaming | undefined;
  /** Gives it another name, everywhere in the workspace. */
  rename(document: Document, offset: number, newName: string): RenameResult;
  /** The file's parts as a tree. */
  outline(document: Document): readonly OutlineEntry[];
  /** What can be folded away. */
  folds(document: Document): readonly Fold[];
  /** The words of the file by what they are. */
  tokens(document: Document): readonly Token[];
  /** What can be done about a stretch. */
  actions(document: Document, span: Span): readonly CodeAction[];
  /** The changes that format the file. */
  format(document: Document, options?: FormatOptions): readonly TextChange[];
  /** Sums and points to be shown between the words of a stretch. */
  hints(document: Document, span: Span): readonly InlayHint[];
}

/**
 * Makes the service for a host. Texts are taken as they come: a document with another text of the same path is looked at
 * anew, everything else is remembered.
 */
export function createLanguageService(host: LanguageHost): LanguageService {
  const bench = workbench(host);
  return {
    diagnostics: (document) => diagnose(document, bench),
    filesBehind: (document) => filesBehind(document, bench),
    complete: (document, offset) => complete(document, within(document, offset), bench),
    hover: (document, offset) => hoverAt(document, offset, bench),
    definition: (document, offset) => definitionAt(document, offset, bench),
    references: (document, offset, options) => referencesAt(document, offset, options, bench),
    renaming: (document, offset) => renamingAt(document, offset, bench),
    rename: (document, offset, newName) => renameAt(document, offset, newName, bench),
    outline: (document) => outlineOf(document, bench),
    folds: (document) => foldsIn(document, bench),
    tokens: (document) => tokensIn(document, bench),
    actions: (document, span) => actionsFor(document, span, bench),
    format: (document, options) => formatChanges(document, options),
    hints: (document, span) => hintsIn(document, span, bench),
  };
}

function within({ text }: Document, offset: number): number {
  return Math.min(Math.max(offset, 0), text.length);
}
