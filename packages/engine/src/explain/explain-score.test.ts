import { LANGUAGES } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { SAID_OF_RESULTS, SAID_OF_SUMS, STEPS_ROWS, STEPS_SHEET } from "../../test/said/steps.ts";
import { sheet } from "../../test/support/sheets.ts";
import { inEachLanguage } from "../texts.ts";
import { explainScore } from "./explain-score.ts";

const SAID = [...SAID_OF_RESULTS, ...SAID_OF_SUMS].map((row) => [row[0].step, row[1], row] as const);

test.each(SAID)("%s: %s", (_step, _words, [step, hans, hant, en]) => {
  const score = { points: "1", trace: [step] };
  const context = { template: STEPS_SHEET, rows: STEPS_ROWS };
  expect(inEachLanguage((language) => explainScore(score, context, language))).toEqual({
    "zh-Hans": hans,
    "zh-Hant": hant,
    en,
  });
});

test.each([
  ["no points yet", { points: null, trace: [] }, ["还没有得分", "還沒有得分", "no points yet"]],
  ["points without their way", { points: "7.5", trace: [] }, ["7.5 分", "7.5 分", "7.5 points"]],
])("%s", (_, score, words) => {
  expect(LANGUAGES.map((language) => explainScore(score, { template: STEPS_SHEET }, language))).toEqual(
    words,
  );
});

describe("a result of another version of the sheet, whose keys mean nothing any more", () => {
  const plain = sheet([]);
  const inputs = [{ key: "company", value: "1.2" }];
  const weighed = [{ rater: "customer", points: "10", weight: "1" }];
  test.each([
    [{ step: "veto", veto: "账目不清", from: "30", points: "0" }, "一票否决“” → 0 分"],
    [
      { step: "adjust", adjustment: "总经理调整", change: "1", reason: "", from: "1", points: "2" },
      "总经理调整 +1 → 2 分",
    ],
    [{ step: "closing-formula", position: 0, inputs, from: "68", points: "81.6" }, " → 81.6 分"],
    [{ step: "weigh", parts: weighed, case: 0, points: "10" }, "customer 10 × 100% = 10 分"],
    [{ step: "add", parts: [{ key: "销售额", points: "5" }], points: "5" }, "销售额 5 = 5 分"],
    [{ step: "judgement", points: "5" }, "5 分"],
    [{ step: "measure", inputs, value: "86" }, ""],
  ] as const)("%j: %s", (step, words) => {
    expect(explainScore({ points: "5", trace: [step] }, { template: plain }, "zh-Hans")).toBe(words);
  });
});
