import type { Answer, Measure, RuleOf } from "@scorecard/model";
import type { Subject } from "../hand-worked/row.ts";
import { compare, formula, number, pair, share, when } from "../support/expressions.ts";
import { byFormula, cap, entry, ladder, perUnit, side, tally } from "../support/rules.ts";
import { interval, unit } from "../support/templates.ts";

/**
 * The way from an answer to its points in words: the rule, what was answered, and what is said in Simplified Chinese,
 * Traditional Chinese and English.
 */
export type SaidOfPoints = readonly [
  subject: Subject,
  answer: Answer,
  hans: string,
  hant: string,
  en: string,
];

const RATE: Measure = {
  key: "rate",
  name: { "zh-Hans": "完成率", "zh-Hant": "達成率", en: "Completion" },
  unit: unit("%"),
  whole: false,
  domain: {},
};
const DAYS: Measure = {
  name: { "zh-Hans": "处理时长", "zh-Hant": "處理時長", en: "Handling time" },
  unit: unit("days"),
  whole: false,
  domain: {},
};

const banded: Subject = {
  rule: {
    kind: "bands",
    measure: RATE,
    bands: [
      {
        when: interval(">= 120"),
        label: { "zh-Hans": "超额", "zh-Hant": "超額", en: "beyond" },
        points: "12",
      },
      {
        when: interval(">= 100"),
        formula: formula("完成率 × 公司系数", pair("multiply", share("rate"), "company")),
      },
      { when: interval(">= 60"), points: "20/3" },
      { when: interval("< 60"), points: "0" },
    ],
  },
  facts: { figures: { company: "9.5" } },
};

const PLAN = { type: "number", unit: unit("wan-yuan"), whole: false, domain: {} } as const;
const workedOut: Subject = {
  rule: {
    kind: "bands",
    measure: {
      ...RATE,
      formula: formula("实际 ÷ 计划", pair("multiply", pair("divide", "actual", "plan"), 100)),
    },
    bands: [{ when: {}, points: "10" }],
  },
  inputs: [
    {
      key: "actual",
      name: { "zh-Hans": "实际", "zh-Hant": "實際", en: "Actual" },
      value: PLAN,
      origin: "review",
    },
    {
      key: "plan",
      name: { "zh-Hans": "计划", "zh-Hant": "計劃", en: "Plan" },
      value: PLAN,
      origin: "review",
    },
  ],
};

const falling: Subject = {
  rule: {
    kind: "interpolation",
    measure: DAYS,
    anchors: [
      { at: "3", points: "10" },
      { at: "10", points: "3" },
    ],
  },
};

/** 目标 100%，基准 20 分；每低 2% 扣 1 分，每高 2% 加 1 分. */
function offTarget(partial: "dropped" | "counted" | "proportional"): Subject {
  return {
    rule: {
      kind: "off-target",
      measure: RATE,
      target: "100",
      base: "20",
      below: side("2", "-1", partial),
      above: side("2", "1", partial),
    },
  };
}
const late: Subject = {
  rule: { kind: "off-target", measure: DAYS, target: "5", base: "10", above: side("1", "-0.5") },
};

const direct: Subject = {
  rule: { kind: "proportional", measure: RATE, target: "80", points: "10", inverse: false },
};
const inverse: Subject = {
  rule: { kind: "proportional", measure: RATE, target: "2", points: "10", inverse: true },
  limits: [cap("12")],
};

const cases: Subject = {
  rule: {
    kind: "formula",
    cases: [
      { when: when("已转岗", { op: "is", key: "transferred" }), formula: formula("6", number("6")) },
      {
        when: when(
          "安全得分不到 10",
          compare({ op: "points", points: { of: "item", key: "safety" } }, "<", 10),
        ),
        formula: formula("0", number("0")),
      },
      { formula: formula("10", number("10")) },
    ],
  },
  inputs: [
    {
      key: "transferred",
      name: { "zh-Hans": "本期转岗", "zh-Hant": "本期轉調", en: "Transferred" },
      value: { type: "yes-no" },
      origin: "review",
    },
  ],
  facts: { figures: {}, points: { safety: "9" } },
};
const unnamed: Subject = {
  rule: byFormula(formula("x × 2", pair("multiply", "x", 2))),
  facts: { figures: { x: "4" } },
};

const levels: Subject = {
  rule: {
    kind: "levels",
    levels: [
      { key: "5", name: { "zh-Hans": "优秀", "zh-Hant": "優秀", en: "Excellent" }, points: "18", upTo: "20" },
      { key: "4", points: "15", upTo: "17" },
      { key: "12", points: "12" },
      { key: "3a", points: "9" },
      { key: "a3", points: "8" },
      { key: "2", name: { "zh-Hans": "合格", "zh-Hant": "合格", en: "Fair" }, points: "6" },
      { key: "1", name: { "zh-Hans": "1级", "zh-Hant": "1級", en: "level 1" }, points: "1" },
    ],
  },
};

const asked: Subject = {
  rule: {
    kind: "yes-no",
    question: { "zh-Hans": "有客户流失", "zh-Hant": "有客戶流失", en: "Any client lost" },
    yes: { points: "0" },
    no: { label: { "zh-Hans": "无流失", "zh-Hant": "無流失", en: "none lost" }, points: "10" },
  },
};
const unasked: Subject = { rule: { kind: "yes-no", yes: { points: "1" }, no: { points: "0" } } };
const judged: Subject = { rule: { kind: "judgement", low: "0", high: "20" } };

const style = (
  name: RuleOf<"tally">["style"],
  base: string,
  points: string,
  per?: "each" | "once",
): Subject => ({
  rule: tally(name, base, [entry("a", "甲项", points), entry("b", "乙项", points)], per),
  limits: [],
});
const attendance: Subject = {
  rule: tally("deduct", "20", [
    entry("late", "迟到", "-2", { most: { times: "3" } }),
    entry("early", "早退", "-1", { most: { points: "2" } }),
    perUnit("leave", "事假", ["1", "days"], "-1", "dropped", { most: { points: "5" } }),
    ladder("error", "误差", [
      ["1..3", "-1"],
      [">= 4", "-3"],
    ]),
  ]),
};
const noComplaints: Subject = {
  rule: tally("signed", "100", [
    ladder("complaint", "投诉", [
      ["0..0", "5"],
      [">= 1", "-5"],
    ]),
  ]),
  limits: [],
};
const onceLimited: Subject = {
  rule: tally("deduct", "20", [entry("late", "迟到", "-2", { most: { times: "3" } })], "once"),
};
const overtime: Subject = {
  rule: tally("add", "0", [
    perUnit("hours", "加班", ["10", "hours"], "1"),
    perUnit("idea", "建议", ["1", "times"], "2"),
  ]),
};
const rewarded: Subject = {
  rule: tally("signed", "100", [
    perUnit("praise", "表扬", ["2", "times"], "5"),
    entry("warning", "警告", "-10"),
  ]),
  limits: [],
};

export const SAID_OF_BANDS: readonly SaidOfPoints[] = [
  [
    banded,
    "130%",
    "完成率 130%，属于“超额” → 12 分",
    "達成率 130%，屬於「超額」 → 12 分",
    "Completion 130%, in the band “beyond” → 12 points",
  ],
  [
    banded,
    "100%",
    "完成率 100%，属于“100% 以上” → 完成率 × 公司系数（company 9.5） = 9.5 分",
    "達成率 100%，屬於「100% 以上」 → 完成率 × 公司系数（company 9.5） = 9.5 分",
    "Completion 100%, in the band “100% or above” → 完成率 × 公司系数 (company 9.5) = 9.5 points",
  ],
  [
    banded,
    "60%",
    "完成率 60%，属于“60% 以上” → 6.666667… 分；四舍五入到 2 位小数 → 6.67 分",
    "達成率 60%，屬於「60% 以上」 → 6.666667… 分；四捨五入到小數 2 位 → 6.67 分",
    "Completion 60%, in the band “60% or above” → 6.666667… points; rounded to 2 decimal places → 6.67 points",
  ],
  [
    workedOut,
    { actual: "90", plan: "120" },
    "完成率 = 实际 ÷ 计划（实际 90 万元、计划 120 万元） = 75%；完成率 75%，属于“其他情况” → 10 分",
    "達成率 = 实际 ÷ 计划（實際 90 萬元、計劃 120 萬元） = 75%；達成率 75%，屬於「其他情況」 → 10 分",
    "Completion = 实际 ÷ 计划 (Actual 90 ×10,000 yuan, Plan 120 ×10,000 yuan) = 75%; Completion 75%, in the band “otherwise” → 10 points",
  ],
  [
    workedOut,
    { actual: "1", plan: "3" },
    "完成率 = 实际 ÷ 计划（实际 1 万元、计划 3 万元） ≈ 33.33%；完成率 ≈33.33%，属于“其他情况” → 10 分",
    "達成率 = 实际 ÷ 计划（實際 1 萬元、計劃 3 萬元） ≈ 33.33%；達成率 ≈33.33%，屬於「其他情況」 → 10 分",
    "Completion = 实际 ÷ 计划 (Actual 1 ×10,000 yuan, Plan 3 ×10,000 yuan) ≈ 33.33%; Completion ≈33.33%, in the band “otherwise” → 10 points",
  ],
];

export const SAID_OF_CURVES: readonly SaidOfPoints[] = [
  [
    falling,
    "2",
    "处理时长 2 天，低于 3 天 → 10 分",
    "處理時長 2 天，低於 3 天 → 10 分",
    "Handling time 2 days, below 3 days → 10 points",
  ],
  [
    falling,
    "3",
    "处理时长 3 天，正好是 3 天 → 10 分",
    "處理時長 3 天，正好是 3 天 → 10 分",
    "Handling time 3 days, exactly 3 days → 10 points",
  ],
  [
    falling,
    "4",
    "处理时长 4 天，在 3 天（10 分）与 10 天（3 分）之间按比例 → 9 分",
    "處理時長 4 天，在 3 天（10 分）與 10 天（3 分）之間按比例 → 9 分",
    "Handling time 4 days, in proportion between 3 days (10 points) and 10 days (3 points) → 9 points",
  ],
  [
    falling,
    "10",
    "处理时长 10 天，正好是 10 天 → 3 分",
    "處理時長 10 天，正好是 10 天 → 3 分",
    "Handling time 10 days, exactly 10 days → 3 points",
  ],
  [
    falling,
    "11",
    "处理时长 11 天，超过 10 天 → 3 分",
    "處理時長 11 天，超過 10 天 → 3 分",
    "Handling time 11 days, above 10 days → 3 points",
  ],
  [
    direct,
    "80%",
    "完成率 80%，目标 80% → 10 分",
    "達成率 80%，目標 80% → 10 分",
    "Completion 80%, target 80% → 10 points",
  ],
  [
    direct,
    "60%",
    "完成率 60%，目标 80%：10 × 60 ÷ 80 → 7.5 分",
    "達成率 60%，目標 80%：10 × 60 ÷ 80 → 7.5 分",
    "Completion 60%, target 80%: 10 × 60 ÷ 80 → 7.5 points",
  ],
  [
    inverse,
    "2%",
    "完成率 2%，目标 2% → 10 分",
    "達成率 2%，目標 2% → 10 分",
    "Completion 2%, target 2% → 10 points",
  ],
  [
    inverse,
    "4%",
    "完成率 4%，目标 2%，反比：10 × 2 ÷ 4 → 5 分",
    "達成率 4%，目標 2%，反比：10 × 2 ÷ 4 → 5 分",
    "Completion 4%, target 2%, less is better: 10 × 2 ÷ 4 → 5 points",
  ],
  [
    inverse,
    "0%",
    "完成率 0%，不能再少，按封顶计 → 12 分",
    "達成率 0%，不能再少，按封頂計 → 12 分",
    "Completion 0%, the least there is, which counts as the cap → 12 points",
  ],
  [
    inverse,
    "-1%",
    "完成率 −1%，不能再少，按封顶计 → 12 分",
    "達成率 −1%，不能再少，按封頂計 → 12 分",
    "Completion −1%, the least there is, which counts as the cap → 12 points",
  ],
  [
    offTarget("dropped"),
    "100%",
    "完成率 100%，正好达到目标 100% → 20 分",
    "達成率 100%，正好達到目標 100% → 20 分",
    "Completion 100%, exactly on the target of 100% → 20 points",
  ],
  [
    offTarget("dropped"),
    "95%",
    "完成率 95%，比目标 100% 低 5 个百分点，每 2 个百分点扣 1 分，零头舍去，按 4 个百分点计：20 − 2 → 18 分",
    "達成率 95%，比目標 100% 低 5 個百分點，每 2 個百分點扣 1 分，零頭捨去，按 4 個百分點計：20 − 2 → 18 分",
    "Completion 95%, 5 percentage points below the target of 100%, −1 point for each 2 percentage points, parts dropped, taken as 4 percentage points: 20 − 2 → 18 points",
  ],
  [
    offTarget("dropped"),
    "105%",
    "完成率 105%，比目标 100% 高 5 个百分点，每 2 个百分点加 1 分，零头舍去，按 4 个百分点计：20 + 2 → 22 分",
    "達成率 105%，比目標 100% 高 5 個百分點，每 2 個百分點加 1 分，零頭捨去，按 4 個百分點計：20 + 2 → 22 分",
    "Completion 105%, 5 percentage points above the target of 100%, +1 point for each 2 percentage points, parts dropped, taken as 4 percentage points: 20 + 2 → 22 points",
  ],
  [
    offTarget("dropped"),
    "99%",
    "完成率 99%，比目标 100% 低 1 个百分点，不满 2 个百分点，不加不扣 → 20 分",
    "達成率 99%，比目標 100% 低 1 個百分點，不滿 2 個百分點，不加不扣 → 20 分",
    "Completion 99%, 1 percentage point below the target of 100%, less than 2 percentage points, nothing added or deducted → 20 points",
  ],
  [
    offTarget("counted"),
    "95%",
    "完成率 95%，比目标 100% 低 5 个百分点，每 2 个百分点扣 1 分，零头进一，按 6 个百分点计：20 − 3 → 17 分",
    "達成率 95%，比目標 100% 低 5 個百分點，每 2 個百分點扣 1 分，零頭進一，按 6 個百分點計：20 − 3 → 17 分",
    "Completion 95%, 5 percentage points below the target of 100%, −1 point for each 2 percentage points, parts counted in full, taken as 6 percentage points: 20 − 3 → 17 points",
  ],
  [
    offTarget("counted"),
    "105%",
    "完成率 105%，比目标 100% 高 5 个百分点，每 2 个百分点加 1 分，零头进一，按 6 个百分点计：20 + 3 → 23 分",
    "達成率 105%，比目標 100% 高 5 個百分點，每 2 個百分點加 1 分，零頭進一，按 6 個百分點計：20 + 3 → 23 分",
    "Completion 105%, 5 percentage points above the target of 100%, +1 point for each 2 percentage points, parts counted in full, taken as 6 percentage points: 20 + 3 → 23 points",
  ],
  [
    offTarget("proportional"),
    "95%",
    "完成率 95%，比目标 100% 低 5 个百分点，每 2 个百分点扣 1 分：20 − 2.5 → 17.5 分",
    "達成率 95%，比目標 100% 低 5 個百分點，每 2 個百分點扣 1 分：20 − 2.5 → 17.5 分",
    "Completion 95%, 5 percentage points below the target of 100%, −1 point for each 2 percentage points: 20 − 2.5 → 17.5 points",
  ],
  [
    late,
    "6.5",
    "处理时长 6.5 天，比目标 5 天高 1.5 天，每 1 天扣 0.5 分，零头舍去，按 1 天计：10 − 0.5 → 9.5 分",
    "處理時長 6.5 天，比目標 5 天高 1.5 天，每 1 天扣 0.5 分，零頭捨去，按 1 天計：10 − 0.5 → 9.5 分",
    "Handling time 6.5 days, 1.5 days above the target of 5 days, −0.5 points for each 1 day, parts dropped, taken as 1 day: 10 − 0.5 → 9.5 points",
  ],
  [
    late,
    "4",
    "处理时长 4 天，比目标 5 天低 1 天，不加不扣 → 10 分",
    "處理時長 4 天，比目標 5 天低 1 天，不加不扣 → 10 分",
    "Handling time 4 days, 1 day below the target of 5 days, nothing added or deducted → 10 points",
  ],
];

export const SAID_OF_FORMULAS: readonly SaidOfPoints[] = [
  [
    cases,
    "是",
    "符合“已转岗”，按公式 6（本期转岗 是） → 6 分",
    "符合「已转岗」，按公式 6（本期轉調 是） → 6 分",
    "as “已转岗” holds, by the formula 6 (Transferred yes) → 6 points",
  ],
  [
    cases,
    "否",
    "符合“安全得分不到 10”，按公式 0（safety 9） → 0 分",
    "符合「安全得分不到 10」，按公式 0（safety 9） → 0 分",
    "as “安全得分不到 10” holds, by the formula 0 (safety 9) → 0 points",
  ],
  [
    { ...cases, facts: { figures: {}, points: { safety: "15" } } },
    "否",
    "其他情况，按公式 10 → 10 分",
    "其他情況，按公式 10 → 10 分",
    "in all other cases, by the formula 10 → 10 points",
  ],
  [
    unnamed,
    "",
    "按公式 x × 2（x 4） → 8 分",
    "按公式 x × 2（x 4） → 8 分",
    "by the formula x × 2 (x 4) → 8 points",
  ],
];

export const SAID_OF_PICKED: readonly SaidOfPoints[] = [
  [
    levels,
    "优秀 19",
    "5级（优秀）（18～20 分） → 19 分",
    "5級（優秀）（18～20 分） → 19 分",
    "level 5 (Excellent) (18 to 20 points) → 19 points",
  ],
  [
    levels,
    "4级 15",
    "4级（15～17 分） → 15 分",
    "4級（15～17 分） → 15 分",
    "level 4 (15 to 17 points) → 15 points",
  ],
  [levels, "12", "12级 → 12 分", "12級 → 12 分", "level 12 → 12 points"],
  [levels, "3a", "3a → 9 分", "3a → 9 分", "3a → 9 points"],
  [levels, "a3", "a3 → 8 分", "a3 → 8 分", "a3 → 8 points"],
  [levels, "合格", "2级（合格） → 6 分", "2級（合格） → 6 分", "level 2 (Fair) → 6 points"],
  [levels, "1", "1级 → 1 分", "1級 → 1 分", "level 1 → 1 point"],
  [asked, "有", "有客户流失：是 → 0 分", "有客戶流失：是 → 0 分", "Any client lost: yes → 0 points"],
  [
    asked,
    "无流失",
    "有客户流失：无流失 → 10 分",
    "有客戶流失：無流失 → 10 分",
    "Any client lost: none lost → 10 points",
  ],
  [unasked, "是", "是 → 1 分", "是 → 1 分", "yes → 1 point"],
  [judged, "17.5 分", "打分 → 17.5 分", "打分 → 17.5 分", "judged → 17.5 points"],
];

export const SAID_OF_COUNTED: readonly SaidOfPoints[] = [
  [
    noComplaints,
    "无",
    "增减：投诉（0 次，+5 分）；100 分 + 5 分 → 105 分",
    "增減：投诉（0 次，+5 分）；100 分 + 5 分 → 105 分",
    "changed by: 投诉 (0 times, +5 points); 100 points + 5 points → 105 points",
  ],
  [style("deduct", "10", "-1"), "无", "没有扣分 → 10 分", "沒有扣分 → 10 分", "nothing deducted → 10 points"],
  [style("add", "0", "1"), "无", "没有加分 → 0 分", "沒有加分 → 0 分", "nothing added → 0 points"],
  [style("signed", "10", "1"), "无", "没有增减 → 10 分", "沒有增減 → 10 分", "nothing changed → 10 points"],
  [style("checklist", "0", "1"), "无", "一项也不符合 → 0 分", "一項也不符合 → 0 分", "none met → 0 points"],
  [
    style("deduct", "10", "-1"),
    ["甲项", "乙项"],
    "扣分：甲项（1 分）、乙项（1 分）；10 分 − 2 分 → 8 分",
    "扣分：甲项（1 分）、乙项（1 分）；10 分 − 2 分 → 8 分",
    "deducted: 甲项 (1 point), 乙项 (1 point); 10 points − 2 points → 8 points",
  ],
  [
    style("deduct", "0", "-1"),
    ["甲项"],
    "扣分：甲项（1 分）；0 分 − 1 分 → −1 分",
    "扣分：甲项（1 分）；0 分 − 1 分 → −1 分",
    "deducted: 甲项 (1 point); 0 points − 1 point → −1 points",
  ],
  [
    style("deduct", "10", "-1", "once"),
    ["甲项", "乙项"],
    "扣分：甲项（1 分）、乙项（不另计）；只扣最大的一项，10 分 − 1 分 → 9 分",
    "扣分：甲项（1 分）、乙项（不另計）；只扣最大的一項，10 分 − 1 分 → 9 分",
    "deducted: 甲项 (1 point), 乙项 (not counted as well); only the largest is deducted, 10 points − 1 point → 9 points",
  ],
  [
    style("add", "0", "1"),
    ["甲项"],
    "加分：甲项（+1 分） → 1 分",
    "加分：甲项（+1 分） → 1 分",
    "added: 甲项 (+1 point) → 1 point",
  ],
  [
    style("add", "80", "1"),
    { 甲项: "2" },
    "加分：甲项（2 次，+2 分）；80 分 + 2 分 → 82 分",
    "加分：甲项（2 次，+2 分）；80 分 + 2 分 → 82 分",
    "added: 甲项 (2 times, +2 points); 80 points + 2 points → 82 points",
  ],
  [
    style("add", "0", "1", "once"),
    ["甲项", "乙项"],
    "加分：甲项（+1 分）、乙项（不另计）；只加最大的一项，→ 1 分",
    "加分：甲项（+1 分）、乙项（不另計）；只加最大的一項，→ 1 分",
    "added: 甲项 (+1 point), 乙项 (not counted as well); only the largest is added, → 1 point",
  ],
  [
    style("add", "80", "1", "once"),
    ["甲项", "乙项"],
    "加分：甲项（+1 分）、乙项（不另计）；只加最大的一项，80 分 + 1 分 → 81 分",
    "加分：甲项（+1 分）、乙项（不另計）；只加最大的一項，80 分 + 1 分 → 81 分",
    "added: 甲项 (+1 point), 乙项 (not counted as well); only the largest is added, 80 points + 1 point → 81 points",
  ],
  [
    style("signed", "0", "1"),
    ["甲项"],
    "增减：甲项（+1 分）；0 分 + 1 分 → 1 分",
    "增減：甲项（+1 分）；0 分 + 1 分 → 1 分",
    "changed by: 甲项 (+1 point); 0 points + 1 point → 1 point",
  ],
  [
    style("signed", "10", "1", "once"),
    ["甲项", "乙项"],
    "增减：甲项（+1 分）、乙项（不另计）；只计最大的一项，10 分 + 1 分 → 11 分",
    "增減：甲项（+1 分）、乙项（不另計）；只計最大的一項，10 分 + 1 分 → 11 分",
    "changed by: 甲项 (+1 point), 乙项 (not counted as well); only the largest counts, 10 points + 1 point → 11 points",
  ],
  [
    style("checklist", "0", "1"),
    ["甲项", "乙项"],
    "符合：甲项（1 分）、乙项（1 分） → 2 分",
    "符合：甲项（1 分）、乙项（1 分） → 2 分",
    "met: 甲项 (1 point), 乙项 (1 point) → 2 points",
  ],
  [
    style("checklist", "5", "1"),
    ["甲项"],
    "符合：甲项（1 分）；5 分 + 1 分 → 6 分",
    "符合：甲项（1 分）；5 分 + 1 分 → 6 分",
    "met: 甲项 (1 point); 5 points + 1 point → 6 points",
  ],
  [
    style("checklist", "0", "1", "once"),
    ["甲项", "乙项"],
    "符合：甲项（1 分）、乙项（不另计）；只计最大的一项，→ 1 分",
    "符合：甲项（1 分）、乙项（不另計）；只計最大的一項，→ 1 分",
    "met: 甲项 (1 point), 乙项 (not counted as well); only the largest counts, → 1 point",
  ],
  [
    attendance,
    { 迟到: "4", 早退: "3" },
    "扣分：迟到（4 次，最多 6 分）、早退（3 次，最多 2 分）；20 分 − 8 分 → 12 分",
    "扣分：迟到（4 次，最多 6 分）、早退（3 次，最多 2 分）；20 分 − 8 分 → 12 分",
    "deducted: 迟到 (4 times, at most 6 points), 早退 (3 times, at most 2 points); 20 points − 8 points → 12 points",
  ],
  [
    attendance,
    { 迟到: "3", 早退: "2", 事假: "5" },
    "扣分：迟到（3 次，6 分）、早退（2 次，2 分）、事假（5 天，5 分）；20 分 − 13 分 → 7 分",
    "扣分：迟到（3 次，6 分）、早退（2 次，2 分）、事假（5 天，5 分）；20 分 − 13 分 → 7 分",
    "deducted: 迟到 (3 times, 6 points), 早退 (2 times, 2 points), 事假 (5 days, 5 points); 20 points − 13 points → 7 points",
  ],
  [
    attendance,
    { 事假: "6.5", 误差: "4" },
    "扣分：事假（6.5 天，最多 5 分）、误差（4 次，3 分）；20 分 − 8 分 → 12 分",
    "扣分：事假（6.5 天，最多 5 分）、误差（4 次，3 分）；20 分 − 8 分 → 12 分",
    "deducted: 事假 (6.5 days, at most 5 points), 误差 (4 times, 3 points); 20 points − 8 points → 12 points",
  ],
  [
    attendance,
    { 事假: "0.5" },
    "扣分：事假（0.5 天，0 分）；20 分 − 0 分 → 20 分",
    "扣分：事假（0.5 天，0 分）；20 分 − 0 分 → 20 分",
    "deducted: 事假 (0.5 days, 0 points); 20 points − 0 points → 20 points",
  ],
  [
    onceLimited,
    { 迟到: "5" },
    "扣分：迟到（5 次，2 分）；只扣最大的一项，20 分 − 2 分 → 18 分",
    "扣分：迟到（5 次，2 分）；只扣最大的一項，20 分 − 2 分 → 18 分",
    "deducted: 迟到 (5 times, 2 points); only the largest is deducted, 20 points − 2 points → 18 points",
  ],
  [
    overtime,
    { 加班: "25", 建议: "1" },
    "加分：加班（25 小时，+2 分）、建议（1 次，+2 分） → 4 分",
    "加分：加班（25 小時，+2 分）、建议（1 次，+2 分） → 4 分",
    "added: 加班 (25 hours, +2 points), 建议 (1 time, +2 points) → 4 points",
  ],
  [
    overtime,
    { 加班: "5" },
    "加分：加班（5 小时，0 分） → 0 分",
    "加分：加班（5 小時，0 分） → 0 分",
    "added: 加班 (5 hours, 0 points) → 0 points",
  ],
  [
    rewarded,
    { 表扬: "4", 警告: "1" },
    "增减：表扬（4 次，+10 分）、警告（−10 分）；100 分 + 0 分 → 100 分",
    "增減：表扬（4 次，+10 分）、警告（−10 分）；100 分 + 0 分 → 100 分",
    "changed by: 表扬 (4 times, +10 points), 警告 (−10 points); 100 points + 0 points → 100 points",
  ],
  [
    rewarded,
    { 表扬: "1" },
    "增减：表扬（1 次，0 分）；100 分 + 0 分 → 100 分",
    "增減：表扬（1 次，0 分）；100 分 + 0 分 → 100 分",
    "changed by: 表扬 (1 time, 0 points); 100 points + 0 points → 100 points",
  ],
];
