import type { Location, Position } from "@scorecard/model";
import type { Span } from "./syntax-tree.ts";

/** Turns offsets of one file into lines and columns. */
export interface LineIndex {
  position(offset: number): Position;
  location(span: Span): Location;
  /** How far a place is indented when nothing but white space stands before it on its line, else `undefined`. */
  indentAt(offset: number): number | undefined;
}

/** Prepares the look-up for a text; \r\n, \n and \r all end a line. */
export function lineIndex(file: string, text: string): LineIndex {
  const starts = [0];
  const lineEnd = /\r\n|\n|\r/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function position(offset: number): Position {
    const line = lineOf(offset);
    return { offset, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  return {
    position,
    location: ({ start, end }) => ({ file, start: position(start), end: position(end) }),
    indentAt: (offset) => {
      const before = text.slice(starts[lineOf(offset)] ?? 0, offset);
      return before.trim() === "" ? before.length : undefined;
    },
  };
}
