import { fromLatin1 } from "../bytes.ts";
import type { PdfValue } from "./values.ts";

/** A place in bytes that reading moves forward. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly maxDepth: number;
}

/** The bytes do not follow the syntax of PDF at the cursor. */
export class SyntaxFault extends Error {}

const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set(Array.from("()<>[]{}/%", (character) => character.charCodeAt(0)));
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const LESS = 0x3c;
const GREATER = 0x3e;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const PERCENT = 0x25;
/** Longest number or keyword that is looked at. */
const LONGEST_WORD = 64;

/** Moves over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined) return;
    if (byte === PERCENT) skipComment(cursor);
    else if (WHITE.has(byte)) cursor.at += 1;
    else return;
  }
}

function skipComment(cursor: Cursor): void {
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined || byte === LINE_FEED || byte === RETURN) return;
    cursor.at += 1;
  }
}

/** Whether the word stands at the cursor; moves behind it if so. */
export function take(cursor: Cursor, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (cursor.bytes[cursor.at + index] !== word.charCodeAt(index)) return false;
  }
  cursor.at += word.length;
  return true;
}

/** A whole number of at least 0, after white space. */
export function readWhole(cursor: Cursor): number {
  skipSpace(cursor);
  const word = readWord(cursor);
  if (!/^\d{1,15}$/.test(word)) throw new SyntaxFault();
  return Number(word);
}

function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < start + LONGEST_WORD) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined || WHITE.has(byte) || DELIMITERS.has(byte)) break;
    cursor.at += 1;
  }
  return fromLatin1(cursor.bytes.subarray(start, cursor.at));
}

/**
 * Reads one value, after white space. A stream is read as its dictionary.
 * @throws SyntaxFault where there is none.
 */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > cursor.maxDepth) throw new SyntaxFault();
  skipSpace(cursor);
  if (take(cursor, "<<")) return readDict(cursor, depth);
  if (take(cursor, "[")) return readArray(cursor, depth);
  if (take(cursor, "/")) return { kind: "name", name: readName(cursor) };
  const byte = cursor.bytes[cursor.at];
  if (byte === OPEN_ROUND) return readText(cursor);
  if (byte === LESS) return readHex(cursor);
  return readPlain(cursor);
}

function readDict(cursor: Cursor, depth: number): PdfValue {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    if (take(cursor, ">>")) return { kind: "dict", entries };
    if (!take(cursor, "/")) throw new SyntaxFault();
    const key = readName(cursor);
    const value = readValue(cursor, depth + 1);
    // Readers differ on which of two equal keys counts: a file that shows them different things is not read.
    if (entries.has(key)) throw new SyntaxFault();
    entries.set(key, value);
  }
}

function readArray(cursor: Cursor, depth: number): PdfValue {
  const items: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (take(cursor, "]")) return { kind: "array", items };
    items.push(readValue(cursor, depth + 1));
  }
}

function readName(cursor: Cursor): string {
  const start = cursor.at;
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined || WHITE.has(byte) || DELIMITERS.has(byte)) break;
    cursor.at += 1;
  }
  const written = fromLatin1(cursor.bytes.subarray(start, cursor.at));
  return written.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

function readText(cursor: Cursor): PdfValue {
  const start = cursor.at;
  const found: number[] = [];
  let open = 1;
  cursor.at += 1;
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined) throw new SyntaxFault();
    cursor.at += 1;
    if (byte === BACKSLASH) {
      found.push(...readEscape(cursor));
      continue;
    }
    if (byte === OPEN_ROUND) open += 1;
    if (byte === CLOSE_ROUND) open -= 1;
    if (open === 0) return { kind: "string", bytes: Uint8Array.from(found), start, end: cursor.at };
    if (byte === RETURN) take(cursor, "\n");
    found.push(byte === RETURN ? LINE_FEED : byte);
  }
}

function readEscape(cursor: Cursor): readonly number[] {
  const octal = /^[0-7]{1,3}/.exec(fromLatin1(cursor.bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  if (octal !== undefined) {
    cursor.at += octal.length;
    return [Number.parseInt(octal, 8) & 0xff];
  }
  if (take(cursor, "\r\n") || take(cursor, "\n") || take(cursor, "\r")) return [];
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new SyntaxFault();
  cursor.at += 1;
  return [ESCAPES.get(byte) ?? byte];
}

function readHex(cursor: Cursor): PdfValue {
  const start = cursor.at;
  const end = cursor.bytes.indexOf(GREATER, start);
  if (end < 0) throw new SyntaxFault();
  const found = new Uint8Array(Math.ceil((end - start - 1) / 2));
  let digits = 0;
  for (let at = start + 1; at < end; at += 1) {
    const byte = cursor.bytes[at] ?? 0;
    if (WHITE.has(byte)) continue;
    const digit = hexDigit(byte);
    const index = digits >> 1;
    found[index] = (found[index] ?? 0) | (digits % 2 === 0 ? digit << 4 : digit);
    digits += 1;
  }
  cursor.at = end + 1;
  return { kind: "string", bytes: found.subarray(0, Math.ceil(digits / 2)), start, end: cursor.at };
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  if (letter >= 0x61 && letter <= 0x66) return letter - 0x57;
  throw new SyntaxFault();
}

/** Numbers, references and keywords. */
function readPlain(cursor: Cursor): PdfValue {
  const word = readWord(cursor);
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new SyntaxFault();
  return (/^\d+$/.test(word) && readReference(cursor, Number(word))) || Number(word);
}

/** A number may be the start of `12 0 R`; the cursor stays behind it when it is not. */
function readReference(cursor: Cursor, number: number): PdfValue | undefined {
  const after = cursor.at;
  skipSpace(cursor);
  const generation = readWord(cursor);
  skipSpace(cursor);
  if (/^\d{1,5}$/.test(generation) && readWord(cursor) === "R") {
    return { kind: "ref", number, generation: Number(generation) };
  }
  cursor.at = after;
  return undefined;
}
