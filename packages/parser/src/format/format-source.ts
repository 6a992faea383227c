import type { Language } from "@scorecard/model";
import type { SourceFile } from "../source-file.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { withComments } from "./alignment.ts";
import { INDENT, type Line } from "./lines.ts";
import { hasLineEnd } from "./outline.ts";
import type { Places } from "./places.ts";
import { outlineReader } from "./read-outline.ts";
import { saysTheSame } from "./says-the-same.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { linesOf } from "./statement-lines.ts";
import { inVocabulary } from "./vocabulary/in-vocabulary.ts";

/** How a file is formatted. */
export interface FormatOptions {
  /** The vocabulary that keywords, units and marks are written in; without it they stay as they are. */
  readonly keywords?: Language;
  /** Columns of a line; a Chinese character takes two. 100 unless said otherwise. */
  readonly width?: number;
}

const WIDTH = 100;
const BOM = "\ufeff";

/**
 * Sets a file neatly: two spaces a block, a statement a line, points of a ladder below each other. Takes any text, gives
 * the whole of the formatted one, and never throws. What is broken stays as it is; no character is lost but white space,
 * the bullets of a pasted list, and marks that only end a line.
 */
export function formatSource({ text }: SourceFile, options: FormatOptions = {}): string {
  const bom = text.startsWith(BOM) ? BOM : "";
  const body = text.slice(bom.length);
  const lineEnd = /\r\n|\n|\r/.exec(body)?.[0] ?? "\n";
  const shape = shapeOf(body);
  const set = shape.isBalanced ? settledFile : settledParts;
  const formatted = set(shape, options, lineEnd);
  return formatted === undefined ? text : bom + formatted;
}

/** Words in a damaged line can be read otherwise once they are written otherwise; no file needs more rounds. */
const MOST_ROUNDS = 4;

/** A file whose braces balance; one that never settles in another vocabulary keeps its own. */
function settledFile(shape: Shape, options: FormatOptions, lineEnd: string): string | undefined {
  let set = wholeFile(shape, options, lineEnd);
  for (let round = 1; options.keywords && set !== undefined && round < MOST_ROUNDS; round += 1) {
    const again = wholeFile(shapeOf(set), options, lineEnd) ?? set;
    if (again === set) return set;
    set = again;
  }
  const { keywords, ...own } = options;
  return keywords && set !== undefined ? wholeFile(shape, own, lineEnd) : set;
}

/** A file whose braces do not balance, set where that leaves them as they are: set again it must stay the same. */
function settledParts(shape: Shape, options: FormatOptions, lineEnd: string): string | undefined {
  const once = withSoundParts(shape, options, lineEnd);
  if (once === undefined || once === shape.text) return undefined;
  return withSoundParts(shapeOf(once), options, lineEnd) === once ? once : undefined;
}

/** A file whose braces balance; `undefined` where it could not be set otherwise without changing what it says. */
function wholeFile(
  shape: Shape,
  { keywords, width = WIDTH }: FormatOptions,
  lineEnd: string,
): string | undefined {
  const written = outlineReader(shape)({ start: 0, end: shape.text.length });
  const outline = keywords ? inVocabulary(written, keywords, shape.statements, width) : written;
  const lines = textOf(linesOf(outline, 0, width), "", lineEnd);
  const formatted = lines === "" ? "" : lines + lineEnd;
  return formatted === shape.text || saysTheSame(outline, formatted) ? formatted : undefined;
}

/**
 * A file whose braces do not balance: its indentation says where one is missing, and stays. Statements that are whole are
 * formatted where they stand; `undefined` where none can be told.
 */
function withSoundParts(
  { lostBraces, ...shape }: Shape,
  { width = WIDTH }: FormatOptions,
  lineEnd: string,
): string | undefined {
  if (lostBraces === undefined) return undefined;
  const { text } = shape;
  const outlineOf = outlineReader(shape);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of soundStatements(shape.statements, lostBraces, text)) {
    const indent = text.slice(lineStart(text, start), start);
    const outline = outlineOf({ start, end });
    const set = textOf(linesOf(outline, 0, width - indent.length), indent, lineEnd).slice(indent.length);
    pieces.push(text.slice(done, start), saysTheSame(outline, set) ? set : text.slice(start, end));
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

/** The outermost statements that have whole lines to themselves, and nothing broken inside. */
function soundStatements(
  statements: readonly Statement[],
  lostBraces: Places,
  text: string,
): readonly Span[] {
  return statements.flatMap((statement) => {
    const isBroken = lostBraces.isIn(statement.start, statement.end - 1);
    if (!isBroken && hasLinesToItself(statement, text)) return [statement];
    return soundStatements(statement.block?.statements ?? [], lostBraces, text);
  });
}

function hasLinesToItself({ start, end }: Span, text: string): boolean {
  const behind = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 100));
  return behind && text.slice(lineStart(text, start), start).trim() === "";
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

function textOf(lines: readonly Line[], indent: string, lineEnd: string): string {
  return withComments(lines)
    .map(({ depth, text, blankBefore, raw }) => {
      const own = raw && hasLineEnd(text) ? text.replace(/\r\n|\r|\n/g, lineEnd) : text;
      return `${blankBefore ? lineEnd : ""}${indent}${INDENT.repeat(depth)}${own}`;
    })
    .join(lineEnd);
}
