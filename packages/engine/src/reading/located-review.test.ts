import type { Diagnostic } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { richSheet } from "../../test/support/rich-sheet.ts";
import { director } from "../../test/support/templates.ts";
import { createScorer } from "../scoring/scorer.ts";
import { type LocatedReview, locateDiagnostics } from "./located-review.ts";
import { readReviews } from "./read-reviews.ts";

const TEXT = `模板: customer-service-director
员工: { 工号: "0012", 姓名: 林晓雯 }
考核期间: 2026-09
评分:
  客户满意度: { 自评: 九十, 上机: 86 }
  客户投诉处理:
    自评: 无
    上级:
      - 2小时内响应
      - 响应太慢
  客户回仿: { 自评: 90% }
  指挥:
    自评: 4
    商定: 30
评语:
  上级评浯: 好
`;

function located(): LocatedReview {
  const review = readReviews(TEXT, "林晓雯.yaml").reviews[0];
  if (review === undefined) throw new Error("there is no review");
  return review;
}

describe("places in a review", () => {
  test.each<readonly [string, readonly string[], "value" | "name", string]>([
    ["a value", ["items", "客户满意度", "answers", "自评"], "value", "5:16-5:18"],
    ["its name", ["items", "客户满意度", "answers", "自评"], "name", "5:12-5:14"],
    ["an entry of a list", ["items", "客户投诉处理", "answers", "上级", "1"], "value", "10:9-10:13"],
    ["an item, by its name", ["items", "客户投诉处理"], "value", "6:3-6:9"],
    ["an employee's number", ["employee", "number"], "value", "2:11-2:17"],
    ["a missing rater, at the item", ["items", "指挥", "answers", "supervisor"], "value", "12:3-12:5"],
    ["a missing item, at the scores", ["items", "command"], "value", "4:1-4:3"],
    ["a missing field, at the start", ["templateVersion"], "value", "1:1-1:3"],
  ])("%s", (_, path, part, expected) => {
    const location = located().locate(path, part);
    const at =
      location && [location.start, location.end].map(({ line, column }) => `${line}:${column}`).join("-");
    expect(at).toBe(expected);
  });

  test("diagnostics of a scoring find their places, names and values apart", () => {
    const review = located();
    const { diagnostics } = createScorer(director).score(review.review);
    const errors = locateDiagnostics(diagnostics, review)
      .filter(({ severity }) => severity === "error")
      .map(({ code, location }) => `${location?.start.line}:${location?.start.column} ${code}`);
    expect(errors.sort()).toEqual([
      "10:9 unknown-entry",
      "11:3 unknown-item",
      "14:9 agreed-out-of-range",
      "16:3 unknown-comment",
      "5:16 not-a-number",
      "5:20 unknown-rater",
    ]);
    expect(locateDiagnostics(diagnostics, review).every(({ location }) => location !== undefined)).toBe(true);
  });
});

describe("a diagnostic gets no place", () => {
  const message = { "zh-Hans": "…", "zh-Hant": "…", en: "…" };
  const about = { code: "unknown-item", severity: "error", message, related: [] } as const;
  const place = (line: number) => ({ offset: 0, line, column: 1 });
  const elsewhere = { file: "模板.scorecard", start: place(7), end: place(7) };

  test.each<readonly [string, Partial<Diagnostic>]>([
    ["where it has one", { location: elsewhere, path: ["items"] }],
    ["where it leads nowhere", {}],
  ])("%s", (_, more) => {
    const diagnostic: Diagnostic = { ...about, ...more };
    expect(locateDiagnostics([diagnostic], located())).toEqual([diagnostic]);
  });

  test("where its review has none", () => {
    const lost: LocatedReview = { review: located().review, locate: () => undefined };
    const diagnostic: Diagnostic = { ...about, path: ["items"] };
    expect(locateDiagnostics([diagnostic], lost)).toStrictEqual([diagnostic]);
  });
});

test("problems with data, events, adjustments and rows find their places", () => {
  const text = `模板: sheet
员工: { 工号: "0012", 姓名: 林晓雯 }
考核期间: 2026-09
数据: { 公司业绩系数: 很好, 本季调岗: 是 }
否决: [账目不青]
调整: { 总经理调整: { 分数: 9, 理由: 好 } }
评分:
  销售额: { 上级: 40, 同级: 41, 自评: 42 }
自定:
  本月目标:
    - { 名称: 上线新系统, 权重: 六成, 上级: 50, 同级: 50, 自评: 50 }
    - { 名称: 培训新人, 权重: 40%, 上级: 5000, 同级: 35, 自评: 35 }
`;
  const [review] = readReviews(text, "林晓雯.yaml").reviews;
  if (review === undefined) throw new Error("there is no review");
  const { diagnostics } = createScorer(richSheet).score(review.review);
  const errors = locateDiagnostics(diagnostics, review)
    .filter(({ severity }) => severity === "error")
    .map(({ code, location }) => `${location?.start.line}:${location?.start.column} ${code}`);
  expect(errors).toEqual([
    "4:19 unknown-data",
    "4:15 not-a-number",
    "5:6 unknown-event",
    "6:20 adjustment-out-of-range",
    "11:24 row-weight-unclear",
    "12:32 points-out-of-range",
  ]);
});
