import { inflateSync } from "node:zlib";
import { runOn } from "./tools.ts";

/*
 * The objects of a file as qpdf reads them: names begin with `/`, strings with `u:` or `b:` (hexadecimal bytes), references
 * are `3 0 R`.
 */

/** A value of the file; references are followed by {@link PdfObjects.get} only. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };

/** A dictionary. */
export type PdfDictionary = { readonly [key: string]: PdfValue };

/** A stream with its bytes, unpacked. */
interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
}

/** A file's objects. */
export interface PdfObjects {
  readonly trailer: PdfDictionary;
  readonly catalogue: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  readonly streams: readonly PdfStream[];
  /** Every dictionary of the file, those inside others and of streams included. */
  readonly dictionaries: readonly PdfDictionary[];
  /** Every string, number and name. */
  readonly atoms: readonly (string | number)[];
  /** The value, or what it refers to. */
  get(value: PdfValue | undefined): PdfValue;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): readonly PdfValue[];
  stream(value: PdfValue | undefined): PdfStream;
}

interface QpdfObject {
  readonly value?: PdfValue;
  readonly stream?: { readonly dict: PdfDictionary; readonly data: string };
}

/** Reads a file through qpdf. */
export function pdfObjects(file: Uint8Array): PdfObjects {
  const options = ["--json=2", "--json-stream-data=inline", "--decode-level=none"];
  const { qpdf } = JSON.parse(runOn(file, "qpdf", options)) as {
    readonly qpdf: readonly [unknown, { readonly [name: string]: QpdfObject }];
  };
  const entries = Object.entries(qpdf[1]);
  const values = new Map<string, PdfValue>();
  const streams = new Map<string, PdfStream>();
  for (const [name, { value, stream }] of entries) {
    const key = name.replace("obj:", "");
    if (value !== undefined) values.set(key, value);
    if (stream !== undefined) streams.set(key, { dictionary: stream.dict, bytes: unpacked(stream) });
  }
  const get = (value: PdfValue | undefined): PdfValue => {
    if (typeof value !== "string" || !/^\d+ \d+ R$/u.test(value)) return value ?? null;
    return values.get(value) ?? streams.get(value)?.dictionary ?? null;
  };
  const dictionary = (value: PdfValue | undefined) => asDictionary(get(value));
  const list = (value: PdfValue | undefined) => asList(get(value));
  const trailer = asDictionary(values.get("trailer") ?? null);
  const catalogue = dictionary(trailer["/Root"]);
  const pagesOf = (node: PdfDictionary): readonly PdfDictionary[] =>
    node["/Type"] === "/Page" ? [node] : list(node["/Kids"]).flatMap((kid) => pagesOf(dictionary(kid)));
  const everything = [
    ...values.values(),
    ...[...streams.values()].map((stream) => stream.dictionary),
  ].flatMap(nested);
  return {
    trailer,
    catalogue,
    pages: pagesOf(dictionary(catalogue["/Pages"])),
    streams: [...streams.values()],
    dictionaries: everything.filter(isDictionary),
    atoms: everything.filter((value) => typeof value === "string" || typeof value === "number"),
    get,
    dictionary,
    list,
    stream(value) {
      const stream = typeof value === "string" ? streams.get(value) : undefined;
      if (stream === undefined) throw new Error(`no stream: ${JSON.stringify(value)}`);
      return stream;
    },
  };
}

function unpacked({ dict, data }: NonNullable<QpdfObject["stream"]>): Uint8Array {
  const bytes = Buffer.from(data, "base64");
  return dict["/Filter"] === "/FlateDecode" ? inflateSync(bytes) : bytes;
}

/** A value with all values inside it. */
function nested(value: PdfValue): readonly PdfValue[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(nested)];
}

function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asDictionary(value: PdfValue): PdfDictionary {
  if (!isDictionary(value)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
  return value;
}

function asList(value: PdfValue): readonly PdfValue[] {
  if (!Array.isArray(value)) throw new Error(`no array: ${JSON.stringify(value)}`);
  return value;
}

/** The text of a string object. */
export function textOfString(value: PdfValue | undefined): string {
  if (typeof value !== "string" || !value.startsWith("u:")) throw new Error(`no text: ${value}`);
  return value.slice(2);
}
