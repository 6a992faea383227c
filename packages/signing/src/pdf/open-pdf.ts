import type { Limits } from "../limits.ts";
import { report } from "../messages.ts";
import { Refusal } from "../refusal.ts";
import { readObject } from "./read-object.ts";
import { type Cursor, readValue, readWhole, SyntaxFault } from "./read-value.ts";
import { type Budget, TooMuch, unpack } from "./unpack.ts";
import {
  isArray,
  isDict,
  isNamed,
  isRef,
  isStream,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from "./values.ts";
import { type CrossReferences, type Entry, readCrossReferences } from "./xref.ts";

/** A PDF file of which objects are read when they are asked for. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly references: CrossReferences;
  /** The value of an object; null where there is none. */
  readonly object: (number: number) => PdfValue;
  /** What a value stands for: that of the object, if it is a reference. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue;
  /** The dictionary's entry, resolved, if it is a dictionary (or a stream's). */
  readonly dict: (value: PdfValue | undefined) => PdfDict | undefined;
  /** The items of an array, resolved if it is a reference; none if it is no array. */
  readonly items: (value: PdfValue | undefined) => readonly PdfValue[];
  /** The document catalogue. */
  readonly catalogue: PdfDict;
}

/** Where `%PDF-` may begin at the latest. */
const HEAD = 1_024;
/** References that lead to references; more is a circle. */
const MOST_HOPS = 20;

/**
 * Opens a file.
 * @throws Refusal when it is no PDF file, damaged, encrypted, or larger than the limits.
 */
export function openPdf(bytes: Uint8Array, limits: Limits): PdfFile {
  if (bytes.length > limits.fileBytes) throw new Refusal(report("pdf-too-large", sizes(bytes, limits)));
  if (!hasHead(bytes)) throw new Refusal(report("pdf-not-one", {}));
  return guarded(() => {
    const budget: Budget = { bytes: limits.unpackedBytes };
    const references = readCrossReferences(bytes, limits, budget);
    const encrypted = references.trailer.entries.get("Encrypt");
    if (encrypted !== undefined && encrypted !== null) throw new Refusal(report("pdf-encrypted", {}));
    return fileOf(bytes, references, limits, budget);
  });
}

function sizes(bytes: Uint8Array, limits: Limits): { readonly size: number; readonly most: number } {
  return { size: Math.ceil(bytes.length / 1e6), most: Math.floor(limits.fileBytes / 1e6) };
}

function hasHead(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).includes("%PDF-");
}

/** Does something with a file; what is wrong in it comes out as a refusal. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooMuch) throw new Refusal(report("pdf-holds-too-much", {}));
    if (error instanceof SyntaxFault) throw new Refusal(report("pdf-damaged", {}));
    throw error;
  }
}

function fileOf(bytes: Uint8Array, references: CrossReferences, limits: Limits, budget: Budget): PdfFile {
  const values = new Map<number, PdfValue>();
  const packs = new Map<number, ReadonlyMap<number, PdfValue>>();
  const reading = new Set<number>();

  function object(number: number): PdfValue {
    const known = values.get(number);
    if (known !== undefined) return known;
    const entry = references.entries.get(number);
    if (entry === undefined || entry.kind === "free") return null;
    if (reading.has(number)) throw new Refusal(report("pdf-damaged", {}));
    reading.add(number);
    const value = guarded(() => stored(number, entry));
    reading.delete(number);
    values.set(number, value);
    return value;
  }

  function stored(number: number, entry: Exclude<Entry, { kind: "free" }>): PdfValue {
    if (entry.kind === "packed") return pack(entry.container).get(number) ?? null;
    const cursor: Cursor = { bytes, at: entry.offset, maxDepth: limits.depth };
    const found = readObject(cursor, (length) => {
      const value = resolve(length);
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new SyntaxFault();
      return value;
    });
    if (found.number !== number) throw new SyntaxFault();
    return found.value;
  }

  function pack(container: number): ReadonlyMap<number, PdfValue> {
    const known = packs.get(container);
    if (known !== undefined) return known;
    const entry = references.entries.get(container);
    const stream = entry?.kind === "plain" ? object(container) : null;
    if (!isStream(stream) || !isNamed(stream.dict.entries.get("Type"), "ObjStm")) throw new SyntaxFault();
    const found = readPack(stream, unpack(stream, budget), limits);
    packs.set(container, found);
    return found;
  }

  function resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; isRef(found); hops += 1) {
      if (hops > MOST_HOPS) throw new Refusal(report("pdf-damaged", {}));
      const entry = references.entries.get(found.number);
      const generation = entry?.kind === "plain" ? entry.generation : 0;
      found = found.generation === generation ? object(found.number) : null;
    }
    return found;
  }

  function dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = resolve(value);
    if (isStream(found)) return found.dict;
    return isDict(found) ? found : undefined;
  }

  function items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = resolve(value);
    return isArray(found) ? found.items : [];
  }

  const catalogue = dict(references.trailer.entries.get("Root"));
  if (catalogue === undefined) throw new SyntaxFault();
  return { bytes, references, object, resolve, dict, items, catalogue };
}

/** Objects that are packed into a stream (ISO 32000-1, 7.5.7). */
function readPack(stream: PdfStream, data: Uint8Array, limits: Limits): ReadonlyMap<number, PdfValue> {
  const count = stream.dict.entries.get("N");
  const first = stream.dict.entries.get("First");
  if (typeof count !== "number" || typeof first !== "number") throw new SyntaxFault();
  if (count > limits.objects) throw new TooMuch();
  const heading: Cursor = { bytes: data, at: 0, maxDepth: limits.depth };
  const found = new Map<number, PdfValue>();
  for (let index = 0; index < count; index += 1) {
    const number = readWhole(heading);
    const at = first + readWhole(heading);
    const value = readValue({ bytes: data, at, maxDepth: limits.depth });
    if (!found.has(number)) found.set(number, value);
  }
  return found;
}
