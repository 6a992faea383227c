import { type Diagnostic, hasErrors } from "@scorecard/model";
import { declarationIn } from "./declaration.ts";
import { type LibraryHost, loadFile } from "./library-host.ts";
import { asSet, type RuleSettings } from "./lint/severities.ts";
import { type Suppressions, suppressionsIn, withoutSuppressed } from "./lint/suppressions.ts";
import { type CollectingContext, type Context, openContext } from "./read/context.ts";
import { withChanges } from "./reuse/merge.ts";
import { sourceSpace } from "./reuse/source-space.ts";
import { readSheetHead, type SheetHead } from "./sheet/sheet-head.ts";
import type { SourceFile } from "./source-file.ts";
import { type ParsedFile, parseFile } from "./syntax/parse.ts";
import type { Span, Statement } from "./syntax/syntax-tree.ts";

/** A sheet's statements, those of the sheets that it continues merged in. */
export interface WholeSheet {
  readonly head: SheetHead;
  /** `undefined` when what it continues cannot be used, which is reported. */
  readonly statements: readonly Statement[] | undefined;
  /** The variants that its own file declares. */
  readonly variants: readonly Statement[];
  /** The sheets that it continues, the nearest first. */
  readonly bases: readonly BaseFile[];
}

/** A sheet that others continue. */
export interface BaseFile extends WholeSheet {
  readonly file: SourceFile;
  /** What is wrong with its marks, and with its changes of the sheets that it continues itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressions: Suppressions;
}

/** The sheets that a compiler's sheets continue: each is parsed once, for all of them. */
export interface SheetFiles {
  /** Starts reading a file, in which spans of the files that it continues can stand. */
  open(parsed: ParsedFile): CollectingContext;
  /** Puts a declared sheet together with what it continues. */
  whole(statement: Statement, path: string, context: Context): WholeSheet;
}

/** Makes an empty collection. */
export function sheetFiles(host: LibraryHost, rules: RuleSettings = {}): SheetFiles {
  const space = sourceSpace();
  const known = new Map<string, BaseFile>();
  const underway: string[] = [];

  function open(parsed: ParsedFile): CollectingContext {
    const lines = space.linesWith(parsed.lines);
    return openContext({ ...parsed, lines }, rules);
  }

  function whole(statement: Statement, path: string, context: Context): WholeSheet {
    const head = readSheetHead(statement, context);
    const own = statement.block?.statements ?? [];
    const variants = own.filter(isVariant);
    const statements = own.filter((other) => !isVariant(other));
    if (head.base === undefined)
      return { head, statements: statement.block && statements, variants, bases: [] };
    underway.push(path);
    const base = findBase(head.base.specifier, head.base.span, context);
    underway.pop();
    return {
      head: { ...head, title: head.title ?? base?.head.title },
      statements: base?.statements && withChanges(base.statements, statements, context),
      variants,
      bases: base ? [base, ...base.bases] : [],
    };
  }

  function findBase(specifier: string, span: Span, context: Context): BaseFile | undefined {
    const file = loadFile(host, "base", specifier, span, context);
    if (file === undefined) return undefined;
    if (underway.includes(file.path)) {
      const chain = [...underway.slice(underway.indexOf(file.path)), file.path].join(" → ");
      context.problem("base-cycle", { chain }, span);
      return undefined;
    }
    const base = known.get(file.path) ?? readBase(file, span, context);
    if (base && base.statements === undefined) context.problem("base-has-errors", { base: specifier }, span);
    return base;
  }

  function readBase(file: SourceFile, span: Span, context: Context): BaseFile | undefined {
    const parsed = parseFile(file);
    const statements = space.place(parsed);
    const own = open(parsed);
    const declared = declarationIn(statements, file.text, own);
    if (declared?.kind !== "scorecard") {
      context.problem("base-is-no-sheet", { path: file.path }, span);
      return undefined;
    }
    const sheet = whole(declared.statement, file.path, own);
    const suppressions = suppressionsIn(parsed);
    const diagnostics = asSet(withoutSuppressed(own.diagnostics, [suppressions]).left, rules);
    const base = {
      ...sheet,
      statements: hasErrors(diagnostics) ? undefined : sheet.statements,
      file,
      diagnostics,
      suppressions,
    };
    known.set(file.path, base);
    return base;
  }

  return { open, whole };
}

function isVariant({ head }: Statement): boolean {
  const word = head[0]?.terms[0];
  return word?.type === "word" && word.keywords.includes("variant");
}
