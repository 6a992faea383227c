import { dirname } from "node:path";
import { type Compiler, createCompiler } from "@scorecard/parser";
import { type ReadingOptions, type Settings, settingsFor } from "../config/settings.ts";
import { libraryHost } from "../input/libraries.ts";
import { workspaceOf } from "../input/workspace.ts";
import type { Session } from "../session.ts";

/** What holds for the sheets of one folder. */
interface Folder {
  readonly settings: Settings;
  readonly compiler: Compiler;
}

/** Gives what holds for the file at a path. */
export type OpenFolder = (path: string) => Folder;

/** Files of one folder share settings, compiler and libraries, each read once. */
export function folderOpener(session: Session, options: ReadingOptions): OpenFolder {
  const folders = new Map<string, Folder>();
  return (path) => {
    const known = folders.get(dirname(path));
    if (known !== undefined) return known;
    const settings = settingsFor(session, path, options);
    const host = libraryHost(session, workspaceOf(session, path), settings.reading);
    const opened = { settings, compiler: createCompiler(host, { rules: settings.rules }) };
    folders.set(dirname(path), opened);
    return opened;
  };
}
