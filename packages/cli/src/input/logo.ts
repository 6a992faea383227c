import { resolve } from "node:path";
import type { Settings } from "../config/settings.ts";
import { note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { systemReason } from "../words/system-reasons.ts";
import { readBytes, startOf } from "./read-text.ts";
import { isInside } from "./workspace.ts";

const MAX_LOGO = 5 * 1024 * 1024;

/** The first eight bytes of every PNG file (PNG specification, 5.2). */
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the company's logo. What is wrong with it is noted; then the result is `undefined`. */
export function readLogo(session: Session, logo: NonNullable<Settings["logo"]>): Uint8Array | undefined {
  const path = resolve(logo.folder, logo.path);
  const file = shownPath(session, path);
  if (!isInside(logo.folder, path) || leadsOut(session, logo.folder, path)) {
    note(session, report("logo-outside", { file }, startOf(file)));
    return undefined;
  }
  const read = readBytes(session, path, MAX_LOGO, "logo-too-large");
  if ("problem" in read) {
    note(session, read.problem);
    return undefined;
  }
  if (PNG_SIGNATURE.some((byte, index) => read.value[index] !== byte)) {
    note(session, report("logo-not-png", { file }, startOf(file)));
    return undefined;
  }
  return read.value;
}

/** Whether a link on the way leads out of the folder. */
function leadsOut(session: Session, folder: string, path: string): boolean {
  const { reader } = session.world;
  try {
    return reader.kindOf(path) !== undefined && !isInside(reader.realPath(folder), reader.realPath(path));
  } catch (error) {
    systemReason(error);
    return false;
  }
}
