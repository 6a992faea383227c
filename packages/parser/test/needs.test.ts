import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileShipped } from "./cases.ts";
import { type Place, sheetAround } from "./places.ts";

/* Every row of docs/needs.md: both forms compile without a message, to the same template, and the proof is there. */

const ROOT = new URL("../../../", import.meta.url);
const ROW = /^\| (.+?) \| (item|section|sheet) \| `(.+?)` \| `(.+?)` \| (.+?) \|$/gm;
const text = readFileSync(new URL("docs/needs.md", ROOT), "utf8");
const rows = [...text.matchAll(ROW)].map(([, need = "", place, chinese = "", english = "", proof = ""]) => {
  return { need, place: place as Place, chinese, english, proof };
});

test("every row of the table is read", () => {
  const lines = text.split("\n").filter((line) => line.startsWith("| ")).length - 1;
  expect(rows).toHaveLength(lines);
  expect(rows.length).toBeGreaterThan(40);
});

describe.each(rows)("$need", ({ place, chinese, english, proof }) => {
  const forms = [chinese, english].map((form) => compileShipped(sheetAround(place, form)));

  test("both forms compile without a message", () => {
    expect(forms.map(({ diagnostics }) => diagnostics)).toEqual([[], []]);
  });

  test("they say the same", () => {
    const [first, second] = forms.map(({ template }) => template);
    expect(first).toBeDefined();
    expect(second).toEqual(first);
  });

  test("what proves its scoring exists", () => {
    const file = /`(.+)`/.exec(proof)?.[1];
    const folder = new URL("packages/engine/test/", ROOT);
    expect(file === undefined || existsSync(new URL(file, folder))).toBe(true);
  });
});
