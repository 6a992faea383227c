import type { RuleOf } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { scoreOne } from "../../test/support/score-one.ts";
import { orphanLoss } from "../../test/support/templates.ts";

const labelled: RuleOf<"yes-no"> = {
  kind: "yes-no",
  yes: { label: { "zh-Hans": "无流失", "zh-Hant": "無流失" }, points: "10" },
  no: { label: { "zh-Hans": "有流失" }, points: "0" },
};

describe("孤儿客户流失数: none lost 10, any lost 0", () => {
  test.each(["是", "有", "yes", "Yes", "TRUE", "√", "✓", "对"])("%s: lost", (answer) => {
    expect(scoreOne(orphanLoss, answer)).toMatchObject({ points: "0", codes: [] });
  });

  test.each(["否", "无", "無", "没有", "沒有", "no", "False", "×", "✗"])("%s: none lost", (answer) => {
    expect(scoreOne(orphanLoss, answer)).toMatchObject({ points: "10", codes: [] });
  });

  test.each(["3", "大概", "是的吧", ""])("%j is neither", (answer) => {
    expect(scoreOne(orphanLoss, answer).points).toBeNull();
  });

  test("the answers are named", () => {
    const { codes, diagnostics } = scoreOne(orphanLoss, "大概");
    expect(codes).toEqual(["unknown-yes-no"]);
    expect(diagnostics[0]?.message["zh-Hant"]).toContain("可以填：是、否");
  });
});

describe("answers that the sheet words itself", () => {
  test.each([
    ["无流失", "10"],
    ["無流失", "10"],
    ["有流失", "0"],
    ["是", "10"],
    ["否", "0"],
  ])("%s gives %s", (answer, points) => {
    expect(scoreOne(labelled, answer)).toMatchObject({ points, codes: [] });
  });

  test.each(["无", "有"])("%s alone could mean either: the sheet prints 无流失 for yes", (answer) => {
    expect(scoreOne(labelled, answer)).toMatchObject({ points: null, codes: ["ambiguous-yes-no"] });
  });
});
