import { joinBytes } from "@scorecard/model";
import type { Bytes } from "../bytes.ts";
import type { Field } from "../pdf/fields.ts";
import type { PdfFile } from "../pdf/open-pdf.ts";
import { isRef, isString, type PdfDict } from "../pdf/values.ts";

/** What of a file a signature is about. */
export interface Coverage {
  /** The first byte after the version that was signed. */
  readonly upTo: number;
  readonly wholeFile: boolean;
}

/** The signed bytes, and where they end. */
export interface SignedBytes extends Coverage {
  readonly content: Bytes;
}

/**
 * The bytes that a signature is about. They must begin with the file and leave out the signature's own place and
 * nothing else, or something unsigned could be shown as signed; undefined when it is not so.
 */
export function signedBytes(file: PdfFile, field: Field, signature: PdfDict): SignedBytes | undefined {
  const range = file.items(signature.entries.get("ByteRange"));
  const contents = signature.entries.get("Contents");
  const reference = field.dict.entries.get("V");
  const isInFile = isRef(reference) && file.references.entries.get(reference.number)?.kind === "plain";
  if (!isInFile || !isString(contents) || range.length !== 4) return undefined;
  const [start, first, second, rest] = range;
  const isRegular = start === 0 && first === contents.start && second === contents.end;
  if (!isRegular || typeof rest !== "number" || !Number.isInteger(rest) || rest < 0) return undefined;
  const upTo = contents.end + rest;
  if (upTo > file.bytes.length) return undefined;
  const content = joinBytes([
    file.bytes.subarray(0, contents.start),
    file.bytes.subarray(contents.end, upTo),
  ]);
  return { content, upTo, wholeFile: upTo === file.bytes.length };
}
