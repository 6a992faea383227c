import type { RuleOf } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoreOne } from "../../test/support/score-one.ts";
import { fiveLevels } from "../../test/support/templates.ts";

const named: RuleOf<"levels"> = {
  kind: "levels",
  levels: [
    { key: "excellent", name: { "zh-Hans": "优秀", "zh-Hant": "優秀", en: "Excellent" }, points: "10" },
    { key: "good", name: { "zh-Hans": "良好", en: "Good" }, points: "8" },
  ],
};

const FOURS = fiveLevels(4);
const FIVES = fiveLevels(5);

describe("a level", () => {
  test.each([
    [FOURS, "1", "4"],
    [FOURS, "2", "8"],
    [FOURS, "3", "12"],
    [FOURS, "4", "16"],
    [FOURS, "5", "20"],
    [FIVES, "1", "5"],
    [FIVES, "5", "25"],
    [FOURS, "3级", "12"],
    [FOURS, "3 級", "12"],
    [FOURS, "３级", "12"],
    [FOURS, "Level 3", "12"],
    [named, "优秀", "10"],
    [named, "優秀", "10"],
    [named, "GOOD", "8"],
  ])("%#: %s answered as %s gives %s points", (rule, answer, points) => {
    expect(scoreOne(rule, answer, { fullMarks: "25" })).toMatchObject({ points, codes: [] });
  });

  test.each([
    [FOURS, "6", "1级、2级、3级、4级、5级"],
    [FOURS, "0", "1级、2级、3级、4级、5级"],
    [FOURS, "3.5", "1级、2级、3级、4级、5级"],
    [FOURS, "九十", "1级、2级、3级、4级、5级"],
    [named, "及格", "优秀、良好"],
  ])("%#: there is none called %s", (rule, answer, levels) => {
    const { points, codes, diagnostics } = scoreOne(rule, answer);
    expect({ points, codes }).toEqual({ points: null, codes: ["unknown-level"] });
    expect(diagnostics[0]?.message["zh-Hans"]).toContain(levels);
  });
});
