import { cap, floor } from "../support/rules.ts";
import { orphanLoss } from "../support/templates.ts";
import type { HandWorked, Subject } from "./row.ts";

const loss: Subject = { rule: orphanLoss };

/** A label that begins with a usual word for the same answer. */
const kept: Subject = {
  rule: {
    kind: "yes-no",
    yes: { label: { "zh-Hans": "有流失" }, points: "0" },
    no: { label: { "zh-Hans": "没有流失" }, points: "10" },
  },
};

/** 打分：0～20 分，步长 0.5 分. */
const halves: Subject = { rule: { kind: "judgement", low: "0", high: "20", step: "0.5" } };
const free: Subject = { rule: { kind: "judgement", low: "0", high: "100" } };
/** From −5 to 5 by 2: −5, −3, −1, 1, 3, 5. */
const aroundZero: Subject = { rule: { kind: "judgement", low: "-5", high: "5", step: "2" }, limits: [] };

export const CHOICES: readonly HandWorked[] = [
  ["孤儿客户流失", loss, "no", "10", "none lost"],
  ["孤儿客户流失", loss, "yes", "0", "any lost"],
  ["客户流失", kept, "没有", "10", "the usual word for no, with which the label for no begins"],
  ["客户流失", kept, "有", "0", "the same for yes"],
  ["上级打分", halves, "0", "0", "the lower end"],
  ["上级打分", halves, "20", "20", "the upper end"],
  ["上级打分", halves, "17.5", "17.5", "a step"],
  ["上级打分", halves, "１７．５分", "17.5", "the same in full width, with its unit"],
  ["上级打分", halves, "17.25", "points-off-step", "between two steps"],
  ["上级打分", halves, "20.5", "points-out-of-range", "above the range"],
  ["上级打分", halves, "-0.5", "points-out-of-range", "below the range"],
  ["上级打分", halves, "85%", "not-points", "a percentage is no number of points"],
  ["上级打分", halves, "很好", "not-points", "nor is a word"],
  [
    "步长为 0",
    { rule: { kind: "judgement", low: "0", high: "20", step: "0" } },
    "17.3",
    "17.3",
    "a step of 0 is none",
  ],
  ["上级打分", halves, ["17.5"], "17.5", "a list of one"],
  ["自由打分", free, "88.888", "88.89", "rounded to the sheet's two places"],
  ["自由打分", { ...free, limits: [floor("60"), cap("90")] }, "40", "60", "the floor"],
  ["自由打分", { ...free, limits: [floor("60"), cap("90")] }, "95", "90", "the cap"],
  ["加减分", aroundZero, "-5", "-5", "the lowest step"],
  ["加减分", aroundZero, "-3", "-3", "steps count from the lower end"],
  ["加减分", aroundZero, "0", "points-off-step", "0 is between −1 and 1"],
];
