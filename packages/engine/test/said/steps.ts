import type { Template, TraceStep } from "@scorecard/model";
import {
  AFTER_TRANSFER,
  adjustment,
  bonus,
  dataNumber,
  event,
  formula,
  inputValue,
  judged,
  named,
  onItem,
  part,
  set,
  share,
  sheet,
  THREE,
  TOTAL_POINTS,
  times,
} from "../support/sheets.ts";

/*
 * The steps that come after the items' rules, as traces hold them, and what is said of each in Simplified Chinese,
 * Traditional Chinese and English.
 */

/** The sheet that the keys of the steps refer to. */
export const STEPS_SHEET: Template = sheet(
  [
    share("业绩", "0.8", [judged("销售额", 60), judged("回款", 40), bonus("创新", 10)]),
    part("纪律", [judged("出勤", 20)]),
  ],
  {
    raters: THREE,
    result: AFTER_TRANSFER,
    inputs: [dataNumber("company", "公司系数", "outside")],
    vetoes: [
      event("leak", ">= 1", [set(onItem("回款"), "0")], { text: named("泄密") }),
      event("books", ">= 1", [set(onItem("回款"), "0")], { text: named("账目不清") }),
    ],
    closing: [
      { kind: "cap", points: "100" },
      adjustment("部门调整", "-3", "3", "dept"),
      adjustment("总经理调整", "-5", "5", "ceo"),
      { kind: "formula", formula: formula("总分 × 公司系数", times(TOTAL_POINTS, inputValue("company"))) },
    ],
  },
);

/** The names of rows that the review added. */
export const STEPS_ROWS = new Map([["目标#1", "上线新系统"]]);

const SELF = { rater: "self", points: "10", weight: "0.3" } as const;
const SUPERVISOR = { rater: "supervisor", points: "-6", weight: "0.7" } as const;

export type SaidOfStep = readonly [step: TraceStep, hans: string, hant: string, en: string];

export const SAID_OF_RESULTS: readonly SaidOfStep[] = [
  [
    { step: "average", points: "12.67" },
    "各评分人平均 → 12.67 分",
    "各評分人平均 → 12.67 分",
    "average of the raters → 12.67 points",
  ],
  [
    { step: "stated", points: "13.4" },
    "照录原表得分，单项评分不在本联 → 13.4 分",
    "照錄原表得分，個別評分不在本聯 → 13.4 分",
    "as on the full sheet, single scores are left out here → 13.4 points",
  ],
  [
    { step: "take", rater: "supervisor", points: "7.5" },
    "取上级 → 7.5 分",
    "取上級 → 7.5 分",
    "taken from Supervisor → 7.5 points",
  ],
  [
    { step: "take", rater: "customer", points: "7.5" },
    "取customer → 7.5 分",
    "取customer → 7.5 分",
    "taken from customer → 7.5 points",
  ],
  [
    { step: "agreed", points: "8", reason: "季末有改进" },
    "商定 → 8 分（理由：季末有改进）",
    "商定 → 8 分（理由：季末有改进）",
    "agreed → 8 points (reason: 季末有改进)",
  ],
  [{ step: "agreed", points: "8" }, "商定 → 8 分", "商定 → 8 分", "agreed → 8 points"],
  [
    { step: "round", from: "22/3", places: 2, points: "7.33" },
    "四舍五入到 2 位小数 → 7.33 分",
    "四捨五入到小數 2 位 → 7.33 分",
    "rounded to 2 decimal places → 7.33 points",
  ],
  [
    { step: "round", from: "22/3", places: 1, points: "7.3" },
    "四舍五入到 1 位小数 → 7.3 分",
    "四捨五入到小數 1 位 → 7.3 分",
    "rounded to 1 decimal place → 7.3 points",
  ],
  [
    { step: "round", from: "22/3", places: 0, points: "7" },
    "四舍五入到整数 → 7 分",
    "四捨五入到整數 → 7 分",
    "rounded to a whole number → 7 points",
  ],
  [
    { step: "weigh", parts: [SELF, SUPERVISOR], points: "-1.2" },
    "自评 10 × 30% + 上级 (−6) × 70% = −1.2 分",
    "自評 10 × 30% + 上級 (−6) × 70% = −1.2 分",
    "Self 10 × 30% + Supervisor (−6) × 70% = −1.2 points",
  ],
  [
    { step: "weigh", parts: [SELF, SUPERVISOR], case: 0, points: "-1.2" },
    "情形“本期调岗”；自评 10 × 30% + 上级 (−6) × 70% = −1.2 分",
    "情形「本期调岗」；自評 10 × 30% + 上級 (−6) × 70% = −1.2 分",
    "case “本期调岗”; Self 10 × 30% + Supervisor (−6) × 70% = −1.2 points",
  ],
  [
    { step: "weigh", parts: [SELF, SUPERVISOR], case: 1, points: "-1.2" },
    "自评 10 × 30% + 上级 (−6) × 70% = −1.2 分",
    "自評 10 × 30% + 上級 (−6) × 70% = −1.2 分",
    "Self 10 × 30% + Supervisor (−6) × 70% = −1.2 points",
  ],
  [
    { step: "weigh", parts: [SUPERVISOR], missing: ["self", "peer"], points: "-6" },
    "自评、同级未评分，权重由其他评分人分摊；(上级 (−6) × 70%) ÷ 70% = −6 分",
    "自評、同儕未評分，權重由其他評分人分攤；(上級 (−6) × 70%) ÷ 70% = −6 分",
    "not rated by Self, Peer, whose weight the others carry; (Supervisor (−6) × 70%) ÷ 70% = −6 points",
  ],
  [
    { step: "weigh", parts: [{ ...SELF, points: "0" }, SUPERVISOR], missing: ["self"], points: "-4.2" },
    "自评未评分，计 0 分；自评 0 × 30% + 上级 (−6) × 70% = −4.2 分",
    "自評未評分，計 0 分；自評 0 × 30% + 上級 (−6) × 70% = −4.2 分",
    "not rated by Self, which counts 0; Self 0 × 30% + Supervisor (−6) × 70% = −4.2 points",
  ],
  [
    {
      step: "weigh",
      parts: [
        { ...SELF, points: "0" },
        { ...SUPERVISOR, weight: "0.5" },
      ],
      missing: ["self"],
      points: "-3",
    },
    "自评未评分，计 0 分；自评 0 × 30% + 上级 (−6) × 50% = −3 分",
    "自評未評分，計 0 分；自評 0 × 30% + 上級 (−6) × 50% = −3 分",
    "not rated by Self, which counts 0; Self 0 × 30% + Supervisor (−6) × 50% = −3 points",
  ],
  [
    {
      step: "weigh",
      parts: [
        { ...SELF, points: "0" },
        { ...SUPERVISOR, points: "0", weight: "0.5" },
      ],
      missing: ["self", "supervisor"],
      points: "0",
    },
    "自评、上级未评分，计 0 分；自评 0 × 30% + 上级 0 × 50% = 0 分",
    "自評、上級未評分，計 0 分；自評 0 × 30% + 上級 0 × 50% = 0 分",
    "not rated by Self, Supervisor, which counts 0; Self 0 × 30% + Supervisor 0 × 50% = 0 points",
  ],
  [
    { step: "weigh", parts: [{ ...SUPERVISOR, weight: "0.5" }], points: "-3" },
    "上级 (−6) × 50% = −3 分",
    "上級 (−6) × 50% = −3 分",
    "Supervisor (−6) × 50% = −3 points",
  ],
  [
    { step: "weigh", parts: [SUPERVISOR], unasked: ["self"], points: "-6" },
    "自评不评这一项，其余评分人的权重折算为 100%；(上级 (−6) × 70%) ÷ 70% = −6 分",
    "自評不評這一項，其餘評分人的權重折算為 100%；(上級 (−6) × 70%) ÷ 70% = −6 分",
    "not scored by Self, so the weights of the others are brought to 100%; (Supervisor (−6) × 70%) ÷ 70% = −6 points",
  ],
  [
    { step: "weigh", parts: [{ ...SUPERVISOR, weight: "1" }], unasked: ["self"], points: "-6" },
    "自评不评这一项，其余评分人的权重折算为 100%；上级 (−6) × 100% = −6 分",
    "自評不評這一項，其餘評分人的權重折算為 100%；上級 (−6) × 100% = −6 分",
    "not scored by Self, so the weights of the others are brought to 100%; Supervisor (−6) × 100% = −6 points",
  ],
  [
    {
      step: "weigh",
      parts: [{ ...SELF, weight: "0.2" }],
      unasked: ["peer"],
      missing: ["supervisor"],
      points: "10",
    },
    "同级不评这一项，其余评分人的权重折算为 100%；上级未评分，权重由其他评分人分摊；(自评 10 × 20%) ÷ 20% = 10 分",
    "同儕不評這一項，其餘評分人的權重折算為 100%；上級未評分，權重由其他評分人分攤；(自評 10 × 20%) ÷ 20% = 10 分",
    "not scored by Peer, so the weights of the others are brought to 100%; not rated by Supervisor, whose weight the others carry; (Self 10 × 20%) ÷ 20% = 10 points",
  ],
  [
    { step: "not-applicable", policy: "full", points: "20" },
    "不适用，计 20 分",
    "不適用，計 20 分",
    "not applicable, counts 20 points",
  ],
  [
    { step: "veto", veto: "books", from: "30", points: "0" },
    "一票否决“账目不清” → 0 分",
    "一票否決「账目不清」 → 0 分",
    "veto “账目不清” → 0 points",
  ],
  [
    { step: "share", from: "-5", weight: "0.2", points: "-1" },
    "(−5) × 20% → −1 分",
    "(−5) × 20% → −1 分",
    "(−5) × 20% → −1 points",
  ],
];

export const SAID_OF_SUMS: readonly SaidOfStep[] = [
  [
    {
      step: "add",
      parts: [
        { key: "销售额", points: "50" },
        { key: "出勤", points: "-2.5" },
        { key: "目标#1", points: "18" },
        { key: "培训", points: "1" },
        { key: "业绩", points: "3" },
      ],
      points: "69.5",
    },
    "销售额 50 + 出勤 (−2.5) + 上线新系统 18 + 培训 1 + 业绩 3 = 69.5 分",
    "销售额 50 + 出勤 (−2.5) + 上线新系统 18 + 培训 1 + 业绩 3 = 69.5 分",
    "销售额 50 + 出勤 (−2.5) + 上线新系统 18 + 培训 1 + 业绩 3 = 69.5 points",
  ],
  [{ step: "add", parts: [], points: "0" }, "0 = 0 分", "0 = 0 分", "0 = 0 points"],
  [
    {
      step: "add-weighted",
      parts: [
        { key: "销售额", points: "80", weight: "1/3" },
        { key: "回款", points: "-3", weight: "2/3" },
      ],
      extras: [{ key: "创新", points: "5" }],
      points: "29.666667",
    },
    "销售额 80 × 33.33% + 回款 (−3) × 66.67% + 创新 5 = 29.666667 分",
    "销售额 80 × 33.33% + 回款 (−3) × 66.67% + 创新 5 = 29.666667 分",
    "销售额 80 × 33.33% + 回款 (−3) × 66.67% + 创新 5 = 29.666667 points",
  ],
  [
    { step: "reweight", from: "40", without: ["回款", "目标#1"], share: "0.6", points: "66.67" },
    "回款、上线新系统不适用，除以其余项目的权重 60% → 66.67 分",
    "回款、上线新系统不適用，除以其餘項目的權重 60% → 66.67 分",
    "without 回款, 上线新系统, divided by the weight of the others, 60% → 66.67 points",
  ],
  [
    { step: "reweight", of: "sections", from: "63", without: ["业绩"], share: "0.9", points: "70" },
    "业绩不适用，除以其余部分的权重 90% → 70 分",
    "业绩不適用，除以其餘部分的權重 90% → 70 分",
    "without 业绩, divided by the weight of the other sections, 90% → 70 points",
  ],
  [
    { step: "total", from: "-70", parts: [{ section: "纪律", points: "-4", weight: "1" }], points: "-74" },
    "(−70) + 纪律 (−4) = −74 分",
    "(−70) + 纪律 (−4) = −74 分",
    "(−70) + 纪律 (−4) = −74 points",
  ],
  [
    {
      step: "total",
      parts: [
        { section: "业绩", points: "70", weight: "0.8" },
        { section: "纪律", points: "-4", weight: "1" },
        { section: "态度", points: "3", weight: "1" },
      ],
      points: "55",
    },
    "业绩 70 × 80% + 纪律 (−4) + 态度 3 = 55 分",
    "业绩 70 × 80% + 纪律 (−4) + 态度 3 = 55 分",
    "业绩 70 × 80% + 纪律 (−4) + 态度 3 = 55 points",
  ],
  [
    { step: "adjust", adjustment: "ceo", change: "-2", reason: "资料迟交", from: "70", points: "68" },
    "总经理调整 −2（理由：资料迟交） → 68 分",
    "总经理调整 −2（理由：资料迟交） → 68 分",
    "总经理调整 −2 (reason: 资料迟交) → 68 points",
  ],
  [
    { step: "adjust", adjustment: "dept", change: "1.5", reason: "", from: "70", points: "71.5" },
    "部门调整 +1.5 → 71.5 分",
    "部门调整 +1.5 → 71.5 分",
    "部门调整 +1.5 → 71.5 points",
  ],
  [
    { step: "adjust", adjustment: "董事会调整", change: "0", reason: "", from: "70", points: "70" },
    "董事会调整 +0 → 70 分",
    "董事会调整 +0 → 70 分",
    "董事会调整 +0 → 70 points",
  ],
  [
    {
      step: "closing-formula",
      position: 3,
      inputs: [
        { key: "company", value: "1.2" },
        { key: "total", value: "68" },
        { key: "销售额", value: "50" },
        { key: "业绩", value: "80" },
      ],
      from: "68",
      points: "81.6",
    },
    "总分 × 公司系数（公司系数 1.2、总分 68、销售额 50、业绩 80） → 81.6 分",
    "总分 × 公司系数（公司系数 1.2、總分 68、销售额 50、业绩 80） → 81.6 分",
    "总分 × 公司系数 (公司系数 1.2, total score 68, 销售额 50, 业绩 80) → 81.6 points",
  ],
  [
    { step: "cap", from: "120", points: "100" },
    "超过封顶，按 100 分计",
    "超過封頂，按 100 分計",
    "above the cap, which is 100 points",
  ],
];
