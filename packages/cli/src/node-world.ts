import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { askAt, askSecretlyAt } from "./node-asking.ts";
import { post } from "./node-network.ts";
import type { EntryKind, FileReader, FileWriter, Output, WatchFolder, World } from "./world.ts";

/** The real world: this process, its file system, its clock. */
export function nodeWorld(): World {
  return {
    workingFolder: process.cwd(),
    environment: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    reader,
    writer,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    templatesFolder: folderOf(import.meta.resolve("@scorecard/templates/package.json")),
    pagesFolder: folderOf(import.meta.resolve("@scorecard/diagnostic-pages/package.json")),
    fontsFolder: folderOf(import.meta.resolve("@scorecard/fonts/fonts.json")),
    themesFolder: fileURLToPath(new URL("../themes/", import.meta.url)),
    ...(process.stdin.isTTY &&
      process.stderr.isTTY && {
        ask: askAt(process.stdin, process.stderr),
        askSecretly: askSecretlyAt(process.stdin, process.stderr),
      }),
    post,
    watchFolder,
    now: () => new Date(),
    onInterrupt,
  };
}

/** A folder that goes away while it is watched is told of once, as a change. */
const watchFolder: WatchFolder = (folder, onChange) => {
  const watcher = watch(folder, onChange);
  watcher.on("error", () => {
    watcher.close();
    onChange();
  });
  return () => watcher.close();
};

/** 128 and the signal's number, as shells report it. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

function onInterrupt(cleanUp: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    cleanUp();
    process.exit(signal === "SIGTERM" ? INTERRUPTED.SIGTERM : INTERRUPTED.SIGINT);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return () => {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  };
}

function folderOf(fileUrl: string): string {
  return dirname(fileURLToPath(fileUrl));
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

/** The streams whose failures are seen to already; a program may run the command several times. */
const watched = new WeakSet<NodeJS.WriteStream>();

function output(stream: NodeJS.WriteStream): Output {
  if (!watched.has(stream)) stream.on("error", stopAtClosedPipe);
  watched.add(stream);
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

const reader: FileReader = {
  kindOf(path): EntryKind | undefined {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  },
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path),
  realPath: (path) => realpathSync.native(path),
};

const writer: FileWriter = {
  makeFolder,
  create(path, bytes) {
    const file = openSync(path, "wx");
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
    } finally {
      closeSync(file);
    }
  },
  replace: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
};

/** One folder after the other: mkdir's own `recursive` never returns where the system makes no folders (/proc). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  mkdirSync(path);
}
