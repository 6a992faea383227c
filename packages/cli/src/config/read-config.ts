import type { Diagnostic, Location } from "@scorecard/model";
import { LINT_RULES } from "@scorecard/parser";
import type { TextFile } from "../input/read-text.ts";
import { expectedAt } from "../words/config-expectations.ts";
import { configSchema, type WrittenConfig } from "./config-schema.ts";
import { readDataFile } from "./read-data-file.ts";

/** A configuration as its file says it, with the way back to its places in the file. */
export interface ReadConfig {
  readonly config: WrittenConfig;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands. */
  locate(path: readonly PropertyKey[]): Location;
}

const KNOWN_FIELDS: { readonly [path: string]: readonly string[] } = {
  "": Object.keys(configSchema.unwrap().shape),
  company: Object.keys(configSchema.unwrap().shape.company.unwrap().unwrap().shape),
  limits: Object.keys(configSchema.unwrap().shape.limits.unwrap().unwrap().shape),
  rules: LINT_RULES,
  timestamp: ["url"],
};

/**
 * Reads a configuration (YAML, and so JSON too). Where it has mistakes, each is a diagnostic, and the configuration
 * is the empty one.
 */
export function readConfig(file: TextFile): ReadConfig {
  const kind = { schema: configSchema, known: KNOWN_FIELDS, expectedAt, example: "fileName: …" };
  const { data = {}, diagnostics, locate } = readDataFile<WrittenConfig>(file, kind);
  return { config: data, diagnostics, locate };
}
