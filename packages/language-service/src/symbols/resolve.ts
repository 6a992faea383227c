import type { SourceFile } from "@scorecard/parser";
import type { FileAnalyses, FileAnalysis } from "../analysis/file-analysis.ts";
import type { LanguageHost } from "../host.ts";
import { isKeyword } from "../tree/walk.ts";
import { callings, type Declaration, type Reference } from "./symbol.ts";

/** A declaration with the file that it is in. */
export interface Target {
  readonly file: SourceFile;
  readonly declaration: Declaration;
}

/** Finds what names mean, over all files. */
export interface Resolver {
  /** What a reference means; `undefined` when nothing is called so. */
  meaningOf(reference: Reference, analysis: FileAnalysis): Target | undefined;
  /** What a declaration changes, for one in a sheet that continues another or in a variant; else itself. */
  originOf(declaration: Declaration, analysis: FileAnalysis): Target;
  /** All that can be named in a file of some kind, the nearest first. */
  within(analysis: FileAnalysis): readonly Target[];
  /** The file that a `from` or an `extends` names. */
  fileNamed(specifier: string, analysis: FileAnalysis): FileAnalysis | undefined;
  /** The items of a library, with those that it takes from others. */
  itemsOf(library: FileAnalysis): readonly Target[];
}

/** A chain of files that is longer is a mistake. */
const LONGEST_CHAIN = 16;

/** Makes the resolver over a host's files. */
export function resolver(host: LanguageHost, analyses: FileAnalyses): Resolver {
  function fileNamed(specifier: string, { file }: FileAnalysis): FileAnalysis | undefined {
    const loaded = host.load(specifier, file.path);
    return loaded.kind === "found" ? analyses.of(loaded.file) : undefined;
  }

  function baseOf(analysis: FileAnalysis): FileAnalysis | undefined {
    const specifier = analysis.references.find(
      ({ kind, span }) => kind === "file" && isInHead(span.start, analysis),
    );
    return specifier && fileNamed(specifier.name, analysis);
  }

  /** The file and those that it continues. */
  function chain(analysis: FileAnalysis): readonly FileAnalysis[] {
    const files = [analysis];
    for (let base = baseOf(analysis); base && files.length < LONGEST_CHAIN; base = baseOf(base)) {
      if (files.some(({ file }) => file.path === base?.file.path)) break;
      files.push(base);
    }
    return files;
  }

  function itemsOf(library: FileAnalysis, seen: readonly string[] = []): readonly Target[] {
    const { file, declarations } = library;
    if (seen.includes(file.path) || seen.length > LONGEST_CHAIN) return [];
    const own = declarations
      .filter(({ kind }) => kind === "item")
      .map((declaration) => ({ file, declaration }));
    return [...own, ...usedItems(library, [...seen, file.path])];
  }

  function usedItems(analysis: FileAnalysis, seen: readonly string[] = []): readonly Target[] {
    return analysis.references.flatMap(({ kind, library, name }) => {
      const source = kind === "item" && library ? fileNamed(library, analysis) : undefined;
      const found =
        source && itemsOf(source, seen).find(({ declaration }) => callings(declaration).includes(name));
      return found ? [found] : [];
    });
  }

  function within(analysis: FileAnalysis): readonly Target[] {
    return chain(analysis).flatMap((one) => [
      ...one.declarations.map((declaration) => ({ file: one.file, declaration })),
      ...usedItems(one),
    ]);
  }

  function meaningOf(reference: Reference, analysis: FileAnalysis): Target | undefined {
    const { kind, name, library, item } = reference;
    if (kind === "file") {
      const file = fileNamed(name, analysis);
      const declaration = file?.declarations[0];
      return file && declaration && { file: file.file, declaration };
    }
    const called = ({ declaration }: Target) => callings(declaration).includes(name);
    if (library !== undefined) {
      const source = fileNamed(library, analysis);
      return source && itemsOf(source).find(called);
    }
    const same = within(analysis).filter((target) => target.declaration.kind === kind && called(target));
    const inReach = same.filter(
      ({ declaration }) => declaration.item === undefined || declaration.item === item,
    );
    const meant = kind === "figure" ? inReach : same;
    const named = meant.findLast(({ declaration }) => declaration.item !== undefined) ?? meant[0];
    const found = meant.find(({ declaration }) => declaration.key === name) ?? named;
    return found && originOf(found.declaration, analyses.of(found.file));
  }

  function originOf(declaration: Declaration, analysis: FileAnalysis): Target {
    const own = { file: analysis.file, declaration };
    if (!declaration.changes) return own;
    const names = callings(declaration);
    const same = within(analysis).filter(
      (other) =>
        other.declaration.kind === declaration.kind &&
        !isWithin(declaration, other.declaration) &&
        (other.declaration.key === declaration.key ||
          other.declaration.printed.some(({ value }) => names.includes(value.trim()))),
    );
    return (
      same.findLast((other) => !other.declaration.changes || other.file.path !== analysis.file.path) ?? own
    );
  }

  return { meaningOf, originOf, within, fileNamed, itemsOf: (library) => itemsOf(library) };
}

/** A figure of one item is not that of another. */
function isWithin(a: Declaration, b: Declaration): boolean {
  if (a.kind !== "figure" || a.item === undefined || b.item === undefined) return false;
  const owner = ({ owners }: Declaration) => owners.at(-1)?.key;
  return owner(a) !== owner(b);
}

function isInHead(offset: number, { statements }: FileAnalysis): boolean {
  return statements.some(
    ({ head }) =>
      head.some((phrase) => phrase.start <= offset && offset <= phrase.end) &&
      head.some(({ terms }) => terms.some((term) => isKeyword(term, "extends"))),
  );
}
