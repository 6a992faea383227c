import { Unzlib } from "fflate";

/** The first eight bytes of every PNG file (PNG specification, 5.2). */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The most dots of a logo: a page printed at 300 dots an inch has fewer. */
export const MOST_PIXELS = 16_000_000;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** What a PNG says of itself, or why it cannot be used. */
export type PngResult =
  | { readonly width: number; readonly height: number }
  | { readonly problem: "damaged" | "too-large" };

/** The channels of each colour type (PNG specification, 11.2.2). */
const CHANNELS: { readonly [type: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads a PNG as far as to know that it can be painted: that its chunks are whole and its picture is all there.
 */
export function readPng(bytes: Uint8Array): PngResult {
  const chunks = readChunks(bytes);
  const [header] = chunks ?? [];
  if (chunks === undefined || header?.name !== "IHDR" || header.data.length !== 13) {
    return { problem: "damaged" };
  }
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13);
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  if (size.width * size.height > MOST_PIXELS) return { problem: "too-large" };
  const channels = CHANNELS[view.getUint8(9)];
  const depth = view.getUint8(8);
  const hasPalette = view.getUint8(9) !== 3 || chunks.some(({ name }) => name === "PLTE");
  if (size.width === 0 || size.height === 0 || channels === undefined || !hasPalette) {
    return { problem: "damaged" };
  }
  const least = size.height * (1 + Math.ceil((size.width * channels * depth) / 8));
  const packed = chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data);
  const interlaced = view.getUint8(12) === 1;
  return holdsPicture(packed, least, interlaced) ? size : { problem: "damaged" };
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** The chunks up to the end mark; `undefined` when one is cut off or the mark is missing. */
function readChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IEND") return chunks;
    if (at + 12 + length > bytes.length) return undefined;
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return undefined;
}

/** Unpacks a picture without keeping it; one that grows beyond its size ends there. */
function holdsPicture(packed: readonly Uint8Array[], bytes: number, interlaced: boolean): boolean {
  // Interlaced rows are shorter, and each begins with a byte of its own.
  const [least, most] = interlaced ? [bytes * 0.99, bytes * 2 + 64] : [bytes, bytes];
  let unpacked = 0;
  try {
    const stream = new Unzlib((part) => {
      unpacked += part.length;
    });
    for (const part of slices(packed)) {
      stream.push(part, false);
      if (unpacked > most) return false;
    }
    stream.push(new Uint8Array(0), true);
  } catch {
    return false;
  }
  return unpacked >= least && unpacked <= most;
}

const SLICE = 16_384;

function slices(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  return parts.flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / SLICE) }, (_, index) =>
      part.subarray(index * SLICE, (index + 1) * SLICE),
    ),
  );
}
