import type { Limits } from "../limits.ts";
import { readStream } from "./read-object.ts";
import { type Cursor, readValue, readWhole, SyntaxFault, skipSpace, take } from "./read-value.ts";
import { type Budget, TooMuch, unpack } from "./unpack.ts";
import { isArray, isDict, isNamed, isStream, type PdfDict, type PdfValue } from "./values.ts";

/** Where an object is: at an offset of the file, packed into another object, or nowhere. */
export type Entry =
  | { readonly kind: "plain"; readonly offset: number; readonly generation: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number }
  | { readonly kind: "free" };

/** The places of all objects of a file, its newest version first. */
export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Of the newest version. */
  readonly trailer: PdfDict;
  /** Where the newest table begins, and how it is written. */
  readonly start: number;
  readonly form: "table" | "stream";
}

interface Section {
  readonly form: "table" | "stream";
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDict;
}

/** The end of a file in which its `startxref` is looked for. */
const TAIL = 2_048;
/** `n` and `f` of a table's lines. */
const IN_USE = "n";
const FREE = "f";

/**
 * Reads the cross-reference tables from the newest to the oldest. Nothing is guessed or repaired: a file whose tables
 * are wrong could show different things to different readers.
 * @throws SyntaxFault when they are broken, TooMuch when they are larger than the limits.
 */
export function readCrossReferences(bytes: Uint8Array, limits: Limits, budget: Budget): CrossReferences {
  const start = findStart(bytes, limits);
  const newest = readSection(bytes, start, limits, budget);
  const entries = new Map<number, Entry>();
  const seen = new Set([start]);
  let section: Section | undefined = newest;
  while (section !== undefined) {
    for (const [number, entry] of section.entries) if (!entries.has(number)) entries.set(number, entry);
    if (entries.size > limits.objects || seen.size > limits.revisions) throw new TooMuch();
    const previous: PdfValue | undefined = section.trailer.entries.get("Prev");
    const at: number = previous === undefined ? start : offsetIn(bytes, previous);
    section = seen.has(at) ? undefined : readSection(bytes, at, limits, budget);
    seen.add(at);
  }
  return { entries, trailer: newest.trailer, start, form: newest.form };
}

function offsetIn(bytes: Uint8Array, value: unknown): number {
  const isInside = typeof value === "number" && Number.isInteger(value) && value >= 0 && value < bytes.length;
  if (!isInside) throw new SyntaxFault();
  return value;
}

function findStart(bytes: Uint8Array, limits: Limits): number {
  const word = "startxref";
  for (let at = bytes.length - word.length; at >= Math.max(0, bytes.length - TAIL); at -= 1) {
    const cursor: Cursor = { bytes, at, maxDepth: limits.depth };
    if (take(cursor, word)) return offsetIn(bytes, readWhole(cursor));
  }
  throw new SyntaxFault();
}

function readSection(bytes: Uint8Array, start: number, limits: Limits, budget: Budget): Section {
  const cursor: Cursor = { bytes, at: start, maxDepth: limits.depth };
  skipSpace(cursor);
  if (!take(cursor, "xref")) return readTableStream(cursor, limits, budget);
  const table = readTable(cursor, limits);
  const packed = table.trailer.entries.get("XRefStm");
  if (packed === undefined) return table;
  const stream = { bytes, at: offsetIn(bytes, packed), maxDepth: limits.depth };
  return withPacked(table, readTableStream(stream, limits, budget));
}

/** A table for old readers calls free what only its stream knows of (ISO 32000-1, 7.5.8.4). */
function withPacked(table: Section, stream: Section): Section {
  const inUse = [...table.entries].filter(([, entry]) => entry.kind !== "free");
  return { ...table, entries: new Map([...table.entries, ...stream.entries, ...inUse]) };
}

function readTable(cursor: Cursor, limits: Limits): Section {
  const entries = new Map<number, Entry>();
  for (;;) {
    skipSpace(cursor);
    if (take(cursor, "trailer")) break;
    const first = readWhole(cursor);
    const count = readWhole(cursor);
    if (count > limits.objects) throw new TooMuch();
    for (let number = first; number < first + count; number += 1) {
      if (!entries.has(number)) entries.set(number, readLine(cursor));
    }
    if (entries.size > limits.objects) throw new TooMuch();
  }
  const trailer = readValue(cursor);
  if (!isDict(trailer)) throw new SyntaxFault();
  return { form: "table", entries, trailer };
}

function readLine(cursor: Cursor): Entry {
  const offset = readWhole(cursor);
  const generation = readWhole(cursor);
  skipSpace(cursor);
  if (take(cursor, IN_USE)) return { kind: "plain", offset, generation };
  if (take(cursor, FREE)) return { kind: "free" };
  throw new SyntaxFault();
}

function readTableStream(cursor: Cursor, limits: Limits, budget: Budget): Section {
  const stream = readStream(cursor);
  if (!isStream(stream) || !isNamed(stream.dict.entries.get("Type"), "XRef")) throw new SyntaxFault();
  const { dict } = stream;
  const widths = wholeNumbers(dict, "W") ?? [];
  const ranges = wholeNumbers(dict, "Index") ?? [0, wholeNumber(dict.entries.get("Size"))];
  if (widths.length !== 3 || widths.some((width) => width > 8)) throw new SyntaxFault();
  const rows = rowsOf(unpack(stream, budget), widths);
  const entries = new Map<number, Entry>();
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const [first = 0, count = 0] = ranges.slice(index, index + 2);
    for (let number = first; number < first + count; number += 1) {
      const row = rows.next();
      if (row.done) throw new SyntaxFault();
      if (!entries.has(number)) entries.set(number, row.value);
      if (entries.size > limits.objects) throw new TooMuch();
    }
  }
  return { form: "stream", entries, trailer: dict };
}

function wholeNumbers(dict: PdfDict, key: string): readonly number[] | undefined {
  const value = dict.entries.get(key);
  return isArray(value) ? value.items.map(wholeNumber) : undefined;
}

function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new SyntaxFault();
}

/** The lines of a packed table (ISO 32000-1, table 18); a missing first column means 1. */
function* rowsOf(bytes: Uint8Array, widths: readonly number[]): Generator<Entry> {
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (length === 0) return;
  for (let at = 0; at + length <= bytes.length; at += length) {
    let from = at;
    const [kind = 0, second = 0, third = 0] = widths.map((width) => {
      let value = 0;
      for (const byte of bytes.subarray(from, from + width)) value = value * 256 + byte;
      from += width;
      return value;
    });
    yield rowEntry(widths[0] === 0 ? 1 : kind, second, third);
  }
}

function rowEntry(kind: number, second: number, third: number): Entry {
  if (kind === 1) return { kind: "plain", offset: second, generation: third };
  if (kind === 2) return { kind: "packed", container: second, index: third };
  return { kind: "free" };
}
