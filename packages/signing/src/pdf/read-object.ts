import { type Cursor, readValue, readWhole, SyntaxFault, skipSpace, take } from "./read-value.ts";
import { isDict, type PdfDict, type PdfValue } from "./values.ts";

/** How long a stream is; asked where its dictionary does not say so itself. */
export type LengthOf = (value: PdfValue | undefined) => number;

function ownLength(value: PdfValue | undefined): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new SyntaxFault();
}

/** An object as it stands in a file: its number, and its value with the data of a stream. */
export interface StoredObject {
  readonly number: number;
  readonly value: PdfValue;
}

/**
 * Reads the object at the cursor.
 * @throws SyntaxFault where there is none.
 */
export function readObject(cursor: Cursor, lengthOf: LengthOf): StoredObject {
  const number = readWhole(cursor);
  readWhole(cursor);
  skipSpace(cursor);
  if (!take(cursor, "obj")) throw new SyntaxFault();
  const value = readValue(cursor);
  skipSpace(cursor);
  if (isDict(value) && take(cursor, "stream")) return { number, value: readData(cursor, value, lengthOf) };
  if (!take(cursor, "endobj")) throw new SyntaxFault();
  return { number, value };
}

/** The value of an object whose stream states its own length. */
export function readStream(cursor: Cursor): PdfValue {
  return readObject(cursor, ownLength).value;
}

function readData(cursor: Cursor, dict: PdfDict, lengthOf: LengthOf): PdfValue {
  if (!take(cursor, "\r\n") && !take(cursor, "\n")) throw new SyntaxFault();
  const start = cursor.at;
  const end = start + lengthOf(dict.entries.get("Length"));
  cursor.at = end;
  skipSpace(cursor);
  if (!take(cursor, "endstream")) throw new SyntaxFault();
  return { kind: "stream", dict, bytes: cursor.bytes.subarray(start, end) };
}
