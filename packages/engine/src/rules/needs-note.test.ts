import type { Rule } from "@scorecard/model";
import { expect, test } from "vitest";
import { formula, pair, share } from "../../test/support/expressions.ts";
import { COMPLETION } from "../../test/support/rules.ts";
import { scoreOne } from "../../test/support/score-one.ts";
import { interval } from "../../test/support/templates.ts";

const levels: Rule = {
  kind: "levels",
  levels: [
    {
      key: "excellent",
      name: { "zh-Hans": "优秀", en: "Excellent" },
      points: "18",
      upTo: "20",
      needsNote: true,
    },
    { key: "good", name: { "zh-Hans": "良好" }, points: "15" },
    { key: "poor", name: { "zh-Hans": "不合格" }, points: "0", needsNote: true },
  ],
};
const bands: Rule = {
  kind: "bands",
  measure: COMPLETION,
  bands: [
    {
      when: interval("> 100"),
      formula: formula("完成率 × 20", pair("multiply", share("rate"), 20)),
      needsNote: true,
    },
    { when: interval(">= 60"), points: "20" },
    { when: interval("< 60"), points: "0", needsNote: true },
  ],
};

test.each<readonly [Rule, string, string | undefined]>([
  [levels, "优秀 19", "优秀"],
  [levels, "19", "优秀"],
  [levels, "良好", undefined],
  [levels, "不合格", "不合格"],
  [bands, "110%", "超过 100%"],
  [bands, "80%", undefined],
  [bands, "59%", "低于 60%"],
])("%#: %s asks to say why: %s", (rule, answer, named) => {
  for (const trace of [true, false]) {
    const { codes, needsNote } = scoreOne(rule, answer, { trace });
    expect(codes).toEqual([]);
    expect(needsNote?.["zh-Hans"]).toBe(named);
  }
});
