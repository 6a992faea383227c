import type { Answer, CompleteText } from "@scorecard/model";
import { expect, test } from "vitest";
import { BANDS } from "../../test/hand-worked/bands.ts";
import { CHOICES } from "../../test/hand-worked/choices.ts";
import { INTERPOLATION, PROPORTIONAL } from "../../test/hand-worked/curves.ts";
import { FORMULA } from "../../test/hand-worked/formula.ts";
import { LEVELS } from "../../test/hand-worked/levels.ts";
import { OFF_TARGET } from "../../test/hand-worked/off-target.ts";
import type { HandWorked } from "../../test/hand-worked/row.ts";
import { TALLY } from "../../test/hand-worked/tally.ts";
import { environmentOf } from "../../test/support/facts.ts";
import { itemOf, scoreOne } from "../../test/support/score-one.ts";
import { director } from "../../test/support/templates.ts";
import { figureNames } from "../expressions/figure-names.ts";
import { inEachLanguage } from "../texts.ts";
import { explainRuleStep } from "./rooms.ts";

/** The words of every step of one hand-worked row; its names are Chinese alone. */
function words(table: readonly HandWorked[], about: string, input: Answer): CompleteText {
  const row = table.find(
    (candidate) => candidate[0] === about && JSON.stringify(candidate[2]) === JSON.stringify(input),
  );
  if (row === undefined) throw new Error(`there is no row ${about}`);
  const { rule, facts = { figures: {} }, ...around } = row[1];
  const { score } = scoreOne(rule, input, { ...around, environment: environmentOf(facts) });
  const figures = figureNames(director, itemOf(rule, around));
  return inEachLanguage((language) =>
    score.trace.map((step) => explainRuleStep(rule, step, language, figures)).join(" | "),
  );
}

type Row = readonly [readonly HandWorked[], string, Answer, string, string, string];

const ROWS: readonly Row[] = [
  [
    BANDS,
    "销售额完成率",
    "110%",
    "完成率 110%，属于“60% 以上” → 完成率 × 20 = 22 分 | 超过封顶，按 20 分计",
    "完成率 110%，屬於「60% 以上」 → 完成率 × 20 = 22 分 | 超過封頂，按 20 分計",
    "完成率 110%, in the band “60% or above” → 完成率 × 20 = 22 points | above the cap, which is 20 points",
  ],
  [
    BANDS,
    "算出的完成率",
    { actual: "1", plan: "3" },
    "完成率 = 实际 ÷ 计划（实际 1 万元、计划 3 万元） ≈ 33.33% | 完成率 ≈33.33%，属于“低于 85%” → 0 分",
    "完成率 = 实际 ÷ 计划（实际 1 萬元、计划 3 萬元） ≈ 33.33% | 完成率 ≈33.33%，屬於「低於 85%」 → 0 分",
    "Completion = 实际 ÷ 计划 (实际 1 ×10,000 yuan, 计划 3 ×10,000 yuan) ≈ 33.33% | Completion ≈33.33%, in the band “below 85%” → 0 points",
  ],
  [
    LEVELS,
    "工作态度",
    "优秀 19",
    "优秀（18～20 分） → 19 分",
    "优秀（18～20 分） → 19 分",
    "优秀 (18 to 20 points) → 19 points",
  ],
  [
    TALLY,
    "请假",
    { 事假: "4天", 病假: "10天" },
    "扣分：事假（4 天，最多 5 分）、病假（10 天，最多 2 分）；10 分 − 7 分 → 3 分",
    "扣分：事假（4 天，最多 5 分）、病假（10 天，最多 2 分）；10 分 − 7 分 → 3 分",
    "deducted: 事假 (4 days, at most 5 points), 病假 (10 days, at most 2 points); 10 points − 7 points → 3 points",
  ],
  [
    TALLY,
    "事故只取最大",
    { 轻微事故: "7", 重大事故: "1", 漏报: "1" },
    "扣分：轻微事故（7 次，21 分）、重大事故（不另计）、漏报（2 分）；50 分 − 23 分 → 27 分",
    "扣分：轻微事故（7 次，21 分）、重大事故（不另計）、漏报（2 分）；50 分 − 23 分 → 27 分",
    "deducted: 轻微事故 (7 times, 21 points), 重大事故 (not counted as well), 漏报 (2 points); 50 points − 23 points → 27 points",
  ],
  [
    TALLY,
    "只扣最大的一项",
    ["响应慢", "态度差"],
    "扣分：响应慢（不另计）、态度差（4 分）；只扣最大的一项，10 分 − 4 分 → 6 分",
    "扣分：响应慢（不另計）、态度差（4 分）；只扣最大的一項，10 分 − 4 分 → 6 分",
    "deducted: 响应慢 (not counted as well), 态度差 (4 points); only the largest is deducted, 10 points − 4 points → 6 points",
  ],
  [
    TALLY,
    "增减分",
    { 表扬: "2", 警告: "1" },
    "增减：表扬（2 次，+10 分）、警告（−10 分）；100 分 + 0 分 → 100 分",
    "增減：表扬（2 次，+10 分）、警告（−10 分）；100 分 + 0 分 → 100 分",
    "changed by: 表扬 (2 times, +10 points), 警告 (−10 points); 100 points + 0 points → 100 points",
  ],
  [
    TALLY,
    "加分项",
    { 发明专利: "2", 论文: "1" },
    "加分：发明专利（2 次，+6 分）、论文（+1.5 分） → 7.5 分",
    "加分：发明专利（2 次，+6 分）、论文（+1.5 分） → 7.5 分",
    "added: 发明专利 (2 times, +6 points), 论文 (+1.5 points) → 7.5 points",
  ],
  [
    TALLY,
    "考勤",
    { 迟到: "4", 旷工: "2" },
    "扣分：迟到（4 次，最多 6 分）、旷工（2 次，20 分）；20 分 − 26 分 → −6 分 | 低于保底，按 0 分计",
    "扣分：迟到（4 次，最多 6 分）、旷工（2 次，20 分）；20 分 − 26 分 → −6 分 | 低於保底，按 0 分計",
    "deducted: 迟到 (4 times, at most 6 points), 旷工 (2 times, 20 points); 20 points − 26 points → −6 points | below the floor, which is 0 points",
  ],
  [TALLY, "检查表", "无", "一项也不符合 → 0 分", "一項也不符合 → 0 分", "none met → 0 points"],
  [CHOICES, "上级打分", "17.5", "打分 → 17.5 分", "打分 → 17.5 分", "judged → 17.5 points"],
  [
    OFF_TARGET,
    "销售完成率",
    "98%",
    "完成率 98%，比目标 100% 低 2 个百分点，每 1 个百分点扣 2 分：20 − 4 → 16 分",
    "完成率 98%，比目標 100% 低 2 個百分點，每 1 個百分點扣 2 分：20 − 4 → 16 分",
    "完成率 98%, 2 percentage points below the target of 100%, −2 points for each 1 percentage point: 20 − 4 → 16 points",
  ],
  [
    OFF_TARGET,
    "销售完成率，零头进一",
    "98.5%",
    "完成率 98.5%，比目标 100% 低 1.5 个百分点，每 1 个百分点扣 2 分，零头进一，按 2 个百分点计：20 − 4 → 16 分",
    "完成率 98.5%，比目標 100% 低 1.5 個百分點，每 1 個百分點扣 2 分，零頭進一，按 2 個百分點計：20 − 4 → 16 分",
    "完成率 98.5%, 1.5 percentage points below the target of 100%, −2 points for each 1 percentage point, parts counted in full, taken as 2 percentage points: 20 − 4 → 16 points",
  ],
  [
    OFF_TARGET,
    "销售完成率",
    "99.01%",
    "完成率 99.01%，比目标 100% 低 0.99 个百分点，不满 1 个百分点，不加不扣 → 20 分",
    "完成率 99.01%，比目標 100% 低 0.99 個百分點，不滿 1 個百分點，不加不扣 → 20 分",
    "完成率 99.01%, 0.99 percentage points below the target of 100%, less than 1 percentage point, nothing added or deducted → 20 points",
  ],
  [
    OFF_TARGET,
    "只扣不加",
    "130%",
    "完成率 130%，比目标 100% 高 30 个百分点，不加不扣 → 20 分",
    "完成率 130%，比目標 100% 高 30 個百分點，不加不扣 → 20 分",
    "完成率 130%, 30 percentage points above the target of 100%, nothing added or deducted → 20 points",
  ],
  [
    OFF_TARGET,
    "销售完成率",
    "100%",
    "完成率 100%，正好达到目标 100% → 20 分",
    "完成率 100%，正好達到目標 100% → 20 分",
    "完成率 100%, exactly on the target of 100% → 20 points",
  ],
  [
    PROPORTIONAL,
    "按比例",
    "86%",
    "完成率 86%，目标 100%：20 × 86 ÷ 100 → 17.2 分",
    "完成率 86%，目標 100%：20 × 86 ÷ 100 → 17.2 分",
    "完成率 86%, target 100%: 20 × 86 ÷ 100 → 17.2 points",
  ],
  [
    PROPORTIONAL,
    "反比",
    "4%",
    "差错率 4%，目标 2%，反比：10 × 2 ÷ 4 → 5 分",
    "差错率 4%，目標 2%，反比：10 × 2 ÷ 4 → 5 分",
    "差错率 4%, target 2%, less is better: 10 × 2 ÷ 4 → 5 points",
  ],
  [
    PROPORTIONAL,
    "反比，封顶",
    "0%",
    "差错率 0%，不能再少，按封顶计 → 12 分",
    "差错率 0%，不能再少，按封頂計 → 12 分",
    "差错率 0%, the least there is, which counts as the cap → 12 points",
  ],
  [
    INTERPOLATION,
    "插值",
    "70%",
    "完成率 70%，在 60%（0 分）与 80%（10 分）之间按比例 → 5 分",
    "完成率 70%，在 60%（0 分）與 80%（10 分）之間按比例 → 5 分",
    "完成率 70%, in proportion between 60% (0 points) and 80% (10 points) → 5 points",
  ],
  [
    INTERPOLATION,
    "插值",
    "130%",
    "完成率 130%，超过 100% → 20 分",
    "完成率 130%，超過 100% → 20 分",
    "完成率 130%, above 100% → 20 points",
  ],
  [
    FORMULA,
    "投诉数",
    "3 次",
    "按公式 max(0, 20 − 2 × 投诉数)（投诉数 3 次） → 14 分",
    "按公式 max(0, 20 − 2 × 投诉数)（投诉数 3 次） → 14 分",
    "by the formula max(0, 20 − 2 × 投诉数) (投诉数 3 times) → 14 points",
  ],
  [
    FORMULA,
    "新员工",
    "2026-07-01",
    "符合“入职不满 3 个月”，按公式 6（入职日期 2026-07-01） → 6 分",
    "符合「入职不满 3 个月」，按公式 6（入职日期 2026-07-01） → 6 分",
    "as “入职不满 3 个月” holds, by the formula 6 (入职日期 2026-07-01) → 6 points",
  ],
  [
    FORMULA,
    "新员工",
    "2024-02-29",
    "其他情况，按公式 10 → 10 分",
    "其他情況，按公式 10 → 10 分",
    "in all other cases, by the formula 10 → 10 points",
  ],
];

test.each(ROWS.map((row) => [row[1], row[2], row] as const))(
  "%s %j",
  (_about, _input, [table, about, input, hans, hant, en]) => {
    expect(words(table, about, input)).toEqual({ "zh-Hans": hans, "zh-Hant": hant, en });
  },
);
