import { type Compilation, createCompiler } from "@scorecard/parser";
import { type ImportedSheet, type ImportOptions, importSheet } from "../../src/index.ts";

const compiler = createCompiler({ load: () => ({ kind: "missing", tried: "", candidates: [] }) });

/** Compiles a draft. */
export function compile(text: string): Compilation {
  return compiler.compile({ path: "draft.scorecard", text });
}

/** The errors of a draft, each with the item or the part that it is about. */
export function errorsOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return compile(text)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, location }) => `${code}: ${nameAbove(lines, location?.start.line ?? 1)}`);
}

const NAMED = /^\s*(?:指标|指標|item|部分|section|评分表|評分表|scorecard) (?:[a-z0-9-]+ )?"([^"]*)"/;

function nameAbove(lines: readonly string[], line: number): string | undefined {
  const above = lines.slice(0, line).findLast((text) => NAMED.test(text));
  return NAMED.exec(above ?? "")?.[1];
}

/** Imports a text as a file of that name. */
export function importText(text: string, options: ImportOptions): ImportedSheet {
  return importSheet(new TextEncoder().encode(text), options);
}

/** The lines of a draft without their indentation, comments left out. */
export function statements(draft: string): readonly string[] {
  return draft
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}\n]+/gu, "");
}

/** The lines of a sheet's texts that a draft lost: every letter and digit of each must be in it, in its order. */
export function lostIn(draft: string, texts: readonly string[]): readonly string[] {
  const kept = letters(draft);
  return texts.flatMap((text) => text.split("\n")).filter((line) => !kept.includes(letters(line)));
}
