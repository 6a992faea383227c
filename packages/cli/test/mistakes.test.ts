import { resolve } from "node:path";
import { LANGUAGES } from "@scorecard/model";
import { expect, test } from "vitest";
import { runIn } from "./support.ts";

/*
 * What is said about a sheet with twenty-five mistakes, for people to read in `examples/mistakes/`. Where a wording changes,
 * `vitest run test/mistakes.test.ts -u` writes it anew; read what changed.
 */

const ROOT = resolve(import.meta.dirname, "../../..");
const SHEET = "examples/mistakes/twenty-five.scorecard";

test.each(LANGUAGES)("twenty-five mistakes, in %s", async (language) => {
  const { code, out, err } = await runIn(ROOT, ["check", SHEET, "--ui-lang", language]);
  expect(code).toBe(1);
  await expect(`${err}${out}`).toMatchFileSnapshot(`${ROOT}/examples/mistakes/twenty-five.${language}.txt`);
});

test("each is told once, at a line of its own or with words of its own", async () => {
  const { out } = await runIn(ROOT, ["check", SHEET, "--format", "json"]);
  const problems: readonly { code: string; range: { start: { line: number } } }[] = JSON.parse(out);
  const told = problems.map(({ code, range }) => `${range.start.line} ${code}`);
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(25);
});
