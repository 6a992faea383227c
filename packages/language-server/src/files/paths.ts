import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { URI } from "vscode-uri";

/** Where the files of a workspace are, and how they are called in messages. */
export interface Paths {
  /** The folders that are open, absolute. */
  readonly folders: readonly string[];
  /** The name of a file in messages: from the first folder that is open, else absolute; with "/". */
  nameOf(uri: string): string;
  /** The address of a file by its name; that of an open document is the editor's own. */
  uriOf(name: string): string;
  /** The place on the disk; `undefined` for a document that has none yet. */
  diskPath(name: string): string | undefined;
  /** The address of the page about a message. */
  pageOf(code: string): string;
  /** The folder that a file's libraries must lie in: the open folder that it is in, else its own. */
  boundaryOf(path: string): string;
}

/**
 * Makes the names of a workspace.
 * @param pagesFolder where the pages about messages are
 */
export function pathsOf(folderUris: readonly string[], pagesFolder: string): Paths {
  const folders = folderUris
    .map((uri) => URI.parse(uri))
    .filter(({ scheme }) => scheme === "file")
    .map(({ fsPath }) => resolve(fsPath));
  const [first] = folders;
  const uris = new Map<string, string>();

  function nameOf(uri: string): string {
    const parsed = URI.parse(uri);
    const name = parsed.scheme === "file" ? shown(resolve(parsed.fsPath)) : uri;
    uris.set(name, uri);
    return name;
  }

  function shown(path: string): string {
    const name = first !== undefined && isInside(first, path) ? relative(first, path) : path;
    return name.split(sep).join("/");
  }

  function diskPath(name: string): string | undefined {
    const uri = uris.get(name);
    if (uri !== undefined && URI.parse(uri).scheme !== "file") return undefined;
    if (isAbsolute(name)) return resolve(name);
    return first === undefined ? undefined : resolve(first, name);
  }

  return {
    folders,
    nameOf,
    diskPath,
    uriOf: (name) => uris.get(name) ?? URI.file(diskPath(name) ?? name).toString(),
    pageOf: (code) => URI.file(join(pagesFolder, `${code}.md`)).toString(),
    boundaryOf: (path) => folders.find((folder) => isInside(folder, path)) ?? dirname(path),
  };
}

/** Whether a path lies in a folder or is it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
