import { exact } from "@scorecard/model";
import { expect, test } from "vitest";
import { percentText } from "../src/read/points.ts";
import { compileText } from "./cases.ts";

test("sums of a sheet in points are told in points", () => {
  const { diagnostics } = compileText(`评分表 t "表" {
    评分人：上级
    签字：被考核人
    部分 "业绩" 70 分 { 指标 "甲" 10 分 { 打分：0～10 分 } ；指标 "乙" 50 分 { 打分：0～50 分 } }
    部分 "态度" 30 分 { 类别 "类" 15 分 { 指标 "丙" 30 分 { 打分：0～30 分 } } }
  }`);
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    "The points in “业绩” add up to 60; they should make 70. Adjust them, or state the section's full marks.",
    "The group “类” says 15 points, but its items add up to 30 points. Change one to match the other.",
  ]);
  for (const { related } of diagnostics) {
    for (const { message } of related) expect(message.en).toMatch(/^\d+$/);
  }
});

test("a group without a weight among points is told its points", () => {
  const { diagnostics } = compileText(`评分表 t "表" {
    评分人：上级
    签字：被考核人
    满分：70 分
    部分 "业绩" 70 分 {
      类别 "甲类" 10 分 { 指标 "甲" 10 分 { 打分：0～10 分 } }
      类别 "乙类" { 指标 "乙" 60 分 { 打分：0～60 分 } }
    }
  }`);
  expect(diagnostics.map(({ message }) => message["zh-Hans"])).toEqual([
    "类别“乙类”没有写权重。其中各项合计是 60 分，请在名称后写明，以便核对。",
  ]);
});

test.each([
  ["1/5", "20%"],
  ["1/7", "14.2857…%"],
  ["1/1000000", "0.0001%"],
])("a share of %s is told as %s", (share, text) => {
  expect(percentText(exact(share))).toBe(text);
});
