import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Template } from "@scorecard/model";
import { type Compiler, createCompiler, type SourceFile } from "@scorecard/parser";

/** The director's sheet as it is shipped. */
export const DIRECTOR: SourceFile = read(
  "customer-service-director.scorecard",
  import.meta.resolve("@scorecard/templates/customer-service-director.scorecard"),
);

/** Where that is. */
export const DIRECTOR_PATH: string = fileURLToPath(
  import.meta.resolve("@scorecard/templates/customer-service-director.scorecard"),
);

/** The one library that it uses. */
const COMPETENCIES: SourceFile = read(
  "competencies.scorecard",
  import.meta.resolve("@scorecard/templates/competencies.scorecard"),
);

function read(path: string, url: string): SourceFile {
  return { path, text: readFileSync(new URL(url), "utf8") };
}

/** A compiler for the director's sheet, which has not compiled anything yet. */
export function shippedCompiler(): Compiler {
  return createCompiler({ load: () => ({ kind: "found", file: COMPETENCIES }) });
}

/**
 * The director's sheet, compiled.
 * @throws Error when the shipped file has a mistake.
 */
export function directorTemplate(): Template {
  const { template, diagnostics } = shippedCompiler().compile(DIRECTOR);
  if (template !== undefined) return template;
  throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
}
