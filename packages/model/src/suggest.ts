/** Words that share only an end, such as `…-director` and `…-manager`, are not each other's misspelling. */
const MOST_SLIPS = 4;

/**
 * The candidate nearest to what was written, for "did you mean". Counts characters, not UTF-16 units, and allows one
 * slip in words of two or three characters, as Chinese words are, a third of the length in longer ones, and four at
 * the most.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  const word = [...written.normalize("NFKC").toLowerCase()];
  let best: string | undefined;
  let bestDistance = Math.min(MOST_SLIPS, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const letters = [...candidate.normalize("NFKC").toLowerCase()];
    if (letters.length < 2 || Math.abs(letters.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, letters);
    const shares = letters.some((letter) => word.includes(letter));
    if (distance < bestDistance && shares) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment: insert, remove, replace, or swap two neighbours. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = b.map((_, index) => index);
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
