import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARSER_CATALOGUE, type ParserCode } from "../../src/diagnostics.ts";
import { LINT_RULES } from "../../src/index.ts";

/* `docs/lint.md` says of every rule how severe it is, what its fix is, and where it is shown and tested. */

const TESTS = new URL("../", import.meta.url);
const CASES = [
  ...readdirSync(new URL("diagnostics/", TESTS)).map((name) => `diagnostics/${name}`),
  ...readdirSync(new URL("lint/", TESTS)).map((name) => `lint/${name}`),
  "diagnostics.test.ts",
]
  .filter((name) => !name.endsWith("table.test.ts"))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, TESTS), "utf8") }));

function row(code: ParserCode): string {
  const { severity, fix } = PARSER_CATALOGUE[code] as (typeof PARSER_CATALOGUE)[ParserCode] & {
    readonly fix?: { readonly title: { readonly en: string }; readonly safe: boolean };
  };
  const offered = fix === undefined ? "" : `${fix.title.en}${fix.safe ? " (safe)" : ""}`;
  const tested = CASES.filter(({ text }) => new RegExp(`(?<![a-z-])${code}(?![a-z-])`).test(text));
  const files = tested.map(({ name }) => `\`${name}\``).join(", ");
  return `| [\`${code}\`](diagnostics/${code}.md) | ${severity} | ${offered} | ${files} |`;
}

test("the table of rules is what the rules are", () => {
  const text = readFileSync(new URL("../../../../docs/lint.md", import.meta.url), "utf8");
  expect(text.split("\n").filter((line) => line.startsWith("| [`"))).toEqual(LINT_RULES.map(row));
});
