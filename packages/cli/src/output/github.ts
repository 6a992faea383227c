import type { Diagnostic, Language } from "@scorecard/model";

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a change. One line each. */
export function githubAnnotations(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic, language)}\n`).join("");
}

function annotation({ code, severity, message, location }: Diagnostic, language: Language): string {
  const place = location && {
    file: location.file,
    line: location.start.line,
    endLine: location.end.line,
    col: location.start.column,
    endColumn: location.end.column,
  };
  const properties = Object.entries({ ...place, title: code });
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity} ${written.join(",")}::${escaped(message[language])}`;
}

/** A percent sign and line ends would be read as part of the command. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
