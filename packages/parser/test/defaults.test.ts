import { expect, test } from "vitest";
import { compileShipped, compileText, shippedText } from "./cases.ts";

/** What a text leaves open, as `subject: value` in Simplified Chinese. */
function leftOpen(text: string): readonly string[] {
  return compileText(text).defaults.map(({ subject, value }) => `${subject["zh-Hans"]}: ${value["zh-Hans"]}`);
}

const ALWAYS = [
  "每一部分的满分: 100 分，再按部分的权重计入总分",
  "缺少的评分: 不按 0 分计；补齐之前，结果是暂定的",
];

test("every decision that an author leaves open is listed", () => {
  const open = leftOpen(`评分表 t "表" {
    签字：被考核人
    部分 "部分" 100% {
      指标 "甲" 50% { 扣分 5 分 { "一"；"二" } }
      指标 "乙" 30% { 分级 { 1 级；2 级；3 级 } }
      指标 "丙" 20% { 计量："件数"，单位 件；分档 { 1 件以上：20 分；其他：0 分 } }
    }
  }`);
  expect([...open].sort()).toEqual(
    [
      ...ALWAYS,
      "评分人: 自评、上级",
      "周期: 月度",
      "结果: 取上级",
      "舍入: 项目、部分、总分各保留 2 位小数，四舍五入；合计按印出的数字相加",
      "扣分方式: 每项各扣一次",
      "扣分的最低得分: 0 分",
      "各级分值: 平均递增，最高一级得满分（共 3 级）",
      "“丙”的取值范围: 0 以上",
    ].sort(),
  );
});

test("a sheet that says it all leaves only the fixed rules and open ranges", () => {
  const { defaults } = compileShipped(shippedText("customer-service-director"));
  const subjects = new Set(defaults.map(({ subject }) => subject["zh-Hans"]));
  expect(subjects).toEqual(
    new Set(["每一部分的满分", "缺少的评分", "“客户转介绍数”的取值范围", "“孤儿客户流失数”的取值范围"]),
  );
});
