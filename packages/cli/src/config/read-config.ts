import { type Diagnostic, LANGUAGES, type Location, suggest } from "@scorecard/model";
import { LINT_RULES } from "@scorecard/parser";
import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { TextFile } from "../input/read-text.ts";
import { expectedAt } from "../words/config-expectations.ts";
import { report } from "../words/messages.ts";
import { configSchema, type WrittenConfig } from "./config-schema.ts";

/** A configuration as its file says it, with the way back to its places in the file. */
export interface ReadConfig {
  readonly config: WrittenConfig;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands. */
  locate(path: readonly PropertyKey[]): Location;
}

/**
 * Reads a configuration (YAML, and so JSON too). Where it has mistakes, each is a diagnostic, and the configuration
 * is the empty one.
 */
export function readConfig(file: TextFile): ReadConfig {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (from: number, to: number) => locationOf(file.path, lines, from, to);
  const locate = (path: readonly PropertyKey[]) => place(...rangeAt(document, path));
  const failed = (diagnostics: readonly Diagnostic[]) => ({ config: {}, diagnostics, locate });

  if (document.errors.length > 0) {
    return failed(
      document.errors.map(({ code, pos }) => report(syntaxCode(code), {}, { location: place(...pos) })),
    );
  }
  const value = plainValue(document);
  if (!isMap(document.contents) || value === undefined) {
    return failed([report("config-not-a-mapping", { example: "fileName: …" }, { location: locate([]) })]);
  }
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return { config: parsed.data, diagnostics: [], locate };
  return failed(parsed.error.issues.flatMap((issue) => issueDiagnostics(issue, document, place)));
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

function issueDiagnostics(issue: z.core.$ZodIssue, document: Document, place: Place): readonly Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(issue.path, key, document, place));
  }
  const field = issue.path.map(String).join(".");
  const location = place(...rangeAt(document, issue.path));
  return [report("config-wrong-value", { field, expected: expectedAt(field) }, { location })];
}

/** What can stand at each path; anywhere else it is a text by language. */
const KNOWN_FIELDS: { readonly [path: string]: readonly string[] } = {
  "": Object.keys(configSchema.unwrap().shape),
  company: Object.keys(configSchema.unwrap().shape.company.unwrap().unwrap().shape),
  limits: Object.keys(configSchema.unwrap().shape.limits.unwrap().unwrap().shape),
  rules: LINT_RULES,
};

function unknownField(
  path: readonly PropertyKey[],
  key: string,
  document: Document,
  place: Place,
): Diagnostic {
  const known = KNOWN_FIELDS[path.map(String).join(".")] ?? LANGUAGES;
  const location = place(...keyRange(document, path, key));
  const field = [...path.map(String), key].join(".");
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
