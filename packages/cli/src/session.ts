import { relative, resolve, sep } from "node:path";
import { type Diagnostic, hasErrors, type Language } from "@scorecard/model";
import { type Paint, paintFor } from "./output/colours.ts";
import { countText, showDiagnostics } from "./output/show-diagnostics.ts";
import type { World } from "./world.ts";

/** One run of the command: the world, the language of its messages, and what it has found so far. */
export interface Session {
  readonly world: World;
  /** The language of messages. */
  readonly language: Language;
  /** How text for stderr is emphasised. */
  readonly paint: Paint;
  /** The texts read so far, by the name that diagnostics know them under. */
  readonly texts: Map<string, string>;
  /** Everything found so far, in order, by what makes it one finding. */
  readonly findings: Map<string, Diagnostic>;
}

/** Begins a run. */
export function startSession(world: World, language: Language): Session {
  return {
    world,
    language,
    paint: paintFor(world.stderr, world.environment),
    texts: new Map(),
    findings: new Map(),
  };
}

/** Whether an error was found. */
export function foundErrors({ findings }: Session): boolean {
  return hasErrors([...findings.values()]);
}

/** Notes findings, once each: a library's are found again by every sheet that uses it. */
export function note(session: Session, ...diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { code, message, location } = diagnostic;
    const key = JSON.stringify([code, message.en, location?.file, location?.start.offset]);
    if (!session.findings.has(key)) session.findings.set(key, diagnostic);
  }
}

/** Shows everything found so far on stderr, with a count at the end where it is asked for. */
export function showFindings(session: Session, options: { readonly count: boolean }): void {
  const { world } = session;
  const findings = [...session.findings.values()];
  world.stderr.write(showDiagnostics(findings, session));
  const count = countText(findings, session.language);
  if (options.count && count !== "") world.stderr.write(`${session.paint("strong", count)}\n`);
}

/** The absolute form of a path that the user gave. */
export function absolute(session: Session, path: string): string {
  return resolve(session.world.workingFolder, path);
}

/** A path as messages show it: relative to the working folder, with `/`. */
export function shownPath(session: Session, path: string): string {
  const shown = relative(session.world.workingFolder, absolute(session, path));
  return shown === "" ? "." : shown.split(sep).join("/");
}
