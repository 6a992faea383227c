import { type Item, LANGUAGES, type Rule, type TraceStep, type TraceStepOf } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { explainScore } from "../src/explain/explain-score.ts";
import { figureNames } from "../src/expressions/figure-names.ts";
import { limitInWords } from "../src/rules/limits-in-words.ts";
import { explainRuleStep } from "../src/rules/rooms.ts";
import { inEachLanguage } from "../src/texts.ts";
import {
  SAID_OF_BANDS,
  SAID_OF_COUNTED,
  SAID_OF_CURVES,
  SAID_OF_FORMULAS,
  SAID_OF_PICKED,
  type SaidOfPoints,
} from "./said/traces.ts";
import { formula } from "./support/expressions.ts";
import { environmentOf } from "./support/facts.ts";
import { byFormula, COMPLETION, entry, tally } from "./support/rules.ts";
import { itemOf, scoreOne } from "./support/score-one.ts";
import { completionBands, director, fiveLevels, orphanLoss } from "./support/templates.ts";

const TABLES: readonly (readonly [string, readonly SaidOfPoints[]])[] = [
  ["bands", SAID_OF_BANDS],
  ["curves", SAID_OF_CURVES],
  ["formulas", SAID_OF_FORMULAS],
  ["levels, yes and no, judgement", SAID_OF_PICKED],
  ["tallies", SAID_OF_COUNTED],
];

describe.each(TABLES)("%s: what is said of the points of", (_, rows) => {
  test.each(rows.map((row) => [row[1], row[2], row] as const))("%j: %s", (_answer, _words, row) => {
    const [{ rule, facts = { figures: {} }, ...around }, answer, hans, hant, en] = row;
    const { score, codes } = scoreOne(rule, answer, { ...around, environment: environmentOf(facts) });
    const context = { template: director, item: itemOf(rule, around) };
    expect(codes).toEqual([]);
    expect(inEachLanguage((language) => explainScore(score, context, language))).toEqual({
      "zh-Hans": hans,
      "zh-Hant": hant,
      en,
    });
  });
});

describe("what is said of a limit", () => {
  test.each<readonly [TraceStepOf<"cap" | "floor">["step"], string, Item["counts"], string, string, string]>([
    [
      "cap",
      "10",
      undefined,
      "超过封顶，按 10 分计",
      "超過封頂，按 10 分計",
      "above the cap, which is 10 points",
    ],
    [
      "floor",
      "0",
      undefined,
      "低于保底，按 0 分计",
      "低於保底，按 0 分計",
      "below the floor, which is 0 points",
    ],
    [
      "floor",
      "-20",
      undefined,
      "低于保底，按 −20 分计",
      "低於保底，按 −20 分計",
      "below the floor, which is −20 points",
    ],
    [
      "floor",
      "-20",
      "bonus",
      "低于保底，按 −20 分计",
      "低於保底，按 −20 分計",
      "below the floor, which is −20 points",
    ],
    [
      "floor",
      "-20",
      "penalty",
      "最多扣 20 分 → −20 分",
      "最多扣 20 分 → −20 分",
      "at most 20 points deducted → −20 points",
    ],
    [
      "floor",
      "0",
      "penalty",
      "低于保底，按 0 分计",
      "低於保底，按 0 分計",
      "below the floor, which is 0 points",
    ],
    [
      "cap",
      "-1",
      "penalty",
      "超过封顶，按 −1 分计",
      "超過封頂，按 −1 分計",
      "above the cap, which is −1 points",
    ],
  ])("%s of %s points of an item that counts as %s", (step, points, counts, hans, hant, en) => {
    const limit = { step, from: "99", points };
    expect(inEachLanguage((language) => limitInWords(limit, language, counts))).toEqual({
      "zh-Hans": hans,
      "zh-Hant": hant,
      en,
    });
  });
});

const curve = { measure: COMPLETION, target: "100", points: "20", base: "20" } as const;
const RULES: readonly Rule[] = [
  completionBands,
  fiveLevels(2),
  tally("deduct", "10", [entry("late", "迟到", "-1")]),
  orphanLoss,
  { kind: "judgement", low: "0", high: "10" },
  { kind: "off-target", ...curve },
  { kind: "proportional", ...curve, inverse: false },
  { kind: "interpolation", measure: COMPLETION, anchors: [{ at: "0", points: "0" }] },
  byFormula(formula("10", { op: "number", value: "10" })),
];

describe("a step that a rule of this kind never makes", () => {
  const steps: readonly TraceStep[] = [
    { step: "take", rater: "self", points: "5" },
    { step: "measure", inputs: [], value: "86" },
  ];
  const rows = RULES.flatMap((rule) => steps.map((step) => [rule.kind, step.step, rule, step] as const));
  test.each(rows)("%s: %s has no words", (_kind, _step, rule, step) => {
    const figures = figureNames(director, itemOf(rule));
    expect(LANGUAGES.map((language) => explainRuleStep(rule, step, language, figures))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a result of another version of the sheet, whose rule has changed since", () => {
  const late = tally("deduct", "10", [entry("late", "迟到", "-1", { most: { times: "3" } })]);
  const anyBand = { step: "band", value: "86", when: {}, band: 9, points: "5" } as const;
  const anyFormula = { step: "formula", inputs: [], points: "5" } as const;
  const gone = { entry: "absent", amount: "1", points: "-5" };
  test.each<readonly [string, Rule, TraceStep, string]>([
    ["a band that is gone", completionBands, anyBand, "完成率 86%，属于“” → 5 分"],
    ["a band whose points were a formula", completionBands, { ...anyFormula, case: 0 }, "5 分"],
    ["a band that is gone, whose points were a formula", completionBands, { ...anyFormula, case: 9 }, "5 分"],
    [
      "a case that is gone",
      byFormula(formula("10", { op: "number", value: "10" })),
      { ...anyFormula, case: 9 },
      "5 分",
    ],
    ["a level that is gone", fiveLevels(2), { step: "level", level: "6级", points: "12" }, "6级 → 12 分"],
    [
      "an entry that is gone",
      late,
      { step: "tally", base: "10", taken: [gone], change: "-5", points: "5" },
      "扣分：absent（5 分）；10 分 − 5 分 → 5 分",
    ],
    [
      "an entry that is gone and did not count",
      late,
      { step: "tally", base: "10", taken: [{ ...gone, points: "0" }], change: "0", points: "10" },
      "扣分：absent（0 分）；10 分 − 0 分 → 10 分",
    ],
  ])("%s", (_, rule, step, words) => {
    const score = { points: "5", trace: [step] };
    expect(explainScore(score, { template: director, item: itemOf(rule) }, "zh-Hans")).toBe(words);
  });
});
