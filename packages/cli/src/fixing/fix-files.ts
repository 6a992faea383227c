import type { Diagnostic, Fix } from "@scorecard/model";
import { applyFixes, type Compiler } from "@scorecard/parser";
import { readText, type TextFile } from "../input/read-text.ts";
import { rewriteText } from "../output/rewrite-text.ts";
import type { Session } from "../session.ts";
import type { OpenFolder } from "../sheets/open-folder.ts";

/** A fix can bring to light what was hidden before; no real file needs more rounds. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes to files and saves those that changed.
 * @returns how many mistakes were taken away
 */
export function fixFiles(session: Session, files: readonly string[], open: OpenFolder): number {
  return files.reduce((count, path) => count + fixFile(session, path, open), 0);
}

function fixFile(session: Session, path: string, open: OpenFolder): number {
  const { settings, compiler } = open(path);
  const file = readText(session, path, settings.reading);
  if (file === undefined) return 0;
  const fixed = withSafeFixes(file, compiler);
  if (fixed.count === 0) return 0;
  const texts = { before: file.text, after: fixed.text };
  return rewriteText(session, path, texts, settings.reading) ? fixed.count : 0;
}

function withSafeFixes(
  file: TextFile,
  compiler: Compiler,
): { readonly text: string; readonly count: number } {
  let { text } = file;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = safeFixes(compiler.compile({ path: file.path, text }).diagnostics, file.path);
    const applied = applyFixes(text, fixes);
    if (applied.count === 0) break;
    text = applied.text;
    count += applied.count;
  }
  return { text, count };
}

/** Those that change this file and no other. */
function safeFixes(diagnostics: readonly Diagnostic[], path: string): readonly Fix[] {
  const fixes = diagnostics.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  return fixes.filter(({ edits }) => edits.every(({ location }) => location.file === path));
}
