import type { Diagnostic, Template } from "@scorecard/model";
import {
  type Compilation,
  type Compiler,
  createCompiler,
  type LoadedLibrary,
  type RuleSettings,
  type SourceFile,
} from "@scorecard/parser";
import type { LanguageHost } from "../host.ts";

/** A file as the compiler understands it, and what was understood last without an error. */
export interface Compiled {
  readonly compilation: Compilation;
  /** The sheet and its variants as they were when they last had no error; what is hovered over is explained by them. */
  readonly lastTemplates: readonly Template[];
}

/** Compiles files; the libraries that they share are read again only when one of them has changed. */
export interface Compilations {
  of(file: SourceFile): Compiled;
}

interface Kept extends Compiled {
  readonly text: string;
  readonly generation: number;
}

/** Makes an empty collection. */
export function compilations(host: LanguageHost): Compilations {
  const loads = new Map<
    string,
    { readonly specifier: string; readonly importer: string; readonly loaded: LoadedLibrary }
  >();
  const known = new Map<string, Kept>();
  let generation = 0;
  let rules: RuleSettings | undefined;
  let compiler: Compiler | undefined;

  function isOutdated(): boolean {
    if (host.settings().rules !== rules) return true;
    return [...loads.values()].some(
      ({ specifier, importer, loaded }) => !isSame(host.load(specifier, importer), loaded),
    );
  }

  function current(): Compiler {
    if (compiler && !isOutdated()) return compiler;
    loads.clear();
    generation += 1;
    ({ rules } = host.settings());
    const load = (specifier: string, importer: string) => {
      const loaded = host.load(specifier, importer);
      loads.set(`${specifier}\n${importer}`, { specifier, importer, loaded });
      return loaded;
    };
    compiler = createCompiler({ load }, { rules });
    return compiler;
  }

  return {
    of(file) {
      const now = current();
      const kept = known.get(file.path);
      if (kept?.text === file.text && kept.generation === generation) return kept;
      const compilation = now.compile(file);
      const { template, variants } = compilation;
      const lastTemplates = template ? [template, ...variants] : (kept?.lastTemplates ?? []);
      const fresh = { compilation, lastTemplates, text: file.text, generation };
      known.set(file.path, fresh);
      return fresh;
    },
  };
}

function isSame(a: LoadedLibrary, b: LoadedLibrary): boolean {
  if (a.kind === "found" && b.kind === "found")
    return a.file.path === b.file.path && a.file.text === b.file.text;
  if (a.kind === "missing" && b.kind === "missing") return a.candidates.join() === b.candidates.join();
  return a.kind === b.kind;
}

/** The diagnostics of a compilation that are about a file. */
export function diagnosticsOf({ compilation }: Compiled, { path }: SourceFile): readonly Diagnostic[] {
  return compilation.diagnostics.filter(({ location }) => location === undefined || location.file === path);
}
