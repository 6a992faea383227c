import { type CompleteText, type Diagnostic, LANGUAGES, type Location, suggest } from "@scorecard/model";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { TextFile } from "../input/read-text.ts";
import { report } from "../words/messages.ts";

/** What a kind of file holds. */
export interface DataFileKind<T> {
  readonly schema: z.ZodType<T>;
  /** What can stand at each path; anywhere else it is a text by language. */
  readonly known: { readonly [path: string]: readonly string[] };
  /** What the field at a path holds, in words. */
  readonly expectedAt: (path: string) => CompleteText;
  /** A line that such a file can have. */
  readonly example: string;
}

/** A file's data, with the way back to its places in the file. */
export interface ReadData<T> {
  /** Absent where the file has mistakes. */
  readonly data?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands. */
  locate(path: readonly PropertyKey[]): Location;
}

/** Reads a file of settings (YAML, and so JSON too). Each of its mistakes is a diagnostic. */
export function readDataFile<T>(file: TextFile, kind: DataFileKind<T>): ReadData<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (from: number, to: number) => locationOf(file.path, lines, from, to);
  const locate = (path: readonly PropertyKey[]) => place(...rangeAt(document, path));
  const failed = (diagnostics: readonly Diagnostic[]) => ({ diagnostics, locate });

  if (document.errors.length > 0) {
    return failed(
      document.errors.map(({ code, pos }) => report(syntaxCode(code), {}, { location: place(...pos) })),
    );
  }
  const value = plainValue(document);
  if (!isMap(document.contents) || value === undefined) {
    return failed([report("config-not-a-mapping", { example: kind.example }, { location: locate([]) })]);
  }
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, diagnostics: [], locate };
  return failed(parsed.error.issues.flatMap((issue) => issueDiagnostics(issue, document, place, kind)));
}

function syntaxCode(code: string): "config-field-twice" | "config-unreadable" {
  return code === "DUPLICATE_KEY" ? "config-field-twice" : "config-unreadable";
}

/** The document as plain data; aliases are refused, since a few of them can stand for gigabytes. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

type Place = (from: number, to: number) => Location;

function issueDiagnostics(
  issue: z.core.$ZodIssue,
  document: Document,
  place: Place,
  { known, expectedAt }: Pick<DataFileKind<unknown>, "known" | "expectedAt">,
): readonly Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    const allowed = known[issue.path.map(String).join(".")] ?? LANGUAGES;
    return issue.keys.map((key) => unknownField([...issue.path, key], allowed, document, place));
  }
  const field = issue.path.map(String).join(".");
  const location = place(...rangeAt(document, issue.path));
  return [report("config-wrong-value", { field, expected: expectedAt(field) }, { location })];
}

function unknownField(
  path: readonly PropertyKey[],
  known: readonly string[],
  document: Document,
  place: Place,
): Diagnostic {
  const key = String(path.at(-1));
  const location = place(...keyRange(document, path.slice(0, -1), key));
  const field = path.map(String).join(".");
  const similar = suggest(key, known);
  if (similar !== undefined) return report("config-unknown-field-similar", { field, similar }, { location });
  return report("config-unknown-field", { field, known: listed(known) }, { location });
}

/** More would not be read. */
const MOST_LISTED = 12;

function listed(known: readonly string[]): string {
  const more = known.length > MOST_LISTED ? ", …" : "";
  return `${known.slice(0, MOST_LISTED).join(", ")}${more}`;
}

type Range = readonly [from: number, to: number];

function keyRange(document: Document, path: readonly PropertyKey[], key: string): Range {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
  return rangeOf(pair?.key) ?? rangeAt(document, path);
}

function rangeAt(document: Document, path: readonly PropertyKey[]): Range {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return rangeOf(node) ?? (path.length === 0 ? [0, 0] : rangeAt(document, path.slice(0, -1)));
}

function rangeOf(node: unknown): Range | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  const [from, to] = node.range as readonly number[];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function locationOf(file: string, lines: LineCounter, from: number, to: number): Location {
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { offset, line, column: col };
  };
  return { file, start: position(from), end: position(to) };
}
