import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeText, type EncodingName } from "@scorecard/model";

/** The extension of files in the scorecard language. */
export const SHEET_EXTENSION = ".scorecard";

/** No score sheet is larger; what is may be anything. */
const LARGEST = 1_000_000;

/** As many sheets as references are looked for in. */
const MOST_FILES = 1_000;

/** Folders deeper than that hold no sheets of a company. */
const DEEPEST = 8;

/** The texts on the disk; each is read once until it is said to have changed. */
export interface Disk {
  /** A file's text; `undefined` where there is none that can be read. */
  read(path: string, encoding?: EncodingName): string | undefined;
  /** Whether there is a file. */
  has(path: string): boolean;
  /** The names in a folder; none where it cannot be read. */
  list(folder: string): readonly string[];
  /** Where a path leads when links are followed. */
  realPath(path: string): string;
  /** All sheets below a folder. */
  sheetsIn(folder: string): readonly string[];
  /** Forgets what has been read. */
  forget(): void;
}

/** Opens the disk. */
export function openDisk(): Disk {
  const texts = new Map<string, string | undefined>();
  const folders = new Map<string, readonly string[]>();

  function read(path: string, encoding?: EncodingName): string | undefined {
    const key = `${path}\n${encoding ?? ""}`;
    if (!texts.has(key)) texts.set(key, readText(path, encoding));
    return texts.get(key);
  }

  function sheetsIn(folder: string): readonly string[] {
    const known = folders.get(folder);
    if (known) return known;
    const found: string[] = [];
    collectSheets(folder, 0, found);
    folders.set(folder, found);
    return found;
  }

  return {
    read,
    list,
    has: (path) => attempt(() => statSync(path).isFile()) ?? false,
    realPath: (path) => attempt(() => realpathSync(path)) ?? path,
    sheetsIn,
    forget() {
      texts.clear();
      folders.clear();
    },
  };
}

function readText(path: string, encoding: EncodingName | undefined): string | undefined {
  return attempt(() => {
    if (statSync(path).size > LARGEST) return undefined;
    return decodeText(readFileSync(path), encoding)?.text;
  });
}

function list(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function collectSheets(folder: string, depth: number, found: string[]): void {
  if (depth > DEEPEST) return;
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(SHEET_EXTENSION)) found.push(path);
    else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      collectSheets(path, depth + 1, found);
  }
}

/** What cannot be read is not there: files come and go while an editor is open. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
