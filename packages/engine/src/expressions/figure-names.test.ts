import { describe, expect, test } from "vitest";
import { COMPLETION, dateInput, numberInput } from "../../test/support/rules.ts";
import { itemOf } from "../../test/support/score-one.ts";
import { dataNumber, judged, part, sheet } from "../../test/support/sheets.ts";
import { bands, completionBands, unit } from "../../test/support/templates.ts";
import { figureNames } from "./figure-names.ts";

const template = sheet([part("业绩", [judged("销售额", 60)]), part("纪律", [judged("出勤", 40)])], {
  inputs: [dataNumber("company", "公司系数", "outside"), dataNumber("plan", "全年计划")],
});
const item = itemOf(
  { ...completionBands, measure: COMPLETION },
  { inputs: [numberInput("plan", "本月计划", "wan-yuan"), dateInput("hired", "入职日期")] },
);

describe("how a figure in a trace is called, and its unit", () => {
  const nameOf = figureNames(template, item);
  test.each<readonly [string, string, string | undefined, string]>([
    ["rate", "完成率", "%", "the item's measure"],
    ["plan", "本月计划", "wan-yuan", "the item's input, before one of the sheet"],
    ["hired", "入职日期", undefined, "a date has no unit"],
    ["company", "公司系数", undefined, "the sheet's input"],
    ["total", "总分", undefined, "the total"],
    ["销售额", "销售额", undefined, "another item"],
    ["出勤", "出勤", undefined, "an item of another section"],
    ["纪律", "纪律", undefined, "a section"],
  ])("%s: %s in %s: %s", (key, name, unitId) => {
    const found = nameOf(key);
    expect(found?.name["zh-Hans"]).toBe(name);
    expect(found?.unit).toEqual(unitId && unit(unitId));
  });

  test("nothing else is called anything", () => {
    expect(nameOf("quota")).toBeUndefined();
  });

  test("without an item the sheet's own figures are found", () => {
    expect(["plan", "rate"].map((key) => figureNames(template)(key)?.name["zh-Hans"])).toEqual([
      "全年计划",
      undefined,
    ]);
  });

  test("a sheet and an item without inputs have their measure all the same", () => {
    const plain = figureNames(sheet([]), itemOf(bands(["满意度", "Satisfaction"], {}, [[">= 0", "1"]])));
    expect(["满意度", "quota"].map((key) => plain(key)?.name["zh-Hans"])).toEqual(["满意度", undefined]);
  });
});
