import type { RuleOf } from "@scorecard/model";
import { formula, pair, share } from "../support/expressions.ts";
import { COMPLETION, cap, measure, numberInput } from "../support/rules.ts";
import {
  completionBands,
  errorBands,
  interval,
  referralBands,
  salesBands,
  satisfactionBands,
  trainingBands,
  utilisationBands,
  visitBands,
} from "../support/templates.ts";
import type { HandWorked, Subject } from "./row.ts";

/** 60%～120%：完成率 × 20 分, below it 0, above it 24. */
const formulaBands: Subject = {
  rule: {
    kind: "bands",
    measure: COMPLETION,
    bands: [
      { when: interval("> 120"), points: "24" },
      { when: interval(">= 60"), formula: formula("完成率 × 20", pair("multiply", share("rate"), 20)) },
      { when: interval("< 60"), points: "0" },
    ],
  },
};

/** 完成率 = 实际 ÷ 计划, from the two figures in 万元. */
const workedOut: Subject = {
  rule: {
    ...completionBands,
    measure: {
      ...completionBands.measure,
      formula: formula("实际 ÷ 计划", pair("multiply", pair("divide", "actual", "plan"), 100)),
    },
  },
  inputs: [numberInput("actual", "实际", "wan-yuan"), numberInput("plan", "计划", "wan-yuan")],
};

/** 人均产值 from output and people; nothing above 1000 can occur. */
const perHead: Subject = {
  rule: {
    kind: "bands",
    measure: {
      ...measure("人均产值", { formula: formula("产值 ÷ 人数", pair("divide", "output", "heads")) }),
      domain: { low: { value: "0", inclusive: true }, high: { value: "1000", inclusive: true } },
    },
    bands: [
      { when: interval(">= 50"), points: "10" },
      { when: interval("< 50"), points: "6" },
    ],
  },
  inputs: [numberInput("output", "产值"), numberInput("heads", "人数")],
};

/** 人均投诉 0.5 以下. */
const halfEach: Subject = {
  rule: {
    kind: "bands",
    measure: measure("人均投诉"),
    bands: [
      { when: interval("<= 0.5"), points: "10" },
      { when: interval("< 1"), points: "5" },
    ],
  },
};
/** The author's own unit goes by the name of one that everybody knows. */
const ownUnit: Subject = {
  rule: {
    kind: "bands",
    measure: {
      name: { "zh-Hans": "销售额" },
      unit: { id: "sales", name: { "zh-Hans": "万元", "zh-Hant": "萬元" } },
      whole: false,
      domain: {},
    },
    bands: [
      { when: interval(">= 1.2"), points: "10" },
      { when: interval("< 1.2"), points: "0" },
    ],
  },
};

const perHeadRule = perHead.rule as RuleOf<"bands">;
const wholePerHead: Subject = {
  ...perHead,
  rule: { ...perHeadRule, measure: { ...perHeadRule.measure, whole: true } },
};

export const BANDS: readonly HandWorked[] = [
  ["客服流程体系", { rule: completionBands }, "100%", "20", "above the first threshold"],
  ["客服流程体系", { rule: completionBands }, "90%", "20", "90% 以上 includes 90%"],
  ["客服流程体系", { rule: completionBands }, "89.99%", "10", "just below 90%"],
  ["客服流程体系", { rule: completionBands }, "85%", "10", "85% 以上 includes 85%"],
  ["客服流程体系", { rule: completionBands }, "84.99%", "0", "just below 85%"],
  ["客服流程体系", { rule: completionBands }, "80%", "0", "the source's gap, decided as 0"],
  ["客服流程体系", { rule: completionBands }, "79.99%", "0", "below the source's last threshold"],
  ["客服流程体系", { rule: completionBands }, "0%", "0", "the lowest value"],
  ["客户信息掌控度", { rule: utilisationBands }, "120%", "20", "percentages may exceed 100"],
  ["客户信息掌控度", { rule: utilisationBands }, "86%", "10", "between 85% and 90%"],
  ["客户转介绍数", { rule: referralBands }, "1", "10", "any new client"],
  ["客户转介绍数", { rule: referralBands }, "12", "10", "more do not give more"],
  ["客户转介绍数", { rule: referralBands }, "0", "0", "none"],
  ["大客户回访", { rule: visitBands }, "100%", "10", "all done"],
  ["大客户回访", { rule: visitBands }, "99.99%", "5", "not all"],
  ["大客户回访", { rule: visitBands }, "90%", "5", "90% 以上 includes 90%"],
  ["大客户回访", { rule: visitBands }, "89.99%", "0", "below 90%"],
  ["客户满意度", { rule: satisfactionBands }, "90", "20", "90 以上"],
  ["客户满意度", { rule: satisfactionBands }, "89.99", "10", "just below 90"],
  ["客户满意度", { rule: satisfactionBands }, "85", "10", "85 以上"],
  ["客户满意度", { rule: satisfactionBands }, "84.99", "5", "just below 85"],
  ["客户满意度", { rule: satisfactionBands }, "80", "5", "80 以上"],
  ["客户满意度", { rule: satisfactionBands }, "79.99", "0", "just below 80"],
  ["客户满意度", { rule: satisfactionBands }, "0", "0", "the lowest value"],
  ["客服培训", { rule: trainingBands }, "10", "5", "10 hours"],
  ["客服培训", { rule: trainingBands }, "9.5", "3", "between 6 and 10"],
  ["客服培训", { rule: trainingBands }, "6", "3", "6 hours"],
  ["客服培训", { rule: trainingBands }, "5.99", "0", "below 6"],
  ["客户信息管理", { rule: errorBands }, "0%", "10", "no errors"],
  ["客户信息管理", { rule: errorBands }, "0.01%", "5", "any error"],
  ["客户信息管理", { rule: errorBands }, "3%", "5", "within 3% includes 3%"],
  ["客户信息管理", { rule: errorBands }, "3.01%", "0", "over 3%"],
  ["孤儿客户销售额", { rule: salesBands }, "100%", "5", "not below last year"],
  ["孤儿客户销售额", { rule: salesBands }, "99.99%", "0", "below last year"],
  ["人均投诉", halfEach, "0.5", "10", "0.5 以下 includes 0.5"],
  ["人均投诉", halfEach, "0.99", "5", "below 1"],
  ["人均投诉", halfEach, "1", "no-band", "低于 1 does not include 1"],
  ["人均投诉", halfEach, "0 件", "10", "a measure without a unit may be counted in pieces"],
  ["人均投诉", halfEach, "0 斤半", "surplus-unit", "but not in what nobody knows"],
  ["销售额", ownUnit, "12,000元", "10", "12,000 yuan are 1.2 万元"],
  ["销售额", ownUnit, "1.1萬元", "0", "the author's own unit"],
  ["销售额完成率", formulaBands, "59.99%", "0", "below the band of the formula"],
  ["销售额完成率", formulaBands, "60%", "12", "60% × 20, the band includes 60%"],
  ["销售额完成率", formulaBands, "86%", "17.2", "86% × 20 = 17.2, exactly"],
  ["销售额完成率", formulaBands, "120%", "24", "120% × 20, the band includes 120%"],
  ["销售额完成率", formulaBands, "130%", "24", "above the band of the formula"],
  ["销售额完成率", { ...formulaBands, limits: [cap("20")] }, "110%", "20", "110% × 20 = 22, capped at 20"],
  ["算出的完成率", workedOut, { actual: "90", plan: "100" }, "20", "90 ÷ 100 = 90%, which 90% 以上 includes"],
  ["算出的完成率", workedOut, { actual: "85万元", plan: "100万元" }, "10", "85%"],
  ["算出的完成率", workedOut, { 实际: "900,000元", 计划: "100 万元" }, "20", "900,000 yuan are 90 万元"],
  ["算出的完成率", workedOut, { actual: "1", plan: "3" }, "0", "1 ÷ 3 = 33.3…%"],
  ["算出的完成率", workedOut, { actual: "90", plan: "0" }, "divided-by-zero", "a plan of 0 gives no rate"],
  ["人均产值", perHead, { output: "500", heads: "10" }, "10", "50 a head"],
  ["人均产值", perHead, { output: "499", heads: "10" }, "6", "49.9 a head"],
  ["人均产值", perHead, { output: "10001", heads: "10" }, "worked-out-of-range", "1000.1 cannot occur"],
  ["人均产值，整数", wholePerHead, { output: "500", heads: "10" }, "10", "50 is whole"],
  ["人均产值，整数", wholePerHead, { output: "505", heads: "10" }, "worked-not-whole", "50.5 is not"],
  ["人均产值", perHead, { output: "500" }, "missing-figure", "one figure of two"],
];
