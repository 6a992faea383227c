import { type Diagnostic, hasErrors, type Template } from "@scorecard/model";
import { declarationIn } from "./declaration.ts";
import { type LibraryFile, libraryFiles } from "./library-files.ts";
import type { LibraryHost } from "./library-host.ts";
import { asSet, type RuleSettings } from "./lint/severities.ts";
import { suppressionProblems, suppressionsIn, withoutSuppressed } from "./lint/suppressions.ts";
import { checkWholeFile } from "./lint/whole-file.ts";
import type { AppliedDefault } from "./read/context.ts";
import { readLibrary } from "./sheet/library.ts";
import { type BaseFile, sheetFiles } from "./sheet-files.ts";
import { problemsOf, readVariants, readWholeSheet, type SheetReading } from "./sheet-readings.ts";
import type { SourceFile } from "./source-file.ts";
import { type ParsedFile, parseFile } from "./syntax/parse.ts";

/** What a file of the language says. */
export interface Compilation {
  readonly kind: "scorecard" | "library" | "unknown";
  /** The compiled sheet: present when the file holds one and nothing it needs has an error. */
  readonly template?: Template;
  /** The sheet's variants in the order written; each is a template of its own, with the id `sheet-variant`. */
  readonly variants: readonly Template[];
  /** Of this file, of the sheets that it continues and of the libraries it uses, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was decided because the author left it open. */
  readonly defaults: readonly AppliedDefault[];
  /** This file and every other one read, for showing the lines that diagnostics point at. */
  readonly files: readonly SourceFile[];
}

/** How a company wants its sheets to be checked. */
export interface CompilerOptions {
  /** Rules that are set otherwise than usual; one raised to an error withholds the template as any error does. */
  readonly rules?: RuleSettings | undefined;
}

/** Compiles files; libraries and continued sheets are read once and kept for all of them. */
export interface Compiler {
  compile(file: SourceFile): Compilation;
}

/** Beyond this many messages a file is not a score sheet, and the list helps nobody. */
const MOST_DIAGNOSTICS = 200;

/**
 * Makes a compiler. `compile` never throws for any text: everything that is wrong is in the diagnostics, of which there
 * is at least one error whenever there is neither a template nor a library.
 */
export function createCompiler(host: LibraryHost, { rules = {} }: CompilerOptions = {}): Compiler {
  const libraries = libraryFiles(host, rules);
  const sheets = sheetFiles(host, rules);

  function compile(file: SourceFile): Compilation {
    const parsed = parseFile(file);
    const context = sheets.open(parsed);
    const declared = declarationIn(parsed.statements, file.text, context);
    const used = new Set<string>();
    const find = libraries.finder(used, declared?.kind === "library" ? file.path : undefined);
    if (declared?.kind !== "scorecard") {
      if (declared) {
        readLibrary(declared.statement, find, context);
        checkWholeFile(declared.statement, { statements: [declared.statement], parameters: [] }, context);
      }
      const kind = declared?.kind ?? "unknown";
      return compilation(parsed, kind, [{ context }], [], libraries.behind(used), rules);
    }
    const whole = sheets.whole(declared.statement, file.path, context);
    const sheet = readWholeSheet(whole, find, context);
    const variants = readVariants(whole, find, context, () => sheets.open(parsed));
    const behind = libraries.behind(used);
    if (whole.statements) {
      const statements = [...whole.statements, ...whole.variants];
      const parameters = behind.flatMap(({ library }) => library.parameters);
      checkWholeFile(declared.statement, { statements, parameters }, context);
    }
    return compilation(parsed, "scorecard", [sheet, ...variants], whole.bases, behind, rules);
  }

  return { compile };
}

/** Puts together what is said about a file: its own problems, then those of the files that it needs. */
function compilation(
  parsed: ParsedFile,
  kind: Compilation["kind"],
  sheets: readonly SheetReading[],
  bases: readonly BaseFile[],
  libraries: readonly LibraryFile[],
  rules: RuleSettings,
): Compilation {
  const { file } = parsed;
  const needed = [...bases, ...libraries];
  const suppressions = suppressionsIn(parsed);
  const all = [suppressions, ...needed.map((other) => other.suppressions)];
  const unsuppressed = withoutSuppressed(once(sheets.flatMap(problemsOf)), all);
  const said = [...unsuppressed.left, ...suppressionProblems(suppressions, unsuppressed)];
  const own = mostTelling(asSet(said, rules), file);
  const theirs = needed.flatMap((other) => mostTelling(other.diagnostics, other.file));
  const diagnostics = [...own, ...theirs];
  const templates = hasErrors(diagnostics) ? [] : sheets.flatMap(({ template }) => template ?? []);
  const [template, ...variants] = templates;
  return {
    kind,
    ...(template && { template }),
    variants,
    diagnostics,
    defaults: defaultsOf(sheets),
    files: [file, ...needed.map((other) => other.file)],
  };
}

/** A file's diagnostics by place; where there are too many, errors come before warnings. */
function mostTelling(diagnostics: readonly Diagnostic[], file: SourceFile): readonly Diagnostic[] {
  const inOrder = [...diagnostics].sort(byPlace(file));
  if (inOrder.length <= MOST_DIAGNOSTICS) return inOrder;
  const errors = inOrder.filter(({ severity }) => severity === "error");
  const warnings = inOrder.filter(({ severity }) => severity !== "error");
  return [...errors, ...warnings].slice(0, MOST_DIAGNOSTICS).sort(byPlace(file));
}

/** What a variant has in common with its sheet is said once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set<string>();
  return diagnostics.filter(({ code, message, location }) => {
    const name = [code, message.en, location?.file, location?.start.offset].join("\n");
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}

/** The sheet's defaults; of its variants those that are decided otherwise. */
function defaultsOf([sheet, ...variants]: readonly SheetReading[]): readonly AppliedDefault[] {
  const own = sheet?.context.defaults ?? [];
  const known = new Set(own.map(appliedName));
  const others = variants.flatMap(({ context }) => context.defaults);
  return [...own, ...others.filter((applied) => !known.has(appliedName(applied)))];
}

function appliedName({ subject, value }: AppliedDefault): string {
  return `${subject.en}\n${value.en}`;
}

/** The file's own problems from its top, then those that lie in other files. */
function byPlace(file: SourceFile): (a: Diagnostic, b: Diagnostic) => number {
  const place = ({ location }: Diagnostic) => {
    const away = location !== undefined && location.file !== file.path;
    return { away: Number(away), offset: location?.start.offset ?? 0 };
  };
  return (a, b) => place(a).away - place(b).away || place(a).offset - place(b).offset;
}
