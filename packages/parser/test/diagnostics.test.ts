import { LANGUAGES } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { PARSER_CATALOGUE } from "../src/diagnostics.ts";
import { createCompiler } from "../src/index.ts";
import { LIBRARIES } from "./case-libraries.ts";
import { compileText, diagnosticCases, said } from "./cases.ts";

const cases = diagnosticCases(new URL("diagnostics/", import.meta.url).pathname);

describe.each(cases)("$file: $name", ({ source, expected, offset }) => {
  test("says this and nothing else", () => {
    const compilation = compileText(source, LIBRARIES);
    const own = compilation.diagnostics.filter(({ location }) => location?.file === "test.scorecard");
    expect(said({ ...compilation, diagnostics: own }, offset)).toEqual(expected);
  });
});

describe("the catalogue", () => {
  const ELSEWHERE = new Set([
    "file-empty",
    "base-cycle",
    "block-too-long",
    "base-unreadable",
    "import-cycle",
    "library-unreadable",
    "nested-too-deep",
  ]);

  test("has a case for every code", () => {
    const shown = new Set(cases.flatMap(({ expected }) => expected.map((line) => line.split(" ")[1])));
    const missing = Object.keys(PARSER_CATALOGUE).filter((code) => !shown.has(code) && !ELSEWHERE.has(code));
    expect(missing).toEqual([]);
  });

  test("gives every message the same parameters in every language", () => {
    const parameters = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
    for (const { message } of Object.values(PARSER_CATALOGUE)) {
      for (const language of LANGUAGES) expect(parameters(message[language])).toEqual(parameters(message.en));
    }
  });

  test("uses each script's own quotation marks", () => {
    for (const { message } of Object.values(PARSER_CATALOGUE)) expect(message["zh-Hant"]).not.toMatch(/[“”]/);
  });
});

test("an unreadable library is reported with its reason", () => {
  const reason = { "zh-Hans": "文件太大", "zh-Hant": "檔案太大", en: "too large" };
  const text = '评分表 t "表" { 部分 "部分" 100% { 使用 a 来自 "big" 每项 100% } }';
  const compiler = createCompiler({ load: () => ({ kind: "unreadable", reason }) });
  const compilation = compiler.compile({ path: "test.scorecard", text });
  expect(compilation.diagnostics.map(({ code, message }) => [code, message["zh-Hans"]])).toContainEqual([
    "library-unreadable",
    "读不了指标库“big”：文件太大",
  ]);
});

test("nesting has a limit, said once", () => {
  const compilation = compileText(`评分表 t "表" ${"{".repeat(5000)}`);
  expect(compilation.diagnostics.map(({ code }) => code)).toEqual(["nested-too-deep"]);
});

test.each(["", "  \n\u3000\t\n", "\ufeff"])("an empty file says so: %j", (text) => {
  expect(said(compileText(text), 0)).toEqual(["1 file-empty"]);
});

test("libraries that use each other are told with the whole circle", () => {
  const compilation = compileText('指标库 l "库" { 使用 a 来自 "circle" }', LIBRARIES);
  const cycle = compilation.diagnostics.find(({ code }) => code === "import-cycle");
  expect(cycle?.message.en).toContain("circle.scorecard → circle2.scorecard → circle.scorecard");
});
