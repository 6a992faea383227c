import type { CompleteText, Diagnostic, Language, Location, RelatedPlace } from "@scorecard/model";
import { type ParamsOf, type ParserCode, report } from "../diagnostics.ts";
import type { ParsedFile } from "../syntax/parse.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A default that decided something, because the author did not. */
export interface AppliedDefault {
  readonly subject: CompleteText;
  readonly value: CompleteText;
  readonly location?: Location;
}

/** What every reader of statements is given: where it is, and where to tell what it finds. */
export interface Context {
  /** The Chinese script that untagged Chinese texts of this file are in. */
  readonly chinese: Exclude<Language, "en">;
  location(span: Span): Location;
  problem<Code extends ParserCode>(
    code: Code,
    params: ParamsOf<Code>,
    span: Span,
    related?: readonly RelatedPlace[],
  ): void;
  /** Whether the marks of a stretch are broken, so that what was read there is not what was meant. */
  brokenWithin(span: Span): boolean;
  /** How many errors there are so far: a check of a whole says nothing where a part of it is missing. */
  errorCount(): number;
  /** Notes a default that the author did not write, for `check --show-defaults`. */
  applied(subject: CompleteText, value: CompleteText, span?: Span): void;
}

/** A context that collects into lists. */
export interface CollectingContext extends Context {
  readonly diagnostics: Diagnostic[];
  readonly defaults: AppliedDefault[];
}

/** Starts reading a parsed file. */
export function openContext(parsed: ParsedFile, chinese: Context["chinese"]): CollectingContext {
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const defaults: AppliedDefault[] = [];
  const { lines } = parsed;
  const broken = parsed.diagnostics.flatMap(({ location }) => location?.start ?? []);
  const brokenLines = new Set(broken.map(({ line }) => line));
  let errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    chinese,
    diagnostics,
    defaults,
    location: lines.location,
    brokenWithin: ({ start, end }) => broken.some(({ offset }) => offset >= start && offset <= end),
    errorCount: () => errors,
    problem(code, params, span, related = []) {
      const location = lines.location(span);
      // A line whose marks are broken has its message already; what else seems wrong there follows from it.
      if (brokenLines.has(location.start.line)) return;
      const diagnostic = report(code, params, { location, related });
      if (diagnostic.severity === "error") errors += 1;
      diagnostics.push(diagnostic);
    },
    applied(subject, value, span) {
      defaults.push({ subject, value, ...(span && { location: lines.location(span) }) });
    },
  };
}
