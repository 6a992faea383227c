import type { Review, Template } from "@scorecard/model";
import {
  AFTER_TRANSFER,
  adjustment,
  bonus,
  dataNumber,
  dataYesNo,
  event,
  filled,
  formula,
  inputValue,
  judged,
  named,
  onItem,
  set,
  share,
  sheet,
  THREE,
  TOTAL,
  TOTAL_POINTS,
  threshold,
  times,
} from "./sheets.ts";

/*
 * One sheet with nearly everything that can happen after the items are scored, and a review of it. By hand, in the
 * result column (supervisor 60%, peer 40%, as the person was transferred):
 *
 * 业绩   销售额 40 (the peer has not answered) + 回款 0 (an event) = 40; 培训 does not apply: 40 ÷ 80% = 50;
 *        + 创新 18, capped at 10 = 60
 * 目标   90 × 60% + 77.5 × 40% = 54 + 31 = 85
 * 总分   60 × 60% + 85 × 40% = 70; − 2 = 68; × 1.2 = 81.6; capped at 75
 * grade  B, no better than C because 75 is below 80; 75 passes 60
 */

export const richSheet: Template = sheet(
  [
    share("业绩", "0.6", [
      judged("销售额", 50),
      judged("回款", 30),
      judged("培训", 20, { notApplicable: "reweight" }),
      bonus("创新", 10),
    ]),
    share("目标", "0.4", [], {
      groups: [
        {
          key: "goals",
          name: named("本月目标"),
          weight: "1",
          items: [],
          rows: { least: 1, most: 3, prototype: judged("目标", 100, { weight: "1" }) },
        },
      ],
    }),
  ],
  {
    raters: THREE,
    missing: "reweight",
    inputs: [dataNumber("company", "公司业绩系数", "outside"), dataYesNo("transferred", "本期调岗")],
    result: AFTER_TRANSFER,
    closing: [
      adjustment("总经理调整", "-5", "5"),
      {
        kind: "formula",
        formula: formula("总分 × 公司业绩系数", times(TOTAL_POINTS, inputValue("company"))),
      },
      { kind: "cap", points: "75" },
    ],
    vetoes: [
      event("账目不清", ">= 1", [set(onItem("回款"), "0")]),
      threshold("低于八十", TOTAL, "< 80", [{ grade: "C", do: "cap" }]),
    ],
    grades: [
      { key: "A", name: named("优秀"), when: { low: { value: "90", inclusive: true } } },
      {
        key: "B",
        name: named("良好"),
        when: { low: { value: "70", inclusive: true } },
        coefficient: "1",
      },
      { key: "C", name: named("合格"), when: {}, coefficient: "0.8", decision: named("观察一季") },
    ],
    passMark: { points: "60", passed: named("同意转正"), failed: named("不予转正") },
  },
);

const both = (points: string) => ({ self: points, supervisor: points, peer: points });

export const richReview: Review = filled(
  {
    销售额: { self: "45", supervisor: "40" },
    回款: both("30"),
    培训: both("不适用"),
    创新: both("18"),
  },
  {
    data: { 公司业绩系数: "1.2", transferred: "是" },
    events: { 账目不清: "2" },
    adjustments: { 总经理调整: { points: "-2", reason: "资料迟交" } },
    rows: {
      本月目标: [
        { name: "上线新系统", weight: "60%", review: { answers: both("90") } },
        { name: "培训新人", weight: "40%", review: { answers: both("77.5") } },
      ],
    },
  },
);
