import { joinBytes } from "@scorecard/model";
import { Unzlib } from "fflate";
import { SyntaxFault } from "./read-value.ts";
import { isArray, isDict, isNamed, type PdfDict, type PdfStream, type PdfValue } from "./values.ts";

/** Packed bytes handed over at a time: what they can unpack to before it is counted stays small. */
const STRIDE = 4_096;

/** What may still be unpacked of a file. */
export interface Budget {
  bytes: number;
}

/** There is more in the file than is read. */
export class TooMuch extends Error {}

/**
 * The data of a table or of packed objects: plain, or deflated with or without PNG prediction, which is all that
 * such streams are written with.
 * @throws SyntaxFault for anything else, TooMuch over the budget.
 */
export function unpack(stream: PdfStream, budget: Budget): Uint8Array {
  const filters = listOf(stream.dict.entries.get("Filter"));
  const parameters = listOf(stream.dict.entries.get("DecodeParms"))[0];
  if (filters.length === 0) return counted(stream.bytes, budget);
  if (filters.length > 1 || !isNamed(filters[0], "FlateDecode")) throw new SyntaxFault();
  const inflated = inflate(stream.bytes, budget);
  return isDict(parameters) ? unpredict(inflated, parameters) : inflated;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value.items : [value];
}

function counted(bytes: Uint8Array, budget: Budget): Uint8Array {
  budget.bytes -= bytes.length;
  if (budget.bytes < 0) throw new TooMuch();
  return bytes;
}

function inflate(packed: Uint8Array, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  const inflater = new Unzlib((piece) => {
    pieces.push(counted(piece, budget));
  });
  try {
    for (let at = 0; at < packed.length; at += STRIDE) {
      inflater.push(packed.subarray(at, at + STRIDE), at + STRIDE >= packed.length);
    }
  } catch (error) {
    throw error instanceof TooMuch ? error : new SyntaxFault();
  }
  return joinBytes(pieces);
}

function unpredict(bytes: Uint8Array, parameters: PdfDict): Uint8Array {
  const number = (key: string, usual: number): number => {
    const value = parameters.entries.get(key);
    return typeof value === "number" ? value : usual;
  };
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  const width = number("Columns", 1);
  // Tables are of bytes; other depths belong to pictures.
  const isTable = number("Colors", 1) === 1 && number("BitsPerComponent", 8) === 8;
  if (predictor < 10 || !isTable || !Number.isInteger(width) || width < 1) throw new SyntaxFault();
  return unpredictRows(bytes, width);
}

/** PNG's filters (ISO/IEC 15948, 9) over one byte a column. */
function unpredictRows(bytes: Uint8Array, width: number): Uint8Array {
  const rows = Math.floor(bytes.length / (width + 1));
  const found = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column > 0 ? (found[at - 1] ?? 0) : 0;
      const up = row > 0 ? (found[at - width] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (found[at - width - 1] ?? 0) : 0;
      found[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return found;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new SyntaxFault();
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
