import {
  type CompleteText,
  type Diagnostic,
  type Language,
  type LocalizedText,
  type Location,
  type RelatedPlace,
  wordings,
} from "@scorecard/model";
import { type ParamsOf, type ParserCode, report } from "../diagnostics.ts";
import { type RuleSettings, severityOf } from "../lint/severities.ts";
import type { ParsedFile } from "../syntax/parse.ts";
import type { Span } from "../syntax/syntax-tree.ts";
import { lineBelow, withoutLines } from "./source-lines.ts";

/** A default that decided something, because the author did not. */
export interface AppliedDefault {
  readonly subject: CompleteText;
  readonly value: CompleteText;
  readonly location?: Location;
}

/** Text that a fix puts in the place of a stretch. */
export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}

/** What goes with a problem besides its own place. */
interface Around {
  readonly related?: readonly RelatedPlace[];
  /** What its fix changes, where the catalogue declares a fix for it. */
  readonly fix?: readonly Replacement[] | undefined;
}

/** What every reader of statements is given: where it is, and where to tell what it finds. */
export interface Context {
  /** The Chinese script that untagged Chinese texts of this file are in. */
  readonly chinese: Exclude<Language, "en">;
  /** The vocabulary that most words of this file are in. */
  readonly vocabulary: Language;
  /** A stretch of this file as it is written; nothing of another file. */
  written(span: Span): string;
  /** A line of its own below a statement, for a fix; `undefined` where that stands in another file. */
  lineAfter(statement: Span, line: string): readonly Replacement[] | undefined;
  /** Nothing in the place of a statement, for a fix; `undefined` where that stands in another file. */
  removal(statement: Span): readonly Replacement[] | undefined;
  location(span: Span): Location;
  problem<Code extends ParserCode>(code: Code, params: ParamsOf<Code>, span: Span, around?: Around): void;
  /** Whether the braces of the file balance; where they do not, whether its blocks are as meant all the same. */
  readonly braces: ParsedFile["braces"];
  /** Whether the marks of a stretch are broken, so that what was read there is not what was meant. */
  brokenWithin(span: Span): boolean;
  /** Whether one of some problems has been found within a stretch. */
  hasFound(codes: readonly ParserCode[], within: Span): boolean;
  /** How many errors there are so far: a check of a whole says nothing where a part of it is missing. */
  errorCount(): number;
  /** Notes a name whose declaration is wrong, so that it is declared nowhere. */
  declareBroken(key: string, name?: LocalizedText): void;
  /**
   * Whether a name is not found because its declaration is wrong: that has been said. It counts as an error all the
   * same, for what is read here is not what was meant.
   */
  followsFromBroken(name: string): boolean;
  /** Notes a default that the author did not write, for `check --show-defaults`. */
  applied(subject: CompleteText, value: CompleteText, span?: Span): void;
}

/** What seems to be missing where a line with an opening brace is: all that stands below it is left out. */
const FROM_LOST_LINES: ReadonlySet<ParserCode> = new Set<ParserCode>([
  ...["rule-missing", "rule-empty", "measure-unused", "section-empty", "group-empty", "weight-missing"],
  ...["section-weight-sum", "group-weight-sum", "section-points-sum", "group-weight-unstated"],
  ...["sheet-weight-sum", "sheet-points-sum", "sheet-points-unstated", "sheet-without-section"],
  ...[
    "result-unstated",
    "signers-missing",
    "employee-does-not-sign",
    "grades-empty",
    "tally-without-entries",
  ],
  ...[
    "veto-target-unknown",
    "reference-unknown",
    "reference-none",
    "cap-never-reached",
    "floor-never-reached",
  ],
  ...["grade-gap", "grade-outside-range", "pass-mark-out-of-range", "outcome-missing"],
] as ParserCode[]);

/** What nobody seems to have said: it may stand where a brace is lost. */
const MAYBE_ELSEWHERE: ReadonlySet<ParserCode> = new Set<ParserCode>(["result-unstated", "signers-missing"]);

/** A context in which nothing is told: for looking at what is read, and told of, elsewhere. */
export function silent(context: Context): Context {
  return { ...context, problem: () => undefined, applied: () => undefined };
}

/** A context that collects into lists. */
export interface CollectingContext extends Context {
  readonly diagnostics: Diagnostic[];
  readonly defaults: AppliedDefault[];
}

/**
 * Starts reading a parsed file.
 * @param rules what is set otherwise: what an error is by its catalogue and not by these is not counted as one
 */
export function openContext(parsed: ParsedFile, rules: RuleSettings = {}): CollectingContext {
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const defaults: AppliedDefault[] = [];
  const { lines } = parsed;
  const { text } = parsed.file;
  const broken = parsed.diagnostics.flatMap(({ location }) => location?.start ?? []);
  const brokenLines = new Set(broken.map(({ line }) => line));
  const found: { readonly code: ParserCode; readonly start: number }[] = [];
  const brokenNames = new Set<string>();
  const isOnBrokenLine = (name: string) => {
    const written = parsed.file.text.split(/\r\n|\n|\r/);
    return [...brokenLines].some((line) => written[line - 1]?.includes(name));
  };
  const lost = parsed.diagnostics.some(({ code }) => code === "block-without-head");
  let errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    chinese: parsed.chinese,
    vocabulary: parsed.vocabulary,
    written: ({ start, end }) => (start < 0 ? "" : text.slice(start, end)),
    lineAfter: (statement, line) => (statement.start < 0 ? undefined : [lineBelow(text, statement, line)]),
    removal: (statement) => (statement.start < 0 ? undefined : [withoutLines(text, statement)]),
    diagnostics,
    defaults,
    location: lines.location,
    braces: parsed.braces,
    brokenWithin: ({ start, end }) => broken.some(({ offset }) => offset >= start && offset <= end),
    hasFound: (codes, { start, end }) =>
      found.some((one) => codes.includes(one.code) && one.start >= start && one.start <= end),
    errorCount: () => errors,
    problem(code, params, span, { related = [], fix } = {}) {
      found.push({ code, start: span.start });
      const location = lines.location(span);
      const edits = fix?.map((edit) => ({ location: lines.location(edit.span), newText: edit.newText }));
      const diagnostic = report(code, params, { location, related, edits });
      // What the settings make an error of is read on as the warning that it is.
      if (diagnostic.severity === "error" && severityOf(diagnostic, rules) === "error") errors += 1;
      // A line whose marks are broken has its message already; what else seems wrong there follows from it.
      if (brokenLines.has(location.start.line) || (lost && FROM_LOST_LINES.has(code))) return;
      if (parsed.braces !== "balanced" && MAYBE_ELSEWHERE.has(code)) return;
      diagnostics.push(diagnostic);
    },
    declareBroken(key, name = {}) {
      for (const wording of [key, ...wordings(name)]) brokenNames.add(wording);
    },
    followsFromBroken(name) {
      const follows = brokenNames.has(name) || (name !== "" && isOnBrokenLine(name));
      if (follows) errors += 1;
      return follows;
    },
    applied(subject, value, span) {
      defaults.push({ subject, value, ...(span && { location: lines.location(span) }) });
    },
  };
}
