import { basename, dirname, extname } from "node:path";
import { type Diagnostic, decodeText, type EncodingName, suggest } from "@scorecard/model";
import { absolute, note, type Session, shownPath } from "../session.ts";
import { report } from "../words/messages.ts";
import { systemReason } from "../words/system-reasons.ts";
import { fileSizeText } from "./file-size.ts";

/** How text files are to be read. */
export interface ReadingSettings {
  /** Used where a file's bytes do not show their encoding. */
  readonly encoding?: EncodingName | undefined;
  /** The most bytes of one file. */
  readonly fileSize: number;
}

/** A text file under the name that messages use. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file that was read, or why not. */
export type Read<T> = { readonly value: T } | { readonly problem: Diagnostic };

/** Reads a text file and notes what is wrong with it. @returns `undefined` when it could not be read. */
export function readText(session: Session, path: string, settings: ReadingSettings): TextFile | undefined {
  const read = tryReadText(session, path, settings);
  if ("value" in read) return read.value;
  note(session, read.problem);
  return undefined;
}

/** Reads a text file. A guess at its encoding is noted, once a file. */
export function tryReadText(session: Session, path: string, settings: ReadingSettings): Read<TextFile> {
  const shown = shownPath(session, path);
  const bytes = readBytes(session, path, settings.fileSize, "file-too-large");
  if ("problem" in bytes) return bytes;
  if (bytes.value.length === 0) return { problem: report("empty-file", { file: shown }, startOf(shown)) };
  const decoded = decodeText(bytes.value, settings.encoding);
  if (decoded === undefined) return { problem: notText(shown, bytes.value, settings.encoding) };
  session.texts.set(shown, decoded.text);
  if (decoded.text.trim() === "") return { problem: report("empty-file", { file: shown }, startOf(shown)) };
  if (decoded.guessed) {
    const encoding = decoded.encoding.toUpperCase();
    note(session, report("guessed-encoding", { file: shown, encoding }, startOf(shown)));
  }
  return { value: { path: shown, text: decoded.text } };
}

/** Reads a file's bytes, of at most `limit`. */
export function readBytes(
  session: Session,
  path: string,
  limit: number,
  tooLarge: "file-too-large" | "file-too-large-here" | "logo-too-large" | "font-too-large",
): Read<Uint8Array> {
  const { reader } = session.world;
  const file = shownPath(session, path);
  const full = absolute(session, path);
  try {
    const kind = reader.kindOf(full);
    if (kind === undefined) return { problem: notFound(session, path) };
    if (kind === "folder") return { problem: report("is-a-folder", { file }, startOf(file)) };
    if (kind === "other") return { problem: report("not-a-plain-file", { file }, startOf(file)) };
    const size = reader.sizeOf(full);
    if (size > limit) {
      const sizes = { size: fileSizeText(size), limit: fileSizeText(limit) };
      return { problem: report(tooLarge, { file, ...sizes }, startOf(file)) };
    }
    return { value: reader.read(full) };
  } catch (error) {
    return { problem: report("cannot-read", { file, reason: systemReason(error) }, startOf(file)) };
  }
}

/** The diagnostic for a file that is not there, with the nearest name in its folder. */
export function notFound(session: Session, path: string): Diagnostic {
  const file = shownPath(session, path);
  const extension = extname(path);
  const similar = suggest(basename(path, extension), neighbours(session, path));
  if (similar === undefined) return report("file-not-found", { file }, startOf(file));
  return report("file-not-found-similar", { file, similar: `${similar}${extension}` }, startOf(file));
}

/** The names beside a file that have its extension, without it. */
function neighbours(session: Session, path: string): readonly string[] {
  const extension = extname(path);
  try {
    const names = session.world.reader.list(dirname(absolute(session, path)));
    return names.filter((name) => extname(name) === extension).map((name) => basename(name, extension));
  } catch {
    return [];
  }
}

function notText(file: string, bytes: Uint8Array, encoding: EncodingName | undefined): Diagnostic {
  if (encoding === undefined || bytes.includes(0)) return report("binary-file", { file }, startOf(file));
  return report("wrong-encoding", { file, encoding: encoding.toUpperCase() }, startOf(file));
}

/** The first place of a file, for what concerns all of it. */
export function startOf(file: string): { readonly location: NonNullable<Diagnostic["location"]> } {
  const start = { offset: 0, line: 1, column: 1 };
  return { location: { file, start, end: start } };
}
