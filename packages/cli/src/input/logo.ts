import { resolve } from "node:path";
import type { Location } from "@scorecard/model";
import { readLogo as checkedLogo } from "@scorecard/report";
import { note, type Session, shownPath } from "../session.ts";
import { type OwnFile, readOwnFile } from "./own-file.ts";

const MAX_LOGO = 5 * 1024 * 1024;

/** Reads the company's logo. What is wrong with it is noted; then the result is `undefined`. */
export function readLogo(session: Session, place: OwnFile): Uint8Array | undefined {
  const read = readOwnFile(session, place, "logo", MAX_LOGO);
  if ("problem" in read) {
    note(session, read.problem);
    return undefined;
  }
  const logo = checkedLogo(read.value);
  if ("logo" in logo) return read.value;
  const file = shownPath(session, resolve(place.folder, place.path));
  note(session, { ...logo.problem, location: lineOf(file, logo.line ?? 1) });
  return undefined;
}

function lineOf(file: string, line: number): Location {
  const place = { offset: 0, line, column: 1 };
  return { file, start: place, end: place };
}
