import type { Location } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { LineIndex } from "../syntax/line-index.ts";
import type { ParsedFile } from "../syntax/parse.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";

/*
 * A sheet that continues another one is read from two files at once. The texts that sheets continue lie one after
 * another before offset 0, each in a place of its own; the file that is being compiled begins at 0, where it always
 * is. So every span says by itself which file it lies in.
 */

/** Where the texts that sheets continue lie. */
export interface SourceSpace {
  /** Gives a file a place, and its statements spans of that place. Texts are told apart by the file's own script. */
  place(parsed: ParsedFile): readonly Statement[];
  /** The lines of a file that is being compiled, with those of every file placed so far. */
  linesWith(own: LineIndex): LineIndex;
}

interface Placed {
  readonly start: number;
  readonly lines: LineIndex;
}

/** Makes an empty space. */
export function sourceSpace(): SourceSpace {
  /** From the nearest to 0 to the furthest. */
  const files: Placed[] = [];

  function location(span: Span, own: LineIndex): Location {
    if (span.start >= 0) return own.location({ start: span.start, end: Math.max(span.start, span.end) });
    const file = files.find(({ start }) => start <= span.start);
    if (file === undefined) return own.location({ start: 0, end: 0 });
    const start = span.start - file.start;
    // What was put together of two files ends in another one than it starts in.
    const end = span.end < 0 && span.end >= span.start ? span.end - file.start : start + 1;
    return file.lines.location({ start, end });
  }

  return {
    place(parsed) {
      const start = (files.at(-1)?.start ?? 0) - parsed.file.text.length - 1;
      files.push({ start, lines: parsed.lines });
      return moved(parsed.statements, start, parsed.chinese);
    },
    linesWith: (own) => ({ ...own, location: (span) => location(span, own) }),
  };
}

const HAN = /\p{Script=Han}/u;

/** A tree with its spans moved, and every text marked with the language that its file gives it. */
function moved<T>(tree: T, by: number, chinese: Context["chinese"]): T {
  const move = (value: unknown, name?: string): unknown => {
    if ((name === "start" || name === "end") && typeof value === "number") return value + by;
    if (Array.isArray(value)) return value.map((member) => move(member));
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, move(member, key)]));
    return isTextPart(value) ? { tag: HAN.test(value.value) ? chinese : "en", ...copy } : copy;
  };
  return move(tree) as T;
}

/** Of all that has a span, only the parts of a text have a value and no type. */
function isTextPart(value: object): value is { readonly value: string } {
  return "value" in value && typeof value.value === "string" && !("type" in value);
}
