import { type Diagnostic, hasErrors, templateSchema } from "@scorecard/model";
import { expect } from "vitest";
import { type Compilation, createCompiler } from "../../src/index.ts";
import { SHIPPED } from "./real-files.ts";

const MOST_A_FILE = 200;

/** Compiles a text that may use all shipped files, and expects of the outcome what holds for every text. */
export function keepsPromises(text: string): Compilation {
  const compilation = createCompiler(SHIPPED).compile({ path: "fuzz.scorecard", text });
  const { kind, template, variants, diagnostics, files } = compilation;
  const failed = hasErrors(diagnostics);
  if (kind !== "library") expect(template === undefined, "either a template or an error").toBe(failed);
  for (const sheet of [template ?? [], variants].flat()) {
    expect(templateSchema.safeParse(sheet).error).toBeUndefined();
  }
  expect(diagnostics.length).toBeLessThanOrEqual(MOST_A_FILE * files.length);
  const lengths = new Map(files.map((file) => [file.path, file.text.length]));
  for (const diagnostic of diagnostics) hasPlaceAndWords(diagnostic, lengths);
  return compilation;
}

/** The same, for a text that cannot be a score sheet. */
export function isRefused(text: string): void {
  const { template, diagnostics } = keepsPromises(text);
  expect(template).toBeUndefined();
  expect(hasErrors(diagnostics)).toBe(true);
}

function hasPlaceAndWords(
  { location, message, code, related }: Diagnostic,
  lengths: ReadonlyMap<string, number>,
): void {
  for (const place of [location, ...related.map((other) => other.location)]) {
    const length = lengths.get(place?.file ?? "") ?? -1;
    const start = place?.start.offset ?? -1;
    const end = place?.end.offset ?? -1;
    expect(0 <= start && start <= end && end <= length, `${code} has a place in the file`).toBe(true);
  }
  for (const words of Object.values(message)) {
    expect(words, code).not.toMatch(/undefined|\[object|NaN/);
    expect(words.length, code).toBeGreaterThan(0);
  }
}
