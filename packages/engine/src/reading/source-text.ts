import type { Location, Position } from "@scorecard/model";

/** A named text in which places can be found. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The place of a stretch, cut at the end of its first line. */
  readonly locate: (start: number, end: number) => Location;
  /** The text of a line without its end. */
  readonly lineAt: (offset: number) => { readonly start: number; readonly text: string };
}

/** Prepares a text for finding lines and columns in it. */
export function sourceText(text: string, file: string): SourceText {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);

  const lineIndex = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const positionOf = (offset: number): Position => {
    const index = lineIndex(offset);
    return { offset, line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
  const lineAt = (offset: number) => {
    const index = lineIndex(offset);
    const start = starts[index] ?? 0;
    return { start, text: text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, "") };
  };
  const locate = (start: number, end: number): Location => {
    const from = Math.min(Math.max(start, 0), text.length);
    const line = lineAt(from);
    const lineEnd = Math.max(line.start + line.text.length, from);
    return { file, start: positionOf(from), end: positionOf(Math.min(Math.max(end, from), lineEnd)) };
  };
  return { file, text, locate, lineAt };
}
