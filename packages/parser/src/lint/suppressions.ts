import { type Diagnostic, suggest } from "@scorecard/model";
import { PARSER_CATALOGUE, report } from "../diagnostics.ts";
import type { Comment, ParsedFile } from "../syntax/parse.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { isLintCode, LINT_RULES } from "./severities.ts";

/*
 * `# 忽略 band-gap：理由`, `# ignore levels-tied, floor-unstated: reason`: a comment at the end of the line that a message is
 * about, or alone on the line above it.
 */

/** A code in a suppressing comment. */
interface NamedCode extends Span {
  readonly code: string;
}

/** A comment that suppresses messages. */
interface Suppression {
  readonly comment: Comment;
  readonly codes: readonly NamedCode[];
  readonly hasReason: boolean;
  /** The line that it is about, from 1. */
  readonly line: number;
}

/** What the comments of a file suppress. */
export interface Suppressions {
  readonly parsed: ParsedFile;
  readonly all: readonly Suppression[];
  readonly byLine: ReadonlyMap<number, readonly Suppression[]>;
}

/** What remains of diagnostics, and which codes of which comments have suppressed one. */
export interface Unsuppressed {
  readonly left: readonly Diagnostic[];
  readonly used: ReadonlySet<NamedCode>;
}

/** Reads the suppressing comments of a file; any other comment may say what it likes. */
export function suppressionsIn(parsed: ParsedFile): Suppressions {
  const read = parsed.comments.flatMap((comment) => readComment(comment) ?? []).slice(0, MOST_READ);
  const alone = read.length === 0 ? NO_LINES : linesOfComments(parsed);
  const all = read.map((one) => ({ ...one, line: lineMeant(one.comment, alone, parsed) }));
  const byLine = new Map<number, Suppression[]>();
  for (const one of all) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one]);
  return { parsed, all, byLine };
}

/** More are in no sheet; beyond them nothing is suppressed. */
const MOST_READ = 1000;
const NO_LINES: ReadonlySet<number> = new Set();

/** How a comment has to begin, in marks and letters of either width. */
const BEGINS = /^[#＃][ \t\u3000]*(?:忽略|[iｉ])/i;
const HEAD = /^# *(?:忽略|ignore)(?: +|(?=[a-z]))/i;
const CODES = /^[a-z]+(?:-[a-z]+)*(?:[ ]*[,、][ ]*[a-z]+(?:-[a-z]+)*)*/i;

function readComment(comment: Comment): Omit<Suppression, "line"> | undefined {
  if (!BEGINS.test(comment.text)) return undefined;
  const text = halfWidth(comment.text);
  const head = HEAD.exec(text)?.[0];
  const list = head === undefined ? undefined : CODES.exec(text.slice(head.length))?.[0];
  if (head === undefined || list === undefined) return undefined;
  const codes = [...list.matchAll(/[a-z-]+/gi)].map(({ 0: code, index }) => {
    const start = comment.start + head.length + index;
    return { code: code.toLowerCase(), start, end: start + code.length };
  });
  if (!codes.some(({ code }) => isMeantAsCode(code))) return undefined;
  const reason = /^ *: *(.*)$/.exec(text.slice(head.length + list.length))?.[1] ?? "";
  return { comment, codes, hasReason: reason.trim() !== "" };
}

/** "# ignore the rest" is prose; a code has a hyphen, or is nearly one. */
function isMeantAsCode(code: string): boolean {
  return code.includes("-") || suggest(code, LINT_RULES) !== undefined;
}

/** The same text, as long, with full-width marks and letters in their half-width form. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\t]/g, " ");
}

/** The lines that hold nothing but a comment. */
function linesOfComments({ comments, lines }: ParsedFile): ReadonlySet<number> {
  const alone = comments.filter(({ start }) => lines.indentAt(start) !== undefined);
  return new Set(alone.map(({ start }) => lines.position(start).line));
}

/** A comment alone on its line is about the next line that holds more than a comment. */
function lineMeant({ start }: Comment, alone: ReadonlySet<number>, { lines }: ParsedFile): number {
  let { line } = lines.position(start);
  while (alone.has(line)) line += 1;
  return line;
}

/** Takes out what the comments of the files suppress in which it lies. */
export function withoutSuppressed(
  diagnostics: readonly Diagnostic[],
  files: readonly Suppressions[],
): Unsuppressed {
  const byPath = new Map(
    files.filter(({ all }) => all.length > 0).map((file) => [file.parsed.file.path, file]),
  );
  const used = new Set<NamedCode>();
  const left = diagnostics.filter((diagnostic) => {
    const file = byPath.get(diagnostic.location?.file ?? "");
    const codes = file ? suppressing(diagnostic, file) : [];
    for (const code of codes) used.add(code);
    return codes.length === 0;
  });
  return { left, used };
}

/** The codes in comments that suppress a diagnostic. */
function suppressing({ code, location }: Diagnostic, { parsed, byLine }: Suppressions): readonly NamedCode[] {
  if (location === undefined || !isLintCode(code)) return [];
  const { offset, line } = location.start;
  const statement = parsed.lines.position(statementAt(offset, parsed.statements)?.start ?? offset);
  return [...new Set([line, statement.line])]
    .flatMap((about) => byLine.get(about) ?? [])
    .flatMap(({ codes }) => codes.filter((named) => named.code === code));
}

/** The innermost statement that holds a place. */
function statementAt(offset: number, statements: readonly Statement[]): Statement | undefined {
  const around = statements.find(({ start, end }) => offset >= start && offset < Math.max(end, start + 1));
  return around && (statementAt(offset, around.block?.statements ?? []) ?? around);
}

/** What is wrong with the suppressing comments of a file that has been read whole. */
export function suppressionProblems(
  { parsed, all }: Suppressions,
  { left, used }: Unsuppressed,
): readonly Diagnostic[] {
  // Where something could not be read, nobody knows what would have been said of it.
  const isSound = left.every(({ code, severity }) => severity !== "error" || isLintCode(code));
  return all.flatMap((suppression) => [
    ...wrongCodes(suppression, parsed),
    ...(isSound ? unused(suppression, used, parsed) : []),
  ]);
}

function wrongCodes(
  { codes, comment, hasReason }: Suppression,
  { lines }: ParsedFile,
): readonly Diagnostic[] {
  const wrong = codes
    .filter(({ code }) => !isLintCode(code))
    .map((named) => wrongCode(named, lines.location(named)));
  if (hasReason) return wrong;
  const listed = codes.map(({ code }) => code).join(", ");
  return [
    ...wrong,
    report("suppression-without-reason", { codes: listed }, { location: lines.location(comment) }),
  ];
}

function wrongCode({ code }: NamedCode, location: NonNullable<Diagnostic["location"]>): Diagnostic {
  if (code in PARSER_CATALOGUE) return report("suppression-of-error", { code }, { location });
  const meant = suggest(code, LINT_RULES);
  const params = { code, meant: meant ?? "", advice: meant === undefined ? LOOK_IT_UP : didYouMean(meant) };
  const edits = meant === undefined ? undefined : [{ location, newText: meant }];
  return report("suppression-unknown", params, { location, edits });
}

const LOOK_IT_UP = {
  "zh-Hans": "请照提示里的代号写。",
  "zh-Hant": "請照提示裡的代號寫。",
  en: "Write the code that the message has.",
};

function didYouMean(meant: string) {
  return {
    "zh-Hans": `是不是“${meant}”？`,
    "zh-Hant": `是不是「${meant}」？`,
    en: `Did you mean “${meant}”?`,
  };
}

function unused(
  { codes, comment }: Suppression,
  used: ReadonlySet<NamedCode>,
  { lines, file }: ParsedFile,
): readonly Diagnostic[] {
  const idle = codes.filter((named) => isLintCode(named.code) && !used.has(named));
  if (idle.length === 0) return [];
  const kept = codes.filter((named) => !idle.includes(named)).map(({ code }) => code);
  const list = { start: codes[0]?.start ?? comment.start, end: codes.at(-1)?.end ?? comment.end };
  const span = kept.length === 0 ? wholeComment(comment, file.text) : list;
  const params = { codes: idle.map(({ code }) => code).join(", ") };
  const edits = [{ location: lines.location(span), newText: kept.join(", ") }];
  return [report("suppression-unused", params, { location: lines.location(comment), edits })];
}

/** A comment with the white space before it; alone on its line, with the line. */
function wholeComment({ start, end }: Comment, text: string): Span {
  const before = text.slice(0, start);
  const from = start - (/[ \t\u3000]*$/.exec(before)?.[0].length ?? 0);
  const isAlone = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const lineEnd = isAlone ? (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return { start: from, end: end + lineEnd };
}
