import type { RuleOf } from "@scorecard/model";
import { COMPLETION, cap, floor, measure } from "../support/rules.ts";
import type { HandWorked, Subject } from "./row.ts";

/** 按比例 目标 100%，满分 20 分. */
const proportional: Subject = {
  rule: { kind: "proportional", measure: COMPLETION, target: "100", points: "20", inverse: false },
};
const capped: Subject = { ...proportional, limits: [cap("24")] };
const cost = measure("差错率", { unit: "%" });
const inverse: Subject = {
  rule: { kind: "proportional", measure: cost, target: "2", points: "10", inverse: true },
};
const saving: Subject = {
  rule: {
    ...(inverse.rule as RuleOf<"proportional">),
    measure: measure("超支率", { unit: "%", least: "any" }),
  },
  limits: [floor("0"), cap("15")],
};
const zeroErrors: Subject = { rule: { ...(inverse.rule as RuleOf<"proportional">), target: "0" } };
const noTarget: Subject = { rule: { ...(proportional.rule as RuleOf<"proportional">), target: "0" } };

export const PROPORTIONAL: readonly HandWorked[] = [
  ["按比例", proportional, "100%", "20", "on target"],
  ["按比例", proportional, "86%", "17.2", "20 × 86 ÷ 100"],
  ["按比例", proportional, "0%", "0", "nothing"],
  ["按比例", proportional, "150%", "30", "no cap, no end"],
  ["按比例", proportional, "33.33%", "6.67", "6.666, rounded"],
  ["按比例，封顶", capped, "119.99%", "24", "23.998 is 24.00 when rounded"],
  ["按比例，封顶", capped, "120%", "24", "the cap exactly"],
  ["按比例，封顶", capped, "121%", "24", "24.2, down to the cap"],
  ["按比例，目标 0", noTarget, "0%", "20", "0 is on a target of 0"],
  ["按比例，目标 0", noTarget, "1%", "target-of-zero", "1% has no proportion to 0"],
  ["反比", inverse, "2%", "10", "on target"],
  ["反比", inverse, "4%", "5", "10 × 2 ÷ 4"],
  ["反比", inverse, "3%", "6.67", "10 × 2 ÷ 3"],
  ["反比", inverse, "0%", "inverse-without-limit", "points without end"],
  ["反比，目标 0", zeroErrors, "0%", "10", "0 is on a target of 0"],
  ["反比，目标 0", zeroErrors, "1%", "0", "10 × 0 ÷ 1"],
  ["反比，封顶", { ...inverse, limits: [cap("12")] }, "1%", "12", "20, down to the cap"],
  ["反比，封顶", { ...inverse, limits: [cap("12")] }, "0%", "12", "nothing can be less: the cap"],
  ["反比，封顶", saving, "-3%", "15", "a saving is better than 0: the cap"],
];

/** 60%：0 分；80%：10 分；100%：20 分. */
const rising: Subject = {
  rule: {
    kind: "interpolation",
    measure: COMPLETION,
    anchors: [
      { at: "60", points: "0" },
      { at: "80", points: "10" },
      { at: "100", points: "20" },
    ],
  },
};
/** 3 天：10 分；10 天：0 分, the fewer the better. */
const falling: Subject = {
  rule: {
    kind: "interpolation",
    measure: measure("处理时长", { unit: "days" }),
    anchors: [
      { at: "3", points: "10" },
      { at: "10", points: "0" },
    ],
  },
};

export const INTERPOLATION: readonly HandWorked[] = [
  ["插值", rising, "60%", "0", "the first anchor"],
  ["插值", rising, "70%", "5", "half way between 60% and 80%"],
  ["插值", rising, "80%", "10", "the middle anchor"],
  ["插值", rising, "81%", "10.5", "a twentieth of the way up"],
  ["插值", rising, "100%", "20", "the last anchor"],
  ["插值", rising, "59.99%", "0", "before the first it stays"],
  ["插值", rising, "130%", "20", "after the last it stays"],
  ["插值，越少越好", falling, "3天", "10", "the first anchor"],
  ["插值，越少越好", falling, "4天", "8.57", "10 − 10/7"],
  ["插值，越少越好", falling, "10天", "0", "the last anchor"],
  ["插值，越少越好", falling, "0天", "10", "before the first it stays"],
];
