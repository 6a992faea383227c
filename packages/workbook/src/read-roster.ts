import type { Diagnostic, Employee, Location } from "@scorecard/model";
import { csvRows, MOST_ROWS, type Row } from "./csv-rows.ts";
import { report } from "./messages.ts";
import { type ColumnName, type ColumnPositions, readHeader } from "./roster-columns.ts";

/** A person of a roster, and the line that tells of them. */
export interface RosterEntry {
  readonly employee: Employee;
  readonly location: Location;
}

/** The people of a roster in its order, and everything that is wrong with it. */
export interface Roster {
  readonly people: readonly RosterEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a roster (花名册): CSV text with a header row, one person a row. Columns may come in any order and under
 * English, Simplified or Traditional names; others are left alone. Employee numbers stay text with their zeros.
 * @param text the file's text; the caller limits its size
 * @param file the file's name, for places
 */
export function readRoster(text: string, file: string): Roster {
  const diagnostics: Diagnostic[] = [];
  const [header, ...rows] = csvRows(text, file, diagnostics);
  if (header === undefined) {
    if (diagnostics.length === 0) diagnostics.push(report("empty-roster", {}, { location: startOf(file) }));
    return { people: [], diagnostics };
  }
  const columns = readHeader(header.cells, header.location, diagnostics);
  if (!columns.has("number") || !columns.has("name")) return { people: [], diagnostics };
  if (rows.length > MOST_ROWS) {
    diagnostics.push(report("too-many-rows", { most: MOST_ROWS }, { location: header.location }));
    return { people: [], diagnostics };
  }
  if (rows.length === 0) diagnostics.push(report("nobody-in-roster", {}, { location: header.location }));
  const byNumber = new Map<string, RosterEntry>();
  for (const row of rows) {
    const entry = readRow(row, columns, diagnostics);
    if (entry !== undefined) addPerson(entry, byNumber, diagnostics);
  }
  return { people: [...byNumber.values()], diagnostics };
}

function startOf(file: string): Location {
  const start = { offset: 0, line: 1, column: 1 };
  return { file, start, end: start };
}

function readRow(
  { cells, location }: Row,
  columns: ColumnPositions,
  diagnostics: Diagnostic[],
): RosterEntry | undefined {
  const cell = (column: ColumnName) => (cells[columns.get(column) ?? -1] ?? "").trim();
  const number = plainNumber(cell("number"));
  if (number === "") {
    diagnostics.push(report("missing-number", {}, { location }));
    return undefined;
  }
  if (looksDamaged(number)) diagnostics.push(report("damaged-number", { number }, { location }));
  const name = cell("name");
  if (name === "") {
    diagnostics.push(report("missing-name", { number }, { location }));
    return undefined;
  }
  const department = cell("department");
  const position = cell("position");
  const employee: Employee = {
    number,
    name,
    ...(department !== "" && { department }),
    ...(position !== "" && { position }),
  };
  return { employee, location };
}

/** Spreadsheets keep leading zeros as ="0012" or '0012: the number is what is meant. */
function plainNumber(cell: string): string {
  const half = cell.normalize("NFKC").trim();
  return half
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'/, "")
    .trim();
}

/** 1.2E+3 and 1200.0 are what is left of a long or zero-led number that a spreadsheet took for a quantity. */
function looksDamaged(number: string): boolean {
  return /^\d+(\.\d+)?e\+?\d+$/i.test(number) || /^\d+\.0+$/.test(number);
}

function addPerson(entry: RosterEntry, byNumber: Map<string, RosterEntry>, diagnostics: Diagnostic[]): void {
  const { number, name } = entry.employee;
  const first = byNumber.get(number);
  if (first === undefined) {
    byNumber.set(number, entry);
    return;
  }
  const words = { number, name, first: first.location.start.line, firstName: first.employee.name };
  const message = { "zh-Hans": "第一次出现", "zh-Hant": "第一次出現", en: "first here" };
  const related = [{ location: first.location, message }];
  diagnostics.push(report("number-twice", words, { location: entry.location, related }));
}
