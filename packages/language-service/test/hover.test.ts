import { describe, expect, test } from "vitest";
import { MANNERS, RECEPTION } from "./sheets.ts";
import { type Language, openAt } from "./workspace.ts";

const OTHERS = { manners: MANNERS };

/** What is told of the place where a word of the reception's sheet stands, marked in its line. */
function told(line: string, language: Language = "zh-Hans"): string | undefined {
  const plain = line.replace("<|>", "");
  if (!RECEPTION.includes(plain)) throw new Error(`the sheet has no “${plain}”`);
  const { service, sheet, cursor } = openAt(RECEPTION.replace(plain, line), OTHERS, { language });
  return service.hover(sheet, cursor)?.markdown;
}

describe("a thing that has a name", () => {
  test.each<readonly [string, string, Language, readonly string[]]>([
    [
      "an item",
      "指标 ca<|>lls",
      "zh-Hans",
      ["**电话接听率** / Calls answered", "40% · 最多 40 分", "→ 40 分"],
    ],
    ["an item in English", "指标 ca<|>lls", "en", ["40% · at most 40 points", "→ 40 points"]],
    ["an item in a veto", "指标 punc<|>tual 低于", "zh-Hans", ["**准时到岗**", "是 → 40 分"]],
    [
      "a library's item",
      "使用 cour<|>tesy",
      "zh-Hans",
      ["**礼貌**", "1 级 → 40 分（怠慢）", "2 级 → 100 分（有礼）"],
    ],
    [
      "a parameter in a text",
      "接听率 {qu<|>ota}",
      "zh-Hans",
      ["**接听目标** / Target · 参数 · quota", "0% 以上"],
    ],
    ["a measure", '计量 ra<|>te "接听率"', "zh-Hans", ["**接听率**", "% · 0%（含）至 100%（含）"]],
    ["a grade in a veto", "等级 <|>B", "zh-Hans", ["**合格** / Fair"]],
    ["a grade", '<|>A "优秀"', "zh-Hans", ["**优秀** / Excellent", "90 分以上 · 系数 1.2"]],
    ["a rater", "h<|>r 10%", "zh-Hant", ["**人力资源部** / HR"]],
  ])("%s", (_, line, language, expected) => {
    const words = told(line, language);
    for (const part of expected) expect(words).toContain(part);
  });
});

describe("a word of the language", () => {
  test.each<readonly [string, string, Language, readonly string[]]>([
    ["a rule, with what it says here", "分<|>档 {", "zh-Hans", ["第一个符合的档", "`bands`", "→ 40 分"]],
    ["a deduction", "扣<|>分 每项", "zh-Hant", ["從滿分往下扣", "登记完整 → −5 分", "最低 0 分"]],
    ["a yes-no question in English", "是<|>否 ", "en", ["A yes-no question", "yes → 40 points"]],
    ["a condition", "90 分以<|>上", "zh-Hans", ["包含这个数"]],
    ["a line", "周<|>期：", "en", ["**period** How often it is used"]],
  ])("%s", (_, line, language, expected) => {
    const words = told(line, language);
    for (const part of expected) expect(words).toContain(part);
  });
});

describe("a weight", () => {
  test.each<readonly [string, Language, string]>([
    ['"电话接听率" / "Calls answered" 4<|>0%', "zh-Hans", "**40%** · 最多 40 分 · 占总分 32%"],
    ['"电话接听率" / "Calls answered" 4<|>0%', "en", "**40%** · at most 40 points · 32% of the total"],
    ['"行为考核" / "Behaviour" 20<|>%', "zh-Hans", "**20%**"],
  ])("%s", (line, language, expected) => {
    expect(told(line, language)).toBe(expected);
  });
});

test.each([["# 原表<|>的第一部分。"], ['"登记<|>完整"'], ["<|>\n  # 原表"]])(
  "nothing is told of %s",
  (line) => {
    expect(told(line)).toBeUndefined();
  },
);

test("while a sheet has an error, things are told as they last were without one", () => {
  const { service, sheet, cursor, edit, document } = openAt(
    RECEPTION.replace("指标 calls", "指标 ca<|>lls"),
    OTHERS,
  );
  expect(service.hover(sheet, cursor)?.markdown).toContain("最多 40 分");
  edit("sheet", sheet.text.replace("否：0 分", "否：0 瓶"));
  expect(service.diagnostics(document("sheet")).some(({ severity }) => severity === "error")).toBe(true);
  expect(service.hover(document("sheet"), cursor)?.markdown).toContain("最多 40 分");
});

test("an item of a library is told out of 100", () => {
  const { service, sheet, cursor } = openAt(MANNERS.replace("指标 courtesy", "指标 court<|>esy"));
  expect(service.hover({ ...sheet, path: "sheet.scorecard" }, cursor)?.markdown).toContain(
    "2 级 → 100 分（有礼）",
  );
});
