import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { compileTextPattern, FILLED_LIMIT, PATTERN_LIMIT } from "./text-pattern.ts";
import { type TextValues, textValues } from "./text-values.ts";

const VALUES = textValues(
  { id: "cs-director", title: { "zh-Hans": "客服总监考核评分表", en: "Director Scorecard" } },
  { employee: { number: "00731", name: "张敏 <R&D>", department: "客户服务部" }, period: "2026-09" },
  "zh-Hans",
);

function filled(pattern: string, values: TextValues = VALUES) {
  const compiled = compileTextPattern(pattern);
  if ("problem" in compiled) return { code: compiled.problem.code };
  const problems: Diagnostic[] = [];
  const text = compiled.fill(values, (problem) => problems.push(problem));
  return { text, problems: problems.map((problem) => problem.code) };
}

describe("filling in", () => {
  test.each([
    ["values, unescaped", "{{employee.name}}（{{employee.number}}）", "张敏 <R&D>（00731）"],
    ["three braces mean the same", "{{{employee.name}}}", "张敏 <R&D>"],
    [
      "the period",
      "{{period.text}} {{period.year}}/{{period.month}} {{period.id}}",
      "2026 年 9 月 2026/9 2026-09",
    ],
    ["the template", "{{template.id}} {{template.title}}", "cs-director 客服总监考核评分表"],
    ["if and else", "{{#if employee.position}}有岗位{{else}}无岗位{{/if}}", "无岗位"],
    ["unless", "{{#unless employee.position}}无岗位{{/unless}}", "无岗位"],
    ["nested", "{{#if employee.name}}{{#if period.id}}{{period.month}}月{{/if}}{{/if}}", "9月"],
    ["a comment", "考核{{! 内部 }}表", "考核表"],
    ["no values at all", "内部资料，请妥善保管。", "内部资料，请妥善保管。"],
  ])("%s", (_, pattern, text) => {
    expect(filled(pattern)).toEqual({ text, problems: [] });
  });

  test("a value that is missing is reported and left empty", () => {
    expect(filled("岗位：{{employee.position}}。")).toEqual({
      text: "岗位：。",
      problems: ["pattern-value-missing"],
    });
  });

  test("what is not printed is not missing", () => {
    expect(filled("{{#if employee.position}}{{employee.position}}{{/if}}")).toEqual({
      text: "",
      problems: [],
    });
  });

  test("a text that grows too long is cut and reported", () => {
    const employee = { number: "1", name: "王".repeat(FILLED_LIMIT) };
    const result = filled("{{employee.name}}{{employee.name}}", { ...VALUES, employee });
    expect(result.text).toHaveLength(FILLED_LIMIT);
    expect(result.problems).toEqual(["filled-text-too-long"]);
  });
});

describe("what a pattern cannot do", () => {
  test.each([
    ["an unknown value", "{{employee.salary}}", "pattern-unknown-value"],
    ["a prototype", "{{constructor.constructor}}", "pattern-unknown-value"],
    ["a prototype of a value", "{{employee.__proto__}}", "pattern-unknown-value"],
    ["the parent", "{{../employee.name}}", "pattern-unknown-value"],
    ["the root", "{{@root.employee.name}}", "pattern-unknown-value"],
    ["this", "{{this}}", "pattern-unknown-value"],
    ["a helper", "{{lookup employee 'name'}}", "pattern-not-allowed"],
    ["a helper with named arguments", "{{employee.name a=1}}", "pattern-not-allowed"],
    ["a nested call", "{{#if (lookup this 'constructor')}}{{/if}}", "pattern-unknown-value"],
    ["each", "{{#each employee}}{{/each}}", "pattern-not-allowed"],
    ["with", "{{#with employee}}{{name}}{{/with}}", "pattern-not-allowed"],
    ["a partial", "{{> secret}}", "pattern-not-allowed"],
    ["a decorator", "{{* inline}}", "pattern-not-allowed"],
    ["a brace left open", "第一行\n{{employee.name", "pattern-malformed"],
    ["a block left open", "{{#if employee.name}}", "pattern-malformed"],
    ["too long a pattern", "表".repeat(PATTERN_LIMIT + 1), "pattern-too-long"],
  ])("%s", (_, pattern, code) => {
    expect(filled(pattern)).toEqual({ code });
  });

  test("a value is never read as a pattern", () => {
    const employee = { number: "1", name: "{{template.id}}" };
    expect(filled("{{employee.name}}", { ...VALUES, employee }).text).toBe("{{template.id}}");
  });
});
