import { describe, expect, test } from "vitest";
import { compileText } from "./cases.ts";

/* Who scores a section, a group or an item: the nearest line 评分人 says it. */

function sheet(result: string, within: string): string {
  return `评分表 t "年度考核表" {
    评分人：自评、上级、同级 2 人
    结果：${result}
    签字：被考核人
    部分 work "工作业绩" / "Work" 100% { ${within} }
  }`;
}

const WEIGHTED = "自评 20%、上级 60%、同级 20%";
const item = (key: string, weight: number, line = "") =>
  `指标 ${key} "${key}" ${weight}% { ${line}；打分：0～${weight} 分 }`;

function ratersOf(within: string, result = WEIGHTED) {
  const { template, diagnostics } = compileText(sheet(result, within));
  expect(diagnostics).toEqual([]);
  const items = template?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items)) ?? [];
  return Object.fromEntries(items.map(({ key, raters }) => [key, raters]));
}

test.each([
  ["nobody says anything", item("a", 100), { a: undefined }],
  ["the item", item("a", 100, "评分人：自评、上级"), { a: ["self", "supervisor"] }],
  ["the item, in English", item("a", 100, "raters: supervisor, self"), { a: ["self", "supervisor"] }],
  ["the section", `评分人：上级；${item("a", 100)}`, { a: ["supervisor"] }],
  [
    "the group, then the item in it",
    `评分人：自评、上级；类别 "品行" { 评分人：同级；${item("a", 60)}；${item("b", 20, "评分人：上级")} }；${item("c", 20)}`,
    { a: ["peer-1", "peer-2"], b: ["supervisor"], c: ["self", "supervisor"] },
  ],
  ["one of several equals", item("a", 100, "评分人：上级、同级1"), { a: ["supervisor", "peer-1"] }],
  ["everybody", item("a", 100, "评分人：自评、上级、同级"), { a: undefined }],
])("%s", (_, within, expected) => {
  expect(ratersOf(within)).toEqual(expected);
});

test("rows that the review adds have raters too", () => {
  const rows = '自定指标 goals "目标" 100% { 评分人：自评、上级；打分：0～100 分 }';
  const { template, diagnostics } = compileText(sheet(WEIGHTED, rows));
  expect(diagnostics).toEqual([]);
  expect(template?.sections[0]?.groups[0]?.rows?.prototype.raters).toEqual(["self", "supervisor"]);
});

describe("the result of the part", () => {
  function defaultFor(line: string, result: string): string | undefined {
    const { defaults, diagnostics } = compileText(
      sheet(result, `指标 "甲" 100% { ${line}；打分：0～100 分 }`),
    );
    expect(diagnostics).toEqual([]);
    return defaults.find(({ subject }) => subject["zh-Hans"] === "“甲”的结果")?.value["zh-Hans"];
  }

  test.each([
    ["评分人：自评、上级", WEIGHTED, "自评 25%、上级 75%"],
    ["评分人：上级、同级1", WEIGHTED, "上级 85.71%、同级1 14.29%"],
    ["评分人：自评、同级", WEIGHTED, "自评 50%、同级1 25%、同级2 25%"],
    ["评分人：自评", "取上级", "自评"],
    ["评分人：自评、上级", "取上级", undefined],
    ["评分人：自评、上级", "商定", undefined],
  ])("%s, %s", (line, result, expected) => {
    expect(defaultFor(line, result)).toBe(expected);
  });
});
