import { basename, dirname, resolve } from "node:path";
import type { Document } from "@scorecard/language-service";
import type { LoadedLibrary, SourceFile } from "@scorecard/parser";
import { type Config, configsOn } from "./config.ts";
import { type Disk, SHEET_EXTENSION } from "./disk.ts";
import { isInside, type Paths } from "./paths.ts";

/** The files of a workspace: those that are open as they are in the editor, the others as they are on the disk. */
export interface OpenFiles {
  /** An open document by its address. */
  document(uri: string): Document | undefined;
  /** All open documents. */
  documents(): readonly Document[];
  /** A file's text by its name. */
  text(name: string): string | undefined;
  load(specifier: string, importer: string): LoadedLibrary;
  files(): readonly SourceFile[];
  /** What `from "…"` could name in a file. */
  names(importer: string): readonly string[];
  /** The configuration for a file. */
  config(name: string): Config;
}

/** What of an editor's document matters here. */
interface EditorDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** The documents of an editor. */
export interface EditorDocuments {
  get(uri: string): EditorDocument | undefined;
  all(): readonly EditorDocument[];
}

/** Makes the files of a workspace. */
export function openFiles(editor: EditorDocuments, paths: Paths, disk: Disk): OpenFiles {
  const configs = configsOn(disk);
  const asDocument = (open: EditorDocument): Document => {
    return { path: paths.nameOf(open.uri), text: open.getText(), version: open.version };
  };
  const isOpen = (name: string) => editor.get(paths.uriOf(name));

  function text(name: string): string | undefined {
    const path = paths.diskPath(name);
    return (
      isOpen(name)?.getText() ?? (path === undefined ? undefined : disk.read(path, config(name).encoding))
    );
  }

  function config(name: string): Config {
    const path = paths.diskPath(name);
    return path === undefined ? {} : configs.of(dirname(path), paths.boundaryOf(path));
  }

  function load(specifier: string, importer: string): LoadedLibrary {
    const from = paths.diskPath(importer);
    if (from === undefined || specifier.includes("\0")) return { kind: "outside" };
    const folder = dirname(from);
    const boundary = paths.boundaryOf(from);
    const path = resolve(
      folder,
      specifier.endsWith(SHEET_EXTENSION) ? specifier : `${specifier}${SHEET_EXTENSION}`,
    );
    if (!isInside(boundary, path)) return { kind: "outside" };
    const name = nameOf(path);
    const found = text(name);
    if (found === undefined) return { kind: "missing", tried: name, candidates: sheetsBeside(path) };
    if (!isInside(disk.realPath(boundary), disk.realPath(path))) return { kind: "outside" };
    return { kind: "found", file: { path: name, text: found } };
  }

  /** The name of a path, without making it an address of its own: the editor's stays. */
  function nameOf(path: string): string {
    const [first] = paths.folders;
    const short = first !== undefined && isInside(first, path) ? path.slice(first.length + 1) : path;
    return short.replaceAll("\\", "/");
  }

  function sheetsBeside(path: string): readonly string[] {
    const names = disk.list(dirname(path)).filter((name) => name.endsWith(SHEET_EXTENSION));
    return names.map((name) => basename(name, SHEET_EXTENSION)).sort();
  }

  return {
    document: (uri) => {
      const open = editor.get(uri);
      return open && asDocument(open);
    },
    documents: () => editor.all().map(asDocument),
    text,
    load,
    config,
    files: () => {
      const open = editor.all().map(asDocument);
      const seen = new Set(open.map(({ path }) => path));
      const others = paths.folders.flatMap((folder) => disk.sheetsIn(folder)).map(nameOf);
      return [
        ...open,
        ...others.flatMap((name) => {
          const found = seen.has(name) ? undefined : text(name);
          return found === undefined ? [] : [{ path: name, text: found }];
        }),
      ];
    },
    names: (importer) => {
      const path = paths.diskPath(importer);
      if (path === undefined) return [];
      return sheetsBeside(path).filter((name) => `${name}${SHEET_EXTENSION}` !== basename(path));
    },
  };
}
