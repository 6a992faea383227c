import { type Diagnostic, decodeText, type EncodingName } from "@scorecard/model";
import type { Grid } from "../grid/grid.ts";
import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { DOCUMENT, isDocumentPart, readDocument } from "./docx.ts";
import { readPlainText } from "./plain-text.ts";
import { Refusal } from "./refusal.ts";
import { unzip } from "./unzip.ts";
import { isWorkbookPart, readWorkbook, WORKBOOK } from "./xlsx.ts";

/** A file to read: its bytes, its name, and the encoding if it is a text whose encoding is known. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: EncodingName | undefined;
}

/** The sheets of a file; none where it was refused, and then a diagnostic says why. */
export interface ReadFile {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file by what it holds, not by what its name claims. Never throws. */
export function readFile(file: FileToRead, limits: Limits): ReadFile {
  const { bytes } = file;
  if (bytes.length === 0) return refused(report("file-empty", {}));
  if (bytes.length > limits.fileBytes) {
    const megabytes = (size: number) => String(Math.ceil(size / 1_000_000));
    return refused(
      report("file-too-large", { size: megabytes(bytes.length), most: megabytes(limits.fileBytes) }),
    );
  }
  try {
    if (startsWith(bytes, ZIP)) return readArchive(file, limits);
    if (startsWith(bytes, COMPOUND_FILE)) return refused(report(compoundFile(bytes), {}));
    if (startsWith(bytes, PDF) || startsWith(bytes, RTF)) return refused(report("format-unknown", {}));
    return readText(file, limits);
  } catch (error) {
    if (error instanceof Refusal) return refused(report(error.code, {}));
    throw error;
  }
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function refused(diagnostic: Diagnostic): ReadFile {
  return { grids: [], diagnostics: [diagnostic] };
}

function readArchive({ bytes, name }: FileToRead, limits: Limits): ReadFile {
  const parts = unzip(bytes, (part) => isWorkbookPart(part) || isDocumentPart(part), limits);
  if (parts.has(WORKBOOK)) return { grids: readWorkbook(parts, limits), diagnostics: [] };
  if (parts.has(DOCUMENT)) return { grids: [readDocument(parts, baseName(name), limits)], diagnostics: [] };
  return refused(report("format-unknown", {}));
}

/** A compound file is a workbook or a document of Office 2003, or the locked box around a newer one. */
function compoundFile(bytes: Uint8Array): "file-encrypted" | "format-of-old" {
  const stream = "EncryptedPackage";
  const name = Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return indexOf(bytes, name) >= 0 ? "file-encrypted" : "format-of-old";
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function readText({ bytes, name, encoding }: FileToRead, limits: Limits): ReadFile {
  const decoded = decodeText(bytes, encoding);
  if (decoded === undefined) return refused(report("format-unknown", {}));
  const guessed = decoded.guessed
    ? [report("encoding-guessed", { encoding: decoded.encoding.toUpperCase() })]
    : [];
  return { grids: [readPlainText(decoded.text, name, baseName(name), limits)], diagnostics: guessed };
}

/** The name of a file without its folder and its kind. */
export function baseName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z]{1,5}$/, "");
}
