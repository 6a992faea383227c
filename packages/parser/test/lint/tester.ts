import type { Diagnostic, TextEdit } from "@scorecard/model";
import { expect } from "vitest";
import { createCompiler, type RuleSettings } from "../../src/index.ts";

/** A linted source, to be asked what is said about it. */
export interface Linted {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing at all is said. */
  toBeValid(): void;
  /** These codes are said, in the order of the lines, and no others. */
  toEmit(codes: readonly string[]): Linted;
  /** The source after the first fix that is offered. */
  applyFix(): Linted;
  toEqual(source: string): Linted;
}

const NO_FILES = { load: () => ({ kind: "missing" as const, tried: "", candidates: [] }) };

/** Compiles a whole file with rules as usual, or as set. */
export function lint(source: string, rules: RuleSettings = {}): Linted {
  const { diagnostics } = createCompiler(NO_FILES, { rules }).compile({
    path: "test.scorecard",
    text: source,
  });
  const codes = diagnostics.map(({ code }) => code);
  const linted: Linted = {
    source,
    diagnostics,
    toBeValid() {
      expect(codes).toEqual([]);
    },
    toEmit(expected) {
      expect(codes).toEqual(expected);
      return linted;
    },
    applyFix() {
      const fix = diagnostics.find((diagnostic) => diagnostic.fix)?.fix;
      expect(fix, "a fix").toBeDefined();
      return lint(edited(source, fix?.edits ?? []), rules);
    },
    toEqual(expected) {
      expect(source).toBe(expected);
      return linted;
    },
  };
  return linted;
}

/** A text with edits applied, from its end, so that no place moves. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const fromEnd = [...edits].sort((a, b) => b.location.start.offset - a.location.start.offset);
  return fromEnd.reduce((rest, { location: { start, end }, newText }) => {
    return rest.slice(0, start.offset) + newText + rest.slice(end.offset);
  }, text);
}
