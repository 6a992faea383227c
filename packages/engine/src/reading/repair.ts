import type { WrongSign } from "./syntax-walk.ts";

/** A text in which wrong signs were put right, and the way back to the places of the original. */
export interface Repaired {
  readonly text: string;
  /** The offset in the original text for an offset in the repaired one. */
  readonly originalOffset: (offset: number) => number;
}

/**
 * Puts the signs that YAML needs in place of full-width ones, so that everything else that is wrong in the file is found
 * in the same run. The signs themselves have been reported.
 */
export function repairSigns(text: string, signs: readonly WrongSign[]): Repaired {
  const ordered = [...signs].sort((a, b) => a.offset - b.offset);
  const inserted: number[] = [];
  let repaired = "";
  let done = 0;
  for (const { offset, sign } of ordered) {
    repaired += text.slice(done, offset) + (sign === "：" ? ":" : ",");
    if (!/^\s|^$/.test(text.slice(offset + 1, offset + 2))) {
      inserted.push(repaired.length);
      repaired += " ";
    }
    done = offset + 1;
  }
  repaired += text.slice(done);
  return { text: repaired, originalOffset: (offset) => offset - countBelow(inserted, offset) };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
