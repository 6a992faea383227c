import { type Diagnostic, hasErrors } from "@scorecard/model";
import { declarationIn } from "./declaration.ts";
import { type LibraryHost, loadFile } from "./library-host.ts";
import { asSet, type RuleSettings } from "./lint/severities.ts";
import {
  type Suppressions,
  suppressionProblems,
  suppressionsIn,
  withoutSuppressed,
} from "./lint/suppressions.ts";
import { checkWholeFile } from "./lint/whole-file.ts";
import { type Context, openContext } from "./read/context.ts";
import { type Library, readLibrary } from "./sheet/library.ts";
import type { FindLibrary } from "./sheet/use.ts";
import type { SourceFile } from "./source-file.ts";
import { parseFile } from "./syntax/parse.ts";
import type { Span } from "./syntax/syntax-tree.ts";

/** A library that has been read, with everything it used. */
export interface LibraryFile {
  readonly file: SourceFile;
  readonly library: Library;
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: ReadonlySet<string>;
  readonly suppressions: Suppressions;
}

/** The libraries of a compiler: each is read once, for all sheets. */
export interface LibraryFiles {
  /**
   * Finds libraries, and notes the paths of those that were used.
   * @param importer the path of the file that uses them, where it is a library itself
   */
  finder(used: Set<string>, importer?: string): FindLibrary;
  /** The files that some libraries are made of, each once. */
  behind(used: ReadonlySet<string>): readonly LibraryFile[];
}

/** Makes an empty collection. */
export function libraryFiles(host: LibraryHost, rules: RuleSettings = {}): LibraryFiles {
  const known = new Map<string, LibraryFile>();
  const underway: string[] = [];
  /** Libraries that use each other in a circle, which is told once: in the first of them. */
  let circle: readonly string[] = [];

  function finder(used: Set<string>, importer?: string): FindLibrary {
    return (specifier, span, context) => {
      const file = loadFile(host, "library", specifier, span, context);
      if (file === undefined) return undefined;
      const read = find(file, importer, span, context);
      if (circle.length > 0) {
        const [first = ""] = circle;
        if (importer !== first) return undefined;
        context.problem("import-cycle", { chain: [...circle, first].join(" → ") }, span);
        circle = [];
        return undefined;
      }
      used.add(file.path);
      if (read === undefined || !hasErrors(read.diagnostics)) return read?.library;
      context.problem("library-has-errors", { library: specifier }, span);
      return undefined;
    };
  }

  function find(
    file: SourceFile,
    importer: string | undefined,
    span: Span,
    context: Context,
  ): LibraryFile | undefined {
    const isOutermost = importer !== undefined && !underway.includes(importer);
    if (isOutermost) underway.push(importer);
    const at = underway.indexOf(file.path);
    if (at >= 0) circle = underway.slice(at);
    const read = at >= 0 ? undefined : (known.get(file.path) ?? readFile(file, span, context));
    if (isOutermost) underway.pop();
    return read;
  }

  function readFile(file: SourceFile, span: Span, context: Context): LibraryFile | undefined {
    const parsed = parseFile(file);
    const own = openContext(parsed, rules);
    const declared = declarationIn(parsed.statements, file.text, own);
    if (declared?.kind !== "library") {
      context.problem("library-is-no-library", { path: file.path }, span);
      return undefined;
    }
    underway.push(file.path);
    const uses = new Set<string>();
    const library = readLibrary(declared.statement, finder(uses, file.path), own);
    underway.pop();
    // What is read of it now lacks what it uses.
    if (circle.length > 0) return undefined;
    checkWholeFile(declared.statement, { statements: [declared.statement], parameters: [] }, own);
    const suppressions = suppressionsIn(parsed);
    const unsuppressed = withoutSuppressed(own.diagnostics, [suppressions]);
    const said = [...unsuppressed.left, ...suppressionProblems(suppressions, unsuppressed)];
    const read = { file, library, diagnostics: asSet(said, rules), uses, suppressions };
    known.set(file.path, read);
    return read;
  }

  function behind(used: ReadonlySet<string>, seen = new Set<string>()): readonly LibraryFile[] {
    return [...used].flatMap((path) => {
      const read = known.get(path);
      if (read === undefined || seen.has(path)) return [];
      seen.add(path);
      return [read, ...behind(read.uses, seen)];
    });
  }

  return { finder, behind };
}
