import { LANGUAGES } from "@scorecard/model";
import { createCompiler, type LibraryHost } from "@scorecard/parser";
import type { Keyword } from "@scorecard/parser/syntax";
import { describe, expect, test } from "vitest";
import { ALLOWED, type Place, RULES } from "../src/places/place.ts";
import { plainText, snippetFor } from "../src/places/snippets.ts";

const LIBRARY = `library c "能力" { item id "服务" { yes-no { yes: 100 points; no: 0 points } } }`;
const host: LibraryHost = {
  load: (specifier) => ({ kind: "found", file: { path: `${specifier}.scorecard`, text: LIBRARY } }),
};

const MEASURE = 'measure: "完成率", unit %, range 0%~200%';
const EASY = "judged: 0~100 points";

/** What an author completes a snippet to: the lines that it needs around it. */
function sheetWith(keyword: Keyword, place: Place, text: string): string {
  const sheet = (lines: string) =>
    `scorecard x "甲" {\nraters: self, supervisor\nresult: supervisor\n${lines}\nsign: employee\n}`;
  const section = (lines: string) => sheet(`section "乙" 100% {\n${lines}\n}`);
  const item = (lines: string) => section(`item "丁" 100% {\n${lines}\n}`);
  const filled = text.includes("$0") ? plainText(text.replace("$0", FILLS[keyword] ?? "")) : plainText(text);
  if (place === "section")
    return section(
      keyword === "item" || keyword === "rows" || keyword === "use"
        ? filled
        : `item "基本" 100% { ${EASY} }\n${filled}`,
    );
  if (RULES.some((rule) => rule === keyword)) return item(`${MEASURE}\n${filled}`);
  return item(`${filled}\n${EASY}`);
}

const FILLS: { readonly [K in Keyword]?: string } = {
  item: EASY,
  group: `item "丁" 100% { ${EASY} }`,
  bonus: "judged: 0~10 points",
  penalty: 'deduct each 5 points { "a"\n"b" }',
};

/** What is wrong with a text beyond numbers that its author has yet to choose. */
function shapeProblems(text: string): readonly string[] {
  const chosen =
    /constant|sum|weight|points|marks|cap|floor|gap|reach|unused|best|below|levels|measure-missing|full|translation|over-delivery|stated|cliff|limit/;
  const { diagnostics } = createCompiler(host).compile({ path: "x.scorecard", text });
  return diagnostics
    .filter(({ code }) => !chosen.test(code))
    .map(({ code, message }) => `${code}: ${message.en}`);
}

describe.each(LANGUAGES)("in %s", (vocabulary) => {
  test.each<readonly [Place, Keyword]>([
    ...RULES.map((rule) => ["item", rule] as const),
    ...(["requirement", "standard", "dataSource", "due", "notApplicable", "input", "cap"] as const).map(
      (keyword) => ["item", keyword] as const,
    ),
    ...(["item", "bonus", "penalty", "use", "rows"] as const).map((keyword) => ["section", keyword] as const),
  ])("what is written for a word in a %s, %s, is well-formed", (place, keyword) => {
    const text = sheetWith(keyword, place, snippetFor(keyword, place, vocabulary));
    expect(shapeProblems(text), text).toEqual([]);
  });

  test("a whole sheet as completion writes it has nothing but its items to fill in", () => {
    const text = snippetFor("scorecard", "file", vocabulary).replace("$0", `item "丁" 100% { ${EASY} }`);
    const { diagnostics, template } = createCompiler(host).compile({ path: "x", text: plainText(text) });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(template?.sections).toHaveLength(1);
  });
});

test("every statement of every block has something to write", () => {
  for (const place of Object.keys(ALLOWED) as Place[])
    for (const keyword of ALLOWED[place])
      expect(plainText(snippetFor(keyword, place, "en"))).not.toMatch(/\$|undefined/);
});
