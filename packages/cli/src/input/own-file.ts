import { resolve } from "node:path";
import { type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { type Read, readBytes, startOf } from "./read-text.ts";
import { staysInside } from "./workspace.ts";

/** A file that another file names: its path as written, and the folder it has to lie in. */
export interface OwnFile {
  readonly path: string;
  readonly folder: string;
}

/** Reads a file inside its folder; a link that leads out of the folder is refused too. */
export function readOwnFile(
  session: Session,
  { path, folder }: OwnFile,
  kind: "logo" | "font",
  limit: number,
): Read<Uint8Array> {
  const full = resolve(folder, path);
  const file = shownPath(session, full);
  if (!staysInside(session, folder, full)) {
    return { problem: report(`${kind}-outside`, { file }, startOf(file)) };
  }
  return readBytes(session, full, limit, `${kind}-too-large`);
}
