import type { RuleOf } from "@scorecard/model";
import { cap } from "../support/rules.ts";
import { fiveLevels } from "../support/templates.ts";
import type { HandWorked, Subject } from "./row.ts";

type Level = RuleOf<"levels">["levels"][number];

function levels(...members: readonly Level[]): Subject {
  return { rule: { kind: "levels", levels: members } };
}

const fours: Subject = { rule: fiveLevels(4), fullMarks: "20" };

/** 优秀 18～20、良好 15～17、合格 12～14、不合格 0. */
const ranges = levels(
  { key: "excellent", name: { "zh-Hans": "优秀" }, points: "18", upTo: "20" },
  { key: "good", name: { "zh-Hans": "良好" }, points: "15", upTo: "17" },
  { key: "fair", name: { "zh-Hans": "合格" }, points: "12", upTo: "14" },
  { key: "poor", name: { "zh-Hans": "不合格" }, points: "0" },
);

/** 5级 90～100、4级 80～90, by steps of 2.5: 90 belongs to both. */
const touching = levels(
  { key: "5", points: "90", upTo: "100", step: "2.5" },
  { key: "4", points: "80", upTo: "90", step: "2.5" },
);

/** 警告 −5～−1: written from the better end. */
const downwards: Subject = {
  ...levels(
    { key: "warning", name: { "zh-Hans": "警告" }, points: "-1", upTo: "-5" },
    { key: "none", points: "0" },
  ),
  limits: [],
};

export const LEVELS: readonly HandWorked[] = [
  ["行为考核", fours, "1", "4", "the lowest level"],
  ["行为考核", fours, "3级", "12", "level 3 of 4 points each"],
  ["行为考核", fours, "5", "20", "the highest level"],
  ["行为考核", fours, "20", "unknown-level", "points are no level where levels open no range"],
  ["行为考核", { ...fours, limits: [cap("15")] }, "5", "15", "20, capped at 15"],
  ["工作态度", ranges, "优秀 19", "19", "picked from 18～20"],
  ["工作态度", ranges, { 优秀: "19" }, "19", "the same, by name"],
  ["工作态度", ranges, "优秀：18.5分", "18.5", "no step is stated, so halves will do"],
  ["工作态度", ranges, "19", "19", "only 优秀 holds 19"],
  ["工作态度", ranges, "优秀 18", "18", "the range includes its lower end"],
  ["工作态度", ranges, "excellent 20", "20", "the range includes its upper end"],
  ["工作态度", ranges, "优秀 17.5", "not-in-level", "below the range"],
  ["工作态度", ranges, "优秀 21", "not-in-level", "above the range"],
  ["工作态度", ranges, "17.5", "unknown-level", "between 良好 and 优秀"],
  ["工作态度", ranges, "优秀", "level-needs-points", "a range has to be picked from"],
  ["工作态度", ranges, "不合格", "0", "a level with fixed points needs none"],
  ["工作态度", ranges, "不合格 0", "0", "but may state them"],
  ["工作态度", ranges, "不合格 5", "not-in-level", "and not others"],
  ["工作态度", ranges, " 优秀 19 ", "19", "white space around it"],
  ["工作态度", ranges, "优秀 19 PTS", "19", "the unit in capitals"],
  ["工作态度", fours, ["5级"], "20", "a list of one"],
  ["处分", downwards, "警告 -3", "-3", "a range that goes down"],
  ["处分", downwards, "警告 -1", "-1", "its better end"],
  ["处分", downwards, "警告 -5.5", "not-in-level", "below its worse end"],
  ["处分", downwards, "警告 0", "not-in-level", "above its better end"],
  ["综合评价", touching, "5级 92.5", "92.5", "90 and one step of 2.5"],
  ["综合评价", touching, "5 100", "100", "90 and four steps"],
  ["综合评价", touching, "5级 93", "off-level-step", "between two steps"],
  ["综合评价", touching, "90", "which-level", "90 lies in both levels"],
  ["综合评价", touching, "4级 90", "90", "said which"],
  ["综合评价", touching, "87.5", "87.5", "only 4级 holds 87.5"],
];
