import { describe, expect, test } from "vitest";
import { createCompiler } from "../../src/index.ts";
import { compileText } from "../cases.ts";
import { sheetAround } from "../places.ts";
import { edited, lint } from "./tester.ts";

/* Comments that suppress what is said about a line, and what is said about such comments. */

const TIED = '"良"：80 分\n"差"：80 分';
const levels = (lines: string) => sheetAround("item", `分级 {\n"优"：100 分\n${lines}\n}`);

describe("what a comment suppresses", () => {
  test("several codes, whatever sets them apart", () => {
    const both = '扣分 60 分 { # 忽略 deduct-each-or-once、deduct-floor-unstated：沿用旧表\n"甲"\n"乙"\n}';
    lint(sheetAround("item", both)).toBeValid();
    lint(sheetAround("item", both.replace("、", "，"))).toBeValid();
    lint(sheetAround("item", both.replace("、", ", "))).toBeValid();
  });

  test("comments above each other are about the same line", () => {
    const above =
      '# 忽略 deduct-each-or-once：沿用旧表\n# 忽略 deduct-floor-unstated：沿用旧表\n扣分 60 分 {\n"甲"\n"乙"\n}';
    lint(sheetAround("item", above)).toBeValid();
  });

  test("a statement of several lines at its first", () => {
    const text =
      '要求："方式得体" # 忽略 slip-of-the-pen：引用客户原话\n  / zh-Hant: "處理洽當"\n打分：0～100 分';
    lint(sheetAround("item", text)).toBeValid();
  });

  test("that line alone", () => {
    const other = levels('"良"：80 分 # 忽略 levels-tied：已确认\n"差"：80 分');
    lint(other).toEmit(["suppression-unused", "levels-tied"]);
  });

  test("a whole sheet's message at its head", () => {
    lint(
      `评分表 t "表" { # 忽略 signers-missing：线上确认\n评分人：上级\n部分 "部分" 100% { 指标 "甲" 100% { 打分：0～100 分 } }\n}`,
    ).toBeValid();
  });

  test("an error of which the sheet is meaningful all the same", () => {
    const bands =
      '计量："完成率"，单位 %\n# 忽略 band-gap：80% 到 90% 由总经理核定\n分档 {\n90% 以上：100 分\n低于 80%：0 分\n}';
    const { diagnostics, template } = compileText(sheetAround("item", bands));
    expect(diagnostics).toEqual([]);
    expect(template).toBeDefined();
  });

  test("a rule that is raised to an error, whose template is there again", () => {
    const source = levels('"良"：80 分\n"差"：80 分 # 忽略 levels-tied：已确认');
    const compile = (text: string) =>
      createCompiler({ load: () => ({ kind: "outside" }) }, { rules: { "levels-tied": "error" } }).compile({
        path: "test.scorecard",
        text,
      });
    expect(compile(levels(TIED)).template).toBeUndefined();
    expect(compile(source).template).toBeDefined();
  });

  test("what is wrong in lines of a sheet that is continued, or of a library", () => {
    const base =
      `评分表 base "原表" {\n评分人：上级\n签字：员工\n部分 s "部分" 60% { 指标 x "甲" 100% { 分级 {\n"良"：100 分\n"差"：100 分 # 忽略 levels-tied：已确认\n} } }\n使用 占位\n}`.replace(
        "\n使用 占位",
        '\n部分 r "其余" 40% { 指标 y "乙" 100% { 打分：0～100 分 } }',
      );
    const library =
      '指标库 lib "库" {\n指标 care "关怀" { 分级 {\n"良"：100 分\n"差"：100 分 # 忽略 levels-tied：已确认\n} }\n}';
    expect(compileText(base).diagnostics).toEqual([]);
    expect(
      compileText('评分表 child "子表" 继承 "base" { 部分 r { 指标 y { 打分：0～100 分，步长 5 分 } } }', {
        base,
      }).diagnostics,
    ).toEqual([]);
    expect(
      compileText(sheetAround("section", '使用 care 来自 "lib" 每项 100%'), { lib: library }).diagnostics,
    ).toEqual([]);
  });
});

describe("what is said about the comments", () => {
  test.each([
    ["a reason is missing", "# 忽略 levels-tied", ["suppression-without-reason"]],
    ["a reason is empty", "# 忽略 levels-tied：", ["suppression-without-reason"]],
    ["a code is written wrongly", "# 忽略 level-tied：已确认", ["suppression-unknown", "levels-tied"]],
    ["a code does not exist", "# ignore no-such-thing: agreed", ["suppression-unknown", "levels-tied"]],
    ["an error", "# 忽略 levels-tied、rule-missing：已确认", ["suppression-of-error"]],
    ["prose", "# 忽略小数：四舍五入", ["levels-tied"]],
    ["English prose", "# ignore the rest: agreed", ["levels-tied"]],
  ])("%s", (_, comment, codes) => {
    const said = lint(levels(`${TIED} ${comment}`)).diagnostics.map(({ code }) => code);
    expect([...said].sort()).toEqual([...codes].sort());
  });

  test("the fix of a misspelt code suppresses", () => {
    const source = levels(`${TIED} # 忽略 level-tied：已确认`);
    const wrong = lint(source).diagnostics.find(({ code }) => code === "suppression-unknown");
    lint(edited(source, wrong?.fix?.edits ?? [])).toBeValid();
  });

  test.each([
    ["at the end of a line", '"差"：60 分 # 忽略 levels-tied：已确认', '"差"：60 分'],
    ["alone on its line", '  # 忽略 levels-tied：已确认\n"差"：60 分', '"差"：60 分'],
    [
      "one of several codes",
      '"差"：80 分 # 忽略 levels-out-of-order、levels-tied、slip-of-the-pen：已确认',
      '"差"：80 分 # 忽略 levels-tied：已确认',
    ],
  ])("an unused one is taken out: %s", (_, written, left) => {
    const lines = (last: string) => levels(`"良"：80 分\n${last}`);
    for (const lineEnd of ["\n", "\r\n"]) {
      const source = lines(written).replaceAll("\n", lineEnd);
      const fixed = lines(left).replaceAll("\n", lineEnd);
      lint(source).toEmit(["suppression-unused"]).applyFix().toEqual(fixed).toBeValid();
    }
  });

  test("nothing is unused where something else is wrong", () => {
    lint(levels('"良"：80 分 # 忽略 levels-tied：已确认\n"差"：80 天')).toEmit(["points-in-other-unit"]);
  });

  test("a rule that is off leaves its comment in use", () => {
    lint(levels(`${TIED} # 忽略 levels-tied：已确认`), { "levels-tied": "off" }).toBeValid();
  });
});

describe("severities", () => {
  const HOLE = '计量："完成率"，单位 %\n分档 {\n90% 以上：100 分\n低于 80%：0 分\n}';

  test("a lowered error is a warning, and the sheet is there", () => {
    const host = { load: () => ({ kind: "outside" as const }) };
    const source = { path: "test.scorecard", text: sheetAround("item", HOLE) };
    expect(createCompiler(host).compile(source).template).toBeUndefined();
    const { template, diagnostics } = createCompiler(host, { rules: { "band-gap": "warn" } }).compile(source);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["band-gap", "warning"]]);
    expect(template).toBeDefined();
  });

  test("a library's rule that is raised is an error in the sheet that uses it", () => {
    const lib = '指标库 lib "库" { 指标 care "关怀" { 分级 { "良"：100 分；"差"：100 分 } } }';
    const host = { load: () => ({ kind: "found" as const, file: { path: "lib.scorecard", text: lib } }) };
    const source = { path: "test.scorecard", text: sheetAround("section", '使用 care 来自 "lib" 每项 100%') };
    expect(createCompiler(host).compile(source).template).toBeDefined();
    expect(
      createCompiler(host, { rules: { "levels-tied": "error" } }).compile(source).template,
    ).toBeUndefined();
  });
});
