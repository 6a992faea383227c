import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileShipped } from "./cases.ts";
import { type Place, sheetAround } from "./places.ts";

/* Every example in the documents compiles without a message. "in-item" marks lines that stand inside an item, and so on. */

const DOCUMENTS = ["docs/language.md", "docs/language.zh.md", "README.md"];
const ROOT = new URL("../../../", import.meta.url);

const examples = DOCUMENTS.flatMap((path) => {
  const text = readFileSync(new URL(path, ROOT), "utf8");
  return [...text.matchAll(/^```scorecard(?: in-(item|section|sheet))?\n([\s\S]*?)^```$/gm)].map(
    ([, place, code = ""], index) => ({
      name: `${path}, example ${index + 1}`,
      source: place ? sheetAround(place as Place, code) : code,
    }),
  );
});

test("there are examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
});

describe.each(examples)("$name", ({ source }) => {
  test("compiles without a message", () => {
    const { diagnostics, kind } = compileShipped(source);
    expect(diagnostics).toEqual([]);
    expect(kind).not.toBe("unknown");
  });
});
