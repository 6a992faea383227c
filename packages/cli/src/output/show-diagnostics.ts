import type { CompleteText, Diagnostic, Language, Location, Severity } from "@scorecard/model";
import { codeFrame } from "./code-frame.ts";
import type { Paint } from "./colours.ts";
import { visible, visibleLines } from "./terminal-text.ts";

const SEVERITIES: { readonly [S in Severity]: CompleteText } = {
  error: { "zh-Hans": "错误", "zh-Hant": "錯誤", en: "error" },
  warning: { "zh-Hans": "警告", "zh-Hant": "警告", en: "warning" },
};

/** What the text of a diagnostic is made with. */
export interface Showing {
  readonly language: Language;
  readonly paint: Paint;
  /** The texts read in this run by the name under which their diagnostics know them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Diagnostics as text, in order of file and place. Of several at one place only the last is followed by its code frame. Ends
 * with a newline unless there are none.
 */
export function showDiagnostics(diagnostics: readonly Diagnostic[], showing: Showing): string {
  const sorted = inOrder(diagnostics);
  return sorted
    .map((diagnostic, index) => showDiagnostic(diagnostic, sorted[index + 1]?.location, showing))
    .join("");
}

/** Diagnostics file by file as the files came up, each from top to bottom. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ location }) => location?.file))];
  return files.flatMap((file) =>
    diagnostics
      .filter(({ location }) => location?.file === file)
      .sort((a, b) => (a.location?.start.offset ?? 0) - (b.location?.start.offset ?? 0)),
  );
}

/** `file:line:column  severity  message  [code]`, its code frame and related places; ends with a newline. */
function showDiagnostic(diagnostic: Diagnostic, next: Location | undefined, showing: Showing): string {
  const { language, paint } = showing;
  const { severity, location, related } = diagnostic;
  const place = location && `${paint("place", placeText(location))}  `;
  const word = paint(severity, SEVERITIES[severity][language]);
  const message = visibleLines(diagnostic.message[language]);
  const head = `${place ?? ""}${word}  ${message}  ${paint("faint", `[${diagnostic.code}]`)}`;
  const others = related.flatMap(({ location: other, message: why }) => [
    `  ${paint("place", placeText(other))}  ${visibleLines(why[language])}`,
    ...frame(other, showing),
  ]);
  const shown = samePlace(location, next) && related.length === 0 ? [] : frame(location, showing);
  return `${[head, ...shown, ...others].join("\n")}\n`;
}

function samePlace(one: Location | undefined, other: Location | undefined): boolean {
  return (
    one?.file === other?.file &&
    one?.start.offset === other?.start.offset &&
    one?.end.offset === other?.end.offset
  );
}

function placeText({ file, start }: Location): string {
  return `${visible(file)}:${start.line}:${start.column}`;
}

/** What concerns a whole file stands at its very start, with no extent: there is no line to show. */
function frame(location: Location | undefined, { texts, paint }: Showing): readonly string[] {
  const text = location && texts.get(location.file);
  if (location === undefined || text === undefined || location.end.offset === 0) return [];
  return codeFrame(text, location, paint);
}

/** A diagnostic as plain data for other programs: lines and columns from 1, in UTF-16 units, end exclusive. */
export function diagnosticData(diagnostic: Diagnostic, language: Language): object {
  const { code, severity, message, location, related } = diagnostic;
  return {
    ...(location && placeData(location)),
    code,
    severity,
    message: message[language],
    related: related.map((other) => ({ ...placeData(other.location), message: other.message[language] })),
  };
}

function placeData({ file, start, end }: Location): object {
  const position = ({ line, column }: Location["start"]) => ({ line, column });
  return { file, range: { start: position(start), end: position(end) } };
}

/** How many errors and warnings there are: `2 个错误、1 个警告`; `""` when there are none. */
export function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const counts = [
    ...(errors > 0 ? [counted(errors, "error", language)] : []),
    ...(diagnostics.length > errors ? [counted(diagnostics.length - errors, "warning", language)] : []),
  ];
  return counts.join(language === "en" ? ", " : "、");
}

function counted(count: number, severity: Severity, language: Language): string {
  const word = SEVERITIES[severity][language];
  if (language === "en") return `${count} ${word}${count === 1 ? "" : "s"}`;
  return language === "zh-Hans" ? `${count} 个${word}` : `${count} 個${word}`;
}
