import type { ColumnScores, Result, Template } from "@scorecard/model";
import { parse } from "csv-parse/browser/esm/sync";
import { describe, expect, test } from "vitest";
import { resultsCsv } from "./results-csv.ts";

const levels = { kind: "levels", levels: [{ key: "1", points: "20" }] } as const;

const template: Template = {
  format: "scorecard-template",
  syntax: 1,
  id: "customer-service-manager",
  title: { "zh-Hans": "客服部经理考核评分表", en: "Customer Service Manager Scorecard" },
  periods: ["month"],
  raters: [
    { key: "self", name: { "zh-Hans": "自评", en: "Self" } },
    { key: "supervisor", name: { "zh-Hans": "上级", en: "Supervisor" } },
  ],
  result: { kind: "take", rater: "supervisor" },
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "100",
  sections: [
    {
      key: "performance",
      name: { "zh-Hans": "任务绩效", en: "Task performance" },
      weight: "1",
      fullMarks: "100",
      groups: [
        {
          items: [
            {
              key: "visits",
              name: { "zh-Hans": "客户回访", en: "Client visits" },
              weight: "0.5",
              fullMarks: "50",
              rule: levels,
            },
            {
              key: "formula",
              name: { "zh-Hans": "=培训", en: "=Training" },
              weight: "0.5",
              fullMarks: "50",
              rule: levels,
            },
          ],
        },
      ],
    },
  ],
  textFields: [],
  signers: [],
};

function scores(self: string | null, supervisor: string | null, result: string | null): ColumnScores {
  const score = (points: string | null) => ({ points, trace: [] });
  return { self: score(self), supervisor: score(supervisor), result: score(result) };
}

function resultOf(employee: Result["employee"], status: Result["status"], cells: ColumnScores): Result {
  const items = [
    { key: "visits", scores: cells },
    { key: "formula", scores: cells },
  ];
  return {
    format: "scorecard-result",
    engine: "0.1.0",
    template: { id: template.id, hash: "sha256:0" },
    employee,
    period: "2026-09",
    status,
    sections: [{ key: "performance", groups: [{ items, totals: cells }], totals: cells }],
    totals: cells,
  };
}

const results = [
  resultOf(
    { number: "0012", name: "林晓雯", department: "客服部", position: "经理" },
    "final",
    scores("20", "7.5", "7.5"),
  ),
  resultOf(
    { number: "0013", name: '=cmd|"calc"', department: "-南区" },
    "provisional",
    scores("-5", null, null),
  ),
];

function table(language: "zh-Hans" | "zh-Hant" | "en"): readonly (readonly string[])[] {
  return parse(resultsCsv([template], results, language));
}

describe("results as a table", () => {
  test("has one row a person under one header", () => {
    expect(table("zh-Hans")).toEqual([
      ["工号", "姓名", "部门", "岗位", "考核期间", "状态"].concat(
        ["任务绩效（自评）", "任务绩效（上级）", "任务绩效（结果）"],
        ["总分（自评）", "总分（上级）", "总分（结果）"],
        ["客户回访（结果）", "'=培训（结果）"],
      ),
      ["0012", "林晓雯", "客服部", "经理", "2026-09", "确定"].concat(
        ["20", "7.5", "7.5", "20", "7.5", "7.5"],
        ["7.5", "7.5"],
      ),
      ["0013", `'=cmd|"calc"`, "'-南区", "", "2026-09", "暂定"].concat(
        ["-5", "", "", "-5", "", ""],
        ["", ""],
      ),
    ]);
  });

  test("speaks the language asked for", () => {
    expect(table("zh-Hant")[0]?.slice(0, 6)).toEqual([
      "員工編號",
      "姓名",
      "部門",
      "職位",
      "考核期間",
      "狀態",
    ]);
    expect(table("en")[0]?.[8]).toBe("Task performance (Result)");
    expect(table("en")[2]?.[5]).toBe("provisional");
  });

  test("ends its lines as spreadsheets expect", () => {
    expect(resultsCsv([template], [], "en").split("\r\n")).toHaveLength(2);
  });
});

describe("what follows from the total", () => {
  const graded: Template = {
    ...template,
    grades: [
      { key: "A", when: { low: { value: "90", inclusive: true } }, coefficient: "1.2" },
      { key: "B", when: {}, coefficient: "1", decision: { "zh-Hans": "留任", en: "Stays" } },
    ],
  };
  const [result] = results;
  if (result === undefined) throw new Error("there is a result");
  const outcome: Result = {
    ...result,
    grade: { key: "B", byPoints: "A", vetoes: ["accident"], coefficient: "1", decision: { en: "Stays" } },
    passed: { passed: true, decision: { "zh-Hans": "同意转正" } },
  };

  test("stands in columns of its own where the sheet declares it", () => {
    const [header, row] = parse(resultsCsv([graded], [outcome], "zh-Hans")) as string[][];
    const cell = (heading: string) => row?.[header?.indexOf(heading) ?? -1];
    expect([cell("等级"), cell("系数"), cell("决定")]).toEqual(["B", "1", "Stays; 同意转正"]);
  });

  test("of two templates, what they share is one column, and the template is named", () => {
    const variant = { ...graded, id: "variant" };
    const [header, first, second] = parse(
      resultsCsv([template, variant], [result, { ...outcome, template: { id: "variant", hash: "" } }], "en"),
    ) as string[][];
    expect(new Set(header).size).toBe(header?.length);
    const at = header?.indexOf("Template") ?? -1;
    expect([first?.[at], second?.[at]]).toEqual([result.template.id, "variant"]);
    expect(first?.[header?.indexOf("Grade") ?? -1]).toBe("");
  });
});
