import type { Diagnostic } from "@scorecard/model";
import type { IToken } from "chevrotain";
import { report } from "../diagnostics.ts";
import type { SourceFile } from "../source-file.ts";
import { LONGEST_NUMBER, parseTokens, type ShapeProblem } from "./grammar.ts";
import { lex } from "./lexer.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { mendExtraBraces, mendMissingBraces } from "./mend-blocks.ts";
import type { Span, Statement } from "./syntax-tree.ts";
import { LBrace, LParen, RBrace, RParen } from "./tokens.ts";

/** The statements of a file, with what is wrong in its shape. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly lines: LineIndex;
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Deeper nesting than any sheet has; beyond it the rest of the file is not read. */
const DEEPEST = 32;

/** Beyond so many problems of shape a text is no score sheet; the first ones tell enough. */
const MOST_OF_A_KIND = 200;

/** Reads a source text into statements. Any text gives a tree; what is wrong is in the diagnostics. */
export function parseFile(file: SourceFile): ParsedFile {
  const lines = lineIndex(file.path, file.text);
  const at = (span: Span) => ({ location: lines.location(span) });
  const { tokens, unknown, strayParentheses } = lex(file.text);
  const diagnostics = [
    ...unknown
      .slice(0, MOST_OF_A_KIND)
      .map((span) =>
        report("unknown-character", { text: file.text.slice(span.start, span.end).slice(0, 20) }, at(span)),
      ),
    ...strayParentheses
      .slice(0, MOST_OF_A_KIND)
      .map((span) => report("mark-out-of-place", { mark: file.text.slice(span.start, span.end) }, at(span))),
  ];
  const tooDeep = firstTooDeep(tokens);
  if (tooDeep !== undefined) {
    const start = tokens[tooDeep]?.startOffset ?? 0;
    diagnostics.push(report("nested-too-deep", { limit: DEEPEST }, at({ start, end: start + 1 })));
    return { file, lines, statements: [], diagnostics };
  }
  const parsed = parseTokens(tokens);
  const { statements, problems } = mend(parsed.statements, parsed.problems, lines);
  const first = problems.toSorted((a, b) => a.start - b.start).slice(0, MOST_OF_A_KIND);
  diagnostics.push(...first.map((problem) => shapeDiagnostic(problem, file.text, lines)));
  return { file, lines, statements, diagnostics };
}

function firstTooDeep(tokens: readonly IToken[]): number | undefined {
  let depth = 0;
  for (const [index, { tokenType }] of tokens.entries()) {
    if (tokenType === LBrace || tokenType === LParen) depth += 1;
    else if ((tokenType === RBrace || tokenType === RParen) && depth > 0) depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** Puts statements where they were meant, and says where the brace is missing instead of at the file's end. */
function mend(statements: readonly Statement[], problems: readonly ShapeProblem[], lines: LineIndex) {
  const unclosed = problems.filter(({ problem }) => problem === "unclosed-block");
  const extra = problems.filter(({ problem }) => problem === "extra-brace");
  const others = problems.filter(({ problem }) => problem !== "unclosed-block" && problem !== "extra-brace");
  if (unclosed.length > 0) {
    const mended = mendMissingBraces(statements, lines.indentAt);
    const found = mended.places.map((place) => ({ problem: "unclosed-block" as const, ...place }));
    return {
      statements: mended.statements,
      problems: [...others, ...(found.length > 0 ? found : unclosed.slice(-1))],
    };
  }
  if (extra.length > 0) {
    const mended = mendExtraBraces(statements, lines.indentAt);
    const found = mended.places.slice(0, 1).map((place) => ({ problem: "extra-brace" as const, ...place }));
    return { statements: mended.statements, problems: [...others, ...(found.length > 0 ? found : extra)] };
  }
  return { statements, problems };
}

function shapeDiagnostic(problem: ShapeProblem, text: string, lines: LineIndex): Diagnostic {
  const location = lines.location(problem);
  const mark = text.slice(problem.start, problem.end);
  switch (problem.problem) {
    case "unclosed-text":
      return report("text-not-closed", {}, { location });
    case "unclosed-block":
      return report(
        "block-not-closed",
        { line: problem.opened ? lines.position(problem.opened.start).line : location.start.line },
        { location },
      );
    case "unclosed-parenthesis":
      return report("parenthesis-not-closed", {}, { location });
    case "extra-brace":
      return report("brace-too-many", {}, { location });
    case "extra-colon":
      return report("colon-too-many", {}, { location });
    case "stray-mark":
      return report("mark-out-of-place", { mark }, { location });
    case "text-after-slash":
      return report("translation-missing-after-slash", {}, { location });
    case "number-too-long":
      return report("number-too-long", { limit: LONGEST_NUMBER - 1 }, { location });
  }
}
