import type { Language } from "@scorecard/model";
import type { SourceFile } from "@scorecard/parser";
import { type Compilations, compilations } from "../analysis/compilations.ts";
import { type FileAnalyses, type FileAnalysis, fileAnalyses } from "../analysis/file-analysis.ts";
import type { LanguageHost } from "../host.ts";
import { type Resolver, resolver } from "../symbols/resolve.ts";

/** What all features work with. */
export interface Workbench {
  readonly host: LanguageHost;
  readonly analyses: FileAnalyses;
  readonly compilations: Compilations;
  readonly resolver: Resolver;
  /** The language of messages. */
  language(): Language;
  /** The vocabulary that is written in a file: the chosen one, else the file's own. */
  vocabulary(analysis: FileAnalysis): Language;
  /** The files of the workspace, a file that is looked at among them as it is now. */
  files(now: SourceFile): readonly FileAnalysis[];
}

/** Makes the workbench over a host. */
export function workbench(host: LanguageHost): Workbench {
  const analyses = fileAnalyses();
  return {
    host,
    analyses,
    compilations: compilations(host),
    resolver: resolver(host, analyses),
    language: () => host.settings().language,
    vocabulary: ({ vocabulary }) => host.settings().vocabulary ?? vocabulary,
    files: (now) => {
      const others = host.files().filter(({ path }) => path !== now.path);
      return [now, ...others].map((file) => analyses.of(file));
    },
  };
}
