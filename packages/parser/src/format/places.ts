/** Offsets in a text, to be looked up by stretch. */
export interface Places {
  /** Whether one of them lies in a stretch, both of its ends included. */
  isIn(start: number, end: number): boolean;
}

/** Prepares offsets, in any order, for being looked up. */
export function placesAt(offsets: readonly number[]): Places {
  const sorted = [...offsets].sort((a, b) => a - b);

  function firstFrom(start: number): number | undefined {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low];
  }

  return { isIn: (start, end) => (firstFrom(start) ?? Number.POSITIVE_INFINITY) <= end };
}
