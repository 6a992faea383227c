import type { Item, Language, Review, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { reviewOf, septemberFile } from "../../test/support/reviews.ts";
import { richReview, richSheet } from "../../test/support/rich-sheet.ts";
import { itemOf, scoreOne } from "../../test/support/score-one.ts";
import { dataNumber, filled, judged, named, part, penalty, sheet, THREE } from "../../test/support/sheets.ts";
import { complaintDeductions, director, smallSheet } from "../../test/support/templates.ts";
import { readReviews } from "../reading/read-reviews.ts";
import { createScorer } from "../scoring/scorer.ts";
import { explainResult } from "./explain-result.ts";
import { explainScore } from "./explain-score.ts";

function september(language: Language): readonly string[] {
  const review = readReviews(septemberFile, "a.yaml").reviews[0]?.review;
  if (review === undefined) throw new Error("there is no review");
  return explainResult(director, createScorer(director).score(review).result, language).split("\n");
}

describe("a result in words", () => {
  test.each<readonly [Language, readonly string[]]>([
    [
      "zh-Hans",
      [
        "客服总监考核评分表 · 2026-09 · 林晓雯（工号 0012）（确定）",
        "客户信息掌控度（20%）上级：信息利用率 86%，属于“85% 以上” → 10 分",
        "客户投诉处理（10%）自评：没有扣分 → 10 分",
        "客户投诉处理（10%）上级：扣分：2小时内响应（5 分）；10 分 − 5 分 → 5 分",
        "孤儿客户流失数（10%）上级：有孤儿客户流失：否 → 10 分",
        "指挥（20%）上级：3级 → 12 分",
        "指挥（20%）结果：取上级 → 12 分",
        "类别合计 上级：客户满意度 10 + 客户投诉处理 5 + 孤儿客户流失数 10 = 25 分",
        "总分 结果：任务绩效 70 × 80% + 行为考核 72 × 20% = 70.4 分",
      ],
    ],
    [
      "zh-Hant",
      [
        "客服总监考核评分表 · 2026-09 · 林晓雯（員工編號 0012）（確定）",
        "客户信息掌控度（20%）上级：信息利用率 86%，屬於「85% 以上」 → 10 分",
        "客户投诉处理（10%）上级：扣分：2小时内响应（5 分）；10 分 − 5 分 → 5 分",
        "總分 結果：任务绩效 70 × 80% + 行为考核 72 × 20% = 70.4 分",
      ],
    ],
    [
      "en",
      [
        "Customer Service Director Scorecard · 2026-09 · 林晓雯 (employee number 0012) (final)",
        "Command of client information (20%), Supervisor: Information utilisation 86%, in the band “85% or above” → 10 points",
        "Complaint handling (10%), Supervisor: deducted: Responds within 2 hours (5 points); 10 points − 5 points → 5 points",
        "Command (20%), Supervisor: level 3 → 12 points",
        "Command (20%), Result: taken from Supervisor → 12 points",
        "Total score, Result: Task performance 70 × 80% + Behaviour 72 × 20% = 70.4 points",
      ],
    ],
  ])("%s", (language, lines) => {
    expect(september(language)).toEqual(expect.arrayContaining([...lines]));
  });

  test("has a line for every figure that is printed", () => {
    const figures = september("zh-Hans").filter((line) => / (→|=) −?[\d.]+ 分$/.test(line));
    const columns = 3;
    const [items, groups, sections, total] = [12, 2, 2, 1];
    expect(figures).toHaveLength((items + groups + sections + total) * columns);
  });

  test("says what is missing from a provisional one", () => {
    const template = smallSheet([complaintDeductions("5"), complaintDeductions("5")]);
    const { result } = createScorer(template).score(
      reviewOf({ 项目1: { answers: { 自评: "无" } }, 项目2: { answers: { 自评: "无", 上级: "无" } } }),
    );
    const lines = explainResult(template, result, "zh-Hans").split("\n");
    expect(lines[0]).toContain("（暂定）");
    expect(lines[1]).toBe("还缺：项目1（上级）");
    expect(lines).toContain("项目1（50%）上级：还没有得分");
    expect(explainResult(template, result, "en")).toContain("Still missing: Item 1 (Supervisor)");
  });
});

describe("everything that happens after the items", () => {
  const scored = () => createScorer(richSheet).score(richReview);

  test("the sheet comes to what was worked out by hand", () => {
    const { result, diagnostics } = scored();
    expect(diagnostics.map(({ code }) => code)).toEqual(["missing-answer-carried"]);
    expect(result.status).toBe("final");
    expect(result.sections.map(({ totals }) => totals.result?.points)).toEqual(["60", "85"]);
    expect(result.totals.result?.points).toBe("75");
    expect(result.data).toEqual({ company: "1.2", transferred: "yes" });
  });

  test.each<readonly [Language, readonly string[]]>([
    [
      "zh-Hans",
      [
        "数据：公司业绩系数 1.2、本期调岗 是",
        "一票否决：账目不清（2 次）、低于八十（得 75 分）",
        "销售额（50%）结果：情形“本期调岗”；同级未评分，权重由其他评分人分摊；(上级 40 × 60%) ÷ 60% = 40 分",
        "回款（30%）结果：情形“本期调岗”；上级 30 × 60% + 同级 30 × 40% = 30 分；一票否决“账目不清” → 0 分",
        "培训（20%）结果：不适用，不计分",
        "创新 上级：打分 → 18 分；超过封顶，按 10 分计",
        "加权合计 结果：销售额 40 + 回款 0 = 40 分；培训不适用，除以其余项目的权重 80% → 50 分；业绩 50 + 创新 10 = 60 分",
        "类别合计 结果：上线新系统 54 + 培训新人 31 = 85 分",
        "总分 结果：业绩 60 × 60% + 目标 85 × 40% = 70 分；总经理调整 −2（理由：资料迟交） → 68 分；总分 × 公司业绩系数（公司业绩系数 1.2、总分 68） → 81.6 分；超过封顶，按 75 分计",
        "绩效等级：总分 75 分，B 良好；一票否决“低于八十” → C 合格；系数 0.8；决定：观察一季",
        "合格线 60 分：总分 75 分，合格；决定：同意转正",
      ],
    ],
    [
      "zh-Hant",
      [
        "一票否決：账目不清（2 次）、低于八十（得 75 分）",
        "销售额（50%）結果：情形「本期调岗」；同儕未評分，權重由其他評分人分攤；(上級 40 × 60%) ÷ 60% = 40 分",
        "合格線 60 分：總分 75 分，合格；決定：同意转正",
      ],
    ],
    [
      "en",
      [
        "Data: 公司业绩系数 1.2, 本期调岗 yes",
        "销售额 (50%), Result: case “本期调岗”; not rated by Peer, whose weight the others carry; (Supervisor 40 × 60%) ÷ 60% = 40 points",
        "培训 (20%), Result: not applicable, does not count",
        "Grade: total of 75 points: B 良好; veto “低于八十” → C 合格; coefficient 0.8; decision: 观察一季",
        "Pass mark of 60 points: total of 75 points, passed; decision: 同意转正",
      ],
    ],
  ])("%s", (language, lines) => {
    const words = explainResult(richSheet, scored().result, language).split("\n");
    expect(words).toEqual(expect.arrayContaining([...lines]));
  });

  test("an untraced result has its figures all the same", () => {
    const untraced = createScorer(richSheet, { trace: false }).score(richReview).result;
    expect(explainResult(richSheet, untraced, "zh-Hans").split("\n")).toContain("总分 结果：75 分");
  });
});

/** The lines of a sheet in words that begin with any of some words. */
function linesOf(template: Template, review: Review, language: Language, ...starts: readonly string[]) {
  const { result } = createScorer(template).score(review);
  const lines = explainResult(template, result, language).split("\n");
  return lines.filter((line) => starts.some((start) => line.startsWith(start)));
}

describe("what is said of", () => {
  const peers = {
    raters: THREE,
    result: {
      kind: "weighted",
      weights: [
        { rater: "self", weight: "1/6" },
        { rater: "supervisor", weight: "1/2" },
        { rater: "peer", weight: "1/3" },
      ],
    },
  } as const;

  test.each<readonly [Language, readonly string[]]>([
    [
      "zh-Hans",
      [
        "销售额（60 分）结果：自评 60 × 16.67% + 上级 50 × 50% + 同级 40 × 33.33% = 48.333333… 分；四舍五入到 2 位小数 → 48.33 分",
        "回款（40 分）上级：打分 → 30 分",
        "回款（40 分）结果：自评、同级不评这一项，其余评分人的权重折算为 100%；(上级 30 × 50%) ÷ 50% = 30 分",
        "总分 结果：业绩 78.33 = 78.33 分",
      ],
    ],
    [
      "zh-Hant",
      [
        "销售额（60 分）結果：自評 60 × 16.67% + 上級 50 × 50% + 同儕 40 × 33.33% = 48.333333… 分；四捨五入到小數 2 位 → 48.33 分",
        "回款（40 分）上級：打分 → 30 分",
        "回款（40 分）結果：自評、同儕不評這一項，其餘評分人的權重折算為 100%；(上級 30 × 50%) ÷ 50% = 30 分",
        "總分 結果：业绩 78.33 = 78.33 分",
      ],
    ],
    [
      "en",
      [
        "销售额 (60 points), Result: Self 60 × 16.67% + Supervisor 50 × 50% + Peer 40 × 33.33% = 48.333333… points; rounded to 2 decimal places → 48.33 points",
        "回款 (40 points), Supervisor: judged → 30 points",
        "回款 (40 points), Result: not scored by Self, Peer, so the weights of the others are brought to 100%; (Supervisor 30 × 50%) ÷ 50% = 30 points",
        "Total score, Result: 业绩 78.33 = 78.33 points",
      ],
    ],
  ])("raters who score some items only, in %s", (language, expected) => {
    const items = [judged("销售额", 60), judged("回款", 40, { raters: ["supervisor"] })];
    const template = sheet([part("业绩", items, { fullMarks: "160" })], peers);
    const review = filled({
      销售额: { self: "60", supervisor: "50", peer: "40" },
      回款: { supervisor: "30" },
    });
    const lines = linesOf(template, review, language, "销售额", "回款", "总分", "總分", "Total score");
    expect(lines).toEqual(expect.arrayContaining([...expected]));
    expect(lines.filter((line) => line.startsWith("回款"))).toHaveLength(2);
  });

  test.each<readonly [Language, string]>([
    ["zh-Hans", "上线新系统（20%）上级：打分 → 90 分；90 × 20% → 18 分"],
    ["zh-Hant", "上线新系统（20%）上級：打分 → 90 分；90 × 20% → 18 分"],
    ["en", "上线新系统 (20%), Supervisor: judged → 90 points; 90 × 20% → 18 points"],
  ])("a row's share, in %s", (language, expected) => {
    const group = {
      key: "goals",
      name: named("本月目标"),
      weight: "0.2",
      items: [],
      rows: { least: 1, most: 3, prototype: judged("目标", 100, { weight: "1" }) },
    };
    const template = sheet([part("业绩", [], { groups: [{ items: [judged("出勤", 80)] }, group] })]);
    const rows = {
      goals: [{ name: "上线新系统", weight: "20%", review: { answers: { supervisor: "90" } } }],
    };
    expect(linesOf(template, filled({ 出勤: "80" }, { rows }), language, "上线新系统")).toContain(expected);
  });

  test.each<readonly [Language, string]>([
    ["zh-Hans", "违纪 上级：打分 → −25 分；最多扣 20 分 → −20 分"],
    ["zh-Hant", "违纪 上級：打分 → −25 分；最多扣 20 分 → −20 分"],
    ["en", "违纪, Supervisor: judged → −25 points; at most 20 points deducted → −20 points"],
  ])("the most that a penalty deducts, in %s", (language, expected) => {
    const template = sheet([part("业绩", [judged("销售额", 100), penalty("违纪", 20)])]);
    expect(linesOf(template, filled({ 销售额: "80", 违纪: "-25" }), language, "违纪")).toContain(expected);
  });

  test("a total that was agreed on", () => {
    const template = sheet([part("业绩", [judged("销售额", 100)])]);
    const review = filled({ 销售额: "80" }, { agreed: { points: "82", reason: "部门面谈" } });
    expect(linesOf(template, review, "zh-Hans", "总分 结果")).toEqual([
      "总分 结果：商定 → 82 分（理由：部门面谈）",
    ]);
  });

  test("a parameter that the review gives", () => {
    const rule: Item["rule"] = {
      kind: "proportional",
      measure: { name: named("销售额"), whole: false, domain: {} },
      target: { parameter: "quota" },
      points: "100",
      inverse: false,
    };
    const template = sheet(
      [part("业绩", [judged("销售额", 100, { rule, requirement: named("达到 {quota}") })])],
      {
        inputs: [dataNumber("quota", "季度目标", "parameter")],
      },
    );
    const review = filled({ 销售额: "60" }, { data: { quota: "80" } });
    expect(linesOf(template, review, "zh-Hans", "销售额（100%）上级")).toEqual([
      "销售额（100%）上级：销售额 60，目标 80：100 × 60 ÷ 80 → 75 分",
    ]);
  });
});

describe("the words of single scores", () => {
  const words = (answer: Parameters<typeof scoreOne>[1], per: "each" | "once" = "each") => {
    const rule = { ...complaintDeductions("5"), per };
    const { score } = scoreOne(rule, answer);
    return (language: Language) => explainScore(score, { template: director, item: itemOf(rule) }, language);
  };

  test("several deductions, down to the floor", () => {
    const say = words({ response: "2", rate: "1" });
    expect(say("zh-Hans")).toBe(
      "扣分：2小时内响应（2 次，10 分）、解决率100%（5 分）；10 分 − 15 分 → −5 分；低于保底，按 0 分计",
    );
    expect(say("en")).toBe(
      "deducted: Responds within 2 hours (2 times, 10 points), Resolves every complaint (5 points); 10 points − 15 points → −5 points; below the floor, which is 0 points",
    );
  });

  test("only the largest deduction", () => {
    expect(words(["response", "rate"], "once")("zh-Hant")).toBe(
      "扣分：2小时内响应（5 分）、解决率100%（不另計）；只扣最大的一項，10 分 − 5 分 → 5 分",
    );
  });

  test("rounding, weights and agreements", () => {
    const context = { template: director };
    const weigh = {
      points: "7.33",
      trace: [
        {
          step: "weigh" as const,
          parts: [
            { rater: "self", points: "10", weight: "1/3" },
            { rater: "supervisor", points: "6", weight: "2/3" },
          ],
          points: "22/3",
        },
        { step: "round" as const, from: "22/3", places: 2, points: "7.33" },
      ],
    };
    expect(explainScore(weigh, context, "zh-Hans")).toBe(
      "自评 10 × 33.33% + 上级 6 × 66.67% = 7.333333… 分；四舍五入到 2 位小数 → 7.33 分",
    );
    const agreed = { points: "8", trace: [{ step: "agreed" as const, points: "8", reason: "数据更正" }] };
    expect(explainScore(agreed, context, "zh-Hans")).toBe("商定 → 8 分（理由：数据更正）");
    expect(explainScore(agreed, context, "en")).toBe("agreed → 8 points (reason: 数据更正)");
  });
});
