import { type Diagnostic, formatExact, type Review, type Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { cap } from "../../test/support/rules.ts";
import { judged, part, sheet } from "../../test/support/sheets.ts";
import { adjustmentReader } from "./adjustments.ts";

const director = {
  kind: "adjust",
  key: "ceo",
  name: { "zh-Hans": "总经理调整" },
  low: "-5",
  high: "5",
} as const;
const department = {
  kind: "adjust",
  key: "dept",
  name: { "zh-Hans": "部门调整" },
  low: "-3",
  high: "0",
} as const;
const template: Template = sheet([part("业绩", [judged("销售额", 100)])], {
  closing: [cap("120"), director, department],
});
const printed: Template = {
  ...template,
  closing: [cap("120"), { ...director, name: { ...director.name, "zh-Hant": "總經理調整" } }, department],
};

/** What each adjustment adds and why, and what is reported. */
function read(
  adjustments: Review["adjustments"],
  sheetOf: Template = template,
  printedSheet: Template = printed,
) {
  const diagnostics: Diagnostic[] = [];
  const found = adjustmentReader(sheetOf, printedSheet)(adjustments, diagnostics);
  const given = [...found].map(([key, adjustment]) => [
    key,
    adjustment === "wrong" ? "wrong" : [formatExact(adjustment.change), adjustment.reason],
  ]);
  const problems = diagnostics.map(({ code, path = [] }) => [code, ...path].join(" "));
  return { given: Object.fromEntries(given), problems };
}

describe("adjustments as they are written", () => {
  test.each<readonly [about: string, Review["adjustments"], given: object]>([
    ["by key", { ceo: { points: "+3", reason: "抗汛值守" } }, { ceo: ["3", "抗汛值守"] }],
    [
      "by the printed name",
      { 总经理调整: { points: "3分", reason: " 抗汛值守 " } },
      { ceo: ["3", "抗汛值守"] },
    ],
    [
      "by the name in the other script",
      { 總經理調整: { points: "3", reason: "抗汛值守" } },
      { ceo: ["3", "抗汛值守"] },
    ],
    ["the highest", { ceo: { points: "5", reason: "抗汛" } }, { ceo: ["5", "抗汛"] }],
    ["the lowest", { ceo: { points: "-5", reason: "迟交" } }, { ceo: ["-5", "迟交"] }],
    ["nothing, which needs no reason", { ceo: { points: "0" } }, { ceo: ["0", ""] }],
    [
      "several",
      { dept: { points: "-1.5", reason: "迟交" }, ceo: { points: "2", reason: "抗汛" } },
      { ceo: ["2", "抗汛"], dept: ["-1.5", "迟交"] },
    ],
    ["a form that was not filled in", { ceo: { points: "  ", reason: "" } }, {}],
    ["none", {}, {}],
    ["no word of them", undefined, {}],
  ])("%s", (_, adjustments, given) => {
    expect(read(adjustments)).toEqual({ given, problems: [] });
  });
});

describe("adjustments that cannot be used", () => {
  test.each<readonly [about: string, NonNullable<Review["adjustments"]>, given: object, problem: string]>([
    [
      "no number",
      { ceo: { points: "三分", reason: "好" } },
      { ceo: "wrong" },
      "adjustment-not-points adjustments ceo points",
    ],
    [
      "a percentage",
      { ceo: { points: "3%", reason: "好" } },
      { ceo: "wrong" },
      "adjustment-not-points adjustments ceo points",
    ],
    [
      "above the highest",
      { ceo: { points: "5.01", reason: "好" } },
      { ceo: "wrong" },
      "adjustment-out-of-range adjustments ceo points",
    ],
    [
      "below the lowest",
      { dept: { points: "-3.01", reason: "差" } },
      { dept: "wrong" },
      "adjustment-out-of-range adjustments dept points",
    ],
    ["no reason", { ceo: { points: "1" } }, { ceo: "wrong" }, "adjustment-needs-reason adjustments ceo"],
    [
      "a blank reason",
      { ceo: { points: "1", reason: " " } },
      { ceo: "wrong" },
      "adjustment-needs-reason adjustments ceo",
    ],
    [
      "under two names",
      { ceo: { points: "1", reason: "好" }, 总经理调整: { points: "1", reason: "好" } },
      { ceo: "wrong" },
      "adjustment-twice adjustments 总经理调整",
    ],
    [
      "a misspelt name",
      { 总经理调正: { points: "1", reason: "好" } },
      { ceo: "wrong" },
      "unknown-adjustment adjustments 总经理调正",
    ],
    [
      "a name of another sheet",
      { 工会: { points: "1", reason: "好" } },
      {},
      "unknown-adjustment adjustments 工会",
    ],
  ])("%s", (_, adjustments, given, problem) => {
    expect(read(adjustments)).toEqual({ given, problems: [problem] });
  });

  test("a name that two adjustments print", () => {
    const both = { ...template, closing: [director, { ...department, name: director.name }] };
    expect(read({ 总经理调整: { points: "1", reason: "好" } }, both, both)).toEqual({
      given: {},
      problems: ["unknown-adjustment adjustments 总经理调整"],
    });
  });
});

test("a sheet without adjustments, and one that is printed without its closing steps", () => {
  const { closing: _, ...bare } = template;
  expect(read({ ceo: { points: "1", reason: "好" } }, bare, bare)).toEqual({
    given: {},
    problems: ["unknown-adjustment adjustments ceo"],
  });
  expect(read({ 总经理调整: { points: "1", reason: "好" } }, template, bare).given).toEqual({
    ceo: ["1", "好"],
  });
});
