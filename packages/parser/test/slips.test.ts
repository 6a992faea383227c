import { expect, test } from "vitest";
import { readItemText } from "./items.ts";

/* Slips of the pen are told; good Chinese in which the same characters meet is not. */

function slipsIn(requirement: string): readonly string[] {
  const { diagnostics } = readItemText(`指标 i "指标" 100% { 要求："${requirement}"；打分：0～100 分 }`);
  return diagnostics.map(({ code }) => code);
}

test.each([
  "方式方法不洽当",
  "提高客户服力水平",
  "与业主不可分辩",
  "工作按步就班",
  "既使加班也要完成",
  "年度工作布署",
  "按排好值班",
])("%s", (text) => {
  expect(slipsIn(text)).toEqual(["slip-of-the-pen"]);
});

test.each([
  "按排班表到岗",
  "按排名发放奖金",
  "按排期交付",
  "按排污标准检查",
  "接洽当地客户",
  "面洽当天反馈",
  "工服力求整洁",
  "有说服力的方案",
  "克服力量不足的困难",
  "既使客户满意，又控制成本",
  "既使用新系统，也保留台账",
  "安排排班",
])("%s is right", (text) => {
  expect(slipsIn(text)).toEqual([]);
});
