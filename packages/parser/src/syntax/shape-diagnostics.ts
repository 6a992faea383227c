import type { Diagnostic, TextEdit } from "@scorecard/model";
import { report } from "../diagnostics.ts";
import { LONGEST_BLOCK, LONGEST_NUMBER, type ShapeProblem } from "./grammar.ts";
import type { LineIndex } from "./line-index.ts";
import type { BraceProblem } from "./mend-blocks.ts";
import type { Span } from "./syntax-tree.ts";
import { closerOf, joinedLines } from "./tokens.ts";

/*
 * What is wrong with the marks of a text, in words, with what puts it right: the fix writes what was read anyway.
 */

/** Blocks that are open at the end of the file end there together: that is said once, of the outermost. */
export function withOneEnd(problems: readonly ShapeProblem[]): readonly (ShapeProblem | BraceProblem)[] {
  const unclosed = problems.filter(({ problem }) => problem === "unclosed-block");
  const openers = unclosed.flatMap(({ opened }) => opened ?? []);
  return problems.flatMap((problem) => {
    if (problem.problem !== "unclosed-block") return [problem];
    return problem === unclosed.at(-1) ? [{ ...problem, problem: "unclosed-block" as const, openers }] : [];
  });
}

/** A closing parenthesis that closes nothing. */
export function strayParenthesis(span: Span, text: string, lines: LineIndex): Diagnostic {
  return outOfPlace(span, text.slice(span.start, span.end), lines);
}

/** A semicolon that separates in parentheses, where a comma does. */
export function semicolonInParentheses(span: Span, lines: LineIndex): Diagnostic {
  const edits = [edit(span, "，", lines)];
  return report("semicolon-in-parentheses", {}, { location: lines.location(span), edits });
}

/** Names in a formula that stand in braces, all of one line. */
export function namesInBraces(spans: readonly Span[], text: string, lines: LineIndex): Diagnostic {
  const inBrackets = ({ start, end }: Span) => `[${text.slice(start + 1, end - 1).trim()}]`;
  const edits = spans.map((span) => edit(span, inBrackets(span), lines));
  const first = spans[0] ?? { start: 0, end: 0 };
  const params = { name: inBrackets(first) };
  return report("name-in-braces", params, { location: lines.location(first), edits });
}

/** A comment that begins with // instead of #. */
export function commentMark({ start, end }: Span, lines: LineIndex): Diagnostic {
  const edits = [edit({ start, end: start + 2 }, "#", lines)];
  return report("comment-mark", {}, { location: lines.location({ start, end }), edits });
}

/** What is wrong in the shape of a text, as a diagnostic. */
export function shapeDiagnostic(
  problem: ShapeProblem | BraceProblem,
  text: string,
  lines: LineIndex,
): Diagnostic {
  const location = lines.location(problem);
  const mark = text.slice(problem.start, problem.end);
  const put = (newText: string, span: Span = problem) => ({ location, edits: [edit(span, newText, lines)] });
  const behind = { start: problem.end, end: problem.end };
  switch (problem.problem) {
    case "unclosed-text":
      return report("text-not-closed", {}, put(closerOf(mark), behind));
    case "text-over-lines":
      return report("text-over-lines", {}, put(mark.split(/\r\n|\n|\r/).reduce(joinedLines)));
    case "unclosed-block":
      return notClosed(problem, text, lines);
    case "unclosed-parenthesis":
      return report("parenthesis-not-closed", {}, put("）", closingPlace(problem, text)));
    case "extra-brace":
      return report("brace-too-many", {}, put("", aloneOnLine(problem, text)));
    case "unopened-block":
      return report("block-not-opened", {}, put(" {", behind));
    case "parenthesis-for-brace":
      return report(
        "parenthesis-for-brace",
        { mark },
        put(/\s/.test(text.charAt(problem.start - 1)) ? "{" : " {"),
      );
    case "block-without-head":
      return report(
        "block-without-head",
        { last: lines.position(problem.opened?.start ?? problem.start).line },
        { location },
      );
    case "extra-colon":
      return report(
        "colon-too-many",
        {},
        TAKES_VALUE.test(text.slice(Math.max(0, problem.start - 12), problem.start))
          ? put(" ", withBlankBehind(problem, text))
          : BEFORE_COMMA.test(text.slice(Math.max(0, problem.start - 12), problem.start))
            ? put("，")
            : { location },
      );
    case "early-colon":
      return report("colon-too-early", { mark }, put(" "));
    case "stray-mark":
      return outOfPlace(problem, mark, lines);
    case "text-after-slash":
      return report("translation-missing-after-slash", {}, put("", withSpaceBefore(problem, text)));
    case "block-too-long":
      return report("block-too-long", { limit: LONGEST_BLOCK }, { location });
    case "number-too-long":
      return report("number-too-long", { limit: LONGEST_NUMBER - 1 }, { location });
  }
}

/** Words inside a line that their value follows without a colon: 零头 进一, 最低 0 分. */
const TAKES_VALUE =
  /(?:零头|零頭|步长|級距|最低|保底|封顶|封頂|最高|最多|partial|step|floor|cap)[ \t\u3000]*$/i;

function withBlankBehind({ start, end }: Span, text: string): Span {
  return { start, end: end + (/^[ \t\u3000]*/.exec(text.slice(end))?.[0].length ?? 0) };
}

/** Behind an amount or a text a second colon stands for a comma: 100 分：须说明. */
const BEFORE_COMMA = /(?:["”」%％分]|points?|[0-9０-９])[ \t\u3000]*$/;

const INCLUSION = /^[（(][ \t\u3000]*(?:不含|含|inclusive|exclusive)/;

/** Where a parenthesis was meant to end: behind 含 and 不含, else where its line ends. */
function closingPlace({ opened, end }: ShapeProblem | BraceProblem, text: string): Span {
  const said = opened && INCLUSION.exec(text.slice(opened.start, end))?.[0];
  const at = opened && said ? opened.start + said.length : end;
  return { start: at, end: at };
}

function edit(span: Span, newText: string, lines: LineIndex): TextEdit {
  return { location: lines.location(span), newText };
}

function outOfPlace(span: Span, mark: string, lines: LineIndex): Diagnostic {
  return report(
    "mark-out-of-place",
    { mark },
    { location: lines.location(span), edits: [edit(span, "", lines)] },
  );
}

/** A closing brace for each block that ends there, below the line that opened it. */
function notClosed(problem: ShapeProblem | BraceProblem, text: string, lines: LineIndex): Diagnostic {
  const { opened, end } = problem;
  const openers = "openers" in problem ? (problem.openers ?? []) : [];
  const at = lines.position(end).line;
  const braces = openers.map(({ start }) => {
    const { line } = lines.position(start);
    return line === at ? " }" : `\n${indentOfLine(text, start)}}`;
  });
  const line = opened ? lines.position(opened.start).line : at;
  const place = endOfLine({ start: end, end }, text);
  const location = lines.location(problem);
  return report("block-not-closed", { line }, { location, edits: [edit(place, braces.join(""), lines)] });
}

/** Behind a comment that stands at the end of the line, where nothing else does. */
function endOfLine({ end }: Span, text: string): Span {
  const comment = /^[ \t\u3000]*[#＃][^\r\n]*/.exec(text.slice(end))?.[0] ?? "";
  return { start: end + comment.length, end: end + comment.length };
}

function indentOfLine(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset), text.lastIndexOf("\r", offset)) + 1;
  return /^[ \t\u3000]*/.exec(text.slice(start))?.[0] ?? "";
}

/** A mark with its line, where it stands there alone. */
function aloneOnLine(span: Span, text: string): Span {
  const start = spaceBefore(span.start, text);
  const after = /^[ \t\u3000]*(?=[\r\n]|$)/.exec(text.slice(span.end))?.[0];
  if (after === undefined || (start > 0 && !/[\r\n]/.test(text.charAt(start - 1)))) return span;
  const lineEnd = text.slice(Math.max(0, start - 2), start) === "\r\n" ? 2 : 1;
  return { start: Math.max(0, start - lineEnd), end: span.end + after.length };
}

function withSpaceBefore({ start, end }: Span, text: string): Span {
  return { start: spaceBefore(start, text), end };
}

/** Where the white space begins that stands before a place on its line. */
function spaceBefore(place: number, text: string): number {
  let start = place;
  while (start > 0 && /[ \t\u3000]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
