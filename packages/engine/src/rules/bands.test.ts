import type { Answer, Rule } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoreOne } from "../../test/support/score-one.ts";
import {
  bands,
  completionBands,
  interval,
  referralBands,
  satisfactionBands,
  trainingBands,
  visitBands,
} from "../../test/support/templates.ts";

const salesIn10k = bands(["销售额", "Sales"], { unit: "wan-yuan" }, [
  [">= 1.2", "10"],
  ["< 1.2", "0"],
]);
const tickets = {
  ...bands(["工单数", "Tickets"], {}, [[">= 0", "10"]]),
  measure: {
    name: { "zh-Hans": "工单数" },
    unit: { id: "单", name: { "zh-Hans": "单", "zh-Hant": "單", en: "tickets" } },
    whole: true,
    domain: interval(">= 0"),
  },
};

describe("a value as people write it", () => {
  test.each<readonly [string, Rule, Answer, string]>([
    ["a bare percentage", completionBands, "86", "86"],
    ["a percentage", completionBands, "86%", "86"],
    ["full width", completionBands, "８６．５％", "86.5"],
    ["a space before the unit", completionBands, "92 ％", "92"],
    ["a small percentage said as such", completionBands, "0.86%", "0.86"],
    ["points", satisfactionBands, "86分", "86"],
    ["points in English", satisfactionBands, "86 points", "86"],
    ["leading and trailing zeros", satisfactionBands, "086.50", "86.5"],
    ["class hours in Traditional", trainingBands, "10課時", "10"],
    ["a count with another classifier", referralBands, "3 家", "3"],
    ["a list of one", satisfactionBands, ["88"], "88"],
    ["thousands", salesIn10k, "12,000元", "1.2"],
    ["the measure's own unit", salesIn10k, "1.2万元", "1.2"],
    ["the author's own unit", tickets, "120單", "120"],
    ["a whole number with decimals of zero", referralBands, "2.0", "2"],
    ["tenths, exactly", satisfactionBands, "84.1", "84.1"],
    [
      "more places than a double has",
      satisfactionBands,
      "84.99999999999999999999",
      "84.99999999999999999999",
    ],
  ])("%s", (_, rule, input, value) => {
    const { score, codes } = scoreOne(rule, input, { fullMarks: "20" });
    expect(codes).toEqual([]);
    expect(score.trace[0]).toMatchObject({ step: "band", value });
  });

  test("84.99999999999999999999 is below 85, which as a double it would not be", () => {
    expect(scoreOne(satisfactionBands, "84.99999999999999999999", { fullMarks: "20" }).points).toBe("5");
  });
});

const withoutUnit = bands(["次序", "Order"], {}, [[">= 0", "10"]]);
const withHole = bands(["完成率", "Completion"], { unit: "%" }, [
  [">= 90", "10"],
  ["< 80", "0"],
]);

describe("a value that gives no points", () => {
  test.each<readonly [string, Rule, Answer, string, string]>([
    ["words", satisfactionBands, "九十", "not-a-number", "“九十”不是一个数"],
    ["a power of ten", satisfactionBands, "1e3", "not-a-number", "“1e3”不是一个数"],
    ["a date", satisfactionBands, "2026-09-01", "not-a-number", "“2026-09-01”不是一个数"],
    ["a relation", satisfactionBands, ">90", "not-a-number", "“>90”不是一个数"],
    ["wrong thousands", salesIn10k, "1,2000元", "not-a-number", "“1,2000元”不是一个数"],
    ["a sum of digits beyond reason", satisfactionBands, "9".repeat(61), "not-a-number", "不是一个数"],
    ["days for a percentage", completionBands, "3天", "wrong-unit", "完成率的单位是%"],
    ["percent for a count", referralBands, "3%", "wrong-unit", "新客户数的单位是个"],
    ["percent for a bare number", withoutUnit, "3%", "surplus-unit", "只写数字 3"],
    ["half a client", referralBands, "1.5", "not-whole", "只能是整数，不能是 1.5"],
    ["a share", completionBands, "0.86", "share-or-percent", "86% 还是 0.86%"],
    ["below the domain", satisfactionBands, "-1", "out-of-range", "应为 0 分以上"],
    ["above the domain", visitBands, "101%", "out-of-range", "应为 0%（含）至 100%（含）"],
    ["in no band", withHole, "85%", "no-band", "90% 以上、低于 80%"],
    ["several values", satisfactionBands, ["80", "90"], "one-value-expected", "只填一个值"],
    ["a map", satisfactionBands, { 一月: "80" }, "one-value-expected", "只填一个值"],
  ])("%s", (_, rule, input, code, words) => {
    const { points, codes, diagnostics } = scoreOne(rule, input, { fullMarks: "20" });
    expect({ points, codes }).toEqual({ points: null, codes: [code] });
    expect(diagnostics[0]?.severity).toBe("error");
    expect(diagnostics[0]?.message["zh-Hans"]).toContain(words);
  });

  test.each(["0", "1", "0.0"])("%s%% without its sign is no riddle", (input) => {
    expect(scoreOne(completionBands, input, { fullMarks: "20" }).points).toBe("0");
  });
});

test("points with more places than the sheet prints are rounded half up, and the trace says so", () => {
  const thirds = bands(["比率", "Ratio"], {}, [[">= 0", "20/3"]]);
  const { points, score } = scoreOne(thirds, "1");
  expect(points).toBe("6.67");
  expect(score.trace).toEqual([
    { step: "band", value: "1", when: interval(">= 0"), band: 0, points: "20/3" },
    { step: "round", from: "20/3", places: 2, points: "6.67" },
  ]);
});
