import { note, type Session, shownPath } from "../session.ts";
import { readBytes } from "./read-text.ts";

/** A file's bytes, and its name in messages. */
export interface ReadPdf {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads PDF files one after the other, each when it is asked for. Those that cannot be read are noted and left out. */
export function* readPdfs(session: Session, paths: readonly string[], limit: number): Generator<ReadPdf> {
  for (const path of paths) {
    const read = readBytes(session, path, limit, "file-too-large-here");
    if ("problem" in read) note(session, read.problem);
    else yield { file: shownPath(session, path), bytes: read.value };
  }
}
