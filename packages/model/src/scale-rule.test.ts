import { describe, expect, test } from "vitest";
import { exact } from "./exact.ts";
import { scaleItem, scaleRule } from "./scale-rule.ts";
import { type Rule, type RuleKind, ruleSchema } from "./template/rules.ts";

const measure = { name: { "zh-Hans": "完成率" }, whole: false, domain: {} };
const any = { low: { value: "0", inclusive: true } };
const formula = { words: { "zh-Hans": "完成率", en: "Completion" }, value: { op: "input", key: "rate" } };

/** One rule of each kind with every number of points it can have, before and after halving them. */
const HALVED: { readonly [K in RuleKind]: readonly [before: object, after: object] } = {
  bands: [
    {
      measure,
      bands: [
        { when: any, points: "20" },
        { when: {}, formula },
      ],
    },
    {
      measure,
      bands: [
        { when: any, points: "10" },
        {
          when: {},
          formula: {
            words: { "zh-Hans": "(完成率) × 0.5", en: "(Completion) × 0.5" },
            value: { op: "multiply", of: [formula.value, { op: "number", value: "0.5" }] },
          },
        },
      ],
    },
  ],
  levels: [
    {
      levels: [
        { key: "1", points: "5" },
        { key: "2", points: "18", upTo: "20", step: "1" },
      ],
    },
    {
      levels: [
        { key: "1", points: "2.5" },
        { key: "2", points: "9", upTo: "10", step: "0.5" },
      ],
    },
  ],
  tally: [
    {
      style: "deduct",
      base: "20",
      per: "each",
      entries: [
        { key: "迟到", text: {}, points: "-1", most: { points: "5" } },
        { key: "早退", text: {}, points: "-2", most: { times: "3" } },
        { key: "旷工", text: {}, ladder: [{ when: any, points: "-5" }] },
      ],
    },
    {
      style: "deduct",
      base: "10",
      per: "each",
      entries: [
        { key: "迟到", text: {}, points: "-0.5", most: { points: "2.5" } },
        { key: "早退", text: {}, points: "-1", most: { times: "3" } },
        { key: "旷工", text: {}, ladder: [{ when: any, points: "-2.5" }] },
      ],
    },
  ],
  "yes-no": [
    { yes: { points: "20" }, no: { points: "0" } },
    { yes: { points: "10" }, no: { points: "0" } },
  ],
  judgement: [
    { low: "0", high: "20", step: "1" },
    { low: "0", high: "10", step: "0.5" },
  ],
  "off-target": [
    {
      measure,
      target: "100",
      base: "20",
      below: { per: "1", points: "-2", partial: "dropped" },
      above: { per: "1", points: "1", partial: "counted" },
    },
    {
      measure,
      target: "100",
      base: "10",
      below: { per: "1", points: "-1", partial: "dropped" },
      above: { per: "1", points: "0.5", partial: "counted" },
    },
  ],
  proportional: [
    { measure, target: "100", points: "20", inverse: false },
    { measure, target: "100", points: "10", inverse: false },
  ],
  interpolation: [
    {
      measure,
      anchors: [
        { at: "60", points: "0" },
        { at: "100", points: "20" },
      ],
    },
    {
      measure,
      anchors: [
        { at: "60", points: "0" },
        { at: "100", points: "10" },
      ],
    },
  ],
  formula: [
    { cases: [{ formula }] },
    {
      cases: [
        {
          formula: {
            words: { "zh-Hans": "(完成率) × 0.5", en: "(Completion) × 0.5" },
            value: { op: "multiply", of: [formula.value, { op: "number", value: "0.5" }] },
          },
        },
      ],
    },
  ],
};

const RULES = Object.entries(HALVED).map(([kind, [before, after]]) => ({
  kind,
  before: ruleSchema.parse({ kind, ...before }),
  after: ruleSchema.parse({ kind, ...after }),
}));

describe("a rule out of half the full marks", () => {
  test.each(RULES)("$kind: every number of points is halved, what is measured stays", ({ before, after }) => {
    expect(scaleRule(before, exact("1/2"))).toEqual(after);
  });

  test.each(RULES)("$kind: out of the same full marks it is the same", ({ before }) => {
    expect(scaleRule(before, exact("1"))).toEqual(before);
  });
});

test("an item takes its new weight, and its caps and floors scale with it", () => {
  const rule: Rule = { kind: "judgement", low: "0", high: "100" };
  const item = { key: "goal", name: {}, weight: "1", fullMarks: "100", rule };
  const limits = [
    { kind: "cap" as const, points: "120" },
    { kind: "floor" as const, points: "10" },
  ];
  expect(scaleItem({ ...item, limits }, exact("1/5"), exact("20"))).toEqual({
    ...item,
    weight: "0.2",
    fullMarks: "20",
    rule: { kind: "judgement", low: "0", high: "20" },
    limits: [
      { kind: "cap", points: "24" },
      { kind: "floor", points: "2" },
    ],
  });
  expect(scaleItem(item, exact("1/5"), exact("20"))).not.toHaveProperty("limits");
});
