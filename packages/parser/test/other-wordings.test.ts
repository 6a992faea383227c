import { expect, test } from "vitest";
import { compileText } from "./cases.ts";
import { sheetAround } from "./places.ts";

/* Wordings that people use, beside the usual one: both give one template. */

function templateOf(code: string) {
  const { template, diagnostics } = compileText(sheetAround("item", code));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(template).toBeDefined();
  return template;
}

const COMPLAINTS = '计量："投诉"，单位 次；差额 目标 3 次，最低 0 分，封顶 100 分';
const JUDGED = "打分：0～100 分";

test.each([
  ['扣分，最低 0 分 { "事假" 每半天：2 分 }', '扣分，最低 0 分 { "事假" 每 0.5 天：2 分 }'],
  ['扣分，最低 0 分 { "事假" 每 半小时：2 分 }', '扣分，最低 0 分 { "事假" 每 0.5 小时：2 分 }'],
  ['扣分，最低 0 分 { "司龄" 每半年：2 分 }', '扣分，最低 0 分 { "司龄" 每 0.5 年：2 分 }'],
  ['扣分，最低 0 分 { "返工" 每两次：2 分 }', '扣分，最低 0 分 { "返工" 每 2 次：2 分 }'],
  ['扣分，最低 0 分 { "事假" each half-day：2 分 }', '扣分，最低 0 分 { "事假" each 0.5 days：2 分 }'],
  ['扣分，最低 0 分 { "迟到"：2 分/次 }', '扣分，最低 0 分 { "迟到" 每次：2 分 }'],
  ['扣分 2 分／次，最低 0 分 { "迟到" }', '扣分 每次 2 分，最低 0 分 { "迟到" }'],
  ['扣分，最低 0 分 { "事假"：1 分/天 }', '扣分，最低 0 分 { "事假" 每天：1 分 }'],
  ['扣分，最低 0 分 { "事假"：扣 1 分/0.5 天 }', '扣分，最低 0 分 { "事假" 每 0.5 天：1 分 }'],
  ['扣分 每次 5 分，最多 3 次 { "迟到" }', '扣分 每次 5 分 { "迟到" 最多 3 次 }'],
  ['扣分 { "迟到"：每次扣 2 分，扣完为止 }', '扣分，最低 0 分 { "迟到" 每次：2 分 }'],
  ["分级 { 第1级：得 40 分；第 2 级 得 100 分 }", "分级 { 1 级：40 分；2 级：100 分 }"],
  ["分级 { 4 级；3 级；2 级；1 级 }", "分级 { 4 级：100%；3 级：75%；2 级：50%；1 级：25% }"],
  [`${COMPLAINTS} { 每增加 1 次：扣 10 分 }`, `${COMPLAINTS} { 每高于 1 次：扣 10 分 }`],
  [`${COMPLAINTS} { 每少1次加 5 分 }`, `${COMPLAINTS} { 每低于 1 次：加 5 分 }`],
  [`${COMPLAINTS} { each 1 more: -10 points }`, `${COMPLAINTS} { each 1 above: -10 points }`],
  [`适用月份：1～3、6 月；${JUDGED}`, `适用月份：1、2、3、6；${JUDGED}`],
  ["是否 { 无：100 分；有：0 分 }", "是否 { 没有：100 分；有：0 分 }"],
  [
    '计量："投诉"，单位 次；分档 { 至少 3 次：0 分；少于 3 次：100 分 }',
    '计量："投诉"，单位 次；分档 { 3 次以上：0 分；低于 3 次：100 分 }',
  ],
])("%s says %s", (written, usual) => {
  expect(templateOf(written)).toEqual(templateOf(usual));
});
