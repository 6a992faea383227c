import type { Diagnostic } from "@scorecard/model";
import type { YAMLError } from "yaml";
import { report } from "./messages.ts";
import type { SourceText } from "./source-text.ts";

/** Puts the errors of the YAML library into our own words: one a line, from the library's codes and the text. */
export function describeProblems(
  errors: readonly YAMLError[],
  source: SourceText,
  originalOffset: (offset: number) => number,
): readonly Diagnostic[] {
  const lines = new Set<number>();
  const starts = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  for (const { code, pos } of errors) {
    const start = originalOffset(pos[0]);
    // Several errors at one place are one mistake, which the first of them names best.
    if (starts.has(start)) continue;
    starts.add(start);
    const diagnostic = describe(code, start, Math.max(originalOffset(pos[1]), start + 1), source);
    const line = diagnostic.location?.start.line ?? 0;
    if (!lines.has(line)) diagnostics.push(diagnostic);
    lines.add(line);
  }
  return diagnostics;
}

function describe(code: YAMLError["code"], start: number, end: number, source: SourceText): Diagnostic {
  const place = { location: source.locate(start, end) };
  switch (code) {
    case "TAB_AS_INDENT":
      return report("tab-indent", {}, place);
    case "BAD_INDENT":
      return describeIndentation(source.lineAt(start).start, source);
    case "BAD_DQ_ESCAPE":
      return report("bad-backslash", {}, place);
    case "BAD_SCALAR_START":
    case "TAG_RESOLVE_FAILED":
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return report("needs-quotes", { sign: source.text.slice(start, start + 1) }, place);
    case "RESOURCE_EXHAUSTION":
      return report("too-deep", {}, place);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return describeNestedName(start, source);
    case "MULTILINE_IMPLICIT_KEY":
    case "MISSING_CHAR":
      return describeLineWithoutColon(start, source);
    default:
      return report("unreadable-line", {}, place);
  }
}

/** `a: b: c` is a text with a colon in it; `a: b` with `c: d` indented below is a wrong indentation. */
function describeNestedName(start: number, source: SourceText): Diagnostic {
  const line = source.lineAt(start);
  const rest = line.text.slice(start - line.start);
  if (/:(\s|$)/.test(rest)) {
    return report("colon-in-text", {}, { location: source.locate(start, start + rest.length) });
  }
  return describeIndentation(line.start + line.text.length + 1, source);
}

function describeIndentation(lineStart: number, source: SourceText): Diagnostic {
  const { start, text } = source.lineAt(lineStart);
  const indentation = text.length - text.trimStart().length;
  return report("bad-indent", {}, { location: source.locate(start + indentation, start + text.length) });
}

function describeLineWithoutColon(start: number, source: SourceText): Diagnostic {
  const sign = source.text.slice(start - 1, start);
  if (/[!&*]/.test(sign))
    return report("needs-quotes", { sign }, { location: source.locate(start - 1, start) });
  const line = source.lineAt(start);
  const location = source.locate(start, line.start + line.text.length);
  const name = line.text.trim();
  if (name === "" || /[:[\]{}"']/.test(name)) return report("unreadable-line", {}, { location });
  return report("missing-colon", { name }, { location });
}
