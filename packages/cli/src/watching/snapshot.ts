import { createHash } from "node:crypto";
import type { FileReader } from "../world.ts";
import type { Recording } from "./recording-reader.ts";

/** What recorded files and folders held at one moment: the same text means that nothing is different. */
export function snapshotOf({ files, folders }: Recording, reader: FileReader): string {
  const held = [...files].sort().map((path) => [path, quietly(() => contentOf(path, reader))]);
  const names = [...folders].sort().map((path) => [path, quietly(() => [...reader.list(path)].sort())]);
  return JSON.stringify([held, names]);
}

function contentOf(path: string, reader: FileReader): string {
  return createHash("sha256").update(reader.read(path)).digest("hex");
}

/** What cannot be read is like what is not there, until it can. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
