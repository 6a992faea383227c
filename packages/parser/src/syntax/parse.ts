import type { Diagnostic } from "@scorecard/model";
import type { IToken } from "chevrotain";
import { report } from "../diagnostics.ts";
import type { SourceFile } from "../source-file.ts";
import { LONGEST_BLOCK, LONGEST_NUMBER, parseTokens, type ShapeProblem } from "./grammar.ts";
import { lex } from "./lexer.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { type BraceProblem, mendBraces } from "./mend-blocks.ts";
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
  const mended = mendBraces(tokens, lines.indentAt);
  const parsed = parseTokens(mended?.tokens ?? tokens);
  const { statements } = parsed;
  const problems = mended ? [...parsed.problems, ...mended.problems] : withOneEnd(parsed.problems);
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

/** Blocks that are open at the end of the file end there together: that is said once, of the outermost. */
function withOneEnd(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const unclosed = problems.filter(({ problem }) => problem === "unclosed-block");
  return problems.filter((problem) => problem.problem !== "unclosed-block" || problem === unclosed.at(-1));
}

function shapeDiagnostic(problem: ShapeProblem | BraceProblem, text: string, lines: LineIndex): Diagnostic {
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
    case "unopened-block":
      return report("block-not-opened", {}, { location });
    case "parenthesis-for-brace":
      return report("parenthesis-for-brace", { mark }, { location });
    case "block-without-head":
      return report(
        "block-without-head",
        { last: lines.position(problem.opened?.start ?? problem.start).line },
        { location },
      );
    case "extra-colon":
      return report("colon-too-many", {}, { location });
    case "stray-mark":
      return report("mark-out-of-place", { mark }, { location });
    case "text-after-slash":
      return report("translation-missing-after-slash", {}, { location });
    case "block-too-long":
      return report("block-too-long", { limit: LONGEST_BLOCK }, { location });
    case "number-too-long":
      return report("number-too-long", { limit: LONGEST_NUMBER - 1 }, { location });
  }
}
