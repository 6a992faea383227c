import { basename, dirname } from "node:path";
import { readBytes } from "../input/read-text.ts";
import { type Staging, startStaging } from "../output/write-files.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import type { FileToSign } from "./files-to-sign.ts";

/** Signed files that are written aside, to take their places together. */
export interface SignedFiles {
  /** Writes one aside. @returns whether it worked; if not, the problem is noted and nothing is kept. */
  add(file: FileToSign, bytes: Uint8Array): boolean;
  /** Puts all in their places. @returns whether all of them are there. */
  finish(): boolean;
  discard(): void;
}

/** Begins to write signed files. A file that another program changed since it was read is left alone. */
export function startSignedFiles(session: Session): SignedFiles {
  const stagings = new Map<string, Staging>();
  const added: FileToSign[] = [];
  const discard = () => {
    for (const staging of stagings.values()) staging.discard();
  };
  return {
    add(file, bytes) {
      const folder = dirname(file.target);
      const staging = stagings.get(folder) ?? startStaging(session, folder);
      stagings.set(folder, staging);
      added.push(file);
      const isWritten = staging.add(basename(file.target), bytes);
      if (!isWritten) discard();
      return isWritten;
    },
    finish() {
      const changed = added.filter((file) => !isAsRead(session, file));
      for (const { source } of changed) {
        note(session, report("changed-meanwhile", { file: shownPath(session, source) }));
      }
      const isDone = changed.length === 0 && [...stagings.values()].every((staging) => staging.finish());
      if (!isDone) discard();
      return isDone;
    },
    discard,
  };
}

function isAsRead(session: Session, { source, pdf }: FileToSign): boolean {
  const read = readBytes(session, source, pdf.length, "file-too-large-here");
  return "value" in read && Buffer.compare(read.value, pdf) === 0;
}
