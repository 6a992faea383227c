import type { Span } from "../syntax/syntax-tree.ts";
import type { Replacement } from "./context.ts";

/*
 * Lines of a source text that fixes put in and take out: indented as their neighbours, and ended as the file ends its
 * lines.
 */

/** What may stand behind a statement on its line: a mark that ends it, and a comment. */
const REST_OF_LINE = /^[ \t\u3000]*[;；。]?[ \t\u3000]*(?:[#＃][^\r\n]*)?(?=[\r\n]|$)/;
const LINE_END = /\r\n|\n|\r/;

/** A new line below a statement, or behind it where other statements share its line. */
export function lineBelow(text: string, { start, end }: Span, line: string): Replacement {
  const indent = indentOf(text, start);
  const rest = REST_OF_LINE.exec(text.slice(end))?.[0];
  if (indent === undefined || rest === undefined) {
    const mark = /^[A-Za-z]/.test(line) ? "; " : "；";
    return { span: { start: end, end }, newText: `${mark}${line}` };
  }
  const at = end + rest.length;
  const lineEnd = LINE_END.exec(text)?.[0] ?? "\n";
  return { span: { start: at, end: at }, newText: `${lineEnd}${indent}${line}` };
}

/** Takes a statement out, with its lines where nothing else stands on them. */
export function withoutLines(text: string, { start, end }: Span): Replacement {
  const indent = indentOf(text, start);
  const rest = REST_OF_LINE.exec(text.slice(end))?.[0];
  if (indent !== undefined && rest !== undefined) {
    const stop = end + rest.length;
    const lineEnd = LINE_END.exec(text.slice(stop, stop + 2))?.[0] ?? "";
    return { span: { start: start - indent.length, end: stop + lineEnd.length }, newText: "" };
  }
  const mark = /^[ \t\u3000]*[;；。]/.exec(text.slice(end))?.[0] ?? "";
  return { span: { start, end: end + mark.length }, newText: "" };
}

/** The white space before a place, when nothing else stands before it on its line. */
function indentOf(text: string, offset: number): string | undefined {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  return before.trim() === "" ? before : undefined;
}
