import type { Item, LocalizedText, Review, Template } from "@scorecard/model";
import { compare } from "../support/expressions.ts";
import {
  dataNumber,
  event,
  filled,
  formula,
  inputValue,
  judged,
  part,
  set,
  sheet,
  THREE,
  TOTAL,
  TOTAL_POINTS,
  times,
} from "../support/sheets.ts";
import { fiveLevels, interval, unit } from "../support/templates.ts";

/*
 * What is said of a review that cannot be scored as it stands.
 */

/** Everything that is said of a review: its code, its place, and the message in each language. */
export type SaidOfReview = readonly [
  template: Template,
  review: Review,
  code: string,
  path: readonly string[],
  hans: string,
  hant: string,
  en: string,
];

const SALES: LocalizedText = { "zh-Hans": "销售额", "zh-Hant": "銷售額", en: "Sales" };
const PAYMENTS: LocalizedText = { "zh-Hans": "回款", "zh-Hant": "回款率", en: "Payments" };
const TRAINING: LocalizedText = { "zh-Hans": "培训", "zh-Hant": "訓練", en: "Training" };
const VISITS: LocalizedText = { "zh-Hans": "拜访", "zh-Hant": "拜訪", en: "Visits" };
const PERFORMANCE: LocalizedText = { "zh-Hans": "业绩", "zh-Hant": "業績", en: "Performance" };

function item(key: string, name: LocalizedText, fullMarks: number, changes: Partial<Item> = {}): Item {
  return judged(key, fullMarks, { name, ...changes });
}

const sales = item("sales", SALES, 60);
const payments = item("payments", PAYMENTS, 40);

function performance(items: readonly Item[], changes: Partial<Template> = {}): Template {
  return sheet([part("performance", items, { name: PERFORMANCE })], { id: "sales-manager", ...changes });
}

const plain = performance([sales, payments]);
const good = { sales: "50", payments: "35" };

function said(items: Parameters<typeof filled>[0], changes: Partial<Review> = {}): Review {
  return filled(items, { template: "sales-manager", ...changes });
}

const weighing = {
  raters: THREE,
  result: {
    kind: "weighted",
    weights: [
      { rater: "self", weight: "0.2" },
      { rater: "supervisor", weight: "0.5" },
      { rater: "peer", weight: "0.3" },
    ],
  },
} as const;
const all = (self: string, supervisor: string, peer: string) => ({ self, supervisor, peer });
const four = [
  item("sales", SALES, 40),
  item("payments", PAYMENTS, 20),
  item("training", TRAINING, 20),
  item("visits", VISITS, 20),
];
const far = { raters: ["self", "supervisor"], most: { points: "5" } } as const;
const bothRaters = [THREE[0], THREE[1]].flatMap((rater) => rater ?? []);

export const SAID_OF_NAMES: readonly SaidOfReview[] = [
  [
    plain,
    filled(good, { template: "warehouse-keeper" }),
    "wrong-template",
    ["template"],
    "这份考核记录写的模板是“warehouse-keeper”，不是“sales-manager”。请核对模板名，或改用它自己的模板评分。",
    "這份考核紀錄寫的範本是「warehouse-keeper」，不是「sales-manager」。請核對範本名稱，或改用它自己的範本評分。",
    "This review was made for the template “warehouse-keeper”, not for “sales-manager”. Check the name, or score it with its own template.",
  ],
  [
    plain,
    said(good, { template: "sales-manger" }),
    "wrong-template",
    ["template"],
    "这份考核记录写的模板是“sales-manger”，不是“sales-manager”。请核对模板名，或改用它自己的模板评分。是不是“sales-manager”？",
    "這份考核紀錄寫的範本是「sales-manger」，不是「sales-manager」。請核對範本名稱，或改用它自己的範本評分。是不是「sales-manager」？",
    "This review was made for the template “sales-manger”, not for “sales-manager”. Check the name, or score it with its own template. Did you mean “sales-manager”?",
  ],
  [
    { ...plain, version: "2" },
    said(good, { templateVersion: "1" }),
    "wrong-template-version",
    ["templateVersion"],
    "这份考核记录是按模板第 1 版填写的，现在用的是第 2 版。请用原来的版本评分，或核对后改写版本号。",
    "這份考核紀錄是依範本第 1 版填寫的，現在用的是第 2 版。請用原來的版本評分，或核對後改寫版本號。",
    "This review was made for version 1 of the template; this is version 2. Score it with its own version, or check it and change the version it names.",
  ],
  [
    { ...plain, periods: ["month", "quarter"] },
    said(good, { period: "九月" }),
    "wrong-period",
    ["period"],
    "考核期间“九月”不能用在这张表上。请写成 2026-09、2026-Q3 这样的形式。",
    "考核期間「九月」不能用在這張表上。請寫成 2026-09、2026-Q3 這樣的形式。",
    "The period “九月” does not fit this sheet. Write it like 2026-09, 2026-Q3.",
  ],
  [
    plain,
    said({ ...good, 出勤: "5" }),
    "unknown-item",
    ["items", "出勤"],
    "表上没有考核项目“出勤”。请按表上印的名称填写。",
    "表上沒有考核項目「出勤」。請按表上印的名稱填寫。",
    "The sheet has no item “出勤”. Use a name that is printed on the sheet.",
  ],
  [
    plain,
    said({ ...good, salse: "5" }),
    "unknown-item",
    ["items", "salse"],
    "表上没有考核项目“salse”。请按表上印的名称填写。是不是“Sales”？",
    "表上沒有考核項目「salse」。請按表上印的名稱填寫。是不是「Sales」？",
    "The sheet has no item “salse”. Use a name that is printed on the sheet. Did you mean “Sales”?",
  ],
  [
    plain,
    said({ ...good, 销售额: "50" }),
    "item-twice",
    ["items", "销售额"],
    "考核项目“销售额”填了两次，另一处写作“sales”。请合并成一处。",
    "考核項目「销售额」填了兩次，另一處寫作「sales」。請合併成一處。",
    "The item “销售额” is filled in twice; the other time it is called “sales”. Keep one.",
  ],
  [
    performance([sales, payments, item("training", SALES, 0)]),
    said({ ...good, training: "0", 销售额: "50" }),
    "ambiguous-item",
    ["items", "销售额"],
    "表上不止一个考核项目叫“销售额”。请改写项目的代号。",
    "表上不止一個考核項目叫「销售额」。請改寫項目的代號。",
    "More than one item of the sheet is called “销售额”. Use the item's key instead.",
  ],
  [
    performance([sales, payments], { raters: THREE }),
    said({ sales: { ...all("1", "2", "3"), 客户: "5" }, payments: all("1", "2", "3") }),
    "unknown-rater",
    ["items", "sales", "answers", "客户"],
    "这张表没有评分人“客户”。评分人有：自评、上级、同级。",
    "這張表沒有評分人「客户」。評分人有：自評、上級、同儕。",
    "The sheet has no rater “客户”. Its raters are: Self, Supervisor, Peer.",
  ],
  [
    performance([sales, payments], { raters: THREE }),
    said({ sales: { self: "1", supervisor: "2", 同级: "3", peer: "3" }, payments: all("1", "2", "3") }),
    "rater-twice",
    ["items", "sales", "answers", "peer"],
    "“peer”的评分填了两次，另一处写作“同级”。请只留一处。",
    "「peer」的評分填了兩次，另一處寫作「同级」。請只留一處。",
    "The answer of “peer” is given twice; the other time as “同级”. Keep one.",
  ],
  [
    performance([sales, item("payments", PAYMENTS, 40, { raters: ["self", "supervisor"] })], {
      raters: THREE,
    }),
    said({ sales: all("1", "2", "3"), payments: all("1", "2", "3") }),
    "rater-does-not-score",
    ["items", "payments", "answers", "peer"],
    "“回款”不由“同级”评分。这一项的评分人是：自评、上级。请删去这个评分，或写在该评的人名下。",
    "「回款率」不由「同儕」評分。這一項的評分人是：自評、上級。請刪去這個評分，或寫在該評的人名下。",
    "“Peer” does not score “Payments”; it is scored by: Self, Supervisor. Delete this answer, or put it under the rater who gave it.",
  ],
  [
    plain,
    said(good, { comments: { 意见: "好" } }),
    "unknown-comment",
    ["comments", "意见"],
    "表上没有“意见”这一栏评语。请按表上印的栏名填写。",
    "表上沒有「意见」這一欄評語。請按表上印的欄名填寫。",
    "The sheet has no comment field “意见”. Use a field that is printed on the sheet.",
  ],
  [
    {
      ...plain,
      textFields: [
        { key: "plan", label: { "zh-Hans": "改进计划", "zh-Hant": "改進計畫", en: "Plan" }, lines: 3 },
      ],
    },
    said(good, { comments: { plan: "多拜访", 改进计划: "多拜访" } }),
    "comment-twice",
    ["comments", "改进计划"],
    "评语“改进计划”填了两次，另一处写作“plan”。请合并成一处。",
    "評語「改进计划」填了兩次，另一處寫作「plan」。請合併成一處。",
    "The comment “改进计划” is given twice; the other time as “plan”. Keep one.",
  ],
  [
    {
      ...plain,
      textFields: [
        {
          key: "plan",
          label: { "zh-Hans": "改进计划", "zh-Hant": "改進計畫", en: "Plan" },
          lines: 3,
          required: true,
        },
      ],
    },
    said(good, { comments: { plan: "  " } }),
    "missing-comment",
    ["comments", "plan"],
    "“改进计划”必须填写。补上之前，结果只是暂定。",
    "「改進計畫」必須填寫。補上之前，結果只是暫定。",
    "“Plan” has to be filled in. Until then the result is provisional.",
  ],
];

export const SAID_OF_MISSING: readonly SaidOfReview[] = [
  [
    plain,
    said({ sales: "50" }),
    "missing-item",
    ["items", "payments"],
    "“回款”还没有任何人评分。补齐之前，结果只是暂定。",
    "「回款率」還沒有任何人評分。補齊之前，結果只是暫定。",
    "Nobody has rated “Payments” yet. Until then the result is provisional.",
  ],
  [
    plain,
    said({}),
    "missing-rater",
    ["items"],
    "“上级”一项也没有评分。补齐之前，结果只是暂定。",
    "「上級」一項也沒有評分。補齊之前，結果只是暫定。",
    "“Supervisor” has not rated any item yet. Until then the result is provisional.",
  ],
  [
    performance([sales, payments], { raters: bothRaters }),
    said({ sales: { self: "1", supervisor: "2" }, payments: { self: "1", 上级: " " } }),
    "missing-answer",
    ["items", "payments", "answers", "上级"],
    "“回款”缺少“上级”的评分。补齐之前，结果只是暂定。",
    "「回款率」缺少「上級」的評分。補齊之前，結果只是暫定。",
    "“Supervisor” has not rated “Payments” yet. Until then the result is provisional.",
  ],
  [
    performance([sales], { ...weighing, missing: "reweight" }),
    said({ sales: { self: "1", supervisor: "2" } }),
    "missing-rater-carried",
    ["items"],
    "“同级”一项也没有评分。按表上的规定，权重由其他评分人分摊。",
    "「同儕」一項也沒有評分。依表上的規定，權重由其他評分人分攤。",
    "“Peer” has not rated any item. As the sheet says, the other raters carry the weight.",
  ],
  [
    performance([sales], { ...weighing, missing: "zero" }),
    said({ sales: { self: "1", supervisor: "2" } }),
    "missing-rater-zero",
    ["items"],
    "“同级”一项也没有评分。按表上的规定，这一份计 0 分。",
    "「同儕」一項也沒有評分。依表上的規定，這一份計 0 分。",
    "“Peer” has not rated any item. As the sheet says, that share counts 0 points.",
  ],
  [
    performance(four, { ...weighing, missing: "reweight" }),
    said({
      sales: all("1", "1", "1"),
      payments: { self: "1", supervisor: "2" },
      training: all("1", "1", "1"),
      visits: all("1", "1", "1"),
    }),
    "missing-answer-carried",
    ["items"],
    "“同级”有 1 项没有评分（回款）。按表上的规定，权重由其他评分人分摊。",
    "「同儕」有 1 項沒有評分（回款率）。依表上的規定，權重由其他評分人分攤。",
    "“Peer” has left out 1 of the items (Payments). As the sheet says, the other raters carry the weight.",
  ],
  [
    performance(four, { ...weighing, missing: "zero" }),
    said({
      sales: all("1", "1", "1"),
      payments: { self: "1", supervisor: "2" },
      training: { self: "1", supervisor: "2" },
      visits: { self: "1", supervisor: "2" },
    }),
    "missing-answer-zero",
    ["items"],
    "“同级”有 3 项没有评分（回款、培训、拜访）。按表上的规定，这些评分计 0 分。",
    "「同儕」有 3 項沒有評分（回款率、訓練、拜訪）。依表上的規定，這些評分計 0 分。",
    "“Peer” has left out 3 of the items (Payments, Training, Visits). As the sheet says, these answers count 0 points.",
  ],
  [
    performance([...four, item("extra", { "zh-Hans": "其他" }, 0)], { ...weighing, missing: "reweight" }),
    said({
      sales: { self: "1", supervisor: "2" },
      payments: { self: "1", supervisor: "2" },
      training: { self: "1", supervisor: "2" },
      visits: { self: "1", supervisor: "2" },
      extra: all("0", "0", "0"),
    }),
    "missing-answer-carried",
    ["items"],
    "“同级”有 4 项没有评分（销售额、回款、培训等）。按表上的规定，权重由其他评分人分摊。",
    "「同儕」有 4 項沒有評分（銷售額、回款率、訓練等）。依表上的規定，權重由其他評分人分攤。",
    "“Peer” has left out 4 of the items (Sales, Payments, Training and others). As the sheet says, the other raters carry the weight.",
  ],
  [
    performance([sales, payments], { raters: bothRaters }),
    said({ sales: { supervisor: "2" }, payments: { supervisor: "2" } }),
    "missing-rater-unneeded",
    ["items"],
    "“自评”一项也没有评分，这一栏空着。结果不用这一栏的分数，不受影响。",
    "「自評」一項也沒有評分，這一欄空著。結果不用這一欄的分數，不受影響。",
    "“Self” has not rated any item, so that column stays empty. The result does not depend on this rater and does not wait.",
  ],
  [
    performance([sales, payments], { raters: bothRaters }),
    said({ sales: { self: "1", supervisor: "2" }, payments: { supervisor: "2" } }),
    "missing-answer-unneeded",
    ["items"],
    "“自评”有 1 项没有评分（回款）。结果不用这一栏的分数，不受影响。",
    "「自評」有 1 項沒有評分（回款率）。結果不用這一欄的分數，不受影響。",
    "“Self” has left out 1 of the items (Payments). The result does not depend on this rater and does not wait.",
  ],
  [
    performance([
      item("sales", SALES, 10, {
        rule: {
          ...fiveLevels(2),
          levels: fiveLevels(2).levels.map((level) => ({ ...level, needsNote: true })),
        },
      }),
    ]),
    said({ sales: { answers: { supervisor: "5" }, note: " " } }),
    "missing-note",
    ["items", "sales"],
    "“销售额”评为“5级”，须在备注里说明。补上之前，结果只是暂定。",
    "「銷售額」評為「5級」，須在備註裡說明。補上之前，結果只是暫定。",
    "“Sales” is rated “level 5”, which has to be explained in its note. Until then the result is provisional.",
  ],
  [
    performance([sales, payments], { raters: bothRaters, result: { kind: "agreed" } }),
    said({ sales: { self: "50", supervisor: "40" }, payments: { self: "30", supervisor: "30" } }),
    "missing-agreement",
    ["items", "sales"],
    "“销售额”各评分人的得分不一致，还没有商定结果。请写明“商定”的分数；在此之前，结果只是暂定。",
    "「銷售額」各評分人的得分不一致，還沒有商定結果。請寫明「商定」的分數；在此之前，結果只是暫定。",
    "The raters of “Sales” differ and no score is agreed. Write the agreed points; until then the result is provisional.",
  ],
];

export const SAID_OF_AGREEMENTS: readonly SaidOfReview[] = [
  [
    plain,
    said({ ...good, sales: { answers: { supervisor: "50" }, agreed: { points: "五十", reason: "更正" } } }),
    "agreed-not-points",
    ["items", "sales", "agreed", "points"],
    "“销售额”的商定分数“五十”不是一个分数。请只写数字，例如 15。",
    "「銷售額」的商定分數「五十」不是一個分數。請只寫數字，例如 15。",
    "The agreed score “五十” of “Sales” is not a number of points. Write a number, such as 15.",
  ],
  [
    plain,
    said({ ...good, sales: { answers: { supervisor: "50" }, agreed: { points: "60.5分", reason: "更正" } } }),
    "agreed-out-of-range",
    ["items", "sales", "agreed", "points"],
    "“销售额”的商定分数是 60.5 分，超出允许的范围：0 分（含）至 60 分（含）。",
    "「銷售額」的商定分數是 60.5 分，超出允許的範圍：0 分（含）至 60 分（含）。",
    "The agreed score of “Sales” is 60.5, which is outside what is possible: from 0 points to 60 points.",
  ],
  [
    plain,
    said({ ...good, sales: { answers: { supervisor: "50" }, agreed: { points: "55" } } }),
    "agreed-needs-reason",
    ["items", "sales", "agreed"],
    "“销售额”的结果本来按表上的规则得出，另行商定要写明理由。请写成“分数”和“理由”两项。",
    "「銷售額」的結果本來依表上的規則得出，另行商定要寫明理由。請寫成「分數」和「理由」兩項。",
    "The sheet has a rule for the result of “Sales”. To agree on other points, give “points” and “reason”.",
  ],
  [
    plain,
    said(good, { agreed: { points: "101", reason: "更正" } }),
    "agreed-out-of-range",
    ["agreed", "points"],
    "“总分”的商定分数是 101 分，超出允许的范围：0 分（含）至 100 分（含）。",
    "「總分」的商定分數是 101 分，超出允許的範圍：0 分（含）至 100 分（含）。",
    "The agreed score of “Total score” is 101, which is outside what is possible: from 0 points to 100 points.",
  ],
  [
    performance([
      sales,
      item("bonus", TRAINING, 0, { counts: "bonus", rule: { kind: "judgement", low: "0", high: "5" } }),
    ]),
    said({ sales: "50", bonus: "1" }, { agreed: { points: "-1", reason: "更正" } }),
    "agreed-out-of-range",
    ["agreed", "points"],
    "“总分”的商定分数是 -1 分，超出允许的范围：0 分以上。",
    "「總分」的商定分數是 -1 分，超出允許的範圍：0 分以上。",
    "The agreed score of “Total score” is -1, which is outside what is possible: 0 points or above.",
  ],
  [
    plain,
    said(good, { agreed: { points: "很好", reason: "更正" } }),
    "agreed-not-points",
    ["agreed", "points"],
    "“总分”的商定分数“很好”不是一个分数。请只写数字，例如 15。",
    "「總分」的商定分數「很好」不是一個分數。請只寫數字，例如 15。",
    "The agreed score “很好” of “Total score” is not a number of points. Write a number, such as 15.",
  ],
  [
    plain,
    said(good, { agreed: { points: "90", reason: " " } }),
    "agreed-needs-reason",
    ["agreed"],
    "“总分”的结果本来按表上的规则得出，另行商定要写明理由。请写成“分数”和“理由”两项。",
    "「總分」的結果本來依表上的規則得出，另行商定要寫明理由。請寫成「分數」和「理由」兩項。",
    "The sheet has a rule for the result of “Total score”. To agree on other points, give “points” and “reason”.",
  ],
  [
    performance([sales, payments], { raters: bothRaters, differences: [{ ...far, on: "item" }] }),
    said({ sales: { self: "50", supervisor: "40.5" }, payments: { self: "30", supervisor: "30" } }),
    "difference-beyond",
    ["items", "sales"],
    "“销售额”的“自评”和“上级”相差 9.5 分，超过允许的 5 分。请商定分数并写明理由；在此之前没有结果。",
    "「銷售額」的「自評」和「上級」相差 9.5 分，超過允許的 5 分。請商定分數並寫明理由；在此之前沒有結果。",
    "“Self” and “Supervisor” differ by 9.5 on “Sales”; at most 5 is allowed. Agree on the points and say why; until then there is no result.",
  ],
  [
    performance([sales, payments], { raters: bothRaters, differences: [{ ...far, on: "item" }] }),
    said({
      sales: { answers: { self: "50", supervisor: "40" }, agreed: { points: "45" } },
      payments: { self: "30", supervisor: "30" },
    }),
    "difference-needs-reason",
    ["items", "sales", "agreed"],
    "“销售额”的评分差距超过了允许的范围，商定分数时要写明理由。请写成“分数”和“理由”两项。",
    "「銷售額」的評分差距超過了允許的範圍，商定分數時要寫明理由。請寫成「分數」和「理由」兩項。",
    "The raters of “Sales” differ by more than is allowed, so what is agreed needs a reason. Give “points” and “reason”.",
  ],
  [
    performance([sales, payments], { raters: bothRaters, differences: [{ ...far, on: "total" }] }),
    said({ sales: { self: "50", supervisor: "45" }, payments: { self: "33", supervisor: "30" } }),
    "total-difference-beyond",
    ["items"],
    "总分的“自评”和“上级”相差 8 分，超过允许的 5 分。请在考核记录里写“商定”，给出总分和理由，或就有分歧的项目商定；在此之前没有总分。",
    "總分的「自評」和「上級」相差 8 分，超過允許的 5 分。請在考核紀錄裡寫「商定」，給出總分和理由，或就有分歧的項目商定；在此之前沒有總分。",
    "The totals of “Self” and “Supervisor” differ by 8; at most 5 is allowed. Agree on the total, or on the items in question, under “agreed” in the review, with a reason; until then there is no total.",
  ],
  [
    performance([{ ...sales, raters: ["supervisor"] }, payments], {
      raters: bothRaters,
      differences: [{ ...far, on: "total" }],
    }),
    said({ sales: { supervisor: "45" }, payments: { self: "38", supervisor: "30" } }),
    "total-difference-beyond",
    ["items"],
    "总分的“自评”和“上级”相差 8 分（只比两人都评的项目，按计入总分的分数），超过允许的 5 分。请在考核记录里写“商定”，给出总分和理由，或就有分歧的项目商定；在此之前没有总分。",
    "總分的「自評」和「上級」相差 8 分（只比兩人都評的項目，按計入總分的分數），超過允許的 5 分。請在考核紀錄裡寫「商定」，給出總分和理由，或就有分歧的項目商定；在此之前沒有總分。",
    "The totals of “Self” and “Supervisor” differ by 8 (only what both of them rate is compared, as it counts in the total); at most 5 is allowed. Agree on the total, or on the items in question, under “agreed” in the review, with a reason; until then there is no total.",
  ],
  [
    performance(
      [
        { ...sales, raters: ["supervisor"] },
        { ...payments, raters: ["self"] },
      ],
      {
        raters: bothRaters,
        differences: [{ ...far, on: "total" }],
      },
    ),
    said({ sales: { supervisor: "45" }, payments: { self: "38" } }),
    "total-difference-unknown",
    ["items"],
    "“自评”和“上级”没有都评的项目，两人的总分差距没有比较。请核对，或请制表人改写“评分差距”这一行。",
    "「自評」和「上級」沒有都評的項目，兩人的總分差距沒有比較。請核對，或請製表人改寫「評分差距」這一行。",
    "“Self” and “Supervisor” rate nothing in common, so how far their totals differ was not compared. Check the answers, or have the sheet's “difference” line changed.",
  ],
  [
    performance([sales, payments], { raters: bothRaters, differences: [{ ...far, on: "total" }] }),
    said(
      { sales: { self: "50", supervisor: "45" }, payments: { self: "33", supervisor: "30" } },
      { agreed: { points: "80" } },
    ),
    "difference-needs-reason",
    ["agreed"],
    "“总分”的评分差距超过了允许的范围，商定分数时要写明理由。请写成“分数”和“理由”两项。",
    "「總分」的評分差距超過了允許的範圍，商定分數時要寫明理由。請寫成「分數」和「理由」兩項。",
    "The raters of “Total score” differ by more than is allowed, so what is agreed needs a reason. Give “points” and “reason”.",
  ],
  [
    plain,
    said({ ...good, sales: "不适用" }),
    "always-applies",
    ["items", "sales", "answers", "supervisor"],
    "“销售额”不能填“不适用”：表上没有说明不适用时怎么计分。请评分，或请制表人补上这一条。",
    "「銷售額」不能填「不適用」：表上沒有說明不適用時怎麼計分。請評分，或請製表人補上這一條。",
    "“Sales” cannot be “not applicable”: the sheet does not say what it would count then. Rate it, or have that added to the sheet.",
  ],
  [
    performance([item("sales", SALES, 60, { notApplicable: "reweight" }), payments], weighing),
    said({ sales: all("不适用", "50", "40"), payments: all("1", "1", "1") }),
    "applies-unclear",
    ["items", "sales"],
    "“销售额”有人填了不适用，有人评了分。请先统一：要么都填不适用，要么都评分。",
    "「銷售額」有人填了不適用，有人評了分。請先統一：要麼都填不適用，要麼都評分。",
    "Some raters of “Sales” say that it does not apply, others have rated it. Settle that first: either all say so, or all rate it.",
  ],
  [
    performance([sales, item("payments", PAYMENTS, 40, { due: [3, 6, 9, 12] })]),
    said(good, { period: "2026-08" }),
    "not-due-answered",
    ["items", "payments"],
    "“回款”在这个考核期间不考核，填写的评分不计入。请核对考核期间。",
    "「回款率」在這個考核期間不考核，填寫的評分不計入。請核對考核期間。",
    "“Payments” is not due in this period, so its answers do not count. Check the period.",
  ],
  [
    performance([item("sales", SALES, 60, { notApplicable: "reweight" })]),
    said({ sales: "N/A" }),
    "section-not-applicable",
    ["items"],
    "“业绩”的各项都不适用，这一部分没有得分，总分也算不出来。请核对，或请制表人规定这时怎么计分。",
    "「業績」的各項都不適用，這一部分沒有得分，總分也算不出來。請核對，或請製表人規定這時怎麼計分。",
    "No item of “Performance” applies, so it has no points and neither has the total. Check the answers, or have the sheet say what counts then.",
  ],
];

const company = {
  ...dataNumber("company", "公司系数", "outside"),
  name: { "zh-Hans": "公司系数", "zh-Hant": "公司係數", en: "Company factor" },
};
const byCompany = {
  kind: "formula",
  formula: formula("总分 × 公司系数", times(TOTAL_POINTS, inputValue("company"))),
} as const;
const leak = event("leak", ">= 1", [set(TOTAL, "0")], {
  text: { "zh-Hans": "泄密", "zh-Hant": "洩密", en: "Leak" },
});
const ceo = {
  kind: "adjust",
  key: "ceo",
  low: "-5",
  high: "5",
  name: { "zh-Hans": "总经理调整", "zh-Hant": "總經理調整", en: "CEO adjustment" },
} as const;
const withCompany = performance([sales, payments], { inputs: [company], closing: [byCompany] });
const withLeak = performance([sales, payments], { vetoes: [leak] });
const withCeo = performance([sales, payments], { closing: [ceo] });
const given = {
  ...dataNumber("target", "目标", "parameter", "80"),
  name: { "zh-Hans": "季度目标", "zh-Hant": "季度目標", en: "Quarterly target" },
};

export const SAID_OF_DATA: readonly SaidOfReview[] = [
  [
    plain,
    said(good, { data: { 公司系数: "1" } }),
    "unknown-data",
    ["data", "公司系数"],
    "这张表不需要数据“公司系数”。请按表上印的名称填写。",
    "這張表不需要資料「公司系数」。請按表上印的名稱填寫。",
    "The sheet asks for no data called “公司系数”. Use a name that is printed on the sheet.",
  ],
  [
    withCompany,
    said(good, { data: { company: "1", 公司系数: "1" } }),
    "data-twice",
    ["data", "公司系数"],
    "数据“公司系数”填了两次，另一处写作“company”。请只留一处。",
    "資料「公司系数」填了兩次，另一處寫作「company」。請只留一處。",
    "The figure “公司系数” is given twice; the other time as “company”. Keep one.",
  ],
  [
    performance([sales, payments], { inputs: [company, { ...company, key: "group" }] }),
    said(good, { data: { 公司系数: "1" } }),
    "ambiguous-data",
    ["data", "公司系数"],
    "表上不止一项数据叫“公司系数”。请改写它的代号。",
    "表上不止一項資料叫「公司系数」。請改寫它的代號。",
    "More than one figure of the sheet is called “公司系数”. Use its key instead.",
  ],
  [
    performance([sales, payments], { inputs: [given] }),
    said(good, { data: { 季度目标: "90" } }),
    "data-given",
    ["data", "季度目标"],
    "“季度目标”已由表格定为 80，不能在考核记录里另填。请删去这一行，或请制表人修改表格。",
    "「季度目標」已由表格定為 80，不能在考核紀錄裡另填。請刪去這一行，或請製表人修改表格。",
    "The sheet itself sets “Quarterly target” to 80; a review cannot change it. Remove this line, or have the sheet changed.",
  ],
  [
    withCompany,
    said(good),
    "missing-outside-data",
    ["data", "company"],
    "缺少外部数据“公司系数”（来源：其他部门或其他表），要用它的分数还算不出来。取得后请在“数据”下面补上。",
    "缺少外部資料「公司係數」（來源：其他部門或其他表），要用它的分數還算不出來。取得後請在「資料」下面補上。",
    "The outside figure “Company factor” (from: elsewhere) is missing, so the points that need it cannot be worked out. Ask for it and add it under “data”.",
  ],
  [
    performance([sales, payments], {
      inputs: [{ ...company, dataSource: { "zh-Hans": "财务部", "zh-Hant": "財務部", en: "Finance" } }],
      closing: [byCompany],
    }),
    said(good),
    "missing-outside-data",
    ["data", "company"],
    "缺少外部数据“公司系数”（来源：财务部），要用它的分数还算不出来。取得后请在“数据”下面补上。",
    "缺少外部資料「公司係數」（來源：財務部），要用它的分數還算不出來。取得後請在「資料」下面補上。",
    "The outside figure “Company factor” (from: Finance) is missing, so the points that need it cannot be worked out. Ask for it and add it under “data”.",
  ],
  [
    performance([sales, payments], { inputs: [{ ...company, origin: "review" }], closing: [byCompany] }),
    said(good),
    "missing-data",
    ["data", "company"],
    "缺少数据“公司系数”，要用它的分数还算不出来。请在“数据”下面补上。",
    "缺少資料「公司係數」，要用它的分數還算不出來。請在「資料」下面補上。",
    "“Company factor” is missing, so the points that need it cannot be worked out. Add it under “data”.",
  ],
  [
    performance([sales, payments], { inputs: [{ ...company, origin: "parameter" }], closing: [byCompany] }),
    said(good),
    "missing-parameter",
    ["data", "company"],
    "表上的参数“公司系数”还没有给值，要用它的分数还算不出来。请在“数据”下面补上，或写进表格。",
    "表上的參數「公司係數」還沒有給值，要用它的分數還算不出來。請在「資料」下面補上，或寫進表格。",
    "The sheet leaves “Company factor” open, and the points that need it cannot be worked out. Give it under “data”, or in the sheet.",
  ],
  [
    withCompany,
    said(good, { data: { company: "很好" } }),
    "not-a-number",
    ["data", "company"],
    "“很好”不是一个数。这一项要填公司系数的数值，例如 86。",
    "「很好」不是一個數。這一項要填公司係數的數值，例如 86。",
    "“很好” is not a number. Give the value of “Company factor”, such as 86.",
  ],
  [
    withLeak,
    said(good, { events: { 失火: "1" } }),
    "unknown-event",
    ["events", "失火"],
    "这张表的一票否决里没有“失火”。请按表上印的文字填写。",
    "這張表的一票否決裡沒有「失火」。請按表上印的文字填寫。",
    "The sheet has no veto for “失火”. Use the words that are printed on the sheet.",
  ],
  [
    withLeak,
    said(good, { events: { 洩蜜: "1" } }),
    "unknown-event",
    ["events", "洩蜜"],
    "这张表的一票否决里没有“洩蜜”。请按表上印的文字填写。是不是“洩密”？",
    "這張表的一票否決裡沒有「洩蜜」。請按表上印的文字填寫。是不是「洩密」？",
    "The sheet has no veto for “洩蜜”. Use the words that are printed on the sheet. Did you mean “洩密”?",
  ],
  [
    withLeak,
    said(good, { events: { leak: "1", 泄密: "2" } }),
    "event-twice",
    ["events", "泄密"],
    "“泄密”写了两次，另一处写作“leak”。若发生多次，请写一处并注明次数。",
    "「泄密」寫了兩次，另一處寫作「leak」。若發生多次，請寫一處並註明次數。",
    "“泄密” stands here twice; the other time as “leak”. If it happened more than once, keep one and say how often.",
  ],
  [
    performance([sales, payments], {
      vetoes: [leak, { ...leak, key: "fire", cause: { kind: "event", event: "fire", times: {} } }],
    }),
    said(good, { events: { 泄密: "1" } }),
    "ambiguous-event",
    ["events", "泄密"],
    "不止一条一票否决叫“泄密”。请改写它的代号。",
    "不止一條一票否決叫「泄密」。請改寫它的代號。",
    "More than one veto is called “泄密”. Use its key instead.",
  ],
  [
    withLeak,
    said(good, { events: { leak: "好几次" } }),
    "event-not-a-count",
    ["events", "leak"],
    "“leak”发生了几次，从“好几次”看不出来。请写是、否，或 0 到 999 的整数。",
    "「leak」發生了幾次，從「好几次」看不出來。請寫是、否，或 0 到 999 的整數。",
    "“好几次” does not say how often “leak” happened. Write yes, no, or a whole number from 0 to 999.",
  ],
  [
    withLeak,
    said(good, { events: { leak: "1.5次" } }),
    "event-not-a-count",
    ["events", "leak"],
    "“leak”发生了几次，从“1.5次”看不出来。请写是、否，或 0 到 999 的整数。",
    "「leak」發生了幾次，從「1.5次」看不出來。請寫是、否，或 0 到 999 的整數。",
    "“1.5次” does not say how often “leak” happened. Write yes, no, or a whole number from 0 to 999.",
  ],
  [
    withLeak,
    said(good, { events: { leak: "1000" } }),
    "event-not-a-count",
    ["events", "leak"],
    "“leak”发生了几次，从“1000”看不出来。请写是、否，或 0 到 999 的整数。",
    "「leak」發生了幾次，從「1000」看不出來。請寫是、否，或 0 到 999 的整數。",
    "“1000” does not say how often “leak” happened. Write yes, no, or a whole number from 0 to 999.",
  ],
  [
    withLeak,
    said(good, { events: { leak: "-1" } }),
    "event-not-a-count",
    ["events", "leak"],
    "“leak”发生了几次，从“-1”看不出来。请写是、否，或 0 到 999 的整数。",
    "「leak」發生了幾次，從「-1」看不出來。請寫是、否，或 0 到 999 的整數。",
    "“-1” does not say how often “leak” happened. Write yes, no, or a whole number from 0 to 999.",
  ],
  [
    withLeak,
    said(good, { events: { leak: "2 人" } }),
    "event-not-a-count",
    ["events", "leak"],
    "“leak”发生了几次，从“2 人”看不出来。请写是、否，或 0 到 999 的整数。",
    "「leak」發生了幾次，從「2 人」看不出來。請寫是、否，或 0 到 999 的整數。",
    "“2 人” does not say how often “leak” happened. Write yes, no, or a whole number from 0 to 999.",
  ],
  [
    withCeo,
    said(good, { adjustments: { 董事会调整: { points: "1", reason: "好" } } }),
    "unknown-adjustment",
    ["adjustments", "董事会调整"],
    "表上没有“董事会调整”这一项调整。请按表上印的名称填写。",
    "表上沒有「董事会调整」這一項調整。請按表上印的名稱填寫。",
    "The sheet has no adjustment “董事会调整”. Use a name that is printed on the sheet.",
  ],
  [
    withCeo,
    said(good, {
      adjustments: { ceo: { points: "1", reason: "好" }, 总经理调整: { points: "2", reason: "好" } },
    }),
    "adjustment-twice",
    ["adjustments", "总经理调整"],
    "调整“总经理调整”填了两次，另一处写作“ceo”。请只留一处。",
    "調整「总经理调整」填了兩次，另一處寫作「ceo」。請只留一處。",
    "The adjustment “总经理调整” is given twice; the other time as “ceo”. Keep one.",
  ],
  [
    performance([sales, payments], { closing: [ceo, { ...ceo, key: "board" }] }),
    said(good, { adjustments: { 总经理调整: { points: "1", reason: "好" } } }),
    "unknown-adjustment",
    ["adjustments", "总经理调整"],
    "表上没有“总经理调整”这一项调整。请按表上印的名称填写。",
    "表上沒有「总经理调整」這一項調整。請按表上印的名稱填寫。",
    "The sheet has no adjustment “总经理调整”. Use a name that is printed on the sheet.",
  ],
  [
    withCeo,
    said(good, { adjustments: { ceo: { points: "一分", reason: "好" } } }),
    "adjustment-not-points",
    ["adjustments", "ceo", "points"],
    "“总经理调整”的“一分”不是一个分数。请只写带正负号的数字，例如 +3 或 -2。",
    "「總經理調整」的「一分」不是一個分數。請只寫帶正負號的數字，例如 +3 或 -2。",
    "“一分” for “CEO adjustment” is not a number of points. Write a number with its sign, such as +3 or -2.",
  ],
  [
    withCeo,
    said(good, { adjustments: { ceo: { points: "5.01", reason: "好" } } }),
    "adjustment-out-of-range",
    ["adjustments", "ceo", "points"],
    "“总经理调整”调整了 5.01 分，超出允许的范围：−5 分（含）至 5 分（含）。",
    "「總經理調整」調整了 5.01 分，超出允許的範圍：−5 分（含）至 5 分（含）。",
    "“CEO adjustment” changes the total by 5.01, which is outside what is allowed: from −5 points to 5 points.",
  ],
  [
    withCeo,
    said(good, { adjustments: { ceo: { points: "-5.01", reason: "好" } } }),
    "adjustment-out-of-range",
    ["adjustments", "ceo", "points"],
    "“总经理调整”调整了 -5.01 分，超出允许的范围：−5 分（含）至 5 分（含）。",
    "「總經理調整」調整了 -5.01 分，超出允許的範圍：−5 分（含）至 5 分（含）。",
    "“CEO adjustment” changes the total by -5.01, which is outside what is allowed: from −5 points to 5 points.",
  ],
  [
    withCeo,
    said(good, { adjustments: { ceo: { points: "1", reason: " " } } }),
    "adjustment-needs-reason",
    ["adjustments", "ceo"],
    "“总经理调整”要写明理由。请写成“分数”和“理由”两项。",
    "「總經理調整」要寫明理由。請寫成「分數」和「理由」兩項。",
    "“CEO adjustment” needs a reason. Give “points” and “reason”.",
  ],
  [
    performance([sales, payments], {
      inputs: [{ ...company, value: { type: "number", unit: unit("%"), whole: false, domain: {} } }],
      closing: [
        {
          kind: "formula",
          formula: formula("总分 ÷ 公司系数", { op: "divide", of: [TOTAL_POINTS, inputValue("company")] }),
        },
      ],
    }),
    said(good, { data: { company: "0%" } }),
    "divided-by-zero",
    ["data"],
    "按“总分 ÷ 公司系数”计算时除数是 0，算不出来。请核对所填的数据，或请制表人写明这种情况怎样计分。",
    "按「总分 ÷ 公司系数」計算時除數是 0，算不出來。請核對所填的資料，或請製表人寫明這種情況怎樣計分。",
    "“总分 ÷ 公司系数” would divide by 0 and has no value. Check the figures that went in, or have the sheet say what counts then.",
  ],
  [
    performance([sales, item("payments", PAYMENTS, 40, { notApplicable: "reweight" })], {
      closing: [
        {
          kind: "formula",
          formula: formula(
            "回款 × 2",
            times({ op: "points", points: { of: "item", key: "payments" } }, { op: "number", value: "2" }),
          ),
        },
      ],
    }),
    said({ ...good, payments: "不适用" }),
    "closing-needs-points",
    ["items"],
    "“回款 × 2”还算不出来：它用到的分数还没有。在此之前没有总分。",
    "「回款 × 2」還算不出來：它用到的分數還沒有。在此之前沒有總分。",
    "“回款 × 2” cannot be worked out: points that it needs are not there. Until then there is no total.",
  ],
  [
    performance([sales, payments], { grades: [{ key: "A", when: interval(">= 90") }] }),
    said(good),
    "no-grade",
    [],
    "总分 85 分不在任何一个等级内。请核对评分，或请制表人补上这一级。",
    "總分 85 分不在任何一個等第內。請核對評分，或請製表人補上這一級。",
    "No grade holds the total of 85. Check the ratings, or have that grade added to the sheet.",
  ],
  [
    performance([sales, payments], { grades: [{ key: "A", when: {}, needsNote: true }] }),
    said(good),
    "grade-needs-note",
    ["comments"],
    "等级“A”须附说明，请写在评语里。补上之前，结果只是暂定。",
    "等第「A」須附說明，請寫在評語裡。補上之前，結果只是暫定。",
    "The grade “A” has to be explained; write it in the comments. Until then the result is provisional.",
  ],
  [
    performance([sales, payments], {
      grades: [
        {
          key: "A",
          name: { "zh-Hans": "优秀", "zh-Hant": "優秀", en: "Excellent" },
          when: interval(">= 80"),
          needsNote: true,
        },
        { key: "B", when: {} },
      ],
    }),
    said({ ...good, sales: { answers: { supervisor: "50" }, note: " " } }),
    "grade-needs-note",
    ["comments"],
    "等级“优秀”须附说明，请写在评语里。补上之前，结果只是暂定。",
    "等第「優秀」須附說明，請寫在評語裡。補上之前，結果只是暫定。",
    "The grade “Excellent” has to be explained; write it in the comments. Until then the result is provisional.",
  ],
  [
    performance([sales, payments], {
      inputs: [company],
      raters: bothRaters,
      result: {
        kind: "cases",
        cases: [
          {
            when: { words: { "zh-Hans": "系数大于 1" }, test: compare("company", ">", 1) },
            rule: { kind: "take", rater: "self" },
          },
        ],
        otherwise: { kind: "take", rater: "supervisor" },
      },
    }),
    said({ sales: { self: "1", supervisor: "1" }, payments: { self: "1", supervisor: "1" } }),
    "missing-outside-data",
    ["data", "company"],
    "缺少外部数据“公司系数”（来源：其他部门或其他表），要用它的分数还算不出来。取得后请在“数据”下面补上。",
    "缺少外部資料「公司係數」（來源：其他部門或其他表），要用它的分數還算不出來。取得後請在「資料」下面補上。",
    "The outside figure “Company factor” (from: elsewhere) is missing, so the points that need it cannot be worked out. Ask for it and add it under “data”.",
  ],
];

const goals = (
  rows: Partial<NonNullable<Template["sections"][number]["groups"][number]["rows"]>> = {},
  name?: LocalizedText,
): Template =>
  performance([sales], {
    sections: [
      part("performance", [], {
        name: PERFORMANCE,
        groups: [
          { items: [sales] },
          {
            key: "goals",
            ...(name && { name }),
            weight: "0.4",
            items: [],
            rows: {
              least: 1,
              most: 2,
              prototype: item("goal", { "zh-Hans": "目标", "zh-Hant": "目標", en: "Goal" }, 40),
              ...rows,
            },
          },
        ],
      }),
    ],
  });
const MONTHLY: LocalizedText = { "zh-Hans": "本月目标", "zh-Hant": "本月目標", en: "Goals of the month" };
const row = (weight: string, answer = "30", name = "上线新系统") => ({
  name,
  weight,
  review: { answers: { supervisor: answer } },
});
const rows = (...given: readonly ReturnType<typeof row>[]) =>
  said({ sales: "50" }, { rows: { goals: given } });

export const SAID_OF_ROWS: readonly SaidOfReview[] = [
  [
    goals({}, MONTHLY),
    said({ sales: "50" }),
    "missing-rows",
    ["rows", "goals"],
    "“本月目标”还没有填写自定的指标，至少要 1 项。补齐之前，结果只是暂定。",
    "「本月目標」還沒有填寫自訂的指標，至少要 1 項。補齊之前，結果只是暫定。",
    "“Goals of the month” has no rows yet; it takes at least 1. Until then the result is provisional.",
  ],
  [
    goals(),
    said({ sales: "50" }),
    "missing-rows",
    ["rows", "goals"],
    "“目标”还没有填写自定的指标，至少要 1 项。补齐之前，结果只是暂定。",
    "「目標」還沒有填寫自訂的指標，至少要 1 項。補齊之前，結果只是暫定。",
    "“Goal” has no rows yet; it takes at least 1. Until then the result is provisional.",
  ],
  [
    goals({}, MONTHLY),
    said({ sales: "50" }, { rows: { 本月目标: [] } }),
    "missing-rows",
    ["rows", "本月目标"],
    "“本月目标”还没有填写自定的指标，至少要 1 项。补齐之前，结果只是暂定。",
    "「本月目標」還沒有填寫自訂的指標，至少要 1 項。補齊之前，結果只是暫定。",
    "“Goals of the month” has no rows yet; it takes at least 1. Until then the result is provisional.",
  ],
  [
    goals({}, MONTHLY),
    said({ sales: "50" }, { rows: { goals: [row("40%")], 本月目标: [row("40%")] } }),
    "item-twice",
    ["rows", "本月目标"],
    "考核项目“本月目标”填了两次，另一处写作“goals”。请合并成一处。",
    "考核項目「本月目标」填了兩次，另一處寫作「goals」。請合併成一處。",
    "The item “本月目标” is filled in twice; the other time it is called “goals”. Keep one.",
  ],
  [
    goals({}, MONTHLY),
    said({ sales: "50" }, { rows: { goals: [row("40%")], 下年目标: [row("40%")] } }),
    "unknown-rows",
    ["rows", "下年目标"],
    "表上没有可以自定指标的“下年目标”。请按表上印的名称填写。",
    "表上沒有可以自訂指標的「下年目标」。請按表上印的名稱填寫。",
    "The sheet has no rows to add under “下年目标”. Use a name that is printed on the sheet.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("20%"), row("10%"), row("10%")),
    "wrong-count-of-rows",
    ["rows", "goals"],
    "“本月目标”有 3 项，应为 1 到 2 项。",
    "「本月目標」有 3 項，應為 1 到 2 項。",
    "“Goals of the month” has 3 rows; it takes 1 to 2.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("20%"), row("10%")),
    "rows-do-not-add-up",
    ["rows", "goals"],
    "“本月目标”各项权重合计 30%，应正好是 40%。",
    "「本月目標」各項權重合計 30%，應正好是 40%。",
    "The weights of “Goals of the month” add up to 30%; they have to add up to exactly 40%.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("0%"), row("40%")),
    "row-weight-unclear",
    ["rows", "goals", "0", "weight"],
    "“上线新系统”的权重“0%”看不懂。请写大于 0 的百分数，例如 20%。",
    "「上线新系统」的權重「0%」看不懂。請寫大於 0 的百分數，例如 20%。",
    "The weight “0%” of “上线新系统” cannot be used. Write a percentage above 0, such as 20%.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("一半"), row("40%")),
    "row-weight-unclear",
    ["rows", "goals", "0", "weight"],
    "“上线新系统”的权重“一半”看不懂。请写大于 0 的百分数，例如 20%。",
    "「上线新系统」的權重「一半」看不懂。請寫大於 0 的百分數，例如 20%。",
    "The weight “一半” of “上线新系统” cannot be used. Write a percentage above 0, such as 20%.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("3天"), row("40%")),
    "row-weight-unclear",
    ["rows", "goals", "0", "weight"],
    "“上线新系统”的权重“3天”看不懂。请写大于 0 的百分数，例如 20%。",
    "「上线新系统」的權重「3天」看不懂。請寫大於 0 的百分數，例如 20%。",
    "The weight “3天” of “上线新系统” cannot be used. Write a percentage above 0, such as 20%.",
  ],
  [
    goals({}, MONTHLY),
    rows(row(`0.${"1".repeat(20)}`), row("40%")),
    "row-weight-unclear",
    ["rows", "goals", "0", "weight"],
    "“上线新系统”的权重“0.11111111111111111111”看不懂。请写大于 0 的百分数，例如 20%。",
    "「上线新系统」的權重「0.11111111111111111111」看不懂。請寫大於 0 的百分數，例如 20%。",
    "The weight “0.11111111111111111111” of “上线新系统” cannot be used. Write a percentage above 0, such as 20%.",
  ],
  [
    goals({ eachLeast: "0.1" }, MONTHLY),
    rows(row("9.5%"), row("30.5%")),
    "row-weight-too-small",
    ["rows", "goals", "0", "weight"],
    "“上线新系统”的权重 9.5% 太小，每项至少 10%。",
    "「上线新系统」的權重 9.5% 太小，每項至少 10%。",
    "The weight 9.5% of “上线新系统” is too small; each row has at least 10%.",
  ],
  [
    goals({ eachMost: "0.3" }, MONTHLY),
    rows(row("9.5%"), row("30.5%")),
    "row-weight-too-large",
    ["rows", "goals", "1", "weight"],
    "“上线新系统”的权重 30.5% 太大，每项最多 30%。",
    "「上线新系统」的權重 30.5% 太大，每項最多 30%。",
    "The weight 30.5% of “上线新系统” is too large; each row has at most 30%.",
  ],
  [
    goals({}, MONTHLY),
    rows(row("20%", "很好"), row("20%")),
    "not-points",
    ["rows", "goals", "0", "review", "answers", "supervisor"],
    "“很好”不是一个分数。请写 0 到 40 之间的数。",
    "「很好」不是一個分數。請寫 0 到 40 之間的數。",
    "“很好” is not a number of points. Write a number from 0 to 40.",
  ],
  [
    goals({ least: 2, most: 3 }, MONTHLY),
    rows(row("40%")),
    "wrong-count-of-rows",
    ["rows", "goals"],
    "“本月目标”有 1 项，应为 2 到 3 项。",
    "「本月目標」有 1 項，應為 2 到 3 項。",
    "“Goals of the month” has 1 rows; it takes 2 to 3.",
  ],
];
