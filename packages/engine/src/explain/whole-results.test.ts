import type { Item, Language, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { SAID_OF_RESULTS } from "../../test/said/results.ts";
import {
  BOTH,
  bonus,
  dataNumber,
  dataYesNo,
  filled,
  judged,
  named,
  part,
  share,
  sheet,
  THREE,
} from "../../test/support/sheets.ts";
import { createScorer } from "../scoring/scorer.ts";
import { explainResult } from "./explain-result.ts";

describe("a result in words, line by line", () => {
  const rows = SAID_OF_RESULTS.map((row) => [row.about, row] as const);
  test.each(rows)("%s", (_, { template, review, language, all, lines }) => {
    const said = explainResult(template, createScorer(template).score(review).result, language).split("\n");
    expect(all ? said : said.filter((line) => lines.includes(line))).toEqual(lines);
  });
});

describe("parameters stand in the words as they were given", () => {
  const bands: Item["rule"] = {
    kind: "bands",
    measure: { name: named("销售额"), whole: false, domain: {} },
    bands: [
      { when: { low: { value: { parameter: "quota" }, inclusive: true } }, points: "100" },
      { when: {}, points: "60" },
    ],
  };
  const withQuota = (given?: string) =>
    sheet([part("业绩", [judged("销售", 100, { rule: bands })])], {
      inputs: [dataNumber("year", "年度"), dataNumber("quota", "季度目标", "parameter", given)],
    });
  const lineOf = (template: Template, data: Review["data"]) => {
    const review = filled({ 销售: "200" }, data && { data });
    const said = explainResult(template, createScorer(template).score(review).result, "zh-Hans").split("\n");
    return said.find((line) => line.startsWith("销售（100%）上级"));
  };

  test.each<readonly [string, string | undefined, Review["data"], string]>([
    ["by the review", undefined, { quota: "150" }, "150 以上”"],
    ["by the review, beside other data", undefined, { year: "2026", quota: "200" }, "200 以上”"],
    ["by the sheet", "120", undefined, "120 以上”"],
    ["by the sheet, beside other data", "120", { year: "2026" }, "120 以上”"],
  ])("%s", (_, given, data, band) => {
    expect(lineOf(withQuota(given), data)).toBe(`销售（100%）上级：销售额 200，属于“${band} → 100 分`);
  });
});

describe("who is still missing, where the sheet carries missing weights", () => {
  const first = { when: { words: named("本期调岗"), test: { op: "is", key: "transferred" } } } as const;
  const byPeers = {
    kind: "weighted",
    weights: [
      { rater: "self", weight: "0.5" },
      { rater: "peer", weight: "0.5" },
    ],
  } as const;
  const carrying = (
    result: Template["result"],
    missing: Template["missing"] = "reweight",
    changes: Partial<Template> = {},
  ) =>
    sheet([part("业绩", [judged("销售额", 60), judged("回款", 40)])], {
      raters: THREE,
      missing,
      result,
      inputs: [dataYesNo("transferred", "本期调岗")],
      ...changes,
    });
  const all = { self: "30", supervisor: "30", peer: "30" };
  const missingOf = (
    template: Template,
    answers: { readonly [rater: string]: string },
    transferred = "是",
  ) => {
    const review = filled({ 销售额: answers, 回款: all }, { data: { transferred } });
    const said = explainResult(template, createScorer(template).score(review).result, "zh-Hans").split("\n");
    return said[1];
  };

  const inCase = {
    kind: "cases",
    cases: [{ ...first, rule: byPeers }],
    otherwise: { kind: "take", rater: "self" },
  } as const;
  const otherwise = {
    kind: "cases",
    cases: [{ ...first, rule: { kind: "take", rater: "self" } }],
    otherwise: byPeers,
  } as const;
  test.each<readonly [string, Template["result"], { readonly [rater: string]: string }, string, string]>([
    [
      "a rater that is weighed is not waited for",
      byPeers,
      { self: "30", supervisor: "30" },
      "是",
      "数据：本期调岗 是",
    ],
    [
      "nor one that has no part in the result",
      byPeers,
      { self: "30", peer: "30" },
      "是",
      "数据：本期调岗 是",
    ],
    [
      "without a result, all are",
      byPeers,
      { supervisor: "30" },
      "是",
      "还缺：销售额（自评）、销售额（同级）",
    ],
    ["the same in a case", inCase, { self: "30" }, "是", "数据：本期调岗 是"],
    ["the same in all other cases", otherwise, { self: "30" }, "否", "数据：本期调岗 否"],
  ])("%s", (_, result, answers, transferred, line) => {
    expect(missingOf(carrying(result), answers, transferred)).toBe(line);
  });

  test("one that is not weighed but compared with another is waited for", () => {
    const most = { points: "60" };
    const differences = [{ raters: ["supervisor", "self"], on: "item", most }] as const;
    const template = carrying(byPeers, "reweight", { differences });
    expect(missingOf(template, { self: "30", peer: "30" })).toBe("还缺：销售额（上级）");
  });

  test("one that has no part is not named beside one that is waited for, or beside a result that is open", () => {
    const taken = carrying({ kind: "take", rater: "supervisor" });
    expect(missingOf(taken, { self: "30" })).toBe("还缺：销售额（上级）");
    const differences = [{ raters: ["self", "peer"], on: "item", most: { points: "5" } }] as const;
    const apart = carrying(byPeers, "reweight", { differences });
    expect(missingOf(apart, { self: "30", peer: "40" })).toBe("还缺：销售额（结果）");
  });

  test("a sheet that waits waits for those that it weighs, too", () => {
    expect(missingOf(carrying(byPeers, "provisional"), { self: "30", supervisor: "30" })).toBe(
      "还缺：销售额（同级）",
    );
  });

  test("an item whose raters differ and who have not agreed is named by its result", () => {
    const template = sheet([part("业绩", [judged("销售额", 100)])], {
      raters: BOTH,
      result: { kind: "agreed" },
    });
    const { result } = createScorer(template).score(filled({ 销售额: { self: "50", supervisor: "40" } }));
    expect(explainResult(template, result, "zh-Hans").split("\n")[1]).toBe("还缺：销售额（结果）");
    expect(explainResult(template, result, "en").split("\n")[1]).toBe("Still missing: 销售额 (Result)");
  });
});

test("a group's share is said in points where the section prints points", () => {
  const template = sheet([
    part("业绩", [], {
      fullMarks: "60",
      groups: [{ name: named("销售"), weight: "0.5", items: [judged("销售额", 30)] }],
    }),
    part("行为", [judged("协作", 40)], { fullMarks: "40" }),
  ]);
  const { result } = createScorer(template).score(filled({ 销售额: "30", 协作: "40" }));
  expect(explainResult(template, result, "zh-Hans").split("\n")).toContain("销售（30 分）");
});

describe("a section of which nothing applies", () => {
  const due = { weight: "1", due: [3, 6, 9, 12] } as const;
  const whole = { weight: "1", notApplicable: "reweight" } as const;
  const template = sheet([
    share("业绩", "0.6", [judged("销售额", 100, { weight: "1" })]),
    share("团队", "0.3", [judged("带教", 100, whole)]),
    share("安全", "0.1", [judged("安全检查", 100, due), bonus("隐患上报", 5)]),
    part("加分", [bonus("创新", 10)], { fullMarks: "0" }),
  ]);
  const { result } = createScorer(template).score(
    filled({ 销售额: "80", 带教: "不适用", 隐患上报: "2", 创新: "3" }, { period: "2026-08" }),
  );
  const linesOf = (language: Language) =>
    explainResult(template, result, language)
      .split("\n")
      .filter((line) =>
        /^(加权合计|加權合計|Section total|总分|總分|Total score),? ?(结果|結果|Result)/.test(line),
      );

  test("says why it has no total, and who carries it", () => {
    expect(linesOf("zh-Hans")).toEqual([
      "加权合计 结果：销售额 80 = 80 分",
      "加权合计 结果：不适用，不计分",
      "加权合计 结果：本期不考核，不计分",
      "加权合计 结果：创新 3 = 3 分",
      "总分 结果：业绩 80 × 60% = 48 分；团队、安全不适用，除以其余部分的权重 60% → 80 分；80 + 加分 3 = 83 分",
    ]);
    expect(linesOf("zh-Hant").at(-1)).toBe(
      "總分 結果：业绩 80 × 60% = 48 分；团队、安全不適用，除以其餘部分的權重 60% → 80 分；80 + 加分 3 = 83 分",
    );
    expect(linesOf("en").slice(1)).toEqual([
      "Section total, Result: not applicable, does not count",
      "Section total, Result: not due in this period, does not count",
      "Section total, Result: 创新 3 = 3 points",
      "Total score, Result: 业绩 80 × 60% = 48 points; without 团队, 安全, divided by the weight of the other sections, 60% → 80 points; 80 + 加分 3 = 83 points",
    ]);
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
