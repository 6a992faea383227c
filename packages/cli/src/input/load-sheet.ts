import type { Template } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import { type ReadingOptions, type Settings, settingsFor } from "../config/settings.ts";
import { absolute, note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";
import { libraryHost } from "./libraries.ts";
import { readText, startOf } from "./read-text.ts";
import { workspaceOf } from "./workspace.ts";

/** A score sheet that can be used with its variants, and the settings that hold for it. */
export interface LoadedSheet {
  /** The sheet itself, then its variants in order. */
  readonly templates: readonly [Template, ...Template[]];
  readonly settings: Settings;
}

/** Reads and compiles a score sheet with its libraries. What is wrong is noted; then there may be no sheet. */
export function loadSheet(session: Session, path: string, options: ReadingOptions): LoadedSheet | undefined {
  const settings = settingsFor(session, path, options);
  const file = readText(session, path, settings.reading);
  if (file === undefined) return undefined;
  const workspace = workspaceOf(session, absolute(session, path));
  const host = libraryHost(session, workspace, settings.reading);
  const compiled = createCompiler(host, { rules: settings.rules }).compile(file);
  note(session, ...compiled.diagnostics);
  if (compiled.kind === "library") {
    note(session, report("library-not-a-sheet", { file: file.path }, startOf(file.path)));
  }
  return compiled.template && { templates: [compiled.template, ...compiled.variants], settings };
}
