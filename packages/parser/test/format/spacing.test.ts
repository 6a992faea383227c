import { describe, expect, test } from "vitest";
import { formatSource } from "../../src/index.ts";

/* One line as it is written, and as it is set. */

function set(text: string, options: { width?: number } = {}): string {
  return formatSource({ path: "sheet.scorecard", text }, options).trimEnd();
}

describe("space between words", () => {
  test.each([
    ["权重30%", "权重 30%"],
    ["结果:取上级", "结果: 取上级"],
    ["分档{90%以上:20分;其他：0分}", "分档 { 90% 以上: 20 分; 其他：0 分 }"],
    ["评分人：自评 、上级,hr“人力资源部”/“HR”", "评分人：自评、上级, hr “人力资源部” / “HR”"],
    ["打分：0 ～ 20 分，步长5分", "打分：0～20 分，步长 5 分"],
    ['调整 a "甲" -5～5分', '调整 a "甲" -5～5 分'],
    ["当 x≥20且x<30：x×5", "当 x ≥ 20 且 x < 30：x × 5"],
    ["80%（含） 至 90% （不含）：5分", "80%（含）至 90%（不含）：5 分"],
    ["公式：max( 0，100 － 20×[投诉数] )", "公式：max(0，100 － 20 × [投诉数])"],
    ["each   time", "each time"],
    ["at  least   90% :20points", "at least 90%: 20 points"],
    ['标题 en : "Sheet" / zh-Hans：“表”', '标题 en: "Sheet" / zh-Hans：“表”'],
  ])("%s", (written, expected) => {
    expect(set(written)).toBe(expected);
    expect(set(expected)).toBe(expected);
  });
});

describe("what touches stays together, because it says something", () => {
  test.each([
    ["a unit of the author's own", '"加班" 每 5桶：1 分'],
    ["a name made of words of the language", "签字：员工本人、总经理"],
    ["the sign of a grade", 'A+ "优" 95 分以上'],
    ["a sign and its number", '"违规"：-10 分'],
    ["the parts of a unit", '计量："产量"，单位 件/小时'],
    ["two numbers that a full-width comma would join", "月份：1， 200"],
    ["an id with a hyphen, and a minus with spaces", "公式：cs-director - base"],
  ])("%s", (_, line) => {
    expect(set(line)).toBe(line);
  });
});

describe("lines", () => {
  test("a mark that a new line would not replace is kept", () => {
    expect(set("分档 {\n≥90%：20分；\n≥85%：10分；\n}")).toBe("分档 {\n  ≥ 90%：20 分；\n  ≥ 85%：10 分\n}");
  });

  test("statements side by side come to stand below each other", () => {
    expect(set("语法：1；周期：月度。评分人：自评")).toBe("语法：1\n周期：月度\n评分人：自评");
  });

  test("a brace comes back to its line", () => {
    expect(set('签字 "甲"\n{\n盖章\n}')).toBe('签字 "甲" {\n  盖章\n}');
  });

  test("a long line is broken before its second language, at the width that is asked for", () => {
    const line = '要求："二十四小时内回复客户的每一封来信" / "Every letter answered within a day"';
    expect(set(line)).toBe(line);
    expect(set(line, { width: 60 })).toBe(
      '要求："二十四小时内回复客户的每一封来信"\n  / "Every letter answered within a day"',
    );
  });

  test("an empty text stays empty", () => {
    expect(formatSource({ path: "sheet.scorecard", text: "" })).toBe("");
    expect(formatSource({ path: "sheet.scorecard", text: " \n\n" })).toBe("");
  });
});
