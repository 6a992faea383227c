import { describe, expect, test } from "vitest";
import { compileText } from "./cases.ts";

const BASE = `评分表 base "原表" {
  语法：1
  版本："1.0"
  评分人：上级
  签字：被考核人
  部分 bonus "业绩" { 指标 i "甲" 100 分 { 打分：0～100 分 } }
  加分项 award "获奖" 最高 5 分 { 打分：0～5 分 }
}`;

function sectionsOf(text: string) {
  const { template, diagnostics } = compileText(text, { base: BASE });
  expect(diagnostics).toEqual([]);
  return template?.sections.map(({ key, name, weight, fullMarks, groups }) => {
    return [
      key,
      name["zh-Hans"],
      weight,
      fullMarks,
      groups.flatMap(({ items }) => items.map((item) => item.key)),
    ];
  });
}

describe("bonuses and penalties of the sheet itself", () => {
  test("are a section without full marks, under a key that is free", () => {
    expect(sectionsOf(BASE)).toEqual([
      ["bonus", "业绩", "1", "100", ["i"]],
      ["bonus-2", "加分项", "1", "0", ["award"]],
    ]);
  });

  test("stand together where they follow each other, at their place", () => {
    const text = BASE.replace("部分 bonus", "部分 work").replace(
      /\n\}$/,
      '\n扣分项 fine "罚" 最多 5 分 { 打分：-5～0 分 }\n填写 "评语" 2 行\n扣分项 late "迟到" 最多 5 分 { 打分：-5～0 分 }\n}',
    );
    expect(sectionsOf(text)?.slice(1)).toEqual([
      ["bonus-and-penalty", "加减分", "1", "0", ["award", "fine"]],
      ["penalty", "扣分项", "1", "0", ["late"]],
    ]);
  });

  test("of a sheet that continues another come to those that are there", () => {
    const text =
      '评分表 t "子表" 继承 "base" {\n语法：1\n版本："1.0"\n加分项 praise "表扬" 最高 2 分 { 打分：0～2 分 }\n}';
    expect(sectionsOf(text)?.slice(1)).toEqual([["bonus-2", "加分项", "1", "0", ["award", "praise"]]]);
  });
});
