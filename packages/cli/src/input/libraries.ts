import { basename, dirname, resolve } from "node:path";
import type { LibraryHost, LoadedLibrary } from "@scorecard/parser";
import { absolute, type Session, shownPath } from "../session.ts";
import { systemReason } from "../words/system-reasons.ts";
import { type ReadingSettings, tryReadText } from "./read-text.ts";
import { isInside } from "./workspace.ts";

/** The extension of files in the scorecard language. */
export const SHEET_EXTENSION = ".scorecard";

/**
 * Finds libraries for the compiler: `"competencies"` is competencies.scorecard beside the file that names it, and a relative
 * path leads from there. Nothing outside the workspace is read, neither by `..` nor through a link.
 */
export function libraryHost(session: Session, workspace: string, settings: ReadingSettings): LibraryHost {
  return {
    load(specifier, importer) {
      const folder = dirname(absolute(session, importer));
      const name = specifier.endsWith(SHEET_EXTENSION) ? specifier : `${specifier}${SHEET_EXTENSION}`;
      const path = resolve(folder, name);
      if (!isInside(workspace, path) || specifier.includes("\0")) return { kind: "outside" };
      try {
        return load(session, path, workspace, settings);
      } catch (error) {
        return { kind: "unreadable", reason: systemReason(error) };
      }
    },
  };
}

function load(session: Session, path: string, workspace: string, settings: ReadingSettings): LoadedLibrary {
  const { reader } = session.world;
  if (reader.kindOf(path) === undefined) {
    return {
      kind: "missing",
      tried: shownPath(session, path),
      candidates: librariesIn(session, dirname(path)),
    };
  }
  if (!isInside(reader.realPath(workspace), reader.realPath(path))) return { kind: "outside" };
  const read = tryReadText(session, path, settings);
  if ("problem" in read) return { kind: "unreadable", reason: read.problem.message };
  return { kind: "found", file: read.value };
}

function librariesIn(session: Session, folder: string): readonly string[] {
  const { reader } = session.world;
  if (reader.kindOf(folder) !== "folder") return [];
  return reader
    .list(folder)
    .filter((name) => name.endsWith(SHEET_EXTENSION))
    .map((name) => basename(name, SHEET_EXTENSION))
    .sort();
}
