import { describe, expect, test } from "vitest";
import { SAID_OF_RESULTS } from "../../test/said/results.ts";
import { filled, judged, part, sheet } from "../../test/support/sheets.ts";
import { createScorer } from "../scoring/scorer.ts";
import { explainResult } from "./explain-result.ts";

describe("a result in words, line by line", () => {
  const rows = SAID_OF_RESULTS.map((row) => [row.about, row] as const);
  test.each(rows)("%s", (_, { template, review, language, all, lines }) => {
    const said = explainResult(template, createScorer(template).score(review).result, language).split("\n");
    expect(all ? said : said.filter((line) => lines.includes(line))).toEqual(lines);
  });
});

describe("a result of another version of the sheet", () => {
  const now = sheet([part("业绩", [judged("销售额", 60), judged("回款", 40)])]);
  const then = sheet([part("业绩", [judged("销售额", 60)]), part("纪律", [judged("出勤", 100)])]);
  const review = filled({ 销售额: "50", 出勤: "90" });

  test("leaves out the sections and the items that it does not have", () => {
    const lines = explainResult(
      then,
      createScorer(now).score(filled({ 销售额: "50", 回款: "30" })).result,
      "zh-Hans",
    );
    expect(lines.split("\n")).toEqual([
      "考核评分表 · 2026-09 · 林晓雯（工号 0012）（确定）",
      "",
      "业绩（100 分）",
      "销售额（60 分）上级：打分 → 50 分",
      "销售额（60 分）结果：取上级 → 50 分",
      "加权合计 上级：销售额 50 + 回款 30 = 80 分",
      "加权合计 结果：销售额 50 + 回款 30 = 80 分",
      "",
      "总分 上级：业绩 80 = 80 分",
      "总分 结果：业绩 80 = 80 分",
    ]);
  });

  test("and what is missing from it is said of what the sheet still has", () => {
    const { result } = createScorer(then).score({ ...review, items: {} });
    expect(explainResult(now, result, "zh-Hans").split("\n").slice(0, 2)).toEqual([
      "考核评分表 · 2026-09 · 林晓雯（工号 0012）（暂定）",
      "还缺：销售额（上级）",
    ]);
  });
});
