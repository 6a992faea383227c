import { type CompleteText, suggest } from "@scorecard/model";
import type { Context } from "./read/context.ts";
import { reworded } from "./read/rewording.ts";
import type { SourceFile } from "./source-file.ts";
import type { Span } from "./syntax/syntax-tree.ts";

/** What came of looking for a library, or for a sheet that another one continues. */
export type LoadedLibrary =
  | { readonly kind: "found"; readonly file: SourceFile }
  | {
      readonly kind: "missing";
      /** The path that was looked for, as shown to the user. */
      readonly tried: string;
      /** The names of files that do exist there. */
      readonly candidates: readonly string[];
    }
  | { readonly kind: "outside" }
  | { readonly kind: "unreadable"; readonly reason: CompleteText };

/** Reads files for the compiler, which itself touches none. */
export interface LibraryHost {
  /** Finds and reads what `from "specifier"` or `extends "specifier"` in the file `importer` means. */
  load(specifier: string, importer: string): LoadedLibrary;
}

/** A file may be named with its ending too. */
const ENDING = /\.scorecard$/i;

/** The file that a specifier means; where there is none, that is reported. */
export function loadFile(
  host: LibraryHost,
  wanted: "library" | "base",
  specifier: string,
  span: Span,
  context: Context,
): SourceFile | undefined {
  const loaded = host.load(specifier.replace(ENDING, ""), context.location(span).file);
  switch (loaded.kind) {
    case "found":
      return loaded.file;
    case "outside":
      context.problem(`${wanted}-outside`, { specifier }, span);
      return undefined;
    case "unreadable":
      context.problem(`${wanted}-unreadable`, { specifier, reason: loaded.reason }, span);
      return undefined;
    case "missing":
      reportMissing(specifier, loaded.tried, suggest(specifier, loaded.candidates), wanted, span, context);
      return undefined;
  }
}

function reportMissing(
  specifier: string,
  tried: string,
  meant: string | undefined,
  wanted: "library" | "base",
  span: Span,
  context: Context,
): void {
  if (meant === undefined) context.problem(`${wanted}-missing`, { tried }, span);
  else {
    const fix = reworded(specifier, meant, span, context);
    context.problem(`${wanted}-misspelt`, { tried, meant }, span, { fix });
  }
}
