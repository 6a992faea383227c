import { extname, join } from "node:path";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { systemReason } from "../words/system-reasons.ts";
import { SHEET_EXTENSION } from "./libraries.ts";
import { notFound, startOf } from "./read-text.ts";

/** Deeper than anyone files sheets; a link to a folder above would lead around for ever. */
const MAX_DEPTH = 20;

/** Which files of a folder are meant. */
export interface Wanted {
  /** With the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Names that are something else although their extension fits. */
  readonly except: readonly string[];
  /** The problem when a folder holds none. */
  readonly none: "nothing-to-check" | "no-reviews" | "no-pdfs" | "no-certificates" | "no-results";
}

/**
 * The files that the user's paths mean: a file itself, and of a folder those that are wanted, in the order of their
 * names. Hidden folders and node_modules are left out. Problems are noted; no file appears twice.
 */
export function collectFiles(session: Session, paths: readonly string[], wanted: Wanted): readonly string[] {
  const files = paths.flatMap((path) => filesAt(session, path, wanted));
  return [...new Set(files.map((file) => absolute(session, file)))];
}

/** The files in the scorecard language that the user's paths mean. */
export function collectSheets(session: Session, paths: readonly string[]): readonly string[] {
  return collectFiles(session, paths, {
    extensions: [SHEET_EXTENSION],
    except: [],
    none: "nothing-to-check",
  });
}

function filesAt(session: Session, path: string, wanted: Wanted): readonly string[] {
  const file = shownPath(session, path);
  try {
    const kind = session.world.reader.kindOf(absolute(session, path));
    if (kind === undefined) note(session, notFound(session, path));
    if (kind !== "folder") return kind === undefined ? [] : [path];
    const found = filesIn(session, path, wanted, 0);
    if (found.length === 0) note(session, report(wanted.none, { file }, startOf(file)));
    return found;
  } catch (error) {
    note(session, report("cannot-read", { file, reason: systemReason(error) }, startOf(file)));
    return [];
  }
}

function filesIn(session: Session, folder: string, wanted: Wanted, depth: number): readonly string[] {
  const { reader } = session.world;
  if (depth > MAX_DEPTH) {
    const file = shownPath(session, folder);
    note(session, report("folder-too-deep", { file }, startOf(file)));
    return [];
  }
  const names = [...reader.list(absolute(session, folder))].sort();
  return names.flatMap((name): readonly string[] => {
    const path = join(folder, name);
    const kind = reader.kindOf(absolute(session, path));
    if (kind === "file") return isWanted(name, wanted) ? [path] : [];
    const hidden = name.startsWith(".") || name === "node_modules";
    return kind === "folder" && !hidden ? filesIn(session, path, wanted, depth + 1) : [];
  });
}

function isWanted(name: string, { extensions, except }: Wanted): boolean {
  return !name.startsWith(".") && extensions.includes(extname(name).toLowerCase()) && !except.includes(name);
}
