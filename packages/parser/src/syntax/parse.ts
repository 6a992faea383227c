import type { Diagnostic } from "@scorecard/model";
import type { IToken } from "chevrotain";
import { report } from "../diagnostics.ts";
import type { SourceFile } from "../source-file.ts";
import { type FileLanguages, languagesOf } from "./chinese-script.ts";
import { parseTokens } from "./grammar.ts";
import { lex } from "./lexer.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { mendBraces } from "./mend-blocks.ts";
import {
  commentMark,
  namesInBraces,
  semicolonInParentheses,
  shapeDiagnostic,
  strayParenthesis,
  withOneEnd,
} from "./shape-diagnostics.ts";
import type { Span, Statement } from "./syntax-tree.ts";
import { LBrace, LParen, RBrace, RParen } from "./tokens.ts";

/** The statements of a file, with what is wrong in its shape. */
export interface ParsedFile extends FileLanguages {
  readonly file: SourceFile;
  readonly lines: LineIndex;
  readonly statements: readonly Statement[];
  /** From # to the end of the line, in order. */
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether its braces balance; where they do not, whether its blocks are as meant, by its indentation. */
  readonly braces: "balanced" | "mended" | "lost";
}

/** A comment as it is written, its mark included. */
export interface Comment extends Span {
  readonly text: string;
}

/** Deeper nesting than any sheet has; beyond it the rest of the file is not read. */
const DEEPEST = 32;

/** Beyond so many problems of shape a text is no score sheet; the first ones tell enough. */
const MOST_OF_A_KIND = 200;

const COMMENT = /^[#＃]/;

/** Reads a source text into statements. Any text gives a tree; what is wrong is in the diagnostics. */
export function parseFile(file: SourceFile): ParsedFile {
  const lines = lineIndex(file.path, file.text);
  const at = (span: Span) => ({ location: lines.location(span) });
  const { tokens, comments: cut, unknown, strayParentheses, semicolons, bracedNames } = lex(file.text);
  const comments = cut.map(({ image, startOffset }) => ({
    text: image,
    start: startOffset,
    end: startOffset + image.length,
  }));
  const diagnostics = [
    ...unknown
      .slice(0, MOST_OF_A_KIND)
      .map((span) =>
        report("unknown-character", { text: file.text.slice(span.start, span.end).slice(0, 20) }, at(span)),
      ),
    ...strayParentheses.slice(0, MOST_OF_A_KIND).map((span) => strayParenthesis(span, file.text, lines)),
    ...semicolons.slice(0, MOST_OF_A_KIND).map((span) => semicolonInParentheses(span, lines)),
    ...byLine(bracedNames, lines)
      .slice(0, MOST_OF_A_KIND)
      .map((spans) => namesInBraces(spans, file.text, lines)),
    ...comments
      .filter(({ text }) => !COMMENT.test(text))
      .slice(0, MOST_OF_A_KIND)
      .map((comment) => commentMark(comment, lines)),
  ];
  const tooDeep = firstTooDeep(tokens);
  if (tooDeep !== undefined) {
    const start = tokens[tooDeep]?.startOffset ?? 0;
    diagnostics.push(report("nested-too-deep", { limit: DEEPEST }, at({ start, end: start + 1 })));
    return { file, lines, statements: [], ...languagesOf([]), comments, diagnostics, braces: "lost" };
  }
  const mended = mendBraces(tokens, lines.indentAt);
  const parsed = parseTokens(mended?.tokens ?? tokens);
  const { statements } = parsed;
  const problems = mended ? [...parsed.problems, ...mended.problems] : withOneEnd(parsed.problems);
  const first = problems.toSorted((a, b) => a.start - b.start).slice(0, MOST_OF_A_KIND);
  diagnostics.push(...first.map((problem) => shapeDiagnostic(problem, file.text, lines)));
  const braces = bracesOf(problems, mended !== undefined);
  return { file, lines, statements, ...languagesOf(statements), comments, diagnostics, braces };
}

/** Stretches that stand on one line together. */
function byLine(spans: readonly Span[], lines: LineIndex): readonly (readonly Span[])[] {
  const groups = new Map<number, Span[]>();
  for (const span of spans) {
    const { line } = lines.position(span.start);
    const group = groups.get(line);
    if (group) group.push(span);
    else groups.set(line, [span]);
  }
  return [...groups.values()];
}

const OF_BRACES: ReadonlySet<string> = new Set([
  ...["unclosed-block", "extra-brace", "unopened-block", "parenthesis-for-brace"],
  ...["block-without-head", "block-too-long"],
]);
const LOSING_LINES: ReadonlySet<string> = new Set(["block-without-head", "block-too-long"]);

function bracesOf(
  problems: readonly { readonly problem: string }[],
  isMended: boolean,
): ParsedFile["braces"] {
  const ofBraces = problems.filter(({ problem }) => OF_BRACES.has(problem));
  if (ofBraces.length === 0) return "balanced";
  return isMended && !ofBraces.some(({ problem }) => LOSING_LINES.has(problem)) ? "mended" : "lost";
}

/** The place of the first token that is nested too deeply to be read. */
export function firstTooDeep(tokens: readonly IToken[]): number | undefined {
  let depth = 0;
  const found = tokens.findIndex(({ tokenType }) => {
    if (tokenType === LBrace || tokenType === LParen) depth += 1;
    else if ((tokenType === RBrace || tokenType === RParen) && depth > 0) depth -= 1;
    return depth > DEEPEST;
  });
  return found < 0 ? undefined : found;
}
