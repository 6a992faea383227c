import type { Expression } from "@scorecard/model";
import { compare, extreme, formula, LAST_DAY, number, pair, share, when } from "../support/expressions.ts";
import { byFormula, COMPLETION, cap, dateInput, measure, numberInput, yesNoInput } from "../support/rules.ts";
import type { HandWorked, Subject } from "./row.ts";

const complaints = measure("投诉数", { key: "complaints", unit: "times", whole: true });
/** 公式：max(0, 20 − 2 × 投诉数). */
const twoEach: Subject = {
  rule: byFormula(
    formula(
      "max(0, 20 − 2 × 投诉数)",
      extreme("max", 0, pair("subtract", 20, pair("multiply", 2, "complaints"))),
    ),
    { measure: complaints },
  ),
};
const twenty: Subject = {
  rule: byFormula(formula("完成率 × 20", pair("multiply", share("rate"), 20)), { measure: COMPLETION }),
};
/** Classes a and b of tasks, weighted inside the ratio. */
const tasks: Subject = {
  rule: byFormula(
    formula(
      "20 × (2 × 甲类完成 + 乙类完成) ÷ (2 × 甲类计划 + 乙类计划)",
      pair(
        "divide",
        pair("multiply", 20, pair("add", pair("multiply", 2, "a-done"), "b-done")),
        pair("add", pair("multiply", 2, "a-plan"), "b-plan"),
      ),
    ),
  ),
  inputs: [
    numberInput("a-done", "甲类完成"),
    numberInput("a-plan", "甲类计划"),
    numberInput("b-done", "乙类完成"),
    numberInput("b-plan", "乙类计划"),
  ],
};
const rounding: Subject = {
  rule: byFormula(
    formula("取整(完成率 × 20, 0)", { op: "round", of: pair("multiply", share("rate"), 20), places: 0 }),
    { measure: COMPLETION },
  ),
};
const negative: Subject = {
  rule: byFormula(formula("−投诉数", { op: "negate", of: { op: "input", key: "complaints" } }), {
    measure: complaints,
  }),
  limits: [],
};

const days = (text: string) => String(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
const period = (kind: string, first: string, last: string) => ({
  figures: {},
  period: { kind, first: days(first), last: days(last) },
});
const THIRD_QUARTER = period("quarter", "2026-07-01", "2026-09-30");
const SEPTEMBER = period("month", "2026-09-01", "2026-09-30");

/** 月度：完成率 × 10；季度：完成率 × 30. */
const byPeriod = {
  rule: {
    kind: "formula",
    measure: COMPLETION,
    cases: [
      {
        when: when("月度", { op: "period-is", period: "month" }),
        formula: formula("完成率 × 10", pair("multiply", share("rate"), 10)),
      },
      {
        when: when("季度", { op: "period-is", period: "quarter" }),
        formula: formula("完成率 × 30", pair("multiply", share("rate"), 30)),
      },
    ],
  },
} as const satisfies Subject;

/** 入职不满 3 个月：6 分；其他：10 分. */
const newcomers: Subject = {
  rule: {
    kind: "formula",
    cases: [
      {
        when: when("入职不满 3 个月", compare(pair("months", "hired", LAST_DAY), "<", 3)),
        formula: formula("6", number("6")),
      },
      { formula: formula("10", number("10")) },
    ],
  },
  inputs: [dateInput("hired", "入职日期")],
  facts: THIRD_QUARTER,
};

/** 有证书且工龄满 5 年：10；有其一：6；其他：0. */
const certified: Subject = {
  rule: {
    kind: "formula",
    cases: [
      {
        when: when("有证书且满 5 年", {
          op: "and",
          of: [{ op: "is", key: "licence" }, compare("years", ">=", 5)],
        }),
        formula: formula("10", number("10")),
      },
      {
        when: when("有其一", { op: "or", of: [{ op: "is", key: "licence" }, compare("years", ">=", 5)] }),
        formula: formula("6", number("6")),
      },
      {
        when: when("都没有", { op: "not", of: { op: "is", key: "licence" } }),
        formula: formula("0", number("0")),
      },
    ],
  },
  inputs: [yesNoInput("licence", "有证书"), numberInput("years", "工龄")],
};

const choice: Expression = {
  op: "when",
  test: compare("rate", "=", 100),
  whenTrue: number("20"),
  whenFalse: number("5"),
};
const allOrLittle: Subject = {
  rule: byFormula(formula("当 完成率 = 100%：20，否则 5", choice), { measure: COMPLETION }),
};

/** The company's coefficient and another item's points, which the rater does not answer. */
const companyShare: Subject = {
  rule: byFormula(
    formula(
      "安全得分 × 公司系数",
      pair("multiply", { op: "points", points: { of: "item", key: "safety" } }, "company"),
    ),
  ),
  facts: { figures: { company: "1.05" }, points: { safety: "16" } },
};

/** A figure as it is. */
const plainly: Subject = {
  rule: byFormula(formula("实际", pair("add", "actual", 0))),
  inputs: [numberInput("actual", "实际")],
};

export const FORMULA: readonly HandWorked[] = [
  ["投诉数", twoEach, "0", "20", "20 − 0"],
  ["投诉数", twoEach, "3 次", "14", "20 − 6"],
  ["投诉数", twoEach, "10", "0", "20 − 20"],
  ["投诉数", twoEach, "11", "0", "max(0, −2)"],
  ["投诉数", negative, "3", "-3", "a penalty by formula"],
  ["完成率 × 20", twenty, "86%", "17.2", "86% × 20 = 17.2, exactly"],
  ["完成率 × 20", { ...twenty, limits: [cap("24")] }, "130%", "24", "26, down to the cap"],
  ["取整", rounding, "82.5%", "17", "16.5 rounds up"],
  ["取整", rounding, "82.4%", "16", "16.48 rounds down"],
  ["分类任务", tasks, { 甲类完成: "4", 甲类计划: "5", 乙类完成: "8", 乙类计划: "10" }, "16", "20 × 16 ÷ 20"],
  ["分类任务", tasks, { 甲类完成: "1", 甲类计划: "1", 乙类完成: "0", 乙类计划: "1" }, "13.33", "20 × 2 ÷ 3"],
  [
    "分类任务",
    tasks,
    { 甲类完成: "0", 甲类计划: "0", 乙类完成: "0", 乙类计划: "0" },
    "divided-by-zero",
    "no task was planned",
  ],
  ["分类任务", tasks, "16", "figures-expected", "four figures are asked"],
  ["分类任务", tasks, { "a-done": "4", "a-plan": "5", "b-done": "8" }, "missing-figure", "one is missing"],
  ["按周期", { ...byPeriod, facts: SEPTEMBER }, "90%", "9", "a month: 90% × 10"],
  ["按周期", { ...byPeriod, facts: THIRD_QUARTER }, "90%", "27", "a quarter: 90% × 30"],
  [
    "按周期",
    { ...byPeriod, facts: period("year", "2026-01-01", "2026-12-31") },
    "90%",
    "no-case",
    "nothing is said of a year",
  ],
  ["新员工", newcomers, "2026-07-01", "6", "2 completed months by 30 September"],
  ["新员工", newcomers, "2026年6月30日", "10", "exactly 3 months"],
  ["新员工", newcomers, "2026/6/30", "10", "the same, written otherwise"],
  ["新员工", newcomers, "2024-02-29", "10", "long ago"],
  ["新员工", newcomers, "2026-02-29", "not-a-date", "2026 has no 29 February"],
  ["新员工", newcomers, "六月", "not-a-date", "no day at all"],
  ["证书与工龄", certified, { licence: "是", years: "5" }, "10", "both"],
  ["证书与工龄", certified, { licence: "yes", years: "4.9" }, "6", "the licence alone"],
  ["证书与工龄", certified, { licence: "否", years: "12" }, "6", "the years alone"],
  ["证书与工龄", certified, { licence: "无", years: "0" }, "0", "neither"],
  ["全部完成", allOrLittle, "100%", "20", "exactly 100%"],
  ["全部完成", allOrLittle, "99.99%", "5", "not quite"],
  ["原数", plainly, `1.${"3".repeat(58)}`, "1.33", "60 characters are the most that a result can state"],
  ["公司系数", companyShare, " ", "16.8", "nothing but white space is nothing"],
  ["公司系数", companyShare, [], "16.8", "so is an empty list"],
  ["公司系数", companyShare, "", "16.8", "16 × 1.05; nobody rates it"],
  ["公司系数", companyShare, "10", "nothing-asked", "and nobody may"],
];
