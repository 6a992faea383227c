import { dirname, sep } from "node:path";
import type { FileReader } from "../world.ts";

/** What a run has looked at. */
export interface Recording {
  readonly reader: FileReader;
  /** Files that were read, or looked for in vain. */
  readonly files: ReadonlySet<string>;
  /** Folders whose names were listed. */
  readonly folders: ReadonlySet<string>;
}

/**
 * A reader that remembers what it is asked for.
 * @param except folders whose files come with the program and do not change
 */
export function recordingReader(reader: FileReader, except: readonly string[]): Recording {
  const files = new Set<string>();
  const folders = new Set<string>();
  const isOurs = (path: string) => except.some((folder) => path.startsWith(folder + sep));
  const record = (paths: Set<string>, path: string) => {
    if (!isOurs(path)) paths.add(path);
  };
  return {
    files,
    folders,
    reader: {
      ...reader,
      kindOf(path) {
        const kind = reader.kindOf(path);
        if (kind !== "folder") record(files, path);
        return kind;
      },
      read(path) {
        record(files, path);
        return reader.read(path);
      },
      list(path) {
        record(folders, path);
        return reader.list(path);
      },
    },
  };
}

/** The folders in which something has to happen before a recorded file or folder can be another one. */
export function foldersOf({ files, folders }: Recording): ReadonlySet<string> {
  return new Set([...folders, ...[...files].map((file) => dirname(file))]);
}
