import type { Span } from "@scorecard/parser/syntax";

/** Whether a place lies in a stretch, or right behind it, where a cursor still belongs to it. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether two stretches share a place. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A stretch as far as it lies in a text; a block that is not closed ends behind it. */
export function within({ start, end }: Span, text: string): Span {
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}

/** A stretch alone, without what else hangs on it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Where a line begins and ends, without its line end. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charAt(end))) end += 1;
  return { start, end };
}

function isLineEnd(letter: string): boolean {
  return letter === "\n" || letter === "\r";
}
