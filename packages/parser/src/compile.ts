import {
  type CompleteText,
  type Diagnostic,
  hasErrors,
  type Item,
  suggest,
  type Template,
} from "@scorecard/model";
import { type AppliedDefault, type CollectingContext, type Context, openContext } from "./read/context.ts";
import { headSpan } from "./read/statements.ts";
import { readLibrary } from "./sheet/library.ts";
import { readScorecard } from "./sheet/scorecard.ts";
import type { FindLibrary } from "./sheet/use.ts";
import type { SourceFile } from "./source-file.ts";
import { chineseScript } from "./syntax/chinese-script.ts";
import { type ParsedFile, parseFile } from "./syntax/parse.ts";
import type { Span, Statement } from "./syntax/syntax-tree.ts";

/** What came of looking for a library. */
export type LoadedLibrary =
  | { readonly kind: "found"; readonly file: SourceFile }
  | {
      readonly kind: "missing";
      /** The path that was looked for, as shown to the user. */
      readonly tried: string;
      /** The names of libraries that do exist there. */
      readonly candidates: readonly string[];
    }
  | { readonly kind: "outside" }
  | { readonly kind: "unreadable"; readonly reason: CompleteText };

/** Reads libraries for the compiler, which itself touches no files. */
export interface LibraryHost {
  /** Finds and reads what `from "specifier"` in the file `importer` means. */
  load(specifier: string, importer: string): LoadedLibrary;
}

/** What a file of the language says. */
export interface Compilation {
  readonly kind: "scorecard" | "library" | "unknown";
  /** The compiled sheet: present when the file holds one and nothing it needs has an error. */
  readonly template?: Template;
  /** Of this file and of the libraries it uses, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was decided because the author left it open. */
  readonly defaults: readonly AppliedDefault[];
  /** This file and every library read, for showing the lines that diagnostics point at. */
  readonly files: readonly SourceFile[];
}

/** Compiles files; libraries are read once and kept for all of them. */
export interface Compiler {
  compile(file: SourceFile): Compilation;
}

/** A library that has been read, with everything it used. */
interface ReadLibrary {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: ReadonlySet<string>;
  readonly file: SourceFile;
}

/** Beyond this many messages a file is not a score sheet, and the list helps nobody. */
const MOST_DIAGNOSTICS = 200;

/**
 * Makes a compiler. `compile` never throws for any text: everything that is wrong is in the diagnostics, of which there
 * is at least one error whenever there is neither a template nor a library.
 */
export function createCompiler(host: LibraryHost): Compiler {
  const libraries = new Map<string, ReadLibrary>();
  const underway: string[] = [];

  function findLibraryFor(importer: string, used: Set<string>): FindLibrary {
    return (specifier, span, context) => {
      const loaded = host.load(specifier, importer);
      if (loaded.kind !== "found") {
        reportNotFound(loaded, specifier, span, context);
        return undefined;
      }
      const { path } = loaded.file;
      if (underway.includes(path)) {
        context.problem(
          "import-cycle",
          { chain: [...underway.slice(underway.indexOf(path)), path].join(" → ") },
          span,
        );
        return undefined;
      }
      used.add(path);
      const library = libraries.get(path) ?? readLibraryFile(loaded.file, span, context);
      return library && usable(library, specifier, span, context);
    };
  }

  function readLibraryFile(file: SourceFile, span: Span, context: Context): ReadLibrary | undefined {
    const read = readFile(file);
    if (read.library === undefined) {
      context.problem("library-is-no-library", { path: file.path }, span);
      return undefined;
    }
    const library = { items: read.library, diagnostics: read.context.diagnostics, uses: read.uses, file };
    libraries.set(file.path, library);
    return library;
  }

  function usable(
    library: ReadLibrary,
    specifier: string,
    span: Span,
    context: Context,
  ): readonly Item[] | undefined {
    if (!hasErrors(library.diagnostics)) return library.items;
    context.problem("library-has-errors", { library: specifier }, span);
    return undefined;
  }

  function readFile(file: SourceFile) {
    underway.push(file.path);
    const parsed = parseFile(file);
    const context = openContext(parsed, chineseScript(parsed.statements));
    const uses = new Set<string>();
    const find = findLibraryFor(file.path, uses);
    const declared = declaration(parsed, context);
    const template =
      declared?.kind === "scorecard" ? readScorecard(declared.statement, find, context) : undefined;
    const library = declared?.kind === "library" ? readLibrary(declared.statement, find, context) : undefined;
    underway.pop();
    return { context, uses, kind: declared?.kind ?? ("unknown" as const), template, library };
  }

  function librariesUsed(uses: ReadonlySet<string>, seen = new Set<string>()): readonly ReadLibrary[] {
    return [...uses].flatMap((path) => {
      const library = libraries.get(path);
      if (library === undefined || seen.has(path)) return [];
      seen.add(path);
      return [library, ...librariesUsed(library.uses, seen)];
    });
  }

  function compile(file: SourceFile): Compilation {
    const { context, uses, kind, template } = readFile(file);
    const used = librariesUsed(uses);
    const own = [...context.diagnostics].sort(byPlace).slice(0, MOST_DIAGNOSTICS);
    const diagnostics = [...own, ...used.flatMap((library) => [...library.diagnostics].sort(byPlace))];
    return {
      kind,
      ...(template && !hasErrors(diagnostics) && { template }),
      diagnostics,
      defaults: context.defaults,
      files: [file, ...used.map((library) => library.file)],
    };
  }

  return { compile };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.location?.start.offset ?? 0) - (b.location?.start.offset ?? 0);
}

interface Declared {
  readonly kind: "scorecard" | "library";
  readonly statement: Statement;
}

/** A file declares one sheet or one library. */
function declaration(parsed: ParsedFile, context: CollectingContext): Declared | undefined {
  let declared: Declared | undefined;
  for (const statement of parsed.statements) {
    const kind = kindOf(statement);
    if (kind === undefined) {
      // After a brace too many, or without any, what follows stands outside: that is said once.
      const bare = declared !== undefined && declared.statement.block === undefined;
      const excused = bare || context.diagnostics.some(({ code }) => code === "brace-too-many");
      if (!excused) context.problem("statement-outside", {}, headSpan(statement));
    } else if (declared) {
      context.problem("sheet-twice", {}, headSpan(statement));
    } else {
      declared = { kind, statement };
    }
  }
  if (declared === undefined && context.diagnostics.length === 0) {
    context.problem(
      parsed.file.text.trim() === "" ? "file-empty" : "sheet-missing",
      {},
      { start: 0, end: 0 },
    );
  }
  return declared;
}

function kindOf(statement: Statement): Declared["kind"] | undefined {
  const word = statement.head[0]?.terms[0];
  if (word?.type !== "word") return undefined;
  return (["scorecard", "library"] as const).find((kind) => word.keywords.includes(kind));
}

function reportNotFound(
  loaded: Exclude<LoadedLibrary, { kind: "found" }>,
  specifier: string,
  span: Span,
  context: Context,
): void {
  switch (loaded.kind) {
    case "outside":
      context.problem("library-outside", { specifier }, span);
      break;
    case "unreadable":
      context.problem("library-unreadable", { specifier, reason: loaded.reason }, span);
      break;
    case "missing": {
      const meant = suggest(specifier, loaded.candidates);
      if (meant !== undefined) context.problem("library-misspelt", { tried: loaded.tried, meant }, span);
      else context.problem("library-missing", { tried: loaded.tried }, span);
    }
  }
}
