import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { VERSION } from "../src/version.ts";
import { filesBelow, folderWith, SMALL_SHEET, smallReview } from "./support.ts";

/*
 * The command as users start it: its own process, the built code, the real streams.
 */

const COMMAND = fileURLToPath(new URL("../bin/scorecard.js", import.meta.url));

/** Runs the command in a folder, in Simplified Chinese. */
function scorecard(folder: string, ...argv: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, LC_ALL: "zh_CN.UTF-8", SCORECARD_DEBUG: "" };
    execFile(
      process.execPath,
      [COMMAND, ...argv],
      { cwd: folder, env, timeout: 30_000 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}

const FILES = {
  "small.scorecard": SMALL_SHEET,
  "r/0012.yaml": smallReview("0012", "林晓雯"),
};

test("version and help", async () => {
  const folder = folderWith();
  expect(await scorecard(folder, "--version")).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
  expect(await scorecard(folder, "--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("用法："),
    err: "",
  });
  expect(await scorecard(folder)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("用法：") });
});

test("from a first sheet to a signed one: new, check, compile, score, render", async () => {
  const folder = folderWith(FILES);
  expect(await scorecard(folder, "new", "客服专员")).toMatchObject({ code: 0, out: "客服专员.scorecard\n" });
  expect(await scorecard(folder, "check", ".")).toEqual({
    code: 0,
    out: "已检查 2 个文件：没有发现问题\n",
    err: "",
  });
  const { out: json } = await scorecard(folder, "compile", "small.scorecard");
  expect(JSON.parse(json)).toMatchObject({
    hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    template: { format: "scorecard-template", id: "small" },
  });
  const scored = await scorecard(folder, "score", "small.scorecard", "r");
  expect(scored).toMatchObject({ code: 0, out: expect.stringMatching(/^0012 .* 92 +确定$/m), err: "" });
  const rendered = await scorecard(folder, "render", "small.scorecard", "r", "--lang", "zh-Hant,en");
  expect(rendered).toEqual({ code: 0, out: "out/2026-09_0012_林晓雯_small.pdf\n", err: "" });
  expect(filesBelow(folder)).toContain("out/2026-09_0012_林晓雯_small.pdf");
});

test.each([
  ["template", "Scorecard template"],
  ["review", "Scorecard review"],
  ["result", "Scorecard result"],
  ["config", "Scorecard configuration"],
])("schema %s is the JSON Schema of that kind", async (kind, title) => {
  const { code, out } = await scorecard(folderWith(), "schema", kind);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  expect(out).toContain(title);
});

test("compile --out writes a file", async () => {
  const folder = folderWith(FILES);
  expect(await scorecard(folder, "compile", "small.scorecard", "--out", "t/small.json")).toMatchObject({
    code: 0,
    out: "",
  });
  expect(filesBelow(folder)).toContain("t/small.json");
});

const USES_LIBRARY = SMALL_SHEET.replace(
  /( {2}部分 behaviour[^{]*\{)[\s\S]*?\n {2}\}/,
  '$1\n    使用 accountability 来自 "competencies" 每项 100%\n  }',
);
const CYCLE = (other: string) => `指标库 a "甲" {\n  语法：1\n  使用 x 来自 "${other}"\n}\n`;

describe("bad input: exit code 1, file and line, what to do, no stack, nothing written", () => {
  test.each([
    ["an empty file", { "a.scorecard": "" }, "check a.scorecard", /^a\.scorecard:1:1 {2}错误 .*是空的。请/m],
    [
      "a binary file",
      { "a.scorecard": "PK\u0003\u0004\0\0" },
      "check a.scorecard",
      /^a\.scorecard:1:1 {2}错误 .*不是文本文件.*另存为/m,
    ],
    [
      "a file above the limit",
      { "a.scorecard": `# ${"长".repeat(400_000)}` },
      "check a.scorecard",
      /^a\.scorecard:1:1 {2}错误 .*1 MB.*--max-size/m,
    ],
    [
      "a missing library",
      { "a.scorecard": USES_LIBRARY, "competences.scorecard": "" },
      "check a.scorecard",
      /^a\.scorecard:\d+:\d+ {2}错误 .*competencies\.scorecard.*“competences”/m,
    ],
    [
      "a library that leads round to itself",
      { "a.scorecard": CYCLE("b"), "b.scorecard": CYCLE("a") },
      "check a.scorecard",
      /^[ab]\.scorecard:3:\d+ {2}错误 .*(?:a\.scorecard → b\.scorecard → a|b\.scorecard → a\.scorecard → b)/m,
    ],
    [
      "a review for another sheet",
      { "r/0012.yaml": smallReview("0012", "林晓雯").replace("模板: small", "模板: manager") },
      "render small.scorecard r",
      /^r\/0012\.yaml:1:\d+ {2}错误 .*manager/m,
    ],
    [
      "an item that the sheet does not have",
      { "r/0012.yaml": smallReview("0012", "林晓雯").replace("客户满意度", "客户满意渡") },
      "render small.scorecard r",
      /^r\/0012\.yaml:5:3 {2}错误 .*“客户满意渡”.*“客户满意度”/m,
    ],
    [
      "a level of 6",
      { "r/0012.yaml": smallReview("0012", "林晓雯", { level: "6" }) },
      "render small.scorecard r",
      /^r\/0012\.yaml:6:\d+ {2}错误 .*6.*1级、2级、3级/m,
    ],
    [
      "a value in words",
      { "r/0012.yaml": smallReview("0012", "林晓雯", { satisfaction: "九十" }) },
      "render small.scorecard r",
      /^r\/0012\.yaml:5:\d+ {2}错误 .*九十/m,
    ],
    [
      "a sheet that is not there",
      {},
      "render smal.scorecard r",
      /^smal\.scorecard:1:1 {2}错误 .*“small\.scorecard”/m,
    ],
    ["a folder in place of a sheet", {}, "compile r", /^r:1:1 {2}错误 .*是文件夹/m],
  ])("%s", async (_, changes, line, expected) => {
    const folder = folderWith({ ...FILES, ...changes });
    const before = filesBelow(folder);
    const { code, err } = await scorecard(folder, ...line.split(" "));
    expect(err).toMatch(expected);
    expect(code).toBe(1);
    expect(err).not.toMatch(/\n\s+at |Error:/);
    expect(filesBelow(folder)).toEqual(before);
  });

  test("a name that would lead out of the folder becomes a plain file name", async () => {
    const folder = folderWith({ ...FILES, "r/0012.yaml": smallReview("0012", "../../etc/passwd") });
    const { code, out } = await scorecard(folder, "render", "small.scorecard", "r");
    expect({ code, out }).toEqual({ code: 0, out: "out/2026-09_0012_.._.._etc_passwd_small.pdf\n" });
    expect(filesBelow(folder)).toContain("out/2026-09_0012_.._.._etc_passwd_small.pdf");
  });

  test.runIf(process.platform === "linux")("a place where the system makes no folders", async () => {
    const folder = folderWith(FILES);
    const { code, err } = await scorecard(folder, "render", "small.scorecard", "r", "--out", "/proc/sheets");
    expect({ code, refused: err.includes("无法写入") }).toEqual({ code: 1, refused: true });
  });
});
