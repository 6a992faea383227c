import type { Language, Result, Template } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import {
  event,
  filled,
  judged,
  named,
  part,
  set,
  sheet,
  TOTAL,
  threshold,
} from "../../test/support/sheets.ts";
import { interval } from "../../test/support/templates.ts";
import { createScorer } from "../scoring/scorer.ts";
import { explainData, explainVerdict } from "./explain-verdict.ts";

const template: Template = sheet([part("业绩", [judged("销售额", 100)])], {
  inputs: [
    { key: "company", name: named("公司系数"), value: { type: "yes-no" }, origin: "outside" },
    {
      key: "hired",
      name: { "zh-Hans": "入职日期", "zh-Hant": "到職日期", en: "Hire date" },
      value: { type: "date" },
      origin: "review",
    },
  ],
  vetoes: [
    event("leak", ">= 1", [set(TOTAL, "0")], { text: { "zh-Hans": "泄密", "zh-Hant": "洩密", en: "Leak" } }),
    { ...threshold("low", TOTAL, "< 60", []), text: { "zh-Hans": "过低", "zh-Hant": "過低", en: "Too low" } },
  ],
  grades: [
    { key: "A", name: { "zh-Hans": "优秀", "zh-Hant": "優秀", en: "Excellent" }, when: interval(">= 90") },
    { key: "良", name: named("良"), when: interval(">= 80") },
    { key: "C", when: {} },
  ],
  passMark: { points: "60" },
});
const { result: scored } = createScorer(template).score(filled({ 销售额: "85" }));
const { grade: _, passed: __, vetoes: ___, data: ____, ...plain } = scored;
const LANGUAGES: readonly Language[] = ["zh-Hans", "zh-Hant", "en"];

/** Data, vetoes, grade and pass mark of a result, all lines of each language in one. */
function said(changes: Partial<Result>, of = template): readonly string[] {
  const result: Result = { ...plain, ...changes };
  return LANGUAGES.map((language) =>
    [...explainData(of, result, language), ...explainVerdict(of, result, language)].join(" | "),
  );
}

describe("what is said of", () => {
  test.each<readonly [string, Partial<Result>, readonly [string, string, string]]>([
    ["nothing", {}, ["", "", ""]],
    ["nothing in particular", { data: {}, vetoes: [] }, ["", "", ""]],
    [
      "data",
      { data: { hired: "2024-03-01", company: "no" } },
      [
        "数据：入职日期 2024-03-01、公司系数 否",
        "資料：到職日期 2024-03-01、公司系数 否",
        "Data: Hire date 2024-03-01, 公司系数 no",
      ],
    ],
    [
      "data that the sheet no longer asks for",
      { data: { rate: "0.9" } },
      ["数据：rate 0.9", "資料：rate 0.9", "Data: rate 0.9"],
    ],
    [
      "vetoes",
      {
        vetoes: [
          { key: "leak", times: "2" },
          { key: "low", points: "59.5" },
        ],
      },
      [
        "一票否决：泄密（2 次）、过低（得 59.5 分）",
        "一票否決：洩密（2 次）、過低（得 59.5 分）",
        "Vetoes: Leak (2 times), Too low (at 59.5 points)",
      ],
    ],
    [
      "an event that occurred once",
      { vetoes: [{ key: "leak", times: "1" }] },
      ["一票否决：泄密（1 次）", "一票否決：洩密（1 次）", "Vetoes: Leak (1 time)"],
    ],
    [
      "a veto of which nothing more is known",
      { vetoes: [{ key: "low" }] },
      ["一票否决：过低", "一票否決：過低", "Vetoes: Too low"],
    ],
    [
      "a veto that the sheet no longer has",
      { vetoes: [{ key: "fire" }] },
      ["一票否决：fire", "一票否決：fire", "Vetoes: fire"],
    ],
    [
      "a grade with a name",
      { grade: { key: "A", byPoints: "A", vetoes: [] } },
      [
        "绩效等级：总分 85 分，A 优秀",
        "績效等第：總分 85 分，A 優秀",
        "Grade: total of 85 points: A Excellent",
      ],
    ],
    [
      "a grade whose name is its key",
      { grade: { key: "良", byPoints: "良", vetoes: [] } },
      ["绩效等级：总分 85 分，良", "績效等第：總分 85 分，良", "Grade: total of 85 points: 良"],
    ],
    [
      "a grade without a name",
      { grade: { key: "C", byPoints: "C", vetoes: [] } },
      ["绩效等级：总分 85 分，C", "績效等第：總分 85 分，C", "Grade: total of 85 points: C"],
    ],
    [
      "a grade that the sheet no longer has",
      { grade: { key: "S", byPoints: "S", vetoes: [] } },
      ["绩效等级：总分 85 分，S", "績效等第：總分 85 分，S", "Grade: total of 85 points: S"],
    ],
    [
      "a grade after vetoes, and what follows from it",
      {
        grade: {
          key: "C",
          byPoints: "A",
          vetoes: ["leak", "low"],
          coefficient: "0.8",
          decision: { "zh-Hans": "观察一季", "zh-Hant": "觀察一季", en: "Observed" },
        },
      },
      [
        "绩效等级：总分 85 分，A 优秀；一票否决“泄密、过低” → C；系数 0.8；决定：观察一季",
        "績效等第：總分 85 分，A 優秀；一票否決「洩密、過低」 → C；係數 0.8；決定：觀察一季",
        "Grade: total of 85 points: A Excellent; veto “Leak, Too low” → C; coefficient 0.8; decision: Observed",
      ],
    ],
    [
      "a pass mark that is reached",
      { passed: { passed: true } },
      [
        "合格线 60 分：总分 85 分，合格",
        "合格線 60 分：總分 85 分，合格",
        "Pass mark of 60 points: total of 85 points, passed",
      ],
    ],
    [
      "a pass mark that is not, and what is decided",
      {
        passed: {
          passed: false,
          decision: { "zh-Hans": "不予转正", "zh-Hant": "不予轉正", en: "Not confirmed" },
        },
      },
      [
        "合格线 60 分：总分 85 分，不合格；决定：不予转正",
        "合格線 60 分：總分 85 分，不合格；決定：不予轉正",
        "Pass mark of 60 points: total of 85 points, not passed; decision: Not confirmed",
      ],
    ],
  ])("%s", (_about, changes, words) => {
    expect(said(changes)).toEqual(words);
  });
});

test("a sheet without grades, vetoes and pass mark has the keys alone, and no pass mark", () => {
  const bare = sheet([]);
  const grade = { key: "A", byPoints: "B", vetoes: ["leak"] };
  expect(said({ grade, passed: { passed: true } }, bare)[0]).toBe(
    "绩效等级：总分 85 分，B；一票否决“leak” → A",
  );
});
