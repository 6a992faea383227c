import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KEYWORDS } from "../src/syntax/lexicon.ts";

/* The table of keywords in the reference is the lexicon's. */

const text = readFileSync(new URL("../../../docs/reference.md", import.meta.url), "utf8");
const [, table = ""] = text.split("\n## Keywords\n");
const rows = table.split("\n").filter((line) => line.startsWith("| `"));

test("the reference has a row for every keyword, with all its spellings, and no other", () => {
  const expected = Object.values(KEYWORDS).map(
    ({ en, "zh-Hans": hans, "zh-Hant": hant }) =>
      `| ${en.map((word) => `\`${word}\``).join(" ")} | ${hans.join("、")} | ${hant.join("、")} |`,
  );
  expect(rows).toEqual(expected);
});
