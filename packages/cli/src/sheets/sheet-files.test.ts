import type { Employee, Template } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { folderWith, SMALL_SHEET, sessionIn } from "../../test/support.ts";
import type { Settings } from "../config/settings.ts";
import { type PlacedSheet, sheetFiles } from "./sheet-files.ts";

const compiler = createCompiler({ load: () => ({ kind: "outside" }) });
const template = compiler.compile({ path: "small.scorecard", text: SMALL_SHEET }).template as Template;
const location = {
  file: "scorecard.config.yaml",
  start: { offset: 9, line: 2, column: 1 },
  end: { offset: 12, line: 2, column: 4 },
};

function blank(number: string, name: string, period?: string): PlacedSheet {
  const employee: Employee = { number, name };
  return { input: { kind: "blank", employee, ...(period !== undefined && { period }) } };
}

/** The names of the files, and the problems as code and line. */
function named(sheets: readonly PlacedSheet[], settings: Partial<Settings> = {}, combined = false) {
  const session = sessionIn(folderWith());
  const all = { reading: { fileSize: 1 }, company: {}, rules: {}, ...settings };
  const files = sheetFiles(session, [{ template, sheets }], { language: "zh-Hans", settings: all, combined });
  const problems = [...session.findings.values()].map(
    (problem) => `${problem.code} ${problem.location?.start.line ?? "-"}`,
  );
  return { names: files.map(({ fileName }) => fileName), problems };
}

const pattern = (text: string) => ({ blankFileName: { pattern: text, location } });

test.each([
  ["a person and a period", [blank("0012", "林晓雯", "2026-09")], "2026-09_0012_林晓雯_small_blank.pdf"],
  ["a person", [blank("0012", "林晓雯")], "0012_林晓雯_small_blank.pdf"],
  ["nobody", [{ input: { kind: "blank" } }] as const, "small_blank.pdf"],
])("blank sheets for %s", (_, sheets, name) => {
  expect(named(sheets)).toEqual({ names: [name], problems: [] });
});

test("one file for all, named by the sheet and by the period if there is one only", () => {
  const september = [blank("1", "甲", "2026-09"), blank("2", "乙", "2026-09")];
  expect(named(september, {}, true).names).toEqual(["small_2026-09_blank.pdf"]);
  expect(named([...september, blank("3", "丙")], {}, true).names).toEqual(["small_blank.pdf"]);
});

test("the company's pattern, with values in words", () => {
  const sheets = [blank("0012", "林晓雯", "2026-09")];
  const settings = pattern("{{template.title}} {{period.year}}年{{period.month}}月 {{employee.name}}");
  expect(named(sheets, settings).names).toEqual(["客服专员考核评分表 2026年9月 林晓雯.pdf"]);
});

describe("one file name for two sheets is an error where the pattern stands", () => {
  test.each([
    ["namesakes", [blank("0031", "王伟"), blank("0058", "王伟")], "{{employee.name}}"],
    ["names that differ in case only", [blank("1", "Anna"), blank("2", "ANNA")], "{{employee.name}}"],
    [
      "names that differ in their form of accents",
      [blank("1", "é"), blank("2", "e\u0301")],
      "{{employee.name}}",
    ],
    ["names that are cut", [blank("1", "王".repeat(100)), blank("2", "王".repeat(101))], "{{employee.name}}"],
  ])("%s", (_, sheets, text) => {
    expect(named(sheets, pattern(text)).problems).toEqual(["same-file-name 2"]);
  });

  test("but the default pattern tells namesakes apart", () => {
    expect(named([blank("0031", "王伟"), blank("0058", "王伟")]).problems).toEqual([]);
  });
});

test.each([
  ["a value that does not exist", "{{employee.salary}}", ["pattern-unknown-value 2"]],
  ["a helper", "{{lookup employee name}}", ["pattern-not-allowed 2"]],
  ["a missing brace", "{{employee.name}", ["pattern-malformed 2"]],
  [
    "a value that is missing this time",
    "{{employee.number}} {{employee.department}}",
    ["pattern-value-missing 2"],
  ],
])("what is wrong with a pattern is told where it stands: %s", (_, text, problems) => {
  expect(named([blank("1", "甲"), blank("2", "乙")], pattern(text)).problems).toEqual(problems);
});
