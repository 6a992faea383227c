import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { budget } from "./budget.ts";
import { damagedFile, fileOfBrokenBytes, realFile } from "./damage.ts";
import { inItem, statementSoup, wordSoup } from "./made-up.ts";
import { isRefused, keepsPromises } from "./promises.ts";
import { REAL_FILES } from "./real-files.ts";

/*
 * Whatever the text, the compiler ends, does not throw, gives a template that the schema takes or at least one error,
 * and a bounded number of messages, each with its place in the text.
 */

describe("promises hold for", () => {
  test("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 600 }), (bytes) =>
        isRefused(new TextDecoder().decode(bytes)),
      ),
      budget(150),
    );
  });

  test("random letters of every script, and halves of letters", () => {
    const letters = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fc.nat({ max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(fc.property(letters, isRefused), budget(150));
  });

  test("words of the language in no order", () => {
    fc.assert(
      fc.property(wordSoup, (text) => void keepsPromises(text)),
      budget(200),
    );
  });

  test("statements of any words at any place of a sheet", () => {
    fc.assert(
      fc.property(statementSoup, (text) => void keepsPromises(text)),
      budget(300),
    );
  });

  test("shipped files with damage", () => {
    fc.assert(
      fc.property(damagedFile, (text) => void keepsPromises(text)),
      budget(120),
    );
  });

  test("shipped files with broken bytes", () => {
    fc.assert(
      fc.property(fileOfBrokenBytes, (text) => void keepsPromises(text)),
      budget(50),
    );
  });
});

describe("is refused:", () => {
  test("a shipped file that breaks off anywhere before its last brace", () => {
    fc.assert(
      fc.property(realFile, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) =>
        isRefused(text.slice(0, Math.floor(text.lastIndexOf("}") * share))),
      ),
      budget(60),
    );
  });

  test("a shipped file from which any one brace is missing", () => {
    fc.assert(
      fc.property(realFile, fc.nat(), (text, which) => {
        // Braces at the end of a line that is no comment: none of these stands in a text.
        const braces = [...text.matchAll(/^[^#\n]*?([{}])(?=\n)/gm)].map(
          ({ index, 0: line }) => index + line.length - 1,
        );
        const at = braces[which % braces.length] ?? 0;
        isRefused(text.slice(0, at) + text.slice(at + 1));
      }),
      budget(60),
    );
  });

  test.each([
    ["braces", (depth: number) => `${"部分 { ".repeat(depth)}${"}".repeat(depth)}`],
    ["braces that are not closed", (depth: number) => "部分 {\n".repeat(depth)],
    ["braces that were not opened", (depth: number) => "}".repeat(depth)],
    ["blocks that stand ever further in", (depth: number) => staircase(depth)],
    ["parentheses", (depth: number) => `指标 ${"（".repeat(depth)}含${"）".repeat(depth)}`],
    ["parentheses that are not closed", (depth: number) => `指标 ${"(".repeat(depth)}`],
  ])("%s in each other, to any depth", (_, nested) => {
    for (const depth of [1, 2, 31, 32, 33, 64, 1_000, 20_000]) isRefused(nested(depth));
  });
});

function staircase(depth: number): string {
  const lines = Array.from(
    { length: Math.min(depth, 300) },
    (_, step) => `${" ".repeat(step)}部分 {\n${" ".repeat(step)}}\n`,
  );
  return `${lines.join("")}}`;
}

describe("ends on", () => {
  test.each([
    ["parentheses", (size: number) => `公式：${"(".repeat(size)}1${")".repeat(size)}`],
    ["parentheses that are not closed", (size: number) => `公式：${"（".repeat(size)}1`],
    ["a sum", (size: number) => `公式：1${" + 1".repeat(size)}`],
    ["a power tower of products", (size: number) => `公式：9999999999${" × 9999999999".repeat(size)}`],
    ["signs", (size: number) => `公式：${"-".repeat(size)}1`],
    ["functions in each other", (size: number) => `公式：${"max(1, ".repeat(size)}1${")".repeat(size)}`],
    ["cases in each other", (size: number) => `公式：${"when(1 > 0, 1, ".repeat(size)}1${")".repeat(size)}`],
    ["denials", (size: number) => `公式：when(${"非 ".repeat(size)}1 > 0, 1, 2)`],
    ["a function of many", (size: number) => `公式：max(${"1, ".repeat(size)}1)`],
  ])("a formula of any size: %s", (_, formula) => {
    for (const size of [1, 10, 31, 32, 33, 100, 499, 501, 5_000]) keepsPromises(inItem(formula(size)));
  });

  test("numbers of any length, in any place", () => {
    const digits = fc
      .tuple(
        fc.constantFrom("", "-", "0.", "1,000,"),
        fc.constantFrom("0", "1", "9", "９"),
        fc.integer({ min: 1, max: 5_000 }),
      )
      .map(([before, digit, length]) => before + digit.repeat(length));
    fc.assert(
      fc.property(realFile, fc.nat(), digits, (text, which, number) => {
        const places = [...text.matchAll(/\d+(?:\.\d+)?/g)];
        const place = places[which % places.length];
        const at = place?.index ?? 0;
        keepsPromises(text.slice(0, at) + number + text.slice(at + (place?.[0].length ?? 0)));
      }),
      budget(60),
    );
  });

  test.each(REAL_FILES.map((text) => [text.split("\n")[0] ?? "", text]))(
    "the file on one line: %s",
    (_, text) => {
      const bare = text.replace(/^\s*#.*$/gm, "");
      keepsPromises(bare.replaceAll("\n", "；"));
      keepsPromises(bare.replaceAll("\n", " "));
      keepsPromises(text.replaceAll("\n", " "));
    },
  );

  test.each([
    ["lines", "指标 20%\n"],
    ["keywords", "每项扣"],
    ["unknown Han letters", "甲乙丙"],
    ["unknown letters", "☃ "],
    ["open texts", '要求："完成 {\n'],
    ["open texts with spaces", `"${" ".repeat(500)}x\n`],
    ["open brackets", "["],
    ["open brackets of all kinds", "[［【"],
    ["corner quotes", "「"],
    ["quotes", '"'],
    ["commas", "，"],
    ["colons", "："],
    ["colons with words", "：结果"],
    ["tags", "en: "],
    ["slashes", "/"],
    ["texts with slashes", '"a"/'],
    ["closing parentheses", "）"],
    ["numbers with points", "1."],
    ["years", "2026-"],
    ["closed blocks with a brace too many", '  指标 k "名" 1% {\n  }\n}\n'],
    ["sheets", '评分表 s "表" {}\n'],
  ])("a long text of %s", (_, piece) => {
    isRefused(piece.repeat(Math.ceil(60_000 / piece.length)));
    keepsPromises(inItem(piece.repeat(Math.ceil(30_000 / piece.length))));
  });

  test("many items with something wrong in each, of which the first are told", () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, index) => `指标 i${index} "第 ${index} 项" 1% { 要球：“完成” }`,
    );
    const { diagnostics } = keepsPromises(`评分表 t "表" {\n部分 s "部分" 100% {\n${lines.join("\n")}\n}\n}`);
    expect(diagnostics.length).toBe(200);
    expect(diagnostics[0]?.location?.start.line).toBeLessThan(5);
  });

  test("a block longer than any sheet has, and says where reading stopped", () => {
    const lines = Array.from({ length: 1_500 }, (_, index) => `指标 i${index} "第 ${index} 项" 1% { 打分 }`);
    const { diagnostics } = keepsPromises(`评分表 t "表" {\n部分 s "部分" 100% {\n${lines.join("\n")}\n}\n}`);
    const stopped = diagnostics.filter(({ code }) => code === "block-too-long");
    expect(stopped.map(({ location }) => location?.start.line)).toEqual([1_003]);
  });

  test("more warnings than are told, before an error", () => {
    const levels = Array.from(
      { length: 300 },
      (_, index) =>
        `指标 i${index} "第 ${index} 项" / "Item ${index}" 0.1% { 分级 { 1 级 "差" / "Poor"：0 分\n2 级 "好" / "Good"：0.05 分 } }`,
    );
    const sheet = (last: string) =>
      `评分表 t "表" / "Sheet" {\n评分人：自评、上级\n结果：取上级\n签字：被考核人\n部分 s "部分" / "Section" 100% {\n${levels.join("\n")}\n指标 z "末项" / "Last" ${last} { 是否 "好" / "Good" }\n}\n}`;
    isRefused(sheet("50%"));
  });
});
