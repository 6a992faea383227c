import { KEYWORDS, parseFile, type Span, type Statement, type Term } from "@scorecard/parser/syntax";
import type { FileAnalysis } from "../../analysis/file-analysis.ts";
import { type Place, type Placed, placedIn, placeWithin } from "../../places/place.ts";
import { lineAt } from "../../tree/spans.ts";

/** Where the cursor is, and what stands before it in its statement. */
export interface Cursor {
  readonly in: "comment" | "text" | "brackets" | "words";
  /** Where the comment, the quoted text or the bracketed name begins, its mark included; else where the word begins. */
  readonly start: number;
  readonly offset: number;
  /** The kind of block that the statement stands in. */
  readonly place: Place;
  /** The statement as far as it is written before the word at the cursor, and what it is about. */
  readonly written: Placed | undefined;
  /** The terms before the word at the cursor; none where it begins the statement. */
  readonly before: readonly Term[];
  readonly afterColon: boolean;
  /** The statements around it, outermost first. */
  readonly path: readonly Placed[];
  /** Where the statement begins, in its line. */
  readonly statementStart: number;
}

/** Looks at the place of the cursor. */
export function cursorAt(offset: number, analysis: FileAnalysis): Cursor {
  const { text } = analysis.file;
  const line = lineAt(text, offset);
  const state = lineState(text.slice(line.start, offset));
  const start =
    line.start + (state.in === "words" ? phraseStart(text.slice(line.start, offset), state) : state.start);
  const path = openBlocks(analysis.statements, offset, text);
  const place = path.length === 0 ? "file" : innermost(path);
  const statementStart = line.start + state.statement;
  const slice = text.slice(statementStart, state.in === "comment" ? start : Math.max(start, statementStart));
  const [statement] = parseFile({ path: "", text: slice }).statements;
  const written = statement && placedIn(shifted(statement), place);
  const value = statement?.value;
  const before = statement ? [...statement.head, ...(value ?? [])].flatMap(({ terms }) => terms) : [];
  return {
    in: state.in,
    start,
    offset,
    place,
    written,
    before: before.map((term) => ({
      ...term,
      start: term.start + statementStart,
      end: term.end + statementStart,
    })),
    afterColon: value !== undefined,
    path,
    statementStart,
  };

  function shifted(one: Statement): Statement {
    return { ...one, start: one.start + statementStart, end: one.end + statementStart };
  }
}

function innermost(path: readonly Placed[]): Place {
  const last = path.at(-1);
  return last ? placeWithin(last.statement, last.lead, last.place) : "file";
}

interface LineState {
  readonly in: Cursor["in"];
  /** Where what the cursor is in begins. */
  readonly start: number;
  /** Where the statement at the cursor begins. */
  readonly statement: number;
}

const CLOSERS: { readonly [opener: string]: string } = {
  '"': '"',
  "＂": "＂",
  "“": "“”",
  "”": "“”",
  "「": "」",
  "[": "]",
  "［": "］",
  "【": "】",
};

const WORD = /(?:\p{Script=Han}+|[A-Za-z_][A-Za-z0-9_-]*|%)$/u;

/** Reads a line up to the cursor, mark by mark. */
function lineState(line: string): LineState {
  let statement = 0;
  let at = 0;
  while (at < line.length) {
    const letter = line.charAt(at);
    const closers = CLOSERS[letter];
    if (letter === "#" || letter === "＃") return { in: "comment", start: at, statement };
    if (closers !== undefined) {
      const end = closed(line, at + 1, closers);
      if (end === undefined)
        return { in: "[［【".includes(letter) ? "brackets" : "text", start: at, statement };
      at = end;
    }
    if ("{｛}｝;；。".includes(letter)) statement = at + 1;
    at += 1;
  }
  const word = WORD.exec(line.slice(statement))?.[0] ?? "";
  return { in: "words", start: line.length - word.length, statement };
}

/** English keywords of several words, as they can be begun. */
const PHRASES: readonly string[] = Object.values(KEYWORDS).flatMap(({ en }) =>
  en.filter((word) => word.includes(" ")),
);

/** Where the word at the cursor begins: `full` of `full m` belongs to it. */
function phraseStart(line: string, { start, statement }: LineState): number {
  const words = [...line.slice(statement).matchAll(/[A-Za-z]+/g)].map(({ index }) => statement + index);
  const begun = words.find((at) => {
    const typed = line.slice(at).toLowerCase();
    return typed.includes(" ") && PHRASES.some((phrase) => phrase.startsWith(typed));
  });
  return begun ?? start;
}

function closed(line: string, from: number, closers: string): number | undefined {
  for (let at = from; at < line.length; at += 1) if (closers.includes(line.charAt(at))) return at;
  return undefined;
}

/** The statements whose blocks are open at a place, outermost first; a block that is not closed goes on by its indentation. */
function openBlocks(statements: readonly Statement[], offset: number, text: string): readonly Placed[] {
  const path: Placed[] = [];
  let place: Place = "file";
  let inside = statements;
  for (;;) {
    const found = inside.findLast((statement) => isOpenAt(statement, offset, text));
    if (found?.block === undefined) return path;
    const placed = placedIn(found, place);
    path.push(placed);
    place = placeWithin(found, placed.lead, place);
    inside = found.block.statements;
  }
}

function isOpenAt({ block, start }: Statement, offset: number, text: string): boolean {
  if (block === undefined || offset <= block.start) return false;
  if (isClosed(block, text)) return offset < block.end;
  if (offset <= block.end) return true;
  return indentOf(offset, text) > indentOf(start, text);
}

function isClosed({ end, statements }: NonNullable<Statement["block"]>, text: string): boolean {
  return "}｝".includes(text.charAt(end - 1) || " ") && (statements.at(-1)?.end ?? 0) < end;
}

function indentOf(offset: number, text: string): number {
  const line: Span = lineAt(text, offset);
  return /^\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
}
