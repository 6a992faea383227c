import type { Fix, TextEdit } from "@scorecard/model";

/**
 * Applies fixes to the text of one file. A fix is applied as a whole or not at all: one that overlaps another before it in
 * the list, or touches it where both put text in, is left out.
 * @param text the file as it was when its diagnostics were made
 * @param fixes fixes of this file, in the order in which they should win
 * @returns the new text, and how many fixes were applied
 */
export function applyFixes(
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly count: number } {
  let count = 0;
  const edits: TextEdit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => edits.some((other) => meet(edit, other)))) continue;
    count += 1;
    edits.push(...fix.edits);
  }
  const fromEnd = edits.toSorted((a, b) => b.location.start.offset - a.location.start.offset);
  const changed = fromEnd.reduce(
    (whole, { location: { start, end }, newText }) =>
      whole.slice(0, start.offset) + newText + whole.slice(end.offset),
    text,
  );
  return { text: changed, count };
}

function meet(a: TextEdit, b: TextEdit): boolean {
  const [first, second] = a.location.start.offset <= b.location.start.offset ? [a, b] : [b, a];
  if (first.location.start.offset === second.location.start.offset) return true;
  return second.location.start.offset < first.location.end.offset;
}
