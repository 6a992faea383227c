import { describe, expect, test } from "vitest";
import { readReviews } from "./read-reviews.ts";

const HEAD = "模板: x\n员工: { 工号: 1, 姓名: 林晓雯 }\n考核期间: 2026-09\n";
const DEEP = "[".repeat(60) + "]".repeat(60);

/** A review of which only the scores are of interest; they begin in line 5. */
function withScores(scores: string): string {
  return `${HEAD}评分:\n${scores}`;
}

/** What is wrong with a text and where, and the scores that are read all the same. */
function read(text: string) {
  const { reviews, diagnostics } = readReviews(text, "考核.yaml");
  const problems = diagnostics.map(({ code, location }) => {
    return `${location?.start.line}:${location?.start.column} ${code}`;
  });
  return { problems, items: reviews[0]?.review.items };
}

describe("a full-width colon behind a name, and what is read all the same", () => {
  test.each<readonly [string, string, string, unknown]>([
    ["below an item", "  指挥:\n    上级：4\n", "6:7", { 上级: "4" }],
    ["below an item that is called like a field of rows", "  要求:\n    上级：4\n", "6:7", { 上级: "4" }],
    ["a field, below a rater", "  指挥:\n    上级:\n      部门：2\n", "7:9", { 上级: { 部门: "2" } }],
    ["any name, in braces", "  指挥:\n    上级: { 响应：2 }\n", "6:13", { 上级: { 响应: "2" } }],
    ["any name, in braces of a list", "  指挥:\n    上级: [{ 响应：2 }]\n", "6:14", { 上级: { 响应: "2" } }],
    ["a field, in a list", "  指挥:\n    上级:\n      - 部门：2\n", "7:11", { 上级: { 部门: "2" } }],
    ["a field, in a list in brackets", "  指挥:\n    上级: [部门：2]\n", "6:12", { 上级: { 部门: "2" } }],
    ["before braces", "  指挥：{ 上级: 4 }\n", "5:5", { 上级: "4" }],
    ["before braces, with spaces", "  指 挥 ： { 上级: 4 }\n", "5:7", { 上级: "4" }],
    [
      "before braces, behind another item",
      "  带队: { 上级: 3 }\n  指挥：{ 上级: 4 }\n",
      "6:5",
      { 上级: "4" },
    ],
    ["inside of nested braces", "  指挥: { answers: { 上级：4 } }\n", "5:22", { 上级: "4" }],
  ])("%s", (_, scores, place, answers) => {
    const { problems, items } = read(withScores(scores));
    expect(problems).toEqual([`${place} full-width-colon`]);
    expect(Object.values(items ?? {}).at(-1)).toEqual({ answers });
  });

  test("in a name that runs over several lines: each line is told", () => {
    const { problems } = read("模板：x\n员工：\n  工号：1\n  姓名：林晓雯\n考核期间：2026-09\n评分: {}\n");
    expect(problems).toEqual(["1:3", "2:3", "3:5", "4:5", "5:5"].map((place) => `${place} full-width-colon`));
  });

  test("in a name in front of braces that swallowed the line before it", () => {
    const { problems } = read("模板：x\n员工：{ 工号: 1, 姓名: 林晓雯 }\n考核期间: 2026-09\n评分: {}\n");
    expect(problems).toEqual(["1:3", "2:3"].map((place) => `${place} full-width-colon`));
  });

  test("in a text that is no review at all", () => {
    expect(read("备考：好\n").problems).toEqual(["1:1 no-review", "1:3 full-width-colon"]);
  });

  test("is told in the order of the file, whatever else is wrong", () => {
    const { problems } = read(`${HEAD}评份: {}\n评语：\n  上级评语: 好\n评分: {}\n`);
    expect(problems).toEqual(["4:1 unknown-field", "5:3 full-width-colon"]);
  });

  test("a field in the second line of a text, but not any name", () => {
    const text = (name: string) => `${HEAD}评分: {}\n商定:\n  分数: 4\n   ${name}：好\n`;
    expect(read(text("理由")).problems).toContain("7:6 full-width-colon");
    expect(read(text("看法")).problems.filter((problem) => problem.endsWith("colon"))).toEqual([]);
  });
});

describe("a full-width colon in a text is part of it", () => {
  test.each<readonly [string, string, unknown]>([
    [
      "a reason",
      "  指挥:\n    商定:\n      分数: 4\n      理由:\n        部门：客服\n",
      { agreed: { points: "4", reason: "部门：客服" } },
    ],
    ["a note in lines of its own", "  指挥:\n    备注:\n      部门：客服\n", { note: "部门：客服" }],
    [
      "an entry that is no field",
      "  指挥:\n    上级:\n      - 响应：好\n",
      { answers: { 上级: ["响应：好"] } },
    ],
    ["one in brackets", "  指挥:\n    上级: [响应：好]\n", { answers: { 上级: ["响应：好"] } }],
  ])("%s", (_, scores, item) => {
    const { problems, items } = read(withScores(scores));
    expect(problems).toEqual([]);
    expect(items?.指挥).toMatchObject(item as object);
  });

  test("so it is in the requirement of a row", () => {
    const rows = "自定:\n  目标:\n    - 名称: 上线\n      权重: 40%\n      要求:\n        部门：客服\n";
    const { reviews, diagnostics } = readReviews(`${HEAD}评分: {}\n${rows}`, "考核.yaml");
    expect(diagnostics).toEqual([]);
    expect(reviews[0]?.review.rows).toMatchObject({ 目标: [{ requirement: "部门：客服" }] });
  });
});

describe("a full-width comma in braces", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["between two entries", "  指挥: { 上级: 4，自评: 5 }\n", ["5:14 full-width-comma"]],
    [
      "between three",
      "  指挥: { 上级: 4，自评: 5，同级: 3 }\n",
      ["5:14 full-width-comma", "5:20 full-width-comma"],
    ],
    [
      "with a colon behind it",
      "  指挥: { 上级: 4，自评: 5, 同级：3 }\n",
      ["5:14 full-width-comma", "5:24 full-width-colon"],
    ],
  ])("%s", (_, scores, problems) => {
    const found = read(withScores(scores));
    expect(found.problems).toEqual(problems);
    expect(found.items?.指挥?.answers).toMatchObject({ 上级: "4", 自评: "5" });
  });

  test("is a text's own sign in brackets and behind a name", () => {
    const { problems, items } = read(withScores("  指挥:\n    上级: [响应，快]\n    备注: 好，快\n"));
    expect(read(withScores("  指挥，带队: { 上级: 4 }\n")).problems).toEqual([]);
    expect(problems).toEqual([]);
    expect(items?.指挥).toEqual({ answers: { 上级: ["响应，快"] }, note: "好，快" });
  });
});

describe("quotation marks that are closed", () => {
  test.each([
    ["'好'", "好"],
    ["'it''s'", "it's"],
    ["'a\\'", "a\\"],
    ['"a\\\\"', "a\\"],
    ['"a\\\\\\""', 'a\\"'],
    ['"a\\"b"', 'a"b'],
    ["''", undefined],
  ])("%s", (written, note) => {
    const { problems, items } = read(withScores(`  指挥: { 备注: ${written} }\n`));
    expect(problems).toEqual([]);
    expect(items?.指挥?.note).toBe(note);
  });
});

describe("several documents and directives", () => {
  test.each([
    ["an empty document first", `---\n...\n${HEAD}评分: {}\n`],
    ["a remark first", `# 说明\n---\n---\n${HEAD}评分: {}\n`],
    ["a directive that nobody knows", `%FOO bar\n---\n${HEAD}评分: {}\n`],
    ["the version of YAML", `%YAML 1.2\n---\n${HEAD}评分: {}\n`],
    ["a version to come", `%YAML 9.9\n---\n${HEAD}评分: {}\n`],
  ])("%s: read all the same", (_, text) => {
    expect(read(text)).toEqual({ problems: [], items: {} });
  });

  test.each([
    ["in one list", `- ${DEEP}\n- ${DEEP}\n`, "1:43 too-deep"],
    ["in two documents", `${DEEP}\n---\n${DEEP}\n`, "1:42 too-deep"],
  ])("of two that are too deep %s the first is told", (_, text, problem) => {
    expect(read(text)).toEqual({ problems: [problem], items: undefined });
  });
});

describe("other slips", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "a reference inside of what it refers to",
      withScores("  指挥: &a { 上级: *a }\n"),
      ["5:7 needs-quotes", "5:16 needs-quotes"],
    ],
    ["a reference to nothing", withScores("  指挥: { 上级: *b }\n"), ["5:13 needs-quotes"]],
    ["a name that begins with *", withScores("  *a : { 上级: 4 }\n"), ["5:3 needs-quotes"]],
    ["a mark before lines", withScores("  指挥: !x\n    上级: 4\n"), ["5:7 needs-quotes"]],
    ["a mark and a reference", withScores("  指挥: &a *b\n"), ["5:10 needs-quotes"]],
    ["a mark with nothing behind it", withScores("  指挥:\n    备注: &重要\n"), ["6:9 needs-quotes"]],
    [
      "two colons too many in one line",
      withScores("  指挥: { 备注: 时间: 下午, 上级: 时间: 下午 }\n"),
      ["5:13 colon-in-text"],
    ],
    [
      "two lines out of place",
      withScores("  指挥: { 上级: 4 }\n 满意度: { 上级: 4 }\n   投诉: x\n"),
      ["6:2 bad-indent", "7:4 bad-indent"],
    ],
    [
      "a bracket and a brace",
      "模板: x\n员工: { 工号: [a: b: c }\n",
      ["2:5 unclosed-bracket", "2:11 unclosed-bracket"],
    ],
    ["text behind a list", "模板: x\n[a] b\n", ["2:5 unreadable-line"]],
    ["a line without a name", `${HEAD}评分: {}\n: y\n`, ["5:1 unreadable-line"]],
    ["an entry of a list below a name", "a: b\n- c\n", ["2:1 missing-colon"]],
    ["a name behind a list", "- a\nb: c\n", ["2:1 unreadable-line"]],
    [
      "a list where raters stand",
      withScores("  指挥:\n    - 上级\n    - 上级: 4\n"),
      ["5:3 entries-expected"],
    ],
  ])("%s", (_, text, problems) => {
    expect(read(text).problems).toEqual(problems);
  });
});
