import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileText } from "./cases.ts";

/* The sheet of mistakes among the examples: each is told, once, whatever else is wrong. */

const SHEET = new URL("../../../examples/mistakes/twenty-five.scorecard", import.meta.url);
const { diagnostics } = compileText(readFileSync(SHEET, "utf8"));

test("twenty-five mistakes are told in one run, each once", () => {
  const codes = diagnostics.map(({ code }) => code);
  expect(codes).toHaveLength(25);
  expect(new Set(codes).size).toBe(25);
});

test("many of them with what takes them away", () => {
  expect(diagnostics.filter(({ fix }) => fix !== undefined).length).toBeGreaterThanOrEqual(10);
});
