import { hasErrors } from "@scorecard/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Compilation } from "../src/index.ts";
import { compileShipped, shippedText } from "./cases.ts";

/*
 * Whatever the text, the compiler ends, does not throw, and says what is wrong when nothing comes of it.
 */

const SOURCES = ["customer-service-director", "customer-service-manager", "competencies"].map(shippedText);
const source = fc.constantFrom(...SOURCES);

function holds(compilation: Compilation): void {
  const usable = compilation.template !== undefined || compilation.kind === "library";
  if (!usable) expect(hasErrors(compilation.diagnostics)).toBe(true);
  if (hasErrors(compilation.diagnostics)) expect(compilation.template).toBeUndefined();
  for (const { location, message } of compilation.diagnostics) {
    expect(location).toBeDefined();
    expect(location && location.start.offset <= location.end.offset).toBe(true);
    expect(Object.values(message).join("")).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
}

function formulaOf(expression: string): string {
  return `评分表 t "表" { 部分 "部分" 100% { 指标 "甲" 100% { 公式：${expression} } } }`;
}

describe("the compiler", () => {
  test("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => holds(compileShipped(text))),
    );
  });

  test("takes any sequence of the language's own words and marks", () => {
    const words = fc.constantFrom(
      ...'评分表 部分 指标 类别 分档 分级 扣分 是否 使用 来自 每项 以上 低于 至 （含） { } ( ) ： ： ， / ～ - " “ ” 「 [ ] # \n ； 20% 90 分 级 1 级 x 结果：取上级 签字 加分 增减分 检查表 打分 步长 差额 按比例 插值 公式 目标 基准 输入 参数 外部数据 计量 单位 当 且 非 最多 封顶 最低 零头 只取最大 其他 月度 期末 max round ÷ × * + = ≥ 2026-11-05 万元 须说明 加分项 扣分项'.split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (list) => holds(compileShipped(list.join(" ")))),
      {
        numRuns: 500,
      },
    );
  });

  test("takes every shipped sheet cut off anywhere", () => {
    fc.assert(
      fc.property(source, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) =>
        holds(compileShipped(text.slice(0, Math.floor(text.length * share)))),
      ),
      { numRuns: 150 },
    );
  });

  test("takes every shipped sheet with pieces removed, doubled or moved", () => {
    const cut = fc.tuple(
      fc.nat(),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("remove", "double", "swap"),
    );
    fc.assert(
      fc.property(source, fc.array(cut, { minLength: 1, maxLength: 4 }), (text, cuts) => {
        let mutated = text;
        for (const [at, length, how] of cuts) {
          const start = at % mutated.length;
          const piece = mutated.slice(start, start + length);
          const replacement =
            { remove: "", double: piece + piece, swap: [...piece].reverse().join("") }[how] ?? "";
          mutated = mutated.slice(0, start) + replacement + mutated.slice(start + length);
        }
        holds(compileShipped(mutated));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["many open braces", "{".repeat(100_000)],
    ["many open parentheses", "评分表 （".repeat(20_000)],
    ["one long run of Han characters", "每项扣".repeat(100_000)],
    ["one long run of unknown characters", "甲".repeat(100_000)],
    ["one long text", `"${"文".repeat(100_000)}`],
    ["many statements", "指标 20%\n".repeat(20_000)],
    ["many commas", "，".repeat(100_000)],
    ["a formula of many signs", formulaOf("-".repeat(20_000))],
    ["a formula of many negations", formulaOf("非 ".repeat(20_000))],
    ["a formula of many terms", formulaOf("2 + ".repeat(20_000))],
    ["a word of many hyphens", "a-".repeat(5_000_000)],
    ["very many empty lines", "\n".repeat(10_000_000)],
    ["many quotes", '"'.repeat(50_001)],
  ])("ends on %s", (_, text) => holds(compileShipped(text)));

  test("gives the same answer however often it is asked", () => {
    for (const text of SOURCES) expect(compileShipped(text)).toEqual(compileShipped(text));
  });
});
