/** A stream that a person or another program reads. */
export interface Output {
  write(text: string): void;
  /** Whether a person is looking: colours and progress are shown to people only. */
  readonly isTerminal: boolean;
  /** Width in columns; absent when unknown. */
  readonly columns?: number | undefined;
}

/** What an entry of a folder is, links followed. */
export type EntryKind = "file" | "folder" | "other";

/** Reading from the file system. Every function throws the system's error (with its `code`) when it fails. */
export interface FileReader {
  /** @returns `undefined` when nothing is there. */
  kindOf(path: string): EntryKind | undefined;
  /** Size in bytes. */
  sizeOf(path: string): number;
  read(path: string): Uint8Array;
  /** The names in a folder, in any order. */
  list(path: string): readonly string[];
  /** The path with every symbolic link resolved. */
  realPath(path: string): string;
}

/** Writing to the file system. Every function throws the system's error (with its `code`) when it fails. */
export interface FileWriter {
  /** Makes a folder and those above it; does nothing when it exists. */
  makeFolder(path: string): void;
  /** Writes a file that must not exist yet. */
  create(path: string, bytes: Uint8Array): void;
  /** Puts a file in the place of another in one step. */
  replace(from: string, to: string): void;
  /** Removes a file; does nothing when it is not there. */
  remove(path: string): void;
}

/** Asks the person at the terminal. @returns the line typed; `undefined` at the end of the input. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Something to send to a service, and what may come back. */
interface Letter {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The most bytes that are read of the answer. */
  readonly mostBytes: number;
  /** The longest that is waited for all of it, in milliseconds. */
  readonly mostTime: number;
}

/** An answer, or why there is none; `status` is that of HTTP. */
export type Reply =
  | { readonly answer: Uint8Array }
  | { readonly failure: "unreachable" | "too-slow" | "too-large" }
  | { readonly failure: "refused"; readonly status: number };

/** Sends a letter over HTTP or HTTPS; follows no redirection. Never throws. */
export type Post = (letter: Letter) => Promise<Reply>;

/** @see World.watchFolder */
export type WatchFolder = (folder: string, onChange: () => void) => () => void;

/** Everything outside that a command touches. Tests give another one. */
export interface World {
  /** The working folder, absolute. */
  readonly workingFolder: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** The system's locale, used when the environment names none. */
  readonly systemLocale: string;
  readonly reader: FileReader;
  readonly writer: FileWriter;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folders of the packages whose files are data to us. */
  readonly templatesFolder: string;
  readonly fontsFolder: string;
  readonly pagesFolder: string;
  readonly themesFolder: string;
  /** Absent when nobody sits at a terminal. */
  readonly ask?: Ask;
  /** Asks without showing what is typed. Absent when nobody sits at a terminal. */
  readonly askSecretly?: Ask;
  readonly post: Post;
  /** Tells of every change in a folder, not of those in folders below. @returns what ends that. */
  readonly watchFolder: WatchFolder;
  now(): Date;
  /** Has something done when the user breaks off the run. @returns what takes that back. */
  onInterrupt(cleanUp: () => void): () => void;
}
