import type { Item, Review, Section, Template } from "@scorecard/model";
import {
  AFTER_TRANSFER,
  adjustment,
  BOTH,
  bonus,
  dataNumber,
  dataYesNo,
  event,
  filled,
  formula,
  grades,
  inputValue,
  judged,
  named,
  onItem,
  onSection,
  part,
  penalty,
  set,
  share,
  sheet,
  THREE,
  TOTAL,
  TOTAL_POINTS,
  threshold,
  times,
} from "../support/sheets.ts";

/** What a sheet comes to; what is not named here is not looked at. The status is `final` unless stated. */
export interface Figures {
  readonly items?: { readonly [item: string]: string | null };
  readonly sections?: readonly (string | null)[];
  readonly total: string | null;
  /** Totals by rater. */
  readonly columns?: { readonly [rater: string]: string | null };
  readonly status?: "provisional";
  /** The codes of what is reported; nothing unless stated. */
  readonly codes?: readonly string[];
  readonly grade?: string;
  readonly byPoints?: string;
  readonly passed?: boolean;
  readonly vetoes?: readonly string[];
}

/** One sheet worked by hand: which rule of the sheet, the sheet, what was filled in, what it comes to, and why. */
export type WorkedSheet = readonly [
  about: string,
  template: Template,
  review: Review,
  figures: Figures,
  why: string,
];

const half = (item: Item): Item => ({ ...item, notApplicable: "reweight" });
const sales = judged("销售额", 60);
const payments = judged("回款", 40);
const plain = sheet([part("业绩", [sales, payments])]);

const SUMS: readonly WorkedSheet[] = [
  [
    "分值相加",
    plain,
    filled({ 销售额: "50", 回款: "32.5" }),
    { total: "82.5", sections: ["82.5"] },
    "50 + 32.5",
  ],
  [
    "加权：满分 5 分",
    sheet(
      [
        part("行为", [judged("主动", 5, { weight: "0.4" }), judged("协作", 5, { weight: "0.6" })], {
          adds: "weighted",
          fullMarks: "5",
        }),
      ],
      { fullMarks: "5" },
    ),
    filled({ 主动: "4", 协作: "5" }),
    { total: "4.6" },
    "4 × 40% + 5 × 60% = 1.6 + 3",
  ],
  [
    "加权：百分制",
    sheet([
      part("行为", [judged("主动", 100, { weight: "1/3" }), judged("协作", 100, { weight: "2/3" })], {
        adds: "weighted",
      }),
    ]),
    filled({ 主动: "80", 协作: "91" }),
    { total: "87.33" },
    "80/3 + 182/3 = 262/3 = 87.333…",
  ],
  [
    "总分 120 分",
    sheet(
      [
        part("业绩", [judged("销售额", 80, { weight: "1" })], { fullMarks: "80" }),
        part("行为", [judged("协作", 40, { weight: "1" })], { fullMarks: "40" }),
      ],
      { fullMarks: "120" },
    ),
    filled({ 销售额: "72", 协作: "36.5" }),
    { total: "108.5", sections: ["72", "36.5"] },
    "points of the parts simply add up",
  ],
  [
    "总分 160 分，一部分按比例",
    sheet(
      [
        part("业绩", [judged("销售额", 100, { weight: "1" })]),
        share("行为", "0.6", [judged("协作", 100, { weight: "1" })]),
      ],
      { fullMarks: "160" },
    ),
    filled({ 销售额: "90", 协作: "85" }),
    { total: "141" },
    "90 + 85 × 60%",
  ],
  [
    "加分项封顶",
    sheet([part("业绩", [sales, payments, bonus("创新", 10)])]),
    filled({ 销售额: "60", 回款: "40", 创新: "25" }),
    { total: "110", items: { 创新: "10" } },
    "100 + 10, the bonus is capped",
  ],
  [
    "扣分项到底",
    sheet([part("业绩", [sales, payments, penalty("违纪", 20)])]),
    filled({ 销售额: "60", 回款: "30", 违纪: "-35" }),
    { total: "70", items: { 违纪: "-20" } },
    "90 − 20, the penalty ends at 20",
  ],
  [
    "只扣分的部分",
    sheet([
      part("业绩", [sales, payments]),
      part("纪律", [penalty("迟到", 5), penalty("旷工", 10)], { fullMarks: "0" }),
    ]),
    filled({ 销售额: "55", 回款: "35", 迟到: "-2", 旷工: "-12" }),
    { total: "78", sections: ["90", "-12"] },
    "90 − 2 − 10",
  ],
  [
    "部分封顶",
    sheet([part("业绩", [sales, payments, bonus("创新", 30)], { limits: [{ kind: "cap", points: "120" }] })]),
    filled({ 销售额: "60", 回款: "40", 创新: "30" }),
    { total: "120" },
    "130 is brought to the section's 120",
  ],
  [
    "部分保底",
    sheet([
      part("业绩", [sales, payments, penalty("违纪", 80)], { limits: [{ kind: "floor", points: "0" }] }),
    ]),
    filled({ 销售额: "20", 回款: "10", 违纪: "-80" }),
    { total: "0" },
    "30 − 80 is brought to 0",
  ],
  [
    "加权部分里的加分项",
    sheet([
      part(
        "行为",
        [judged("主动", 100, { weight: "0.5" }), judged("协作", 100, { weight: "0.5" }), bonus("表彰", 5)],
        {
          adds: "weighted",
        },
      ),
    ]),
    filled({ 主动: "80", 协作: "90", 表彰: "3" }),
    { total: "88" },
    "80 × 50% + 90 × 50% + 3: a bonus has no weight",
  ],
];

const three = [half(judged("甲", 50)), half(judged("乙", 30)), half(judged("丙", 20))];
const withPolicy = (policy: Item["notApplicable"]) =>
  sheet([part("业绩", [judged("甲", 80), judged("乙", 20, policy && { notApplicable: policy })])]);

const APPLYING: readonly WorkedSheet[] = [
  [
    "三项中一项不适用",
    sheet([part("业绩", three)]),
    filled({ 甲: "40", 乙: "24", 丙: "不适用" }),
    { total: "80", items: { 丙: null } },
    "64 ÷ 80%",
  ],
  [
    "三项中两项不适用",
    sheet([part("业绩", three)]),
    filled({ 甲: "N/A", 乙: "24", 丙: "不适用" }),
    { total: "80" },
    "24 ÷ 30%",
  ],
  [
    "除不尽",
    sheet([part("业绩", three)]),
    filled({ 甲: "45", 乙: "不适用", 丙: "17" }),
    { total: "88.57" },
    "62 ÷ 70% = 88.5714…",
  ],
  [
    "全部不适用",
    sheet([part("业绩", three)]),
    filled({ 甲: "不适用", 乙: "不适用", 丙: "不适用" }),
    { total: null, status: "provisional", codes: ["section-not-applicable"] },
    "there is nothing to carry the weights",
  ],
  ["按满分", withPolicy("full"), filled({ 甲: "70", 乙: "不适用" }), { total: "90" }, "70 + 20"],
  ["按 0 分", withPolicy("zero"), filled({ 甲: "70", 乙: "不适用" }), { total: "70" }, "70 + 0"],
  [
    "没有规定不适用",
    withPolicy(undefined),
    filled({ 甲: "70", 乙: "不适用" }),
    { total: null, status: "provisional", codes: ["always-applies"] },
    "the sheet does not allow it",
  ],
  [
    "加分项不进入分摊",
    sheet([part("业绩", [...three, bonus("创新", 10)])]),
    filled({ 甲: "40", 乙: "24", 丙: "不适用", 创新: "5" }),
    { total: "85" },
    "64 ÷ 80% + 5",
  ],
  [
    "加分项不适用",
    sheet([part("业绩", [...three, bonus("创新", 10, { notApplicable: "full" })])]),
    filled({ 甲: "40", 乙: "24", 丙: "16", 创新: "不适用" }),
    { total: "80" },
    "a bonus that does not apply adds nothing",
  ],
  [
    "分摊之后封顶",
    sheet([part("业绩", three, { limits: [{ kind: "cap", points: "75" }] })]),
    filled({ 甲: "40", 乙: "24", 丙: "不适用" }),
    { total: "75" },
    "80 is brought to 75",
  ],
  [
    "加权部分的分摊",
    sheet([
      part(
        "行为",
        [half(judged("主动", 100, { weight: "0.4" })), half(judged("协作", 100, { weight: "0.6" }))],
        {
          adds: "weighted",
        },
      ),
    ]),
    filled({ 主动: "90", 协作: "不适用" }),
    { total: "90" },
    "90 × 40% ÷ 40%",
  ],
  [
    "不在本月考核",
    sheet([part("业绩", [judged("甲", 80), judged("季度盘点", 20, { due: [3, 6, 9, 12] })])]),
    filled({ 甲: "72" }, { period: "2026-08" }),
    { total: "90" },
    "72 ÷ 80% in August",
  ],
  [
    "在本月考核",
    sheet([part("业绩", [judged("甲", 80), judged("季度盘点", 20, { due: [3, 6, 9, 12] })])]),
    filled({ 甲: "72", 季度盘点: "10" }),
    { total: "82" },
    "due in September",
  ],
  [
    "季度里有考核的月份",
    sheet([part("业绩", [judged("甲", 80), judged("季度盘点", 20, { due: [3, 6, 9, 12] })])], {
      periods: ["month", "quarter"],
    }),
    filled({ 甲: "72", 季度盘点: "10" }, { period: "2026年第三季度" }),
    { total: "82" },
    "the third quarter holds September",
  ],
  [
    "不考核的月份填了分",
    sheet([
      part("业绩", [judged("甲", 80), judged("季度盘点", 20, { due: [3, 6, 9, 12], notApplicable: "full" })]),
    ]),
    filled({ 甲: "72", 季度盘点: "0" }, { period: "2026-08" }),
    { total: "92", codes: ["not-due-answered"] },
    "72 + 20, and the answer is questioned",
  ],
];

const safety = judged("安全检查", 100, { weight: "1", due: [3, 6, 9, 12] });
const AUGUST = { period: "2026-08" };
const byShares = (more: readonly Section[] = []) =>
  sheet([
    share("业绩", "0.6", [half(judged("甲", 100, { weight: "1" }))]),
    share("行为", "0.3", [half(judged("乙", 100, { weight: "1" }))]),
    share("安全", "0.1", [safety]),
    ...more,
  ]);
const worth = (name: string, marks: number, item: Item) =>
  part(name, [{ ...item, weight: "1" }], { fullMarks: String(marks) });
const byPoints = (more: readonly Section[] = [], changes: Partial<Template> = {}) =>
  sheet(
    [
      worth("业绩", 60, judged("甲", 60)),
      worth("行为", 30, judged("乙", 30)),
      worth("安全", 10, judged("安全检查", 10, { due: [3, 6, 9, 12] })),
      ...more,
    ],
    changes,
  );
const rewards = part("奖惩", [bonus("创新", 10), penalty("违纪", 10)], { fullMarks: "0" });

const SECTIONS_APPLYING: readonly WorkedSheet[] = [
  [
    "一个部分不在本月考核",
    sheet([share("业绩", "0.9", [judged("甲", 100, { weight: "1" })]), share("安全", "0.1", [safety])]),
    filled({ 甲: "80" }, AUGUST),
    { total: "80", sections: ["80", null] },
    "80 × 90% ÷ 90%",
  ],
  [
    "在考核的月份",
    byShares(),
    filled({ 甲: "80", 乙: "90", 安全检查: "60" }),
    { total: "81", sections: ["80", "90", "60"] },
    "48 + 27 + 6",
  ],
  [
    "其余两个部分分摊",
    byShares(),
    filled({ 甲: "80", 乙: "90" }, AUGUST),
    { total: "83.33", sections: ["80", "90", null] },
    "(48 + 27) ÷ 90% = 83.333…",
  ],
  [
    "只剩一个部分",
    byShares(),
    filled({ 甲: "不适用", 乙: "90" }, AUGUST),
    { total: "90", sections: [null, "90", null] },
    "27 ÷ 30%",
  ],
  [
    "各部分以分值相加",
    byPoints(),
    filled({ 甲: "48", 乙: "27" }, AUGUST),
    { total: "83.33", sections: ["48", "27", null] },
    "75 × 100 ÷ 90 = 83.333…",
  ],
  [
    "总分 120 分，一部分不考核",
    sheet([worth("业绩", 80, judged("甲", 80)), worth("安全", 40, judged("乙", 40, { due: [9] }))], {
      fullMarks: "120",
    }),
    filled({ 甲: "72" }, AUGUST),
    { total: "108" },
    "72 × 120 ÷ 80",
  ],
  [
    "奖惩部分不进入分摊",
    byShares([rewards]),
    filled({ 甲: "80", 乙: "90", 创新: "6", 违纪: "-2" }, AUGUST),
    { total: "87.33", sections: ["80", "90", null, "4"] },
    "75 ÷ 90% + 4",
  ],
  [
    "分摊之后封顶",
    byPoints([rewards], { closing: [{ kind: "cap", points: "90" }] }),
    filled({ 甲: "60", 乙: "27", 创新: "0", 违纪: "0" }, AUGUST),
    { total: "90" },
    "87 ÷ 90% = 96.67, brought to 90",
  ],
  [
    "规定按满分的部分不分摊",
    sheet([
      share("业绩", "0.9", [judged("甲", 100, { weight: "1" })]),
      share("安全", "0.1", [{ ...safety, notApplicable: "full" }]),
    ]),
    filled({ 甲: "80" }, AUGUST),
    { total: "82", sections: ["80", "100"] },
    "72 + 10",
  ],
  [
    "所有部分都不适用，只剩奖惩",
    byShares([rewards]),
    filled({ 甲: "不适用", 乙: "不适用", 创新: "6", 违纪: "0" }, AUGUST),
    {
      total: null,
      status: "provisional",
      codes: ["section-not-applicable", "section-not-applicable", "section-not-applicable"],
    },
    "nothing that counts towards the full marks is left",
  ],
  [
    "其余部分还没有评分",
    byShares(),
    filled({ 甲: "80" }, AUGUST),
    { total: null, status: "provisional", codes: ["missing-item"] },
    "what is open is waited for; the section that is not due is not",
  ],
  [
    "一人说不适用",
    { ...byShares(), raters: BOTH },
    filled({
      甲: { self: "不适用", supervisor: "80" },
      乙: { self: "95", supervisor: "90" },
      安全检查: { self: "70", supervisor: "60" },
    }),
    { total: "81", columns: { self: "88.75", supervisor: "81" } },
    "28.5 + 7 = 35.5, ÷ 40% in the person's own column",
  ],
];

const graded = (changes: Partial<Template>) =>
  sheet([part("业绩", [sales, payments])], {
    grades: grades("A >= 90", "B >= 80", "C >= 60", "D otherwise"),
    ...changes,
  });
const good = { 销售额: "55", 回款: "37" };

const VETOES: readonly WorkedSheet[] = [
  [
    "事件定等级",
    graded({ vetoes: [event("重大事故", ">= 1", [{ grade: "D", do: "set" }])] }),
    filled(good, { events: { 重大事故: "1" } }),
    { total: "92", grade: "D", byPoints: "A", vetoes: ["重大事故"] },
    "the total stays, the grade is D",
  ],
  [
    "没有提到的事件",
    graded({ vetoes: [event("重大事故", ">= 1", [{ grade: "D", do: "set" }])] }),
    filled(good),
    { total: "92", grade: "A", vetoes: [] },
    "what is not named did not happen",
  ],
  [
    "说没有的事件",
    graded({ vetoes: [event("重大事故", ">= 1", [{ grade: "D", do: "set" }])] }),
    filled(good, { events: { 重大事故: "否" } }),
    { total: "92", grade: "A", vetoes: [] },
    "named, but it did not happen",
  ],
  [
    "次数不够",
    graded({ vetoes: [event("一般事故", ">= 3", [{ grade: "C", do: "cap" }])] }),
    filled(good, { events: { 一般事故: "2 次" } }),
    { total: "92", grade: "A", vetoes: [] },
    "twice is not three times",
  ],
  [
    "次数够了",
    graded({ vetoes: [event("一般事故", ">= 3", [{ grade: "C", do: "cap" }])] }),
    filled(good, { events: { 一般事故: "3" } }),
    { total: "92", grade: "C", byPoints: "A", vetoes: ["一般事故"] },
    "no better than C",
  ],
  [
    "不高于更好的等级",
    graded({ vetoes: [event("一般事故", ">= 3", [{ grade: "B", do: "cap" }])] }),
    filled({ 销售额: "40", 回款: "30" }, { events: { 一般事故: "3" } }),
    { total: "70", grade: "C", vetoes: ["一般事故"] },
    "C is worse than B already",
  ],
  [
    "一件事，两个门槛",
    graded({
      vetoes: [
        event("投诉", ">= 1", [{ on: TOTAL, do: "add", points: "-5" }]),
        event("投诉三次", ">= 3", [set(TOTAL, "0")], {
          cause: {
            kind: "event",
            event: "投诉",
            times: { low: { value: "3", inclusive: true } },
          },
        }),
      ],
    }),
    filled(good, { events: { 投诉: "2" } }),
    { total: "87", grade: "B", vetoes: ["投诉"] },
    "92 − 5; not yet three times",
  ],
  [
    "总分归零",
    graded({ vetoes: [event("泄密", ">= 1", [set(TOTAL, "0")])] }),
    filled(good, { events: { 泄密: "是" } }),
    { total: "0", grade: "D", byPoints: "D", vetoes: ["泄密"] },
    "the grade goes by the total after the veto",
  ],
  [
    "部分得分封顶",
    sheet([part("业绩", [sales, payments])], {
      vetoes: [event("数据造假", ">= 1", [{ on: onSection("业绩"), do: "cap", points: "60" }])],
    }),
    filled(good, { events: { 数据造假: "1" } }),
    { total: "60", sections: ["60"] },
    "92 is brought to 60",
  ],
  [
    "事件使一项归零，并在别处扣分",
    sheet([part("业绩", [sales, payments]), part("纪律", [penalty("违纪", 20)], { fullMarks: "0" })], {
      vetoes: [
        event("账目不清", ">= 1", [
          set(onItem("回款"), "0"),
          { on: onItem("违纪"), do: "add", points: "-10" },
        ]),
      ],
    }),
    filled({ ...good, 违纪: "-3" }, { events: { 账目不清: "1" } }),
    { total: "42", items: { 回款: "0", 违纪: "-13" }, sections: ["55", "-13"] },
    "55 + 0 − 3 − 10",
  ],
  [
    "没有评分的一项也归零",
    sheet([part("业绩", [sales, payments])], {
      vetoes: [event("账目不清", ">= 1", [set(onItem("回款"), "0")])],
    }),
    filled({ 销售额: "55" }, { events: { 账目不清: "1" } }),
    { total: "55", items: { 回款: "0" }, codes: ["missing-item"] },
    "the veto decides, whatever the rating would be",
  ],
  [
    "一项低于门槛，总分归零",
    sheet([part("业绩", [sales, payments])], {
      vetoes: [threshold("回款过低", onItem("回款"), "< 20", [set(TOTAL, "0")])],
    }),
    filled({ 销售额: "60", 回款: "19.99" }),
    { total: "0", vetoes: ["回款过低"] },
    "19.99 is below 20",
  ],
  [
    "一项正在门槛上",
    sheet([part("业绩", [sales, payments])], {
      vetoes: [threshold("回款过低", onItem("回款"), "< 20", [set(TOTAL, "0")])],
    }),
    filled({ 销售额: "60", 回款: "20" }),
    { total: "80", vetoes: [] },
    "20 is not below 20",
  ],
  [
    "一项低于门槛，前面的一项归零",
    sheet([part("业绩", [sales, payments])], {
      vetoes: [threshold("回款过低", onItem("回款"), "< 20", [set(onItem("销售额"), "0")])],
    }),
    filled({ 销售额: "60", 回款: "10" }),
    { total: "10", items: { 销售额: "0" } },
    "whatever the order in which the items stand",
  ],
  [
    "部分低于门槛，另一部分封顶",
    sheet([part("业绩", [sales, payments]), part("行为", [judged("协作", 50)], { fullMarks: "50" })], {
      fullMarks: "150",
      vetoes: [
        threshold("业绩不达标", onSection("业绩"), "< 60", [
          { on: onSection("行为"), do: "cap", points: "30" },
        ]),
      ],
    }),
    filled({ 销售额: "30", 回款: "20", 协作: "45" }),
    { total: "80", sections: ["50", "30"] },
    "50 + 30",
  ],
  [
    "总分低于门槛，定等级",
    graded({ vetoes: [threshold("不及格", TOTAL, "< 75", [{ grade: "D", do: "set" }])] }),
    filled({ 销售额: "45", 回款: "29.99" }),
    { total: "74.99", grade: "D", byPoints: "C" },
    "74.99 is below 75",
  ],
  [
    "次数写不清",
    graded({ vetoes: [event("重大事故", ">= 1", [{ grade: "D", do: "set" }])] }),
    filled(good, { events: { 重大事故: "好几次" } }),
    { total: "92", status: "provisional", codes: ["event-not-a-count"] },
    "until it is clear the result is not final",
  ],
  [
    "表上没有的事件",
    graded({ vetoes: [event("重大事故", ">= 1", [{ grade: "D", do: "set" }])] }),
    filled(good, { events: { 重大事顾: "1" } }),
    { total: "92", status: "provisional", codes: ["unknown-event"] },
    "a misspelt event is never passed over",
  ],
];

const CEO = adjustment("总经理调整", "-5", "5");
const closed = (...closing: NonNullable<Template["closing"]>) =>
  sheet([part("业绩", [sales, payments, bonus("创新", 30)])], { closing });
const high = { 销售额: "60", 回款: "40", 创新: "18" };
const up = { adjustments: { 总经理调整: { points: "+4", reason: "抗汛值守" } } };

const CLOSING: readonly WorkedSheet[] = [
  [
    "先封顶后调整",
    closed({ kind: "cap", points: "115" }, CEO),
    filled(high, up),
    { total: "119" },
    "118 → 115, + 4",
  ],
  [
    "先调整后封顶",
    closed(CEO, { kind: "cap", points: "115" }),
    filled(high, up),
    { total: "115" },
    "118 + 4 = 122 → 115",
  ],
  ["没有调整", closed(CEO), filled(high), { total: "118" }, "an adjustment that is not made changes nothing"],
  [
    "向下调整",
    closed(CEO),
    filled(high, { adjustments: { 总经理调整: { points: "-5", reason: "资料迟交" } } }),
    { total: "113" },
    "the lowest that is allowed",
  ],
  [
    "调整超出范围",
    closed(CEO),
    filled(high, { adjustments: { 总经理调整: { points: "5.5", reason: "好" } } }),
    { total: null, status: "provisional", codes: ["adjustment-out-of-range"] },
    "more than 5",
  ],
  [
    "调整没有理由",
    closed(CEO),
    filled(high, { adjustments: { 总经理调整: { points: "3" } } }),
    { total: null, status: "provisional", codes: ["adjustment-needs-reason"] },
    "a reason is compulsory",
  ],
  [
    "最低分",
    sheet([part("业绩", [sales, penalty("违纪", 90)])], { closing: [{ kind: "floor", points: "0" }] }),
    filled({ 销售额: "20", 违纪: "-50" }),
    { total: "0" },
    "20 − 50 is brought to 0",
  ],
  [
    "乘以公司系数，然后封顶",
    sheet([part("业绩", [sales, payments])], {
      inputs: [dataNumber("company", "公司业绩系数", "outside")],
      closing: [
        { kind: "formula", formula: formula("总分 × company", times(TOTAL_POINTS, inputValue("company"))) },
        { kind: "cap", points: "100" },
      ],
    }),
    filled(good, { data: { 公司业绩系数: "1.05" } }),
    { total: "96.6" },
    "92 × 1.05",
  ],
  [
    "没有公司系数",
    sheet([part("业绩", [sales, payments])], {
      inputs: [dataNumber("company", "公司业绩系数", "outside")],
      closing: [
        { kind: "formula", formula: formula("总分 × company", times(TOTAL_POINTS, inputValue("company"))) },
      ],
    }),
    filled(good),
    { total: null, status: "provisional", sections: ["92"], codes: ["missing-outside-data"] },
    "said once, and no total",
  ],
  [
    "只在最后舍入",
    sheet([share("业绩", "1/3", [judged("甲", 100)]), share("行为", "2/3", [judged("乙", 100)])], {
      rounding: { item: 2, section: 2, total: 0 },
      closing: [{ kind: "cap", points: "86.4" }, CEO],
    }),
    filled({ 甲: "86", 乙: "87" }, { adjustments: { 总经理调整: { points: "0.2", reason: "补记" } } }),
    { total: "87" },
    "260/3 = 86.67 → 86.4, + 0.2 = 86.6, rounded once",
  ],
];

const VERDICTS: readonly WorkedSheet[] = [
  [
    "差 0.01 不到 80",
    graded({}),
    filled({ 销售额: "50", 回款: "29.99" }),
    { total: "79.99", grade: "C" },
    "below 80",
  ],
  ["正好 80", graded({}), filled({ 销售额: "50", 回款: "30" }), { total: "80", grade: "B" }, "80 or above"],
  [
    "按印出的总分定等级",
    graded({ rounding: { item: 2, section: 2, total: 1 } }),
    filled({ 销售额: "50", 回款: "29.95" }),
    { total: "80", grade: "B" },
    "79.95 is printed as 80.0",
  ],
  [
    "合格线",
    sheet([part("业绩", [sales, payments])], { passMark: { points: "80" } }),
    filled({ 销售额: "50", 回款: "30" }),
    { total: "80", passed: true },
    "80 reaches 80",
  ],
  [
    "差 0.01 不合格",
    sheet([part("业绩", [sales, payments])], { passMark: { points: "80" } }),
    filled({ 销售额: "50", 回款: "29.99" }),
    { total: "79.99", passed: false },
    "79.99 does not",
  ],
  [
    "等级有缺口",
    graded({ grades: grades("A >= 90", "D < 60") }),
    filled({ 销售额: "50", 回款: "20" }),
    { total: "70", status: "provisional", codes: ["no-grade"] },
    "no grade holds 70",
  ],
  [
    "等级须说明",
    graded({
      grades: [{ key: "A", when: {}, needsNote: true }],
      textFields: [{ key: "comment", label: named("上级评语"), lines: 3 }],
    }),
    filled(good),
    { total: "92", grade: "A", status: "provisional", codes: ["grade-needs-note"] },
    "nothing is written",
  ],
  [
    "等级已说明",
    graded({
      grades: [{ key: "A", when: {}, needsNote: true }],
      textFields: [{ key: "comment", label: named("上级评语"), lines: 3 }],
    }),
    filled(good, { comments: { 上级评语: "全年新客户第一。" } }),
    { total: "92", grade: "A" },
    "the comment explains it",
  ],
  [
    "必填的改进计划没有填",
    sheet([part("业绩", [sales, payments])], {
      textFields: [{ key: "plan", label: named("改进计划"), lines: 3, required: true }],
    }),
    filled(good),
    { total: "92", status: "provisional", codes: ["missing-comment"] },
    "the points stand, the result is not final",
  ],
];

const weighted = {
  kind: "weighted",
  weights: [
    { rater: "self", weight: "0.2" },
    { rater: "supervisor", weight: "0.5" },
    { rater: "peer", weight: "0.3" },
  ],
} as const;
const rated = (changes: Partial<Template>) =>
  sheet([part("业绩", [judged("甲", 100)])], { raters: THREE, result: weighted, ...changes });
const apart = (changes: Partial<Template>) =>
  sheet([part("业绩", [judged("甲", 50), judged("乙", 50)])], { raters: BOTH, ...changes });
const five = { raters: ["self", "supervisor"], on: "item", most: { points: "5" } } as const;

const RATERS: readonly WorkedSheet[] = [
  [
    "三方加权",
    rated({}),
    filled({ 甲: { self: "90", supervisor: "80", peer: "70" } }),
    { total: "79" },
    "18 + 40 + 21",
  ],
  [
    "逐项合成，再按部分封顶",
    sheet(
      [
        part("业绩", [judged("甲", 100)]),
        part("加分", [bonus("表扬", 12)], { fullMarks: "0", limits: [{ kind: "cap", points: "10" }] }),
      ],
      { raters: THREE, result: weighted },
    ),
    filled({
      甲: { self: "80", supervisor: "80", peer: "80" },
      表扬: { self: "4", supervisor: "12", peer: "10" },
    }),
    {
      total: "89.8",
      columns: { self: "84", supervisor: "90", peer: "90" },
      sections: ["80", "9.8"],
    },
    "0.8 + 6 + 3 = 9.8, below the cap; mixing the raters' totals would give 16.8 + 45 + 27 = 88.8",
  ],
  [
    "缺同级：暂定",
    rated({}),
    filled({ 甲: { self: "90", supervisor: "80" } }),
    { total: null, status: "provisional", codes: ["missing-rater"] },
    "the sheet waits",
  ],
  [
    "自评不计分，没有自评",
    apart({}),
    filled({ 甲: { supervisor: "40" }, 乙: { supervisor: "30" } }),
    { total: "70", columns: { self: null, supervisor: "70" }, codes: ["missing-rater-unneeded"] },
    "taken from the supervisor: the result does not depend on the person's own ratings",
  ],
  [
    "自评不计分，自评缺一项",
    apart({}),
    filled({ 甲: { self: "45", supervisor: "40" }, 乙: { supervisor: "30" } }),
    { total: "70", columns: { self: null, supervisor: "70" }, codes: ["missing-answer-unneeded"] },
    "the person's own column stays open",
  ],
  [
    "自评不计分，上级没评",
    apart({}),
    filled({ 甲: { self: "45" }, 乙: { self: "30" } }),
    {
      total: null,
      status: "provisional",
      columns: { self: "75", supervisor: null },
      codes: ["missing-rater"],
    },
    "the supervisor is waited for",
  ],
  [
    "自评不计分，但要比差距",
    apart({ differences: [five] }),
    filled({ 甲: { supervisor: "40" }, 乙: { supervisor: "30" } }),
    { total: "70", status: "provisional", codes: ["missing-rater"] },
    "whether they are near enough is not known yet",
  ],
  [
    "自评 0%，没有自评",
    rated({
      result: {
        kind: "weighted",
        weights: [
          { rater: "self", weight: "0" },
          { rater: "supervisor", weight: "0.7" },
          { rater: "peer", weight: "0.3" },
        ],
      },
    }),
    filled({ 甲: { supervisor: "80", peer: "70" } }),
    { total: "77", columns: { self: null }, codes: ["missing-rater-unneeded"] },
    "56 + 21: a weight of 0 is no part in the result",
  ],
  [
    "缺同级：分摊",
    rated({ missing: "reweight" }),
    filled({ 甲: { self: "90", supervisor: "80" } }),
    { total: "82.86", codes: ["missing-rater-carried"] },
    "(18 + 40) ÷ 70% = 82.857…, and it is final",
  ],
  [
    "缺同级：计 0 分",
    rated({ missing: "zero" }),
    filled({ 甲: { self: "90", supervisor: "80" } }),
    { total: "58", codes: ["missing-rater-zero"] },
    "18 + 40 + 0",
  ],
  [
    "谁也没评：不是 0 分",
    rated({ missing: "zero" }),
    filled({ 甲: {} }),
    {
      total: null,
      status: "provisional",
      codes: ["missing-rater", "missing-rater", "missing-rater"],
    },
    "where nobody has answered there is nothing to count",
  ],
  [
    "评错了不算缺评",
    rated({ missing: "reweight" }),
    filled({ 甲: { self: "90", supervisor: "180", peer: "70" } }),
    { total: null, status: "provisional", codes: ["points-out-of-range"] },
    "a wrong answer is no missing one",
  ],
  [
    "有人说不适用，有人评分",
    rated({ sections: [part("业绩", [half(judged("甲", 100))])] }),
    filled({ 甲: { self: "不适用", supervisor: "80", peer: "70" } }),
    { total: null, status: "provisional", codes: ["applies-unclear"] },
    "that has to be settled first",
  ],
  [
    "差距正好 5 分",
    apart({ differences: [five] }),
    filled({ 甲: { self: "45", supervisor: "40" }, 乙: { self: "30", supervisor: "30" } }),
    { total: "70" },
    "5 is not more than 5",
  ],
  [
    "差距超过 5 分",
    apart({ differences: [five] }),
    filled({ 甲: { self: "45.01", supervisor: "40" }, 乙: { self: "30", supervisor: "30" } }),
    { total: null, status: "provisional", items: { 甲: null, 乙: "30" }, codes: ["difference-beyond"] },
    "5.01 is, and the item has no result",
  ],
  [
    "差距超过后商定",
    apart({ differences: [five] }),
    filled({
      甲: { answers: { self: "50", supervisor: "40" }, agreed: { points: "44", reason: "复核了单据" } },
      乙: { self: "30", supervisor: "30" },
    }),
    { total: "74", items: { 甲: "44" } },
    "44 agreed on, with a reason",
  ],
  [
    "按商定的表，差距超过后也要理由",
    apart({ differences: [five], result: { kind: "agreed" } }),
    filled({
      甲: { answers: { self: "50", supervisor: "40" }, agreed: { points: "44" } },
      乙: { self: "30", supervisor: "30" },
    }),
    { total: null, status: "provisional", codes: ["difference-needs-reason"] },
    "otherwise an agreement needs none",
  ],
  [
    "差距按满分的 20%",
    apart({ differences: [{ ...five, most: { share: "0.2" } }] }),
    filled({ 甲: { self: "50", supervisor: "40" }, 乙: { self: "41", supervisor: "30" } }),
    { total: null, status: "provisional", items: { 甲: "40", 乙: null }, codes: ["difference-beyond"] },
    "20% of 50 is 10: 10 is allowed, 11 is not",
  ],
  [
    "总分差距超过",
    apart({ differences: [{ ...five, on: "total" }] }),
    filled({ 甲: { self: "45", supervisor: "40" }, 乙: { self: "33", supervisor: "30" } }),
    { total: null, status: "provisional", sections: ["70"], codes: ["total-difference-beyond"] },
    "78 and 70 are 8 apart",
  ],
  [
    "总分差距超过，商定了一项",
    apart({ differences: [{ ...five, on: "total" }] }),
    filled({
      甲: { answers: { self: "45", supervisor: "40" }, agreed: { points: "42", reason: "面谈后" } },
      乙: { self: "33", supervisor: "30" },
    }),
    { total: "72" },
    "42 + 30",
  ],
  [
    "商定的分数可以到加分项的封顶",
    sheet([part("业绩", [sales, payments, bonus("创新", 10)])]),
    filled({ ...good, 创新: { answers: { supervisor: "3" }, agreed: { points: "10", reason: "专利" } } }),
    { total: "102" },
    "92 + 10",
  ],
  [
    "商定的分数不能超过封顶",
    sheet([part("业绩", [sales, payments, bonus("创新", 10)])]),
    filled({ ...good, 创新: { answers: { supervisor: "3" }, agreed: { points: "10.5", reason: "专利" } } }),
    { total: null, status: "provisional", codes: ["agreed-out-of-range"] },
    "10.5 is more than the cap",
  ],
  [
    "扣分项商定为负",
    sheet([part("业绩", [sales, payments, penalty("违纪", 20)])]),
    filled({
      ...good,
      违纪: { answers: { supervisor: "-8" }, agreed: { points: "-6", reason: "一次不实" } },
    }),
    { total: "86" },
    "92 − 6",
  ],
];

/** 甲 is scored by all, 乙 by some only; both out of 50. */
const partly = (raters: readonly string[], changes: Partial<Template> = {}) =>
  sheet([part("业绩", [judged("甲", 50), judged("乙", 50, { raters })])], {
    raters: THREE,
    result: weighted,
    ...changes,
  });
const all = (self: string, supervisor: string, peer: string) => ({ self, supervisor, peer });

const WHO_SCORES: readonly WorkedSheet[] = [
  [
    "同级不评这一项：其余权重折算",
    partly(["self", "supervisor"]),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50", supervisor: "30" } }),
    {
      total: "75.71",
      items: { 甲: "40", 乙: "35.71" },
      columns: { self: "90", supervisor: "70", peer: null },
    },
    "(50 × 20% + 30 × 50%) ÷ 70% = 35.714…; the peer has no total, and nothing is missing",
  ],
  [
    "只有同级评",
    partly(["peer"]),
    filled({ 甲: all("40", "40", "40"), 乙: { peer: "45" } }),
    { total: "85", items: { 乙: "45" }, columns: { self: null, supervisor: null, peer: "85" } },
    "45 × 30% ÷ 30%",
  ],
  [
    "不该评的人评了",
    partly(["self", "supervisor"]),
    filled({ 甲: all("40", "40", "40"), 乙: all("50", "30", "10") }),
    { total: "75.71", codes: ["rater-does-not-score"] },
    "the peer's 10 counts nowhere",
  ],
  [
    "不评的人留空，不算答案",
    partly(["self", "supervisor"]),
    filled({ 甲: all("40", "40", "40"), 乙: all("50", "30", " ") }),
    { total: "75.71" },
    "a blank is no answer",
  ],
  [
    "该评的人没评：暂定",
    partly(["self", "supervisor"]),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50" } }),
    { total: null, status: "provisional", items: { 乙: null }, codes: ["missing-answer"] },
    "the supervisor's answer is waited for",
  ],
  [
    "该评的人没评：分摊给评这一项的人",
    partly(["self", "supervisor"], { missing: "reweight" }),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50" } }),
    { total: "90", items: { 乙: "50" }, codes: ["missing-answer-carried"] },
    "the person alone is left",
  ],
  [
    "该评的人没评：计 0 分",
    partly(["self", "supervisor"], { missing: "zero" }),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50" } }),
    { total: "54.29", items: { 乙: "14.29" }, codes: ["missing-answer-zero"] },
    "(50 × 20% + 0 × 50%) ÷ 70% = 14.2857…",
  ],
  [
    "只由同级评的项目没人评：等他",
    partly(["peer"], { missing: "reweight" }),
    filled({ 甲: all("40", "40", "40"), 乙: {} }),
    { total: null, status: "provisional", codes: ["missing-answer"] },
    "nobody is there to carry the weight",
  ],
  [
    "同级一项也没评，乙只由他评",
    partly(["peer"], { missing: "reweight" }),
    filled({ 甲: { self: "40", supervisor: "40" } }),
    { total: null, status: "provisional", codes: ["missing-rater-carried", "missing-item"] },
    "甲 is carried by the others, 乙 waits",
  ],
  [
    "取上级，这一项只由同级评",
    partly(["peer"], { result: { kind: "take", rater: "supervisor" } }),
    filled({ 甲: all("45", "40", "30"), 乙: { peer: "20" } }),
    { total: "60", items: { 甲: "40", 乙: "20" } },
    "40 of the supervisor, 20 of the item's only rater",
  ],
  [
    "商定的表，只由上级评的项目不必商定",
    partly(["supervisor"], { result: { kind: "agreed" } }),
    filled({ 甲: all("40", "40", "40"), 乙: { supervisor: "33" } }),
    { total: "73", items: { 乙: "33" } },
    "one rater agrees with himself",
  ],
  [
    "一票否决不给不评的人分数",
    partly(["self", "supervisor"], { vetoes: [event("造假", ">= 1", [set(TOTAL, "0")])] }),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50", supervisor: "30" } }, { events: { 造假: "1" } }),
    { total: "0", columns: { self: "0", supervisor: "0", peer: null } },
    "the peer has no total that could become 0",
  ],
  [
    "公式用到不评的分数",
    sheet(
      [
        part("业绩", [
          judged("甲", 50, { raters: ["supervisor"] }),
          judged("乙", 50, {
            rule: {
              kind: "formula",
              cases: [{ formula: formula("甲", { op: "points", points: onItem("甲") }) }],
            },
          }),
        ]),
      ],
      { raters: BOTH },
    ),
    filled({ 甲: { supervisor: "30" } }),
    { total: "60", columns: { self: null, supervisor: "60" } },
    "乙 is 甲 once more; the person gives neither",
  ],
];

const MISSING_ONCE: readonly WorkedSheet[] = [
  [
    "缺两项：每人一条",
    rated({
      missing: "reweight",
      sections: [part("业绩", [judged("甲", 50), judged("乙", 30), judged("丙", 20)])],
    }),
    filled({
      甲: all("50", "40", "30"),
      乙: { self: "30", supervisor: "20" },
      丙: { self: "20", supervisor: "10" },
    }),
    { total: "74.72", items: { 甲: "39", 乙: "22.86", 丙: "12.86" }, codes: ["missing-answer-carried"] },
    "39 + (6 + 10) ÷ 70% + (4 + 5) ÷ 70% = 39 + 22.86 + 12.86",
  ],
  [
    "别人都说不适用，没评也不必说",
    rated({
      missing: "reweight",
      sections: [part("业绩", [judged("甲", 50), half(judged("乙", 50))])],
    }),
    filled({ 甲: all("50", "50", "50"), 乙: { self: "不适用", supervisor: "不适用" } }),
    { total: "100" },
    "乙 does not apply to anyone",
  ],
];

const far = { ...five, on: "total" } as const;
const eightApart = { 甲: { self: "45", supervisor: "40" }, 乙: { self: "33", supervisor: "30" } };
const AGREED_TOTAL: readonly WorkedSheet[] = [
  [
    "总分差距超过后商定总分",
    apart({ differences: [far] }),
    filled(eightApart, { agreed: { points: "74", reason: "部门面谈" } }),
    { total: "74", sections: ["70"], columns: { self: "78", supervisor: "70" } },
    "78 and 70 are 8 apart; 74 is agreed",
  ],
  [
    "商定总分要理由",
    apart({ differences: [far] }),
    filled(eightApart, { agreed: { points: "74" } }),
    { total: null, status: "provisional", codes: ["difference-needs-reason"] },
    "a difference needs one",
  ],
  [
    "没有分歧也可以商定，要理由",
    apart({}),
    filled(eightApart, { agreed: { points: "74" } }),
    { total: null, status: "provisional", codes: ["agreed-needs-reason"] },
    "the sheet has a rule for the total",
  ],
  [
    "商定的总分超过满分",
    apart({ differences: [far] }),
    filled(eightApart, { agreed: { points: "100.5", reason: "部门面谈" } }),
    { total: null, status: "provisional", codes: ["agreed-out-of-range"] },
    "nothing brings a total beyond 100",
  ],
  [
    "商定的总分不是分数",
    apart({ differences: [far] }),
    filled(eightApart, { agreed: { points: "七十四", reason: "部门面谈" } }),
    { total: null, status: "provisional", codes: ["agreed-not-points"] },
    "no number",
  ],
  [
    "商定以后，一票否决照样算",
    apart({ differences: [far], vetoes: [event("造假", ">= 1", [set(TOTAL, "0")])] }),
    filled(eightApart, { agreed: { points: "74", reason: "部门面谈" }, events: { 造假: "1" } }),
    { total: "0" },
    "an agreement is no way around a veto",
  ],
  [
    "等级按商定的总分",
    apart({ differences: [far], grades: grades("A >= 74", "B >= 0") }),
    filled(eightApart, { agreed: { points: "74.004", reason: "部门面谈" } }),
    { total: "74", grade: "A" },
    "rounded to two decimals",
  ],
  [
    "空着的商定不算",
    apart({ differences: [far] }),
    filled(eightApart, { agreed: { points: " " } }),
    { total: null, status: "provisional", codes: ["total-difference-beyond"] },
    "a form that was not filled in",
  ],
];

const transferred = rated({
  raters: THREE,
  inputs: [dataYesNo("transferred", "本期调岗")],
  result: AFTER_TRANSFER,
});
const everyone = { 甲: { self: "90", supervisor: "80", peer: "70" } };
const rate = (given?: string) =>
  sheet(
    [
      part("业绩", [
        judged("甲", 100, {
          rule: {
            kind: "bands",
            measure: { name: named("销售额"), whole: false, domain: {} },
            bands: [
              { when: { low: { value: given ?? { parameter: "quota" }, inclusive: true } }, points: "100" },
              { when: {}, points: "60" },
            ],
          },
        }),
      ]),
    ],
    { inputs: [dataNumber("quota", "季度销售目标", "parameter", given)] },
  );

const DATA: readonly WorkedSheet[] = [
  [
    "调岗后按另一规则",
    transferred,
    filled(everyone, { data: { 本期调岗: "是" } }),
    { total: "76" },
    "80 × 60% + 70 × 40%",
  ],
  [
    "没有调岗",
    transferred,
    filled(everyone, { data: { transferred: "否" } }),
    { total: "80" },
    "the supervisor's",
  ],
  [
    "不知道是否调岗",
    transferred,
    filled(everyone),
    { total: null, status: "provisional", codes: ["missing-data"] },
    "said once, not for every item",
  ],
  [
    "参数由考核记录给",
    rate(),
    filled({ 甲: "200" }, { data: { 季度销售目标: "200" } }),
    { total: "100" },
    "200 reaches 200",
  ],
  [
    "另一个参数",
    rate(),
    filled({ 甲: "200" }, { data: { quota: "201" } }),
    { total: "60" },
    "200 does not reach 201",
  ],
  [
    "参数没有给",
    rate(),
    filled({ 甲: "200" }),
    { total: null, status: "provisional", codes: ["missing-parameter"] },
    "the band cannot be told",
  ],
  ["参数由表格给", rate("150"), filled({ 甲: "200" }), { total: "100" }, "200 reaches 150"],
  [
    "表格给的参数不能另填",
    rate("150"),
    filled({ 甲: "200" }, { data: { quota: "300" } }),
    { total: "100", codes: ["data-given"] },
    "the sheet's value holds, and the line is refused",
  ],
  [
    "表上没有的数据",
    rate("150"),
    filled({ 甲: "200" }, { data: { 销售目标额: "300" } }),
    { total: "100", codes: ["unknown-data"] },
    "reported, with the nearest name",
  ],
];

const ownGoals = (rows: Partial<NonNullable<Template["sections"][number]["groups"][number]["rows"]>>) =>
  sheet([
    part("业绩", [], {
      groups: [
        { items: [judged("出勤", 50)] },
        {
          key: "goals",
          name: named("本月目标"),
          weight: "0.5",
          items: [],
          rows: { least: 2, most: 3, prototype: judged("目标", 100, { weight: "1" }), ...rows },
        },
      ],
    }),
  ]);
const row = (name: string, weight: string, answer: string) => {
  return { name, weight, review: { answers: { supervisor: answer } } };
};
const withRows = (...goals: readonly ReturnType<typeof row>[]) =>
  filled({ 出勤: "45" }, { rows: { 本月目标: goals } });

const agreedRow = (answer: string, points: string) => {
  return { answers: { supervisor: answer }, agreed: { points, reason: "数据更正" } };
};
const weighingGoals = sheet([
  part("业绩", [], {
    adds: "weighted",
    groups: [
      {
        key: "goals",
        name: named("本月目标"),
        weight: "1",
        items: [],
        rows: { least: 2, most: 3, prototype: judged("目标", 100, { weight: "1" }) },
      },
    ],
  }),
]);
const ownGoalsOfBoth: Template = {
  ...ownGoals({}),
  raters: BOTH,
  differences: [{ ...five, most: { share: "0.2" } }],
};
const bothRow = (name: string, weight: string, self: string, supervisor: string) => {
  return { name, weight, review: { answers: { self, supervisor } } };
};

const ROWS: readonly WorkedSheet[] = [
  [
    "两项目标",
    ownGoals({}),
    withRows(row("上线新系统", "30%", "90"), row("培训新人", "20%", "80")),
    { total: "88", items: { "goals#1": "27", "goals#2": "16" } },
    "45 + 90 × 30% + 80 × 20%: each row is answered out of 100 and takes its share",
  ],
  [
    "权重写成分数",
    ownGoals({}),
    withRows(row("上线新系统", "30分", "90"), row("培训新人", "20", "80")),
    { total: "88" },
    "30 points of 100 are 30%",
  ],
  [
    "先按 100 分打分并舍入，再乘权重",
    ownGoals({}),
    withRows(row("上线新系统", "12.5%", "88.886"), row("培训新人", "37.5%", "90")),
    { total: "89.86", items: { "goals#1": "11.11", "goals#2": "33.75" } },
    "88.886 is 88.89; × 12.5% = 11.11125 is 11.11; 90 × 37.5% = 33.75",
  ],
  [
    "打分超过 100 分",
    ownGoals({}),
    withRows(row("上线新系统", "30%", "100.5"), row("培训新人", "20%", "80")),
    { total: null, status: "provisional", codes: ["points-out-of-range"] },
    "answers are out of 100, whatever the weight",
  ],
  [
    "商定的分数也按 100 分",
    ownGoals({}),
    withRows(
      { ...row("上线新系统", "30%", "90"), review: agreedRow("90", "70") },
      row("培训新人", "20%", "80"),
    ),
    { total: "82", items: { "goals#1": "21" } },
    "45 + 70 × 30% + 80 × 20%",
  ],
  [
    "商定的分数不超过 100 分",
    ownGoals({}),
    withRows(
      { ...row("上线新系统", "30%", "90"), review: agreedRow("90", "101") },
      row("培训新人", "20%", "80"),
    ),
    { total: null, status: "provisional", codes: ["agreed-out-of-range"] },
    "101 of 100",
  ],
  [
    "各项加权的部分：打分就是得分",
    weighingGoals,
    filled({}, { rows: { 本月目标: [row("上线新系统", "60%", "90"), row("培训新人", "40%", "80")] } }),
    { total: "86", items: { "goals#1": "90", "goals#2": "80" } },
    "90 × 60% + 80 × 40%: the section weighs, the rows do not",
  ],
  [
    "部分满分 60 分，指标按 100 分打分",
    sheet(
      [
        part("业绩", [], {
          fullMarks: "60",
          groups: [
            {
              key: "goals",
              name: named("本月目标"),
              weight: "1",
              items: [],
              rows: { least: 1, most: 3, prototype: judged("目标", 100) },
            },
          ],
        }),
        part("出勤", [judged("出勤", 40)], { fullMarks: "40" }),
      ],
      {},
    ),
    filled({ 出勤: "40" }, { rows: { 本月目标: [row("上线新系统", "100%", "90")] } }),
    { total: "94", items: { "goals#1": "54" } },
    "a row is brought from its prototype's 100 to the 60 it can have",
  ],
  [
    "不适用按满分计的一项",
    ownGoals({ prototype: judged("目标", 100, { weight: "1", notApplicable: "full" }) }),
    withRows(row("上线新系统", "30%", "不适用"), row("培训新人", "20%", "80")),
    { total: "91", items: { "goals#1": "30" } },
    "45 + 100 × 30% + 80 × 20%",
  ],
  [
    "差距按满分的 20%：这一行满分 30 分",
    ownGoalsOfBoth,
    filled(
      { 出勤: { self: "45", supervisor: "45" } },
      {
        rows: {
          本月目标: [bothRow("上线新系统", "30%", "90", "69"), bothRow("培训新人", "20%", "80", "60")],
        },
      },
    ),
    {
      total: null,
      status: "provisional",
      items: { "goals#1": null, "goals#2": "12" },
      codes: ["difference-beyond"],
    },
    "27 − 20.7 = 6.3 is more than 20% of 30; 16 − 12 = 4 is 20% of 20",
  ],
  [
    "权重合计不对",
    ownGoals({}),
    withRows(row("上线新系统", "30%", "27"), row("培训新人", "19.9%", "16")),
    { total: null, status: "provisional", codes: ["rows-do-not-add-up"] },
    "49.9% is not 50%",
  ],
  [
    "太少",
    ownGoals({}),
    withRows(row("上线新系统", "50%", "45")),
    { total: null, status: "provisional", codes: ["wrong-count-of-rows"] },
    "one, at least two",
  ],
  [
    "正好三项",
    ownGoals({}),
    withRows(row("甲", "20%", "100"), row("乙", "20%", "100"), row("丙", "10%", "50")),
    { total: "90" },
    "45 + 20 + 20 + 5",
  ],
  [
    "太多",
    ownGoals({}),
    withRows(row("甲", "20%", "1"), row("乙", "10%", "1"), row("丙", "10%", "1"), row("丁", "10%", "1")),
    { total: null, status: "provisional", codes: ["wrong-count-of-rows"] },
    "four, at most three",
  ],
  [
    "单项权重正在下限",
    ownGoals({ eachLeast: "0.2" }),
    withRows(row("甲", "30%", "100"), row("乙", "20%", "100")),
    { total: "95" },
    "20% is enough",
  ],
  [
    "单项权重低于下限",
    ownGoals({ eachLeast: "0.2" }),
    withRows(row("甲", "31%", "30"), row("乙", "19%", "10")),
    { total: null, status: "provisional", codes: ["row-weight-too-small"] },
    "19% is too small",
  ],
  [
    "单项权重高于上限",
    ownGoals({ eachMost: "0.3" }),
    withRows(row("甲", "31%", "30"), row("乙", "19%", "10")),
    { total: null, status: "provisional", codes: ["row-weight-too-large"] },
    "31% is too large",
  ],
  [
    "没有填写",
    ownGoals({}),
    filled({ 出勤: "45" }),
    { total: null, status: "provisional", codes: ["missing-rows"] },
    "nothing was added yet",
  ],
  [
    "权重看不懂",
    ownGoals({}),
    withRows(row("甲", "三成", "30"), row("乙", "20%", "10")),
    { total: null, status: "provisional", codes: ["row-weight-unclear"] },
    "no number",
  ],
];

const closedByHand = (points: string, reason?: string) =>
  filled(high, { adjustments: { 总经理调整: { points, ...(reason !== undefined && { reason }) } } });
const ADJUSTED: readonly WorkedSheet[] = [
  [
    "正好到上限",
    closed(CEO),
    closedByHand("5分", "抗汛值守"),
    { total: "123" },
    "118 + 5, the most that is allowed",
  ],
  ["调整 0 分", closed(CEO), closedByHand("0"), { total: "118" }, "0 needs no reason"],
  ["空着的调整", closed(CEO), closedByHand(" "), { total: "118" }, "a form that was not filled in"],
  [
    "两项调整",
    closed(CEO, adjustment("部门调整", "-3", "3")),
    filled(high, {
      adjustments: {
        部门调整: { points: "-3", reason: "迟报" },
        总经理调整: { points: "2", reason: "抗汛" },
      },
    }),
    { total: "117" },
    "118 + 2 − 3",
  ],
  [
    "写了两次的调整",
    closed(adjustment("总经理调整", "-5", "5")),
    filled(high, {
      adjustments: {
        总经理调整: { points: "2", reason: "抗汛" },
        "总经理调整 ": { points: "3", reason: "抗汛" },
      },
    }),
    { total: null, status: "provisional", codes: ["adjustment-twice"] },
    "which of them is meant is nobody's guess",
  ],
];

/** 重大事故 is an event that two vetoes wait for, under a key of its own. */
const accidents = sheet([part("业绩", [sales, payments])], {
  vetoes: [
    event("once", ">= 1", [{ on: TOTAL, do: "add", points: "-5" }], {
      text: named("重大事故"),
      cause: { kind: "event", event: "accident", times: { low: { value: "1", inclusive: true } } },
    }),
    event("twice", ">= 2", [{ on: TOTAL, do: "add", points: "-50" }], {
      text: named("重大事故两次以上"),
      cause: { kind: "event", event: "accident", times: { low: { value: "2", inclusive: true } } },
    }),
    event("fire", ">= 1", [set(TOTAL, "0")], { text: named("失火") }),
  ],
});
const happened = (name: string, written: string) => filled(good, { events: { [name]: written } });

const EVENTS: readonly WorkedSheet[] = [
  ["按表上的字", accidents, happened("重大事故", "是"), { total: "87", vetoes: ["once"] }, "92 − 5"],
  ["按事件的代号", accidents, happened("accident", "1"), { total: "87", vetoes: ["once"] }, "92 − 5"],
  [
    "按否决的代号",
    accidents,
    happened("twice", "1 time"),
    { total: "87", vetoes: ["once"] },
    "it is the same event",
  ],
  [
    "按另一条的字",
    accidents,
    happened("重大事故两次以上", "1"),
    { total: "87", vetoes: ["once"] },
    "so it is here",
  ],
  ["两起", accidents, happened("accident", "2起"), { total: "37", vetoes: ["once", "twice"] }, "92 − 5 − 50"],
  ["两次，英文", accidents, happened("accident", "2 times"), { total: "37" }, "92 − 5 − 50"],
  ["最多次", accidents, happened("accident", "999 次"), { total: "37" }, "as often as can be counted"],
  ["已发生", accidents, happened("失火", "已发生"), { total: "0", vetoes: ["fire"] }, "once"],
  ["未发生", accidents, happened("失火", "未发生"), { total: "92", vetoes: [] }, "never"],
  ["0 次", accidents, happened("失火", "0"), { total: "92", vetoes: [] }, "never"],
  ["空着", accidents, happened("失火", " "), { total: "92", vetoes: [] }, "nothing is said"],
  ["没有一件事", accidents, filled(good, { events: {} }), { total: "92", vetoes: [] }, "nothing happened"],
];

const fieldless = (notes: { readonly [item: string]: string }) =>
  filled(
    Object.fromEntries(
      Object.entries(good).map(([item, answer]) => {
        const note = notes[item];
        return [item, { answers: { supervisor: answer }, ...(note !== undefined && { note }) }];
      }),
    ),
  );
const excellent = graded({ grades: [{ key: "A", when: {}, needsNote: true }] });
const withNotes = sheet([
  part("业绩", [
    judged("销售额", 100, {
      rule: {
        kind: "levels",
        levels: [
          { key: "优", points: "100", needsNote: true },
          { key: "良", points: "80" },
        ],
      },
    }),
  ]),
]);

const NOTES: readonly WorkedSheet[] = [
  [
    "没有评语栏，写在备注里",
    excellent,
    fieldless({ 回款: "全年第一" }),
    { total: "92", grade: "A" },
    "any note will do",
  ],
  [
    "备注空着",
    excellent,
    fieldless({ 回款: " " }),
    { total: "92", grade: "A", status: "provisional", codes: ["grade-needs-note"] },
    "white space says nothing",
  ],
  [
    "评语栏空着，备注不算",
    graded({
      grades: [{ key: "A", when: {}, needsNote: true }],
      textFields: [{ key: "comment", label: named("上级评语"), lines: 3 }],
    }),
    { ...fieldless({ 回款: "全年第一" }), comments: { 上级评语: " " } },
    { total: "92", grade: "A", status: "provisional", codes: ["grade-needs-note"] },
    "a sheet with comments has the place for it",
  ],
  [
    "评为优，没有说明",
    withNotes,
    filled({ 销售额: "优" }),
    { total: "100", status: "provisional", codes: ["missing-note"] },
    "the points stand, the result is not final",
  ],
  [
    "评为优，有说明",
    withNotes,
    filled({ 销售额: { answers: { supervisor: "优" }, note: "超额三成" } }),
    { total: "100" },
    "the note explains it",
  ],
  ["评为良，不必说明", withNotes, filled({ 销售额: "良" }), { total: "80" }, "only 优 asks for it"],
];

const bar = (given?: string) => dataNumber("bar", "优秀线", "parameter", given);
const open = (value: string) => ({ low: { value: { parameter: value }, inclusive: true } });
const openGrades = (given?: string) =>
  graded({
    inputs: [bar(given)],
    grades: [
      { key: "A", when: open("bar") },
      { key: "B", when: {} },
    ],
  });
const openVeto = (given?: string) =>
  graded({
    inputs: [bar(given)],
    vetoes: [
      {
        ...threshold("过高", TOTAL, "otherwise", [{ grade: "D", do: "set" }]),
        cause: { kind: "points", points: TOTAL, when: open("bar") },
      },
      event("泄密", ">= 1", [set(TOTAL, "61")]),
    ],
  });
const ofSection = (key: string) =>
  sheet([part("业绩", [sales, payments]), part("行为", [judged("协作", 100)], { weight: "0" })], {
    closing: [{ kind: "formula", formula: formula("部分得分", { op: "points", points: onSection(key) }) }],
  });
const OPEN_PARTS: readonly WorkedSheet[] = [
  [
    "等级线由考核记录给",
    openGrades(),
    filled(good, { data: { 优秀线: "92" } }),
    { total: "92", grade: "A" },
    "92 reaches 92",
  ],
  [
    "另一条等级线",
    openGrades(),
    filled(good, { data: { bar: "92.01" } }),
    { total: "92", grade: "B" },
    "92 does not reach 92.01",
  ],
  ["等级线由表格给", openGrades("90"), filled(good), { total: "92", grade: "A" }, "92 reaches 90"],
  [
    "等级线没有给",
    openGrades(),
    filled(good),
    { total: "92", grade: "none", status: "provisional", codes: ["missing-parameter"] },
    "the points stand, there is no grade",
  ],
  [
    "否决线没有给",
    openVeto(),
    filled(good, { events: { 泄密: "1" } }),
    { total: "61", grade: "C", vetoes: ["泄密"], status: "provisional", codes: ["missing-parameter"] },
    "the other veto acts, and the grades stand",
  ],
  [
    "否决线由考核记录给",
    openVeto(),
    filled(good, { data: { bar: "60" }, events: { 泄密: "1" } }),
    { total: "61", grade: "D", byPoints: "C", vetoes: ["过高", "泄密"] },
    "61 reaches 60: the total is judged after it was set",
  ],
  [
    "总分取一个部分",
    ofSection("行为"),
    filled({ ...good, 协作: "70" }),
    { total: "70" },
    "of the second section",
  ],
  [
    "总分取另一个部分",
    ofSection("业绩"),
    filled({ ...good, 协作: "70" }),
    { total: "92" },
    "of the first section",
  ],
  [
    "总分取没有的部分",
    ofSection("纪律"),
    filled({ ...good, 协作: "70" }),
    { total: null, status: "provisional", codes: ["closing-needs-points"] },
    "there is none",
  ],
];

const twoParts = (second: readonly string[], changes: Partial<Template> = {}) =>
  sheet([part("业绩", [judged("甲", 50)]), part("行为", [judged("乙", 50, { raters: second })])], {
    raters: THREE,
    result: weighted,
    ...changes,
  });
const WHO_SCORES_PARTS: readonly WorkedSheet[] = [
  [
    "同级不评一个部分",
    twoParts(["self", "supervisor"]),
    filled({ 甲: all("40", "40", "40"), 乙: { self: "50", supervisor: "30" } }),
    { total: "75.71", columns: { self: "90", supervisor: "70", peer: null } },
    "40 + 35.71; the peer has no total, and the result is final",
  ],
  [
    "同级不评一个部分，另一部分评错了",
    twoParts(["self", "supervisor"], { vetoes: [event("造假", ">= 1", [set(TOTAL, "0")])] }),
    filled({ 甲: all("40", "40", "60"), 乙: { self: "50", supervisor: "30" } }, { events: { 造假: "1" } }),
    {
      total: "0",
      status: "provisional",
      columns: { self: "0", supervisor: "0", peer: "0" },
      codes: ["points-out-of-range"],
    },
    "the peer's wrong answer keeps the result provisional, whatever the veto sets",
  ],
];

/** 奖金 is a tenth of the section before it, and 加奖 as much as 奖金. */
const tenth = {
  kind: "formula",
  cases: [
    {
      formula: formula("业绩 ÷ 10", {
        op: "divide",
        of: [
          { op: "points", points: onSection("业绩") },
          { op: "number", value: "10" },
        ],
      }),
    },
  ],
} as const;
const bySection = (changes: Partial<Template> = {}, payer: Item = payments) =>
  sheet(
    [part("业绩", [sales, payer]), part("奖励", [bonus("奖金", 50, { rule: tenth })], { fullMarks: "0" })],
    changes,
  );
const halvesOf = (...raters: readonly string[]) => raters.map((rater) => ({ rater, weight: "0.5" }));
const LOOKING_BACK: readonly WorkedSheet[] = [
  ["奖金按业绩部分", bySection(), filled(good), { total: "101.2", items: { 奖金: "9.2" } }, "92 + 92 ÷ 10"],
  [
    "业绩部分还没有得分",
    bySection(),
    filled({ 销售额: "55" }),
    { total: null, status: "provisional", items: { 奖金: null }, codes: ["missing-item"] },
    "nothing to take a tenth of; said once",
  ],
  [
    "业绩部分被否决",
    bySection({ vetoes: [event("造假", ">= 1", [set(onSection("业绩"), "50")])] }),
    filled(good, { events: { 造假: "1" } }),
    { total: "55", sections: ["50", "5"] },
    "50 + 5: the event is known before",
  ],
  [
    "业绩部分有一项不适用",
    bySection({}, half(payments)),
    filled({ 销售额: "55", 回款: "不适用" }),
    { total: "100.84", items: { 奖金: "9.17" } },
    "55 ÷ 60% = 91.67; a tenth of that is 9.167, printed 9.17",
  ],
  [
    "业绩部分只由上级评",
    bySection({ raters: BOTH }, judged("回款", 40, { raters: ["supervisor"] })),
    filled({ 销售额: { self: "50", supervisor: "55" }, 回款: { supervisor: "37" } }),
    { total: "101.2", columns: { self: null, supervisor: "101.2" } },
    "the person gives neither the section nor its tenth, and nothing is missing",
  ],
  [
    "一个部分都不适用，只说一次",
    sheet([
      part("业绩", [half(sales)]),
      part("奖励", [bonus("奖金", 50, { rule: tenth })], { fullMarks: "0" }),
    ]),
    filled({ 销售额: "不适用" }),
    { total: null, status: "provisional", codes: ["section-not-applicable"] },
    "the section has no points, so the formula has none",
  ],
  [
    "公式用各人自己的分数，商定的分数不算进来",
    sheet(
      [
        part("业绩", [
          judged("甲", 60),
          judged("乙", 40, {
            rule: {
              kind: "formula",
              cases: [{ formula: formula("甲", { op: "points", points: onItem("甲") }) }],
            },
            limits: [{ kind: "cap", points: "40" }],
          }),
        ]),
      ],
      { raters: BOTH, result: { kind: "weighted", weights: halvesOf("self", "supervisor") } },
    ),
    filled({ 甲: { answers: { self: "20", supervisor: "50" }, agreed: { points: "60", reason: "面谈" } } }),
    { total: "90", items: { 甲: "60", 乙: "30" }, columns: { self: "40", supervisor: "90" } },
    "20 and 40 (50, capped), half each, whatever was agreed on",
  ],
  [
    "公式用到的部分不适用，别的部分分摊不了它",
    sheet([
      share("业绩", "0.6", [half(judged("甲", 100, { weight: "1" }))]),
      share("行为", "0.4", [judged("乙", 100, { weight: "1" })]),
      part("奖励", [bonus("奖金", 50, { rule: tenth })], { fullMarks: "0" }),
    ]),
    filled({ 甲: "不适用", 乙: "90" }),
    { total: null, status: "provisional", codes: ["section-not-applicable"] },
    "the formula needs the points that are not there, and that is said",
  ],
];

const agreedOnly = (
  template: Template,
  points: string,
  answers = { self: "40", supervisor: "30" },
  reason?: string,
) => {
  const agreed = { points, ...(reason !== undefined && { reason }) };
  return [template, filled({ 甲: { answers, agreed }, 乙: { self: "30", supervisor: "30" } })] as const;
};
const agreeing = (changes: Partial<Template> = {}) => apart({ result: { kind: "agreed" }, ...changes });
const halves = (result: Template["result"]) =>
  sheet([part("业绩", [half(judged("甲", 50)), half(judged("乙", 50))])], { raters: BOTH, result });
const MORE_RESULTS: readonly WorkedSheet[] = [
  [
    "按商定的表，不必写理由",
    ...agreedOnly(agreeing(), "35"),
    { total: "65" },
    "35 + 30: the sheet itself asks to agree",
  ],
  [
    "商定没有理由，总分差距仍要说明",
    ...agreedOnly(agreeing({ differences: [far] }), "35"),
    { total: null, status: "provisional", codes: ["total-difference-beyond"] },
    "70 and 60 are 10 apart, and nobody says why",
  ],
  [
    "商定有理由，总分差距也就说明了",
    ...agreedOnly(agreeing({ differences: [far] }), "35", { self: "40", supervisor: "30" }, "面谈后"),
    { total: "65" },
    "what was agreed says why",
  ],
  [
    "商定的分数不能用，总分差距仍要说明",
    ...agreedOnly(agreeing({ differences: [far] }), "51", { self: "40", supervisor: "30" }, "面谈后"),
    { total: null, status: "provisional", codes: ["agreed-out-of-range", "total-difference-beyond"] },
    "51 of 50",
  ],
  [
    "按商定的表，都说不适用",
    halves({ kind: "agreed" }),
    filled({ 甲: { self: "40", supervisor: "40" }, 乙: { self: "不适用", supervisor: "不适用" } }),
    { total: "80", items: { 乙: null } },
    "40 ÷ 50%: they agree that it does not apply",
  ],
  [
    "按商定的表，一人说不适用",
    halves({ kind: "agreed" }),
    filled({ 甲: { self: "40", supervisor: "40" }, 乙: { self: "不适用", supervisor: "30" } }),
    { total: null, status: "provisional", codes: ["applies-unclear"] },
    "that is to be settled first",
  ],
  [
    "按商定的表，一人没评",
    halves({ kind: "agreed" }),
    filled({ 甲: { self: "40", supervisor: "40" }, 乙: { self: "不适用" } }),
    { total: null, status: "provisional", codes: ["missing-answer"] },
    "the other may say anything yet",
  ],
  [
    "取上级，这一项由另外两人评",
    partly(["self", "peer"], { result: { kind: "take", rater: "supervisor" } }),
    filled({ 甲: all("45", "40", "30"), 乙: { self: "10", peer: "20" } }),
    { total: null, status: "provisional", items: { 乙: null } },
    "the sheet does not say which of the two counts",
  ],
  [
    "评错了，商定了这一项",
    rated({ missing: "reweight" }),
    filled({
      甲: {
        answers: { self: "90", supervisor: "80", peer: "170" },
        agreed: { points: "82", reason: "面谈后" },
      },
    }),
    { total: "82", status: "provisional", codes: ["points-out-of-range"] },
    "the peer's answer is wrong all the same",
  ],
  [
    "不在本月考核的项目不由本人评",
    sheet([part("业绩", [judged("甲", 80), judged("乙", 20, { due: [1], raters: ["supervisor"] })])], {
      raters: BOTH,
    }),
    filled({ 甲: { self: "60", supervisor: "72" } }),
    { total: "90", columns: { self: null, supervisor: "90" } },
    "72 ÷ 80%; the person does not score all of the section",
  ],
  [
    "只评不在本月考核的项目：没有漏评",
    sheet(
      [
        part("业绩", [
          judged("甲", 80, { raters: ["supervisor"] }),
          judged("乙", 20, { due: [1], raters: ["self"] }),
        ]),
      ],
      {
        raters: BOTH,
      },
    ),
    filled({ 甲: { supervisor: "72" } }),
    { total: "90" },
    "nothing is asked of the person in September",
  ],
  [
    "看不懂考核期间，季度项目照评",
    sheet([part("业绩", [judged("甲", 80), judged("乙", 20, { due: [3, 6, 9, 12] })])]),
    filled({ 甲: "72", 乙: "10" }, { period: "九月" }),
    { total: "82", codes: ["wrong-period"] },
    "whether it is due is not known, so it is scored",
  ],
  [
    "表没有版本，考核记录写了版本",
    sheet([part("业绩", [sales, payments])]),
    filled(good, { templateVersion: "2" }),
    { total: "92" },
    "there is nothing to compare it with",
  ],
  [
    "第二部分低于门槛",
    sheet([part("业绩", [sales, payments]), part("行为", [judged("协作", 50)], { fullMarks: "50" })], {
      vetoes: [threshold("行为不达标", onSection("行为"), "< 30", [set(TOTAL, "0")])],
    }),
    filled({ 销售额: "20", 回款: "10", 协作: "45" }),
    { total: "75", vetoes: [] },
    "30 + 45: the first section and its items are below 30, the second is not",
  ],
  [
    "第二项低于门槛",
    sheet([part("业绩", [sales, payments]), part("行为", [judged("协作", 50)], { fullMarks: "50" })], {
      vetoes: [threshold("回款过低", onItem("回款"), "< 20", [set(TOTAL, "0")])],
    }),
    filled({ 销售额: "10", 回款: "25", 协作: "5" }),
    { total: "40", vetoes: [] },
    "10 + 25 + 5: only 回款 matters, and it is not below 20",
  ],
  [
    "总分取第二项",
    sheet([part("业绩", [sales, payments])], {
      closing: [{ kind: "formula", formula: formula("回款", { op: "points", points: onItem("回款") }) }],
    }),
    filled(good),
    { total: "37" },
    "of the second item",
  ],
  [
    "总分取没有的一项",
    sheet([part("业绩", [sales, payments])], {
      closing: [{ kind: "formula", formula: formula("出勤", { op: "points", points: onItem("出勤") }) }],
    }),
    filled(good),
    { total: null, status: "provisional", codes: ["closing-needs-points"] },
    "there is none",
  ],
];

const onlyGoals = (
  rows: Partial<NonNullable<Template["sections"][number]["groups"][number]["rows"]>>,
  changes: Partial<Template> = {},
) =>
  sheet(
    [
      part("业绩", [], {
        groups: [
          { items: [judged("出勤", 50, { raters: ["supervisor"] })] },
          { key: "goals", items: [], rows: { least: 1, most: 3, prototype: judged("目标", 100), ...rows } },
        ],
      }),
    ],
    changes,
  );
const goalsOf = (...goals: readonly ReturnType<typeof row>[]) => filled({ 出勤: "45" }, { rows: { goals } });
const MORE_ROWS: readonly WorkedSheet[] = [
  [
    "没有规定合计",
    onlyGoals({}),
    goalsOf(row("甲", "30%", "100")),
    { total: "75" },
    "a group without a weight takes any sum",
  ],
  ["可以一项也没有", onlyGoals({ least: 0 }), goalsOf(), { total: "45" }, "none are asked for"],
  [
    "可以一项也没有，但要写明",
    onlyGoals({ least: 0 }),
    filled({ 出勤: "45" }),
    { total: null, status: "provisional", codes: ["missing-rows"] },
    "nothing was said of them",
  ],
  [
    "权重的位数最多 20 位",
    ownGoals({}),
    withRows(row("甲", "12.50000000000000001%", "100"), row("乙", "37.49999999999999999%", "100")),
    { total: "95" },
    "45 + 50",
  ],
  [
    "单项权重正在上限",
    ownGoals({ eachMost: "0.3" }),
    withRows(row("甲", "30%", "100"), row("乙", "20%", "100")),
    { total: "95" },
    "30% is not too large",
  ],
  [
    "各项加权的部分：权重可以不带百分号",
    weighingGoals,
    filled({}, { rows: { 本月目标: [row("甲", "60", "90"), row("乙", "40", "80")] } }),
    { total: "86" },
    "60 of 100",
  ],
  [
    "各项加权的部分：权重不是分数",
    weighingGoals,
    filled({}, { rows: { 本月目标: [row("甲", "60分", "90"), row("乙", "40%", "80")] } }),
    { total: null, status: "provisional", codes: ["row-weight-unclear"] },
    "what is weighed has no points of its own",
  ],
  [
    "写了两处的目标",
    ownGoals({}),
    filled({ 出勤: "45" }, { rows: { goals: [row("甲", "50%", "1")], 本月目标: [row("甲", "50%", "1")] } }),
    { total: null, status: "provisional", codes: ["item-twice"] },
    "neither can be used",
  ],
  [
    "只有自定的指标，有人没评",
    onlyGoals({}, { raters: BOTH }),
    filled(
      { 出勤: "45" },
      { rows: { goals: [{ name: "甲", weight: "100%", review: { answers: { supervisor: "80" } } }] } },
    ),
    { total: "125", codes: ["missing-rater-unneeded"] },
    "the person is asked as well, and the result is the supervisor's",
  ],
];

/** Every sheet, by what it shows. */
export const SHEETS: { readonly [about: string]: readonly WorkedSheet[] } = {
  "sums, caps and full marks": SUMS,
  "what does not apply": APPLYING,
  "sections of which nothing applies": SECTIONS_APPLYING,
  vetoes: VETOES,
  "closing steps": CLOSING,
  "grades, pass mark and words": VERDICTS,
  "raters and the result": RATERS,
  "who scores what": WHO_SCORES,
  "missing answers that others carry": MISSING_ONCE,
  "totals that are agreed on": AGREED_TOTAL,
  "data and parameters": DATA,
  "rows that the review adds": ROWS,
  "adjustments by hand": ADJUSTED,
  "events and what they are called": EVENTS,
  "notes that are asked for": NOTES,
  "what waits for a parameter, and points of sections": OPEN_PARTS,
  "who scores which part": WHO_SCORES_PARTS,
  "formulas that look at the section before": LOOKING_BACK,
  "agreements, periods, versions and thresholds": MORE_RESULTS,
  "weights of rows": MORE_ROWS,
};
