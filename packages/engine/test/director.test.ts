import type { ColumnScores, Result } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { createScorer, readReviews } from "../src/index.ts";
import { septemberFile } from "./support/reviews.ts";
import { director } from "./support/templates.ts";

/*
 * 林晓雯, September 2026, worked by hand from the sheet:
 *
 *                              self          supervisor = result
 * 客服流程体系的建立与完善   92% → 20     90% → 20
 * 客户信息掌控度             92% → 20     86% → 10
 * 客户转介绍数               2   → 10     2   → 10
 * 大客户回访                 100% → 10    95% → 5
 *   客户管理                       60           45
 * 客户满意度                 91  → 20     88.5 → 10
 * 客户投诉处理               none → 10    one → 10 − 5 = 5
 * 孤儿客户流失数             none → 10    none → 10
 *   客服服务                       40           25
 *   任务绩效                      100           70
 * 行为考核        16+16+20+16+20 = 88    12+16+16+16+12 = 72
 * 总分      100 × 80% + 88 × 20% = 97.6   70 × 80% + 72 × 20% = 70.4
 */

function scoreSeptember(): Result {
  const { reviews, diagnostics } = readReviews(septemberFile, "林晓雯.yaml");
  expect(diagnostics).toEqual([]);
  const review = reviews[0]?.review;
  if (review === undefined) throw new Error("there is no review");
  const scored = createScorer(director).score(review);
  expect(scored.diagnostics).toEqual([]);
  return scored.result;
}

function points(scores: ColumnScores | undefined): readonly (string | null | undefined)[] {
  return ["self", "supervisor", "result"].map((column) => scores?.[column]?.points);
}

describe("the director's September", () => {
  const result = scoreSeptember();
  const [performance, behaviour] = result.sections;

  test("is final, and says whose it is and what it was scored with", () => {
    expect(result).toMatchObject({
      format: "scorecard-result",
      status: "final",
      period: "2026-09",
      employee: { number: "0012", name: "林晓雯", department: "客户服务部", position: "客服总监" },
      template: { id: "customer-service-director", version: "1" },
    });
    expect(result.template.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("has the items' points", () => {
    const items = [performance, behaviour]
      .flatMap((section) => section?.groups ?? [])
      .flatMap(({ items }) => items);
    expect(items.map(({ key, scores }) => [key, ...points(scores)])).toEqual([
      ["service-system", "20", "20", "20"],
      ["client-information", "20", "10", "10"],
      ["referrals", "10", "10", "10"],
      ["key-visits", "10", "5", "5"],
      ["satisfaction", "20", "10", "10"],
      ["complaints", "10", "5", "5"],
      ["orphan-loss", "10", "10", "10"],
      ["command", "16", "12", "12"],
      ["professionalism", "16", "16", "16"],
      ["customer-focus", "20", "16", "16"],
      ["attentive-service", "16", "16", "16"],
      ["accountability", "20", "12", "12"],
    ]);
  });

  test("has the sums", () => {
    expect(performance?.groups.map(({ key, totals }) => [key, ...points(totals)])).toEqual([
      ["client-management", "60", "45", "45"],
      ["client-service", "40", "25", "25"],
    ]);
    expect(points(performance?.totals)).toEqual(["100", "70", "70"]);
    expect(points(behaviour?.totals)).toEqual(["88", "72", "72"]);
    expect(points(result.totals)).toEqual(["97.6", "70.4", "70.4"]);
  });

  test("traces the total to the sections", () => {
    expect(result.totals.result?.trace).toEqual([
      {
        step: "total",
        parts: [
          { section: "performance", points: "70", weight: "0.8" },
          { section: "behaviour", points: "72", weight: "0.2" },
        ],
        points: "70.4",
      },
    ]);
  });
});
