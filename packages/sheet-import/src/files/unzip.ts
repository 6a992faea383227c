import { joinBytes } from "@scorecard/model";
import { Unzip, UnzipInflate } from "fflate";
import type { Limits } from "../limits.ts";
import { Refusal } from "./refusal.ts";

/** The wanted parts of an archive, unpacked, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes handed over at a time: what they can unpack to before it is counted stays small. */
const STRIDE = 4_096;

/**
 * Unpacks the parts of an archive that are wanted. Sizes are counted while unpacking, whatever the archive claims, so
 * that a zip bomb is stopped and not believed.
 * @throws Refusal when the archive is damaged, or larger than the limits.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Parts {
  const parts = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let unpacked = 0;
  let entries = 0;
  const archive = new Unzip((file) => {
    entries += 1;
    if (entries > limits.parts) throw new Refusal("contents-too-large");
    if (!wanted(file.name) || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    open.add(file.name);
    file.ondata = (error, piece, final) => {
      // What is thrown in here comes back as an error of the archive.
      if (error) throw error instanceof Refusal ? error : new Refusal("file-damaged");
      if (final) open.delete(file.name);
      unpacked += piece.length;
      if (unpacked > limits.unpackedBytes) throw new Refusal("contents-too-large");
      pieces.push(piece);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STRIDE) {
      archive.push(bytes.subarray(at, at + STRIDE), at + STRIDE >= bytes.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("file-damaged");
  }
  if (open.size > 0 || !hasEnd(bytes)) throw new Refusal("file-damaged");
  return new Map([...parts].map(([name, pieces]) => [name, joinBytes(pieces)]));
}

const END_MARK = [0x50, 0x4b, 0x05, 0x06];
/** The end record, and the longest comment that may follow it. */
const END_REACH = 22 + 65_535;

/** Whether the archive has its end, and was not cut off on the way. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - END_REACH); at -= 1) {
    if (END_MARK.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
