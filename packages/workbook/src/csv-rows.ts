import type { Diagnostic, Location } from "@scorecard/model";
import { CsvError, type Info, parse } from "csv-parse/browser/esm/sync";
import { report } from "./messages.ts";

/** A row of a CSV text and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly location: Location;
}

/** The most rows below the header that are read. */
export const MOST_ROWS = 10_000;

const LINE_BREAK = /\r\n|\n|\r/g;

interface RawRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

/** Splits a CSV text into rows; cells are cut at commas, semicolons or tabs, whichever the first line uses. */
export function csvRows(text: string, file: string, diagnostics: Diagnostic[]): readonly Row[] {
  const lines = linesOf(text);
  const locate = (line: number) => lineLocation(lines, line, file);
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(lines.find((line) => line.text.trim() !== "")?.text ?? ""),
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: MOST_ROWS + 2,
    }) as unknown as readonly RawRow[];
    return rows.map(({ record, raw, info }) => {
      const lineBreaks = [...raw.trim().matchAll(LINE_BREAK)].length;
      return { cells: record, location: locate(info.lines - lineBreaks) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    const code = error.code === "CSV_QUOTE_NOT_CLOSED" ? "unclosed-quote" : "unreadable-row";
    diagnostics.push(report(code, {}, { location: locate(line) }));
    return [];
  }
}

const DELIMITERS = [",", ";", "\t"] as const;

function delimiterOf(header: string): string {
  const outsideQuotes = header.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

interface Line {
  readonly offset: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ offset, text: text.slice(offset, match.index) });
    offset = match.index + match[0].length;
  }
  return [...lines, { offset, text: text.slice(offset) }];
}

function lineLocation(lines: readonly Line[], line: number, file: string): Location {
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const { offset, text } = lines[index] ?? { offset: 0, text: "" };
  return {
    file,
    start: { offset, line: index + 1, column: 1 },
    end: { offset: offset + text.length, line: index + 1, column: text.length + 1 },
  };
}
