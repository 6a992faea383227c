import { describe, expect, test } from "vitest";
import { chineseNumber } from "./chinese-numerals.ts";
import { dateInWords } from "./dates.ts";
import { compileTextPattern } from "./text-pattern.ts";
import { textValues } from "./text-values.ts";

describe("a number as it is read", () => {
  test.each([
    ["0", "零", "零"],
    ["7", "七", "柒"],
    ["10", "十", "壹拾"],
    ["12", "十二", "壹拾贰"],
    ["20", "二十", "贰拾"],
    ["100", "一百", "壹佰"],
    ["101", "一百零一", "壹佰零壹"],
    ["110", "一百一十", "壹佰壹拾"],
    ["1001", "一千零一", "壹仟零壹"],
    ["10000", "一万", "壹万"],
    ["100001", "十万零一", "壹拾万零壹"],
    ["10010", "一万零一十", "壹万零壹拾"],
    ["20050300", "二千零五万零三百", "贰仟零伍万零叁佰"],
    ["100000000", "一亿", "壹亿"],
    ["100000001", "一亿零一", "壹亿零壹"],
    ["91.2", "九十一点二", "玖拾壹点贰"],
    ["0.05", "零点零五", "零点零伍"],
    ["-3.5", "负三点五", "负叁点伍"],
  ])("%s: %s, %s", (value, usual, capital) => {
    expect(chineseNumber(value, "zh-Hans", "chinese")).toBe(usual);
    expect(chineseNumber(value, "zh-Hans", "capital")).toBe(capital);
  });

  test("in Traditional Chinese", () => {
    expect(chineseNumber("12345.6", "zh-Hant", "capital")).toBe("壹萬貳仟參佰肆拾伍點陸");
    expect(chineseNumber("-10", "zh-Hant", "chinese")).toBe("負十");
  });

  test.each(["", "abc", "1/3", "1,000", "1234567890123"])("%s is none", (value) => {
    expect(chineseNumber(value, "zh-Hans", "chinese")).toBeUndefined();
  });
});

describe("a date", () => {
  test.each([
    ["2026-11", "chinese", "二〇二六年十一月"],
    ["2026-10", "chinese", "二〇二六年十月"],
    ["2026-Q3", "chinese", "二〇二六年第三季度"],
    ["2026-11-24", "chinese", "二〇二六年十一月二十四日"],
    ["2026-11", "figures", "2026 年 11 月"],
    ["2026-11-04", "figures", "2026 年 11 月 4 日"],
    ["2026-11", "english", "November 2026"],
    ["2026-11-04", "english", "4 November 2026"],
    ["2026-11", "numbers", "2026-11"],
  ] as const)("%s, %s: %s", (value, style, expected) => {
    expect(dateInWords(value, "zh-Hans", style)).toBe(expected);
  });

  test.each(["2026-13", "2026-02-30", "yesterday", ""])("%s is none", (value) => {
    expect(dateInWords(value, "zh-Hans", "chinese")).toBeUndefined();
  });
});

describe("in a pattern", () => {
  const template = { id: "director", title: { "zh-Hans": "总监" }, grades: [] };
  const result = { totals: { result: { points: "12345.5" } } } as unknown as NonNullable<
    Parameters<typeof textValues>[1]["result"]
  >;
  const values = textValues(template, { period: "2026-11", result }, "zh-Hans");

  function filled(text: string): readonly [string, readonly string[]] {
    const pattern = compileTextPattern(text);
    if ("problem" in pattern) return ["", [pattern.problem.code]];
    const codes: string[] = [];
    return [pattern.fill(values, ({ code }) => codes.push(code)), codes];
  }

  test.each([
    ['{{date period.id "chinese"}}考核', "二〇二六年十一月考核", []],
    ['{{date "2026-11-24" "figures"}}', "2026 年 11 月 24 日", []],
    ['{{number result.total "grouped"}}', "12,345.5", []],
    ['{{number 91.2 "capital"}}', "玖拾壹点贰", []],
    ['{{date template.id "chinese"}}', "director", ["pattern-not-a-date"]],
    ['{{number template.id "chinese"}}', "director", ["pattern-not-a-number"]],
    ['{{date employee.number "chinese"}}', "", ["pattern-value-missing"]],
    ['{{date period.id "roman"}}', "", ["pattern-wrong-call"]],
    ["{{date period.id}}", "", ["pattern-wrong-call"]],
    ['{{date salary "chinese"}}', "", ["pattern-unknown-value"]],
    ['{{lookup employee "constructor"}}', "", ["pattern-not-allowed"]],
    ["{{#each employee}}{{/each}}", "", ["pattern-not-allowed"]],
  ])("%s", (text, expected, codes) => {
    expect(filled(text)).toEqual([expected, codes]);
  });
});
