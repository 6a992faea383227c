import type { SourceFile } from "@scorecard/parser";
import type { Span } from "@scorecard/parser/syntax";
import type { FileAnalysis } from "../analysis/file-analysis.ts";
import type { Document } from "../host.ts";
import type { Target } from "../symbols/resolve.ts";
import { type Declaration, insideQuotes, type ReferenceForm } from "../symbols/symbol.ts";
import { spanOf, touches } from "../tree/spans.ts";
import type { FileSpan } from "../types.ts";
import type { Workbench } from "./workbench.ts";

/** A name at a place: where it stands, what is written there, and what it means. */
export interface NameAt {
  readonly span: Span;
  readonly name: string;
  readonly target: Target;
}

/** The name at a place, whether it is declared or used there; `undefined` where there is none, or it means nothing. */
export function nameAt(offset: number, analysis: FileAnalysis, { resolver }: Workbench): NameAt | undefined {
  const reference = analysis.references.find(({ span }) => touches(span, offset));
  const meant = reference && resolver.meaningOf(reference, analysis);
  if (reference && meant) return { span: reference.span, name: reference.name, target: meant };
  for (const declaration of analysis.declarations) {
    const written = namesIn(declaration).find(({ span }) => touches(span, offset));
    if (written) return { ...written, target: resolver.originOf(declaration, analysis) };
  }
  return undefined;
}

/** The names that a declaration writes: its id, and its printed names. */
export function namesIn({
  id,
  key,
  printed,
}: Declaration): readonly { readonly span: Span; readonly name: string }[] {
  return [
    ...(id ? [{ span: spanOf(id), name: key }] : []),
    ...printed.map((part) => ({ span: insideQuotes(part), name: part.value.trim() })),
  ];
}

/** Where the thing at a place is declared. */
export function definitionAt(document: Document, offset: number, bench: Workbench): readonly FileSpan[] {
  const found = nameAt(offset, bench.analyses.of(document), bench);
  if (found === undefined) return [];
  const { file, declaration } = found.target;
  return [{ file: file.path, ...spanOf(declaration.place) }];
}

/** Everywhere in the workspace where the thing at a place is named. */
export function referencesAt(
  document: Document,
  offset: number,
  { declaration: withDeclaration }: { readonly declaration: boolean },
  bench: Workbench,
): readonly FileSpan[] {
  const found = nameAt(offset, bench.analyses.of(document), bench);
  if (found === undefined) return [];
  const { file, declaration } = found.target;
  const own = withDeclaration ? [{ file: file.path, ...spanOf(declaration.place) }] : [];
  return [
    ...own,
    ...usesOf(found.target, document, bench).map(({ file: path, span }) => ({ file: path, ...spanOf(span) })),
  ];
}

/** A place where a thing is named, and how it is written there. */
export interface Use {
  readonly file: string;
  readonly span: Span;
  readonly name: string;
  readonly form: ReferenceForm;
}

/** Where a thing is named besides its declaration: by references, and by lines that change it. */
export function usesOf(target: Target, now: SourceFile, bench: Workbench): readonly Use[] {
  return bench
    .files(now)
    .flatMap((analysis) => [
      ...usesByReference(target, analysis, bench),
      ...usesByChange(target, analysis, bench),
    ]);
}

function usesByReference(target: Target, analysis: FileAnalysis, { resolver }: Workbench): readonly Use[] {
  return analysis.references.flatMap((reference): readonly Use[] => {
    const { kind, span, name, form } = reference;
    if (kind !== target.declaration.kind && kind !== "file") return [];
    const meant = resolver.meaningOf(reference, analysis);
    return meant && isSame(meant, target) ? [{ file: analysis.file.path, span, name, form }] : [];
  });
}

function usesByChange(target: Target, analysis: FileAnalysis, { resolver }: Workbench): readonly Use[] {
  return analysis.declarations.flatMap((declaration): readonly Use[] => {
    if (!declaration.changes || declaration.kind !== target.declaration.kind) return [];
    const own = { file: analysis.file, declaration };
    if (isSame(own, target) || !isSame(resolver.originOf(declaration, analysis), target)) return [];
    return namesIn(declaration).map(({ span, name }, index) => {
      const form = index === 0 && declaration.id ? ("word" as const) : ("quoted" as const);
      return { file: analysis.file.path, span, name, form };
    });
  });
}

/** Whether two targets are the same declaration, even where a file has been looked at twice. */
function isSame(a: Target, b: Target): boolean {
  const { place, kind } = a.declaration;
  return (
    a.file.path === b.file.path && kind === b.declaration.kind && place.start === b.declaration.place.start
  );
}
