import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result, Template } from "@scorecard/model";
import { withBothScripts } from "@scorecard/model/scripts";
import { createCompiler } from "@scorecard/parser";
import { describe, expect, test } from "vitest";
import { createScorer, explainResult, readReviews } from "../src/index.ts";

const FOLDER = dirname(fileURLToPath(import.meta.resolve("@scorecard/templates/package.json")));

function source(name: string) {
  return { path: name, text: readFileSync(join(FOLDER, name), "utf8") };
}

/** A shipped sheet, compiled with its library. */
function shipped(id: string): Template {
  const compiler = createCompiler({
    load: (specifier) => ({ kind: "found", file: source(`${basename(specifier, ".scorecard")}.scorecard`) }),
  });
  const { template } = compiler.compile(source(`${id}.scorecard`));
  if (template === undefined) throw new Error(`${id} does not compile`);
  return template;
}

function scored(template: Template, text: string): Result {
  const { reviews, diagnostics } = readReviews(text, "考核.yaml");
  const [only] = reviews;
  if (only === undefined) throw new Error("there is no review");
  const { result, diagnostics: problems } = createScorer(template, {
    printed: withBothScripts(template),
  }).score(only.review);
  expect([...diagnostics, ...problems]).toEqual([]);
  return result;
}

function figures(result: Result): readonly (string | null | undefined)[] {
  return [...result.sections.map(({ totals }) => totals), result.totals].map(
    (totals) => totals.result?.points,
  );
}

/*
 * The manager's sheet by hand: 2.5 + 20 + 20 + 3 + 10 + 5 + 5 + 0 = 65.5; 15 + 20 + 20 + 10 = 65;
 * 65.5 × 80% + 65 × 20% = 52.4 + 13 = 65.4.
 */
const managerReview = `模板: customer-service-manager
员工: { 工号: "0013", 姓名: 欧阳明 }
考核期间: 2026年9月
评分:
  客户回访: { 自评: 100%, 上级: 95% }
  客户投诉处理: { 自评: 无, 上级: [2小时] }
  客户满意度: { 自评: 92, 上级: 90 }
  客服培训: { 自评: 10课时, 上级: 6课时 }
  客服流程体系的建立与完善: { 自评: 90, 上级: 85% }
  客户信息管理: { 自评: 0, 上级: 3% }
  销售额: { 自评: 104%, 上级: 100% }
  流失数: { 自评: 0, 上级: 1 }
  主动性: { 自评: 4, 上级: 3级 }
  以客户为中心: { 自评: 5, 上级: 4级 }
  服务细致: { 自评: 4, 上级: 4级 }
  承担责任: { 自评: 3, 上级: 2级 }
`;

describe("the shipped sheets", () => {
  test("the manager's", () => {
    const template = shipped("customer-service-manager");
    const result = scored(template, managerReview);
    expect(result.status).toBe("final");
    expect(figures(result)).toEqual(["65.5", "65", "65.4"]);
    expect(explainResult(template, result, "zh-Hans")).toContain(
      "任务绩效 65.5 × 80% + 行为考核 65 × 20% = 65.4 分",
    );
  });

  test("the director's, filled in with the names of its Traditional print", () => {
    const review = `範本: customer-service-director
員工: { 員工編號: "0012", 姓名: 林曉雯 }
考核期間: 2026-09
評分:
  客服流程體系的建立與完善: { 自評: 92%, 上級: 90% }
  客戶信息掌控度: { 自評: 92%, 上級: 86% }
  客戶轉介紹數: { 自評: 2, 上級: 2 }
  大客戶回訪: { 自評: 100%, 上級: 95% }
  客戶滿意度: { 自評: 91, 上級: 88.5 }
  客戶投訴處理: { 自評: 無, 上級: [2小時] }
  孤兒客戶流失數: { 自評: 0, 上級: 0 }
  指揮: { 自評: 4, 上級: 3 }
  職業化: { 自評: 4, 上級: 4 }
  以客戶為中心: { 自評: 5, 上級: 4 }
  服務細緻: { 自評: 4, 上級: 4 }
  承擔責任: { 自評: 5, 上級: 3 }
`;
    const template = shipped("customer-service-director");
    const traditional = withBothScripts(template).sections[0]?.groups[0]?.items[1]?.name["zh-Hant"] ?? "";
    const result = scored(template, review.replace("客戶信息掌控度", traditional));
    expect(figures(result)).toEqual(["70", "72", "70.4"]);
  });
});

/** One filled-in example, scored. */
function exampleOf(id: string, name: string): Result {
  const text = readFileSync(join(FOLDER, "..", "examples", "reviews", id, `${name}.yaml`), "utf8");
  const template = shipped(id);
  const [located] = readReviews(text, name).reviews;
  if (located === undefined) throw new Error("there is no review");
  return createScorer(template, { printed: withBothScripts(template) }).score(located.review).result;
}

function rowsOf(result: Result): readonly string[] {
  const items = result.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return items.flatMap(({ row, scores }) => {
    return row === undefined
      ? []
      : [
          Object.values(scores)
            .map(({ points }) => points ?? "–")
            .join(" "),
        ];
  });
}

/* Sections and total of the result column, and every row that the review added (self, supervisor, …, result), by hand. */
describe("goals that are scored out of 100 and take their weight", () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      "hr-manager",
      "2026-08-0003301",
      ["85.55", "76.78", "83.8"],
      ["10.8 10.2 – – – 10.28", "8 7 – – – 7.13", "8 8 – – – 8"],
    ],
    [
      "hr-manager",
      "2026-Q3-0003315",
      ["61.3", "57.27", "60.49"],
      ["8 7.5 – – – 7.5", "6.8 6.4 – – – 6.4", "4.2 3.5 – – – 3.5", "4 3 – – – 3"],
    ],
    [
      "software-engineer",
      "2026-Q3-0004102",
      ["93.9", "85.87", "7.15", "98.64"],
      ["19 18 18 17.6 18.11", "15 14.25 14.25 14.25 14.36", "13.5 12.75 12 12.75 12.83"],
    ],
    [
      "software-engineer",
      "2026-Q3-0004127",
      ["53.84", "63.09", "-8.95", "47.67"],
      ["14 10 12 11 10.8", "8 6 6 6 6.3", "6 5 5.5 5 5.18", "9 7.5 8 8 7.8"],
    ],
  ])("%s %s", (id, name, expected, rows) => {
    const result = exampleOf(id, name);
    expect(figures(result)).toEqual(expected);
    expect(rowsOf(result)).toEqual(rows);
    expect(result.status).toBe("final");
  });
});
