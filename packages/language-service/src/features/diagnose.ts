import type { Diagnostic } from "@scorecard/model";
import { diagnosticsOf } from "../analysis/compilations.ts";
import type { Document } from "../host.ts";
import type { Workbench } from "./workbench.ts";

/** What is wrong in a file; what is wrong in the files that it uses is told there. */
export function diagnose(document: Document, bench: Workbench): readonly Diagnostic[] {
  return diagnosticsOf(bench.compilations.of(document), document);
}

/** The other files that a file is made of: its libraries, and the sheets that it continues. */
export function filesBehind(document: Document, bench: Workbench): readonly string[] {
  const { files } = bench.compilations.of(document).compilation;
  return files.map(({ path }) => path).filter((path) => path !== document.path);
}
