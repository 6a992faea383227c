import type { Diagnostic, Language, Location, Severity, TextEdit } from "@scorecard/model";
import { VERSION } from "../version.ts";

/*
 * Diagnostics in SARIF 2.1.0 (OASIS), the form in which code hosts and quality tools take the findings of a checker.
 */

const LEVELS: { readonly [S in Severity]: string } = { error: "error", warning: "warning" };

/** A SARIF log with one run of this program. */
export function sarifLog(diagnostics: readonly Diagnostic[], language: Language): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "scorecard", version: VERSION, rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => result(diagnostic, codes, language)),
      },
    ],
  };
}

function result(diagnostic: Diagnostic, codes: readonly string[], language: Language): object {
  const { code, severity, message, location, related, fix } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: message[language] },
    ...(location && { locations: [{ physicalLocation: physical(location) }] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message[language] },
        physicalLocation: physical(other.location),
      })),
    }),
    ...(fix && {
      fixes: [{ description: { text: fix.title[language] }, artifactChanges: changes(fix.edits) }],
    }),
  };
}

function physical({ file, start, end }: Location): object {
  return {
    artifactLocation: { uri: encodeURI(file) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** Edits file by file. */
function changes(edits: readonly TextEdit[]): readonly object[] {
  const files = [...new Set(edits.map(({ location }) => location.file))];
  return files.map((file) => ({
    artifactLocation: { uri: encodeURI(file) },
    replacements: edits
      .filter(({ location }) => location.file === file)
      .map(({ location: { start, end }, newText }) => ({
        deletedRegion: { charOffset: start.offset, charLength: end.offset - start.offset },
        insertedContent: { text: newText },
      })),
  }));
}
