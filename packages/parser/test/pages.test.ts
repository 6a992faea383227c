import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PARSER_CATALOGUE } from "../src/diagnostics.ts";
import {
  check,
  expectedOf,
  firstSentence,
  HEADINGS,
  pageFile,
  readExample,
  readPage,
  saidOf,
} from "./pages.ts";

const CODES = Object.keys(PARSER_CATALOGUE).sort();
const FOLDER = new URL("../../../docs/diagnostics/", import.meta.url);
const paged = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => name.slice(0, -".md".length))
  .sort();

/** Examples that a page shows shortened: what stands for what. Lines are not counted in them. */
const SHORTENED: { readonly [code: string]: readonly [shown: string, inFull: string] } = {
  "block-too-long": ["…", Array.from({ length: 1000 }, (_, at) => `填写 "第 ${at + 4} 单说明"`).join("\n")],
  "nested-too-deep": ["…", "{".repeat(100)],
};

test("every code has a page, and no page is about a code that does not exist", () => {
  expect(paged).toEqual(CODES);
});

test("the index lists every page with the first sentence of each language", () => {
  const rows = pageFile("README.md").match(/^\| \[.*\|$/gm) ?? [];
  const expected = paged.map((code) => {
    const page = readPage(code);
    return `| [${code}](${code}.md) | ${firstSentence(page.text("简体中文"))} | ${firstSentence(page.text("English"))} |`;
  });
  expect([...rows].sort()).toEqual(expected.sort());
});

describe.each(paged)("%s", (code) => {
  const page = readPage(code);
  const wrong = readExample(page.text("错误写法 / Wrong"));
  const right = readExample(page.text("正确写法 / Right"), wrong?.slice(1));

  test("has the parts of a page in order", () => {
    expect(page.title).toBe(`# ${code}`);
    expect(page.headings).toEqual(HEADINGS);
    expect(page.text("简体中文")).toMatch(/^[\p{Script=Han}“].*。$/su);
    expect(page.text("English")).toMatch(/^[A-Z“].*[.]$/s);
  });

  test("its wrong example is told what the page says", () => {
    if (wrong === undefined) throw new Error("no example");
    const [shown, inFull] = SHORTENED[code] ?? [];
    if (shown === undefined || inFull === undefined) {
      expect(saidOf(wrong, check(wrong))).toEqual(expectedOf(wrong));
      expect(expectedOf(wrong).join("\n")).toMatch(new RegExp(` ${code}$`, "m"));
      return;
    }
    expect(wrong[0].text).toContain(shown);
    const said = check(wrong, (text) => text.replace(shown, () => inFull));
    expect(new Set(said.map((each) => each.code))).toEqual(new Set([code]));
  });

  test("its right example is told nothing, or only warnings that the page shows", () => {
    if (right === undefined) throw new Error("no example");
    const said = check(right);
    expect(saidOf(right, said)).toEqual(expectedOf(right));
    expect(said.filter((each) => each.severity === "error" || each.code === code)).toEqual([]);
  });
});
