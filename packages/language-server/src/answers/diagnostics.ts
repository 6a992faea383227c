import type { Language, Location as Place, Diagnostic as Problem } from "@scorecard/model";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Paths } from "../files/paths.ts";

/** The source that editors show beside a message. */
const SOURCE = "scorecard";

/** A message as editors show it. */
export function toDiagnostic(problem: Problem, language: Language, paths: Paths): Diagnostic {
  const { code, severity, message, location, related } = problem;
  return {
    range: location
      ? rangeOf(location)
      : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    codeDescription: { href: paths.pageOf(code) },
    source: SOURCE,
    message: message[language],
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri: paths.uriOf(other.location.file), range: rangeOf(other.location) },
        message: other.message[language],
      })),
    }),
  };
}

function rangeOf({ start, end }: Place) {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
