import type { RuleOf } from "@scorecard/model";
import { COMPLETION, cap, floor, measure, side } from "../support/rules.ts";
import type { HandWorked, Subject } from "./row.ts";

type Changes = Partial<RuleOf<"off-target">>;

/** 目标 100%，基准 20 分，每低于 1% 扣 2 分，每高于 1% 加 1 分. */
function sales(changes: Changes = {}): Subject {
  return {
    rule: {
      kind: "off-target",
      measure: COMPLETION,
      target: "100",
      base: "20",
      below: side("1", "-2"),
      above: side("1", "1"),
      ...changes,
    },
    limits: [],
  };
}

const bothEnds: Subject = { ...sales(), limits: [cap("25"), floor("0")] };
const counted = sales({ below: side("1", "-2", "counted"), above: side("1", "1", "counted") });
const proportional = sales({ below: side("1", "-2", "proportional"), above: side("1", "1", "proportional") });
const { above: _, ...onlyBelow } = sales().rule as RuleOf<"off-target">;
/** Deviation of a budget from 0: each 5 points either way −1. */
const budget: Subject = {
  rule: {
    kind: "off-target",
    measure: measure("预算偏差", { unit: "%", least: "any" }),
    target: "0",
    base: "10",
    below: side("5", "-1"),
    above: side("5", "-1"),
  },
};

export const OFF_TARGET: readonly HandWorked[] = [
  ["销售完成率", sales(), "100%", "20", "exactly on target: the base"],
  ["销售完成率", sales(), "98%", "16", "2% below, 2 points each"],
  ["销售完成率", sales(), "103%", "23", "3% above, 1 point each"],
  ["销售完成率", sales(), "98.5%", "18", "1.5% below: the half is dropped"],
  ["销售完成率", sales(), "99.01%", "20", "not yet 1% below"],
  ["销售完成率", sales(), "99%", "18", "exactly 1% below"],
  ["销售完成率", sales(), "103.99%", "23", "3.99% above: parts are dropped"],
  ["销售完成率，零头进一", counted, "98.5%", "16", "1.5% count as 2"],
  ["销售完成率，零头进一", counted, "98%", "16", "2% are 2"],
  ["销售完成率，零头进一", counted, "100.01%", "21", "a begun 1% counts"],
  ["销售完成率，零头按比例", proportional, "98.5%", "17", "1.5 × 2"],
  ["销售完成率，零头按比例", proportional, "103.25%", "23.25", "3.25 × 1"],
  ["销售完成率，封顶保底", bothEnds, "89%", "0", "20 − 22, up to the floor"],
  ["销售完成率，封顶保底", bothEnds, "90%", "0", "20 − 20 is 0 by itself"],
  ["销售完成率，封顶保底", bothEnds, "110%", "25", "30, down to the cap"],
  ["只扣不加", { rule: onlyBelow, limits: [] }, "130%", "20", "what lies above changes nothing"],
  ["只扣不加", { rule: onlyBelow, limits: [] }, "95%", "10", "5 × 2"],
  ["预算偏差", budget, "-12%", "8", "12% below 0 holds two times 5"],
  ["预算偏差", budget, "4.99%", "10", "not yet 5%"],
  ["预算偏差", budget, "55%", "0", "10 − 11, up to 0"],
];
