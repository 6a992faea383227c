/*
 * What a PDF file is made of (ISO 32000-1, 7.3), as plain values. Numbers, booleans and null are those of JavaScript.
 */

export interface PdfName {
  readonly kind: "name";
  /** One character per byte, escapes resolved. */
  readonly name: string;
}

export interface PdfString {
  readonly kind: "string";
  readonly bytes: Uint8Array;
  /** Where it stands in the bytes that it was read from, its brackets included; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface PdfArray {
  readonly kind: "array";
  readonly items: readonly PdfValue[];
}

export interface PdfDict {
  readonly kind: "dict";
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfRef {
  readonly kind: "ref";
  readonly number: number;
  readonly generation: number;
}

export interface PdfStream {
  readonly kind: "stream";
  readonly dict: PdfDict;
  /** As stored, still packed. */
  readonly bytes: Uint8Array;
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfArray
  | PdfDict
  | PdfRef
  | PdfStream;

export const EMPTY_DICT: PdfDict = { kind: "dict", entries: new Map() };

export function nameOf(name: string): PdfName {
  return { kind: "name", name };
}

export function arrayOf(items: readonly PdfValue[]): PdfArray {
  return { kind: "array", items };
}

export function dictOf(entries: Iterable<readonly [string, PdfValue]>): PdfDict {
  return { kind: "dict", entries: new Map(entries) };
}

export function refTo(number: number, generation = 0): PdfRef {
  return { kind: "ref", number, generation };
}

/** The dictionary with some entries put in the place of its own; the others stay in their order. */
export function withEntries(dict: PdfDict, entries: { readonly [key: string]: PdfValue }): PdfDict {
  return { kind: "dict", entries: new Map([...dict.entries, ...Object.entries(entries)]) };
}

function kindOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value !== null ? value.kind : "";
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return kindOf(value) === "ref";
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return kindOf(value) === "dict";
}

export function isArray(value: PdfValue | undefined): value is PdfArray {
  return kindOf(value) === "array";
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return kindOf(value) === "string";
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return kindOf(value) === "stream";
}

/** Whether a value is this name. */
export function isNamed(value: PdfValue | undefined, name: string): boolean {
  return typeof value === "object" && value !== null && value.kind === "name" && value.name === name;
}
