import type { Review } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readReviews } from "./read-reviews.ts";

/*
 * What a review can hold besides answers and comments: data, events, adjustments, rows.
 */

const HEAD = `模板: sales
员工: { 工号: "0012", 姓名: 林晓雯 }
考核期间: 2026-09
评分: {}
`;

function reviewIn(text: string): Review | undefined {
  const { reviews, diagnostics } = readReviews(text, "a.yaml");
  expect(diagnostics).toEqual([]);
  return reviews[0]?.review;
}

function problemsIn(text: string): readonly string[] {
  return readReviews(text, "a.yaml").diagnostics.map(({ code, location }) => {
    return `${location?.start.line}:${location?.start.column} ${code}`;
  });
}

const EXPECTED: Partial<Review> = {
  data: { 入职日期: "2024-03-01", quota: "300万元" },
  events: { 重大事故: "1", 一般事故: "3" },
  adjustments: { 总经理调整: { points: "+3", reason: "抗汛值守" } },
  agreed: { points: "74", reason: "部门面谈" },
  rows: {
    goals: [
      {
        name: "上线新系统",
        weight: "20%",
        requirement: "九月底前",
        review: { answers: { 自评: "90", 上级: "85" }, note: "见附件" },
      },
    ],
  },
};

describe("data, events, adjustments and rows", () => {
  test.each([
    [
      "Simplified Chinese",
      `数据: { 入职日期: 2024-03-01, quota: 300万元 }
否决: { 重大事故: 1, 一般事故: 3 }
调整: { 总经理调整: { 分数: +3, 理由: 抗汛值守 } }
商定: { 分数: 74, 理由: 部门面谈 }
自定:
  goals:
    - { 名称: 上线新系统, 权重: 20%, 要求: 九月底前, 自评: 90, 上级: 85, 备注: 见附件 }
`,
    ],
    [
      "Traditional Chinese",
      `資料: { 入职日期: 2024-03-01, quota: 300万元 }
否決: [重大事故, 一般事故: 3]
調整: { 总经理调整: { 分數: +3, 理由: 抗汛值守 } }
商定總分: { 分數: 74, 理由: 部门面谈 }
自訂: { goals: [ { 名稱: 上线新系统, 權重: 20%, 要求: 九月底前, 自评: 90, 上级: 85, 備註: 见附件 } ] }
`,
    ],
    [
      "English",
      `data: { 入职日期: 2024-03-01, quota: 300万元 }
events: { 重大事故: 1, 一般事故: 3 }
adjustments: { 总经理调整: { points: +3, reason: 抗汛值守 } }
agreed: { points: 74, reason: 部门面谈 }
rows:
  goals:
    name: 上线新系统
    weight: 20%
    requirement: 九月底前
    answers: { 自评: 90, 上级: 85 }
    note: 见附件
`,
    ],
  ])("are understood in %s", (_, text) => {
    expect(reviewIn(HEAD + text)).toMatchObject(EXPECTED);
  });

  test("written as JSON are read back as they were", () => {
    const review = { ...reviewIn(HEAD), ...EXPECTED };
    expect(reviewIn(JSON.stringify(review))).toEqual(review);
  });

  test.each<readonly [string, string, Review["events"]]>([
    ["one event", "否决: 重大事故\n", { 重大事故: "1" }],
    ["none", "否决: 无\n", {}],
    ["an empty list", "否决: []\n", {}],
    ["nothing yet", "否决:\n", {}],
    ["an event left blank, as in a form", "否决: { 重大事故: , 一般事故: 2 }\n", { 一般事故: "2" }],
  ])("events: %s", (_, text, events) => {
    expect(reviewIn(HEAD + text)?.events).toEqual(events);
  });

  test("an adjustment may be a number alone", () => {
    expect(reviewIn(`${HEAD}调整: { 总经理调整: -2 }\n`)?.adjustments).toEqual({
      总经理调整: { points: "-2" },
    });
  });

  test("figures of an item are answered by name", () => {
    const text = HEAD.replace("评分: {}", "评分:\n  完成率:\n    上级: { actual: 90万元, 计划: 100万元 }");
    expect(reviewIn(text)?.items).toEqual({
      完成率: { answers: { 上级: { actual: "90万元", 计划: "100万元" } } },
    });
  });

  test("names that every object has stay the plain data they are", () => {
    const review = reviewIn(`${HEAD}数据: { __proto__: 3 }\n否决: [constructor]\n`);
    expect(Object.entries(review?.data ?? {})).toEqual([["__proto__", "3"]]);
    expect(Object.entries(review?.events ?? {})).toEqual([["constructor", "1"]]);
  });

  test("a requirement may hold colons", () => {
    const text = `自定:\n  goals:\n    - 名称: 上线新系统\n      权重: 20%\n      要求: |\n        范围：九月\n        权重：见附件\n`;
    expect(reviewIn(HEAD + text)?.rows?.goals?.[0]?.requirement).toBe("范围：九月\n权重：见附件");
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["data without names", "数据: 300\n", ["5:1 entries-expected"]],
    ["several values for one figure", "数据: { quota: [1, 2] }\n", ["5:7 text-expected"]],
    ["an event twice", "否决: [重大事故, 重大事故]\n", ["5:12 duplicate-key"]],
    ["an event within a list", "否决: [[重大事故]]\n", ["5:6 entries-expected"]],
    ["an adjustment without points", "调整: { 总经理调整: { 理由: 好 } }\n", ["5:7 missing-field"]],
    ["a word for rows", "自定: { goals: 上线新系统 }\n", ["5:14 rows-expected"]],
    ["a row without a name", "自定: { goals: [ { 权重: 20% } ] }\n", ["5:18 missing-field"]],
    ["a row without a weight", "自定: { goals: [ { 名称: 上线 } ] }\n", ["5:18 missing-field"]],
    ["a weight twice", "自定: { goals: [ { 名称: 上线, weight: 1, 权重: 2 } ] }\n", ["5:37 field-twice"]],
    [
      "a full-width colon in a row",
      "自定:\n  goals:\n    - 名称：上线\n      权重: 20%\n",
      ["7:9 full-width-colon"],
    ],
    ["a full-width colon before data", "数据：{ quota: 3 }\n", ["5:3 full-width-colon"]],
    ["a misspelt field", "数剧: { quota: 3 }\n", ["5:1 unknown-field"]],
  ])("%s is told with its place", (_, text, expected) => {
    expect(problemsIn(HEAD + text)).toEqual(expected);
  });
});
