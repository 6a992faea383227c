import type { Answer, Measure, Rule, RuleOf } from "@scorecard/model";
import type { Subject } from "../hand-worked/row.ts";
import { compare, FIRST_DAY, formula, number, pair, when } from "../support/expressions.ts";
import { byFormula, entry, ladder, perUnit, side, tally } from "../support/rules.ts";
import { interval, unit } from "../support/templates.ts";

/**
 * What is said of an answer that gives no points: the rule, what was answered, the code, its place below the answer,
 * and the whole message in Simplified Chinese, Traditional Chinese and English.
 */
export type SaidOfAnswer = readonly [
  subject: Subject,
  answer: Answer,
  code: string,
  at: readonly string[],
  hans: string,
  hant: string,
  en: string,
];

const RATE: Measure = {
  key: "rate",
  name: { "zh-Hans": "完成率", "zh-Hant": "達成率", en: "Completion" },
  unit: unit("%"),
  whole: false,
  domain: { low: { value: "0", inclusive: true }, high: { value: "200", inclusive: true } },
};
const CLIENTS: Measure = {
  name: { "zh-Hans": "新客户数", "zh-Hant": "新客戶數", en: "New clients" },
  unit: unit("people"),
  whole: true,
  domain: interval(">= 0"),
};
const INDEX: Measure = {
  name: { "zh-Hans": "指数", "zh-Hant": "指數", en: "Index" },
  whole: false,
  domain: {},
};

function banded(measure: Measure, ...lines: readonly (readonly [string, string])[]): Subject {
  const bands = lines.map(([condition, points]) => ({ when: interval(condition), points }));
  return { rule: { kind: "bands", measure, bands } };
}

const rate = banded(RATE, [">= 90", "10"], ["< 80", "0"]);
const clients = banded(CLIENTS, [">= 0", "10"]);
const index = banded(INDEX, [">= 0", "10"]);
/** A unit of the author's own. */
const tickets = banded(
  { ...INDEX, unit: { id: "ticket", name: { "zh-Hans": "单", "zh-Hant": "單", en: "tickets" } } },
  [">= 0", "10"],
);

const ACTUAL = {
  key: "actual",
  name: { "zh-Hans": "实际销售额", "zh-Hant": "實際銷售額", en: "Actual sales" },
  value: { type: "number", unit: unit("wan-yuan"), whole: false, domain: interval(">= 0") },
  origin: "review",
} as const;
const HEADS = {
  key: "heads",
  name: { "zh-Hans": "人数", "zh-Hant": "人數", en: "Heads" },
  value: { type: "number", unit: unit("people"), whole: true, domain: interval(">= 0") },
  origin: "review",
} as const;
const HIRED = {
  key: "hired",
  name: { "zh-Hans": "入职日期", "zh-Hant": "到職日期", en: "Hire date" },
  value: { type: "date" },
  origin: "review",
} as const;
const LICENCE = {
  key: "licence",
  name: { "zh-Hans": "有证书", "zh-Hant": "有證書", en: "Licensed" },
  value: { type: "yes-no" },
  origin: "review",
} as const;

/** 人均 = 实际销售额 ÷ 人数, whole and at most 1000. */
const perHead: Subject = {
  rule: {
    kind: "bands",
    measure: {
      name: { "zh-Hans": "人均产值", "zh-Hant": "人均產值", en: "Output per head" },
      unit: unit("wan-yuan"),
      whole: true,
      domain: { low: { value: "0", inclusive: true }, high: { value: "1000", inclusive: true } },
      formula: formula("实际销售额 ÷ 人数", pair("divide", "actual", "heads")),
    },
    bands: [{ when: {}, points: "10" }],
  },
  inputs: [ACTUAL, HEADS],
};

const everyKind: Subject = {
  rule: byFormula(formula("实际销售额", pair("add", "actual", 0))),
  inputs: [ACTUAL, HEADS, HIRED, LICENCE],
};
const ofDate: Subject = {
  rule: byFormula(formula("天数", pair("days", "hired", FIRST_DAY))),
  inputs: [HIRED],
  facts: { figures: {}, period: { kind: "month", first: "20697", last: "20726" } },
};
const ofLicence: Subject = { rule: byFormula(formula("10", number("10"))), inputs: [LICENCE] };
const ofCompany: Subject = {
  rule: byFormula(formula("公司系数 × 10", pair("multiply", "company", 10))),
  facts: { figures: { company: "1.05" } },
};

const LEVELS: RuleOf<"levels"> = {
  kind: "levels",
  levels: [
    {
      key: "excellent",
      name: { "zh-Hans": "优秀", "zh-Hant": "優秀", en: "Excellent" },
      points: "18",
      upTo: "20",
    },
    {
      key: "2",
      name: { "zh-Hans": "良好", "zh-Hant": "良好", en: "Good" },
      points: "15",
      upTo: "18",
      step: "0.5",
    },
    { key: "1", name: { "zh-Hans": "1级", "zh-Hant": "1級", en: "level 1" }, points: "12" },
    { key: "0", points: "1" },
  ],
};
const levels: Subject = { rule: LEVELS };

const lost: Subject = {
  rule: {
    kind: "yes-no",
    yes: { label: { "zh-Hans": "无流失", "zh-Hant": "無流失", en: "none lost" }, points: "10" },
    no: { points: "0" },
  },
};
const judged: Subject = { rule: { kind: "judgement", low: "0", high: "20", step: "0.5" } };

const THINGS: Rule = {
  ...tally("deduct", "10", [
    entry("late", "迟到", "-1"),
    entry("lost", "迟交报表", "-1"),
    perUnit("leave", "事假", ["0.5", "days"], "-1"),
  ]),
};
const things: Subject = { rule: THINGS };
const complaints: Subject = {
  rule: tally("signed", "100", [
    ladder("complaint", "投诉", [
      ["0..0", "5"],
      [">= 5", "-5"],
    ]),
    ladder(
      "hours",
      "停机",
      [
        ["<= 1", "0"],
        ["> 4", "-5"],
      ],
      { unit: "hours" },
    ),
  ]),
};
const ticks: Subject = {
  rule: tally("checklist", "0", [entry("rules", "有制度", "5"), entry("log", "有记录", "5")]),
};

const INVERSE: Rule = { kind: "proportional", measure: RATE, target: "50", points: "10", inverse: true };
const noTarget: Subject = {
  rule: { kind: "proportional", measure: RATE, target: "0", points: "10", inverse: false },
};

/** As many digits as a written number may have. */
const MANY = `1.${"3".repeat(57)}`;

const cases: Subject = {
  rule: {
    kind: "formula",
    measure: RATE,
    cases: [
      { when: when("完成率满 100%", compare("rate", ">=", 100)), formula: formula("10", number("10")) },
      { when: when("完成率不到 50%", compare("rate", "<", 50)), formula: formula("0", number("0")) },
    ],
  },
};

export const SAID_OF_FIGURES: readonly SaidOfAnswer[] = [
  [
    rate,
    "九成",
    "not-a-number",
    [],
    "“九成”不是一个数。这一项要填完成率的数值，例如 86%。",
    "「九成」不是一個數。這一項要填達成率的數值，例如 86%。",
    "“九成” is not a number. Give the value of “Completion”, such as 86%.",
  ],
  [
    clients,
    "几个",
    "not-a-number",
    [],
    "“几个”不是一个数。这一项要填新客户数的数值，例如 3 人。",
    "「几个」不是一個數。這一項要填新客戶數的數值，例如 3 人。",
    "“几个” is not a number. Give the value of “New clients”, such as 3 people.",
  ],
  [
    rate,
    "1e3",
    "not-a-number",
    [],
    "“1e3”不是一个数。这一项要填完成率的数值，例如 86%。",
    "「1e3」不是一個數。這一項要填達成率的數值，例如 86%。",
    "“1e3” is not a number. Give the value of “Completion”, such as 86%.",
  ],
  [
    rate,
    "86元x",
    "not-a-number",
    [],
    "“86元x”不是一个数。这一项要填完成率的数值，例如 86%。",
    "「86元x」不是一個數。這一項要填達成率的數值，例如 86%。",
    "“86元x” is not a number. Give the value of “Completion”, such as 86%.",
  ],
  [
    rate,
    "86x元",
    "not-a-number",
    [],
    "“86x元”不是一个数。这一项要填完成率的数值，例如 86%。",
    "「86x元」不是一個數。這一項要填達成率的數值，例如 86%。",
    "“86x元” is not a number. Give the value of “Completion”, such as 86%.",
  ],
  [
    rate,
    "3天",
    "wrong-unit",
    [],
    "“3天”的单位不对：完成率的单位是%。请改成 3% 这样的写法。",
    "「3天」的單位不對：達成率的單位是%。請改成 3% 這樣的寫法。",
    "“3天” has another unit than “Completion”, which is counted in %. Write it like 3%.",
  ],
  [
    rate,
    "3斤半",
    "wrong-unit",
    [],
    "“3斤半”的单位不对：完成率的单位是%。请改成 3% 这样的写法。",
    "「3斤半」的單位不對：達成率的單位是%。請改成 3% 這樣的寫法。",
    "“3斤半” has another unit than “Completion”, which is counted in %. Write it like 3%.",
  ],
  [
    tickets,
    "3天",
    "wrong-unit",
    [],
    "“3天”的单位不对：指数的单位是单。请改成 3 单 这样的写法。",
    "「3天」的單位不對：指數的單位是單。請改成 3 單 這樣的寫法。",
    "“3天” has another unit than “Index”, which is counted in tickets. Write it like 3 tickets.",
  ],
  [
    index,
    "3%",
    "surplus-unit",
    [],
    "“3%”带了单位，而指数没有单位。请只写数字 3。",
    "「3%」帶了單位，而指數沒有單位。請只寫數字 3。",
    "“3%” has a unit, but “Index” has none. Write the number alone: 3.",
  ],
  [
    rate,
    "0.86",
    "share-or-percent",
    [],
    "“0.86”说不清是 86% 还是 0.86%。请带上百分号写明。",
    "「0.86」說不清是 86% 還是 0.86%。請帶上百分號寫明。",
    "“0.86” could mean 86% or 0.86%. Write it with the percent sign.",
  ],
  [
    clients,
    "1.5人",
    "not-whole",
    [],
    "新客户数只能是整数，不能是 1.5人。",
    "新客戶數只能是整數，不能是 1.5人。",
    "“New clients” takes whole numbers only, not 1.5人.",
  ],
  [
    rate,
    "201%",
    "out-of-range",
    [],
    "完成率不可能是 201%，应为 0%（含）至 200%（含）。请核对数据。",
    "達成率不可能是 201%，應為 0%（含）至 200%（含）。請核對資料。",
    "“Completion” cannot be 201%; the values that can occur are: from 0% to 200%. Check the figure.",
  ],
  [
    clients,
    "-1",
    "out-of-range",
    [],
    "新客户数不可能是 -1，应为 0 人以上。请核对数据。",
    "新客戶數不可能是 -1，應為 0 人以上。請核對資料。",
    "“New clients” cannot be -1; the values that can occur are: 0 people or above. Check the figure.",
  ],
  [
    rate,
    ["80", "90"],
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    rate,
    { 一月: "80" },
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    lost,
    ["是", "否"],
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    lost,
    [],
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    levels,
    ["1", "2"],
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    levels,
    [],
    "one-value-expected",
    [],
    "这一项每位评分人只填一个值，这里却写了好几个。",
    "這一項每位評分人只填一個值，這裡卻寫了好幾個。",
    "A rater gives one value for this item; here are several.",
  ],
  [
    ofDate,
    "2026-02-29",
    "not-a-date",
    [],
    "“2026-02-29”不是一个日期。入职日期请写成 2026-11-05 这样。",
    "「2026-02-29」不是一個日期。到職日期請寫成 2026-11-05 這樣。",
    "“2026-02-29” is not a date. Write “Hire date” like 2026-11-05.",
  ],
  [
    ofDate,
    { hired: "六月" },
    "not-a-date",
    ["hired"],
    "“六月”不是一个日期。入职日期请写成 2026-11-05 这样。",
    "「六月」不是一個日期。到職日期請寫成 2026-11-05 這樣。",
    "“六月” is not a date. Write “Hire date” like 2026-11-05.",
  ],
  [
    ofLicence,
    "大概",
    "unknown-yes-no",
    [],
    "“大概”看不出是或否。可以填：是、否。",
    "「大概」看不出是或否。可以填：是、否。",
    "“大概” is neither yes nor no. The answers are: yes, no.",
  ],
  [
    everyKind,
    "86",
    "figures-expected",
    [],
    "这一项要分别填写：实际销售额、人数、入职日期、有证书。请写成 { 实际销售额: 86 万元, 人数: 3 人, 入职日期: 2026-11-05, 有证书: 是 } 这样。",
    "這一項要分別填寫：實際銷售額、人數、到職日期、有證書。請寫成 { 實際銷售額: 86 萬元, 人數: 3 人, 到職日期: 2026-11-05, 有證書: 是 } 這樣。",
    "This item needs several figures: Actual sales, Heads, Hire date, Licensed. Write them like { Actual sales: 86 ×10,000 yuan, Heads: 3 people, Hire date: 2026-11-05, Licensed: yes }.",
  ],
  [
    perHead,
    { actual: "90", head: "3" },
    "unknown-figure",
    ["head"],
    "这一项不填“head”。要填的是：实际销售额、人数。是不是“Heads”？",
    "這一項不填「head」。要填的是：實際銷售額、人數。是不是「Heads」？",
    "“head” is no figure of this item. Its figures are: Actual sales, Heads. Did you mean “Heads”?",
  ],
  [
    perHead,
    { actual: "90", heads: "3", 名额: "3" },
    "unknown-figure",
    ["名额"],
    "这一项不填“名额”。要填的是：实际销售额、人数。",
    "這一項不填「名额」。要填的是：實際銷售額、人數。",
    "“名额” is no figure of this item. Its figures are: Actual sales, Heads.",
  ],
  [
    perHead,
    { actual: "90", heads: "3", 人均产值: "30" },
    "figure-worked-out",
    ["人均产值"],
    "“人均产值”由公式算出，不用填写。只填：实际销售额、人数。",
    "「人均产值」由公式算出，不用填寫。只填：實際銷售額、人數。",
    "“人均产值” is worked out by a formula. Give only: Actual sales, Heads.",
  ],
  [
    perHead,
    { actual: "90", heads: "3", 人数: "3" },
    "figure-twice",
    ["人数"],
    "“人数”写了两次。请只留一处。",
    "「人数」寫了兩次。請只留一處。",
    "“人数” is given twice. Keep one.",
  ],
  [
    perHead,
    { actual: "九十", heads: "3" },
    "not-a-number",
    ["actual"],
    "“九十”不是一个数。这一项要填实际销售额的数值，例如 86 万元。",
    "「九十」不是一個數。這一項要填實際銷售額的數值，例如 86 萬元。",
    "“九十” is not a number. Give the value of “Actual sales”, such as 86 ×10,000 yuan.",
  ],
  [
    perHead,
    { actual: "90" },
    "missing-figure",
    ["heads"],
    "还缺“人数”。补齐之前，结果只是暂定。",
    "還缺「人數」。補齊之前，結果只是暫定。",
    "“Heads” is still missing. Until then the result is provisional.",
  ],
  [
    perHead,
    { actual: "90", heads: " " },
    "missing-figure",
    ["heads"],
    "还缺“人数”。补齐之前，结果只是暂定。",
    "還缺「人數」。補齊之前，結果只是暫定。",
    "“Heads” is still missing. Until then the result is provisional.",
  ],
  [
    ofCompany,
    "10",
    "nothing-asked",
    [],
    "这一项的分数由表上的数据算出，不用评分。请删去这里的内容。",
    "這一項的分數由表上的資料算出，不用評分。請刪去這裡的內容。",
    "The points of this item follow from the sheet's data; nobody rates it. Remove what is written here.",
  ],
  [
    ofCompany,
    ["10"],
    "nothing-asked",
    [],
    "这一项的分数由表上的数据算出，不用评分。请删去这里的内容。",
    "這一項的分數由表上的資料算出，不用評分。請刪去這裡的內容。",
    "The points of this item follow from the sheet's data; nobody rates it. Remove what is written here.",
  ],
];

export const SAID_OF_CHOICES: readonly SaidOfAnswer[] = [
  [
    levels,
    "及格",
    "unknown-level",
    [],
    "没有“及格”这一级。可以填：优秀（18～20 分）、2级（良好）（15～18 分）、1级、0级。",
    "沒有「及格」這一級。可以填：優秀（18～20 分）、2級（良好）（15～18 分）、1級、0級。",
    "There is no level “及格”. The levels are: Excellent (18 to 20 points), level 2 (Good) (15 to 18 points), level 1, level 0.",
  ],
  [
    levels,
    { 及格: "12" },
    "unknown-level",
    [],
    "没有“及格”这一级。可以填：优秀（18～20 分）、2级（良好）（15～18 分）、1级、0级。",
    "沒有「及格」這一級。可以填：優秀（18～20 分）、2級（良好）（15～18 分）、1級、0級。",
    "There is no level “及格”. The levels are: Excellent (18 to 20 points), level 2 (Good) (15 to 18 points), level 1, level 0.",
  ],
  [
    levels,
    "30",
    "unknown-level",
    [],
    "没有“30”这一级。可以填：优秀（18～20 分）、2级（良好）（15～18 分）、1级、0级。",
    "沒有「30」這一級。可以填：優秀（18～20 分）、2級（良好）（15～18 分）、1級、0級。",
    "There is no level “30”. The levels are: Excellent (18 to 20 points), level 2 (Good) (15 to 18 points), level 1, level 0.",
  ],
  [
    levels,
    "优秀",
    "level-needs-points",
    [],
    "“优秀”还要写明分数：优秀可给 18～20 分。请写成“优秀 18”这样。",
    "「优秀」還要寫明分數：優秀可給 18～20 分。請寫成「優秀 18」這樣。",
    "“优秀” needs its points as well: “Excellent” is worth 18 to 20 points. Write it like “Excellent 18”.",
  ],
  [
    levels,
    { 优秀: "很好" },
    "level-needs-points",
    [],
    "“优秀 很好”还要写明分数：优秀可给 18～20 分。请写成“优秀 18”这样。",
    "「优秀 很好」還要寫明分數：優秀可給 18～20 分。請寫成「優秀 18」這樣。",
    "“优秀 很好” needs its points as well: “Excellent” is worth 18 to 20 points. Write it like “Excellent 18”.",
  ],
  [
    levels,
    { 优秀: "21" },
    "not-in-level",
    [],
    "“优秀 21”不对：优秀的分数是 18～20 分。请改写分数，或改选别的级。",
    "「优秀 21」不對：優秀的分數是 18～20 分。請改寫分數，或改選別的級。",
    "“优秀 21” does not fit: “Excellent” is worth 18 to 20 points. Change the points, or pick another level.",
  ],
  [
    levels,
    "1级 13",
    "not-in-level",
    [],
    "“1级 13”不对：1级的分数是 12 分。请改写分数，或改选别的级。",
    "「1级 13」不對：1級的分數是 12 分。請改寫分數，或改選別的級。",
    "“1级 13” does not fit: “level 1” is worth 12 points. Change the points, or pick another level.",
  ],
  [
    levels,
    "0 3",
    "not-in-level",
    [],
    "“0 3”不对：0级的分数是 1 分。请改写分数，或改选别的级。",
    "「0 3」不對：0級的分數是 1 分。請改寫分數，或改選別的級。",
    "“0 3” does not fit: “level 0” is worth 1 point. Change the points, or pick another level.",
  ],
  [
    levels,
    "良好 15.2",
    "off-level-step",
    [],
    "“良好 15.2”的分数不对：2级（良好）从 15 分起，每次增加 0.5 分。",
    "「良好 15.2」的分數不對：2級（良好）從 15 分起，每次增加 0.5 分。",
    "The points of “良好 15.2” do not fit: “level 2 (Good)” goes up from 15 in steps of 0.5.",
  ],
  [
    levels,
    "15.2",
    "off-level-step",
    [],
    "“15.2”的分数不对：2级（良好）从 15 分起，每次增加 0.5 分。",
    "「15.2」的分數不對：2級（良好）從 15 分起，每次增加 0.5 分。",
    "The points of “15.2” do not fit: “level 2 (Good)” goes up from 15 in steps of 0.5.",
  ],
  [
    levels,
    "18",
    "which-level",
    [],
    "18 分可以属于好几级：优秀（18～20 分）、2级（良好）（15～18 分）。请写明是哪一级，例如“优秀 18”。",
    "18 分可以屬於好幾級：優秀（18～20 分）、2級（良好）（15～18 分）。請寫明是哪一級，例如「優秀 18」。",
    "18 points lie in several levels: Excellent (18 to 20 points), level 2 (Good) (15 to 18 points). Say which one, such as “Excellent 18”.",
  ],
  [
    lost,
    "大概",
    "unknown-yes-no",
    [],
    "“大概”看不出是或否。可以填：无流失、否。",
    "「大概」看不出是或否。可以填：無流失、否。",
    "“大概” is neither yes nor no. The answers are: none lost, no.",
  ],
  [
    lost,
    "无",
    "ambiguous-yes-no",
    [],
    "“无”在这一项可以有两种理解。请把答案写全：无流失、否。",
    "「无」在這一項可以有兩種理解。請把答案寫全：無流失、否。",
    "“无” can be read both ways here. Write the answer in full: none lost, no.",
  ],
  [
    judged,
    "很好",
    "not-points",
    [],
    "“很好”不是一个分数。请写 0 到 20 之间的数。",
    "「很好」不是一個分數。請寫 0 到 20 之間的數。",
    "“很好” is not a number of points. Write a number from 0 to 20.",
  ],
  [
    judged,
    "21",
    "points-out-of-range",
    [],
    "分数不能是 21，应在 0 到 20 之间。",
    "分數不能是 21，應在 0 到 20 之間。",
    "The points cannot be 21; they must lie between 0 and 20.",
  ],
  [
    judged,
    "17.25",
    "points-off-step",
    [],
    "分数不能是 17.25：从 0 分起，每次增加 0.5 分。",
    "分數不能是 17.25：從 0 分起，每次增加 0.5 分。",
    "The points cannot be 17.25: they go up from 0 in steps of 0.5.",
  ],
];

export const SAID_OF_TALLIES: readonly SaidOfAnswer[] = [
  [
    things,
    ["迟倒"],
    "unknown-entry",
    ["0"],
    "这一项没有列出“迟倒”。可以填“无”，或填列出的内容：迟到、迟交报表、事假。是不是“迟到”？",
    "這一項沒有列出「迟倒」。可以填「無」，或填列出的內容：迟到、迟交报表、事假。是不是「迟到」？",
    "“迟倒” is not on this item's list. Write “none”, or what is on it: 迟到, 迟交报表, 事假. Did you mean “迟到”?",
  ],
  [
    things,
    "旷工",
    "unknown-entry",
    [],
    "这一项没有列出“旷工”。可以填“无”，或填列出的内容：迟到、迟交报表、事假。",
    "這一項沒有列出「旷工」。可以填「無」，或填列出的內容：迟到、迟交报表、事假。",
    "“旷工” is not on this item's list. Write “none”, or what is on it: 迟到, 迟交报表, 事假.",
  ],
  [
    things,
    ["旷工 2 次"],
    "unknown-entry",
    ["0"],
    "这一项没有列出“旷工 2 次”。可以填“无”，或填列出的内容：迟到、迟交报表、事假。",
    "這一項沒有列出「旷工 2 次」。可以填「無」，或填列出的內容：迟到、迟交报表、事假。",
    "“旷工 2 次” is not on this item's list. Write “none”, or what is on it: 迟到, 迟交报表, 事假.",
  ],
  [
    things,
    [""],
    "unknown-entry",
    ["0"],
    "这一项没有列出“”。可以填“无”，或填列出的内容：迟到、迟交报表、事假。",
    "這一項沒有列出「」。可以填「無」，或填列出的內容：迟到、迟交报表、事假。",
    "“” is not on this item's list. Write “none”, or what is on it: 迟到, 迟交报表, 事假.",
  ],
  [
    things,
    ["迟"],
    "ambiguous-entry",
    ["0"],
    "不止一条以“迟”开头。请写全：迟到、迟交报表、事假。",
    "不止一條以「迟」開頭。請寫全：迟到、迟交报表、事假。",
    "More than one entry begins with “迟”. Write it in full: 迟到, 迟交报表, 事假.",
  ],
  [
    things,
    ["迟 2 次"],
    "unknown-entry",
    ["0"],
    "这一项没有列出“迟 2 次”。可以填“无”，或填列出的内容：迟到、迟交报表、事假。",
    "這一項沒有列出「迟 2 次」。可以填「無」，或填列出的內容：迟到、迟交报表、事假。",
    "“迟 2 次” is not on this item's list. Write “none”, or what is on it: 迟到, 迟交报表, 事假.",
  ],
  [
    things,
    ["late", "迟到"],
    "entry-twice",
    ["1"],
    "“迟到”写了两次。若发生多次，请写成“迟到: 2”这样的次数。",
    "「迟到」寫了兩次。若發生多次，請寫成「迟到: 2」這樣的次數。",
    "“迟到” is listed twice. If it happened more than once, write how often: “迟到: 2”.",
  ],
  [
    things,
    ["无", "迟到"],
    "none-among-others",
    ["0"],
    "“无”表示什么也没有发生，却和别的内容写在一起。请只留一种。",
    "「无」表示什麼也沒有發生，卻和別的內容寫在一起。請只留一種。",
    "“无” says that nothing happened, but stands beside something that did. Keep one of the two.",
  ],
  [
    things,
    { 迟到: "多次" },
    "not-a-count",
    ["迟到"],
    "“迟到”的次数“多次”不对。请写 0 到 999 的整数。",
    "「迟到」的次數「多次」不對。請寫 0 到 999 的整數。",
    "“多次” does not say how often “迟到” happened. Write a whole number from 0 to 999.",
  ],
  [
    things,
    { 迟到: "1000" },
    "not-a-count",
    ["迟到"],
    "“迟到”的次数“1000”不对。请写 0 到 999 的整数。",
    "「迟到」的次數「1000」不對。請寫 0 到 999 的整數。",
    "“1000” does not say how often “迟到” happened. Write a whole number from 0 to 999.",
  ],
  [
    things,
    { 事假: "两天" },
    "not-a-number",
    ["事假"],
    "“两天”不是一个数。这一项要填事假的数值，例如 86 天。",
    "「两天」不是一個數。這一項要填事假的數值，例如 86 天。",
    "“两天” is not a number. Give the value of “事假”, such as 86 days.",
  ],
  [
    things,
    { 事假: "-1" },
    "out-of-range",
    ["事假"],
    "事假不可能是 -1，应为 0 天以上。请核对数据。",
    "事假不可能是 -1，應為 0 天以上。請核對資料。",
    "“事假” cannot be -1; the values that can occur are: 0 days or above. Check the figure.",
  ],
  [
    things,
    ["事假"],
    "amount-needed",
    ["0"],
    "“事假”还要写明多少天，例如“事假: 1.5”。",
    "「事假」還要寫明多少天，例如「事假: 1.5」。",
    "Say how much of “事假” there was, in days: “事假: 1.5”.",
  ],
  [
    ticks,
    { 有制度: "2" },
    "not-a-tick",
    ["有制度"],
    "“有制度”只填是或否，不能填“2”。",
    "「有制度」只填是或否，不能填「2」。",
    "“有制度” is answered by yes or no, not by “2”.",
  ],
  [
    ticks,
    { 有制度: "1次" },
    "not-a-tick",
    ["有制度"],
    "“有制度”只填是或否，不能填“1次”。",
    "「有制度」只填是或否，不能填「1次」。",
    "“有制度” is answered by yes or no, not by “1次”.",
  ],
  [
    ticks,
    { 有制度: "很好" },
    "not-a-tick",
    ["有制度"],
    "“有制度”只填是或否，不能填“很好”。",
    "「有制度」只填是或否，不能填「很好」。",
    "“有制度” is answered by yes or no, not by “很好”.",
  ],
  [
    ticks,
    { 有制度: "0次" },
    "not-a-tick",
    ["有制度"],
    "“有制度”只填是或否，不能填“0次”。",
    "「有制度」只填是或否，不能填「0次」。",
    "“有制度” is answered by yes or no, not by “0次”.",
  ],
  [
    ticks,
    ["全部", "有制度"],
    "unknown-entry",
    ["0"],
    "这一项没有列出“全部”。可以填“无”，或填列出的内容：有制度、有记录。",
    "這一項沒有列出「全部」。可以填「無」，或填列出的內容：有制度、有记录。",
    "“全部” is not on this item's list. Write “none”, or what is on it: 有制度, 有记录.",
  ],
  [
    complaints,
    { 投诉: "3" },
    "no-rung",
    [],
    "“投诉”是 3 次，表上没有这种情况的分数。列出的是：0 次、5 次以上。请核对数据，或请制表人补上。",
    "「投诉」是 3 次，表上沒有這種情況的分數。列出的是：0 次、5 次以上。請核對資料，或請製表人補上。",
    "“投诉” is 3 times, for which the sheet states no points. It lists: 0 times, 5 times or above. Check the figure, or have it added to the sheet.",
  ],
  [
    complaints,
    { 停机: "3.5" },
    "no-rung",
    [],
    "“停机”是 3.5 小时，表上没有这种情况的分数。列出的是：1 小时以下、超过 4 小时。请核对数据，或请制表人补上。",
    "「停机」是 3.5 小時，表上沒有這種情況的分數。列出的是：1 小時以下、超過 4 小時。請核對資料，或請製表人補上。",
    "“停机” is 3.5 hours, for which the sheet states no points. It lists: 1 hour or below, above 4 hours. Check the figure, or have it added to the sheet.",
  ],
];

/** What was worked out by these words has more digits than a result can state. */
function tooManyDigits(hans: string, hant = hans, en = hans): readonly [string, string, string] {
  return [
    `按“${hans}”算出来的数位数太多，无法使用。请核对所填的数据，少写几位小数。`,
    `按「${hant}」算出來的數位數太多，無法使用。請核對所填的資料，少寫幾位小數。`,
    `“${en}” gives a number with too many digits to use. Check the figures that went in, and give fewer decimals.`,
  ];
}

export const SAID_OF_WHAT_IS_WORKED_OUT: readonly SaidOfAnswer[] = [
  [
    rate,
    "85%",
    "no-band",
    [],
    "完成率 85% 不在任何一档内，不能给分。现有的分档是：90% 以上、低于 80%。请核对数据，或请制表人补上这一档。",
    "達成率 85% 不在任何一檔內，不能給分。現有的分檔是：90% 以上、低於 80%。請核對資料，或請製表人補上這一檔。",
    "85% for “Completion” is in no band, so there are no points for it. The bands are: 90% or above, below 80%. Check the figure, or have the band added to the sheet.",
  ],
  [
    rate,
    "80%",
    "no-band",
    [],
    "完成率 80% 不在任何一档内，不能给分。现有的分档是：90% 以上、低于 80%。请核对数据，或请制表人补上这一档。",
    "達成率 80% 不在任何一檔內，不能給分。現有的分檔是：90% 以上、低於 80%。請核對資料，或請製表人補上這一檔。",
    "80% for “Completion” is in no band, so there are no points for it. The bands are: 90% or above, below 80%. Check the figure, or have the band added to the sheet.",
  ],
  [
    perHead,
    { actual: "100", heads: "3" },
    "worked-not-whole",
    [],
    "按公式算出来，人均产值是 33.333333… 万元，但只能是整数。请核对所填的数据。",
    "按公式算出來，人均產值是 33.333333… 萬元，但只能是整數。請核對所填的資料。",
    "The formula gives 33.333333… ×10,000 yuan for “Output per head”, which takes whole numbers only. Check the figures that went in.",
  ],
  [
    perHead,
    { actual: "9000", heads: "3" },
    "worked-out-of-range",
    [],
    "按公式算出来，人均产值是 3000 万元，应为 0 万元（含）至 1000 万元（含）。请核对所填的数据。",
    "按公式算出來，人均產值是 3000 萬元，應為 0 萬元（含）至 1000 萬元（含）。請核對所填的資料。",
    "The formula gives 3000 ×10,000 yuan for “Output per head”; the values that can occur are: from 0 ×10,000 yuan to 1000 ×10,000 yuan. Check the figures that went in.",
  ],
  [
    perHead,
    { actual: "10", heads: "0" },
    "divided-by-zero",
    [],
    "按“实际销售额 ÷ 人数”计算时除数是 0，算不出来。请核对所填的数据，或请制表人写明这种情况怎样计分。",
    "按「实际销售额 ÷ 人数」計算時除數是 0，算不出來。請核對所填的資料，或請製表人寫明這種情況怎樣計分。",
    "“实际销售额 ÷ 人数” would divide by 0 and has no value. Check the figures that went in, or have the sheet say what counts then.",
  ],
  [
    {
      ...ofDate,
      rule: byFormula(formula("月数", pair("months", pair("multiply", "hired", 1000), FIRST_DAY))),
    },
    "2026-09-01",
    "beyond-calendar",
    [],
    "按“月数”计算时，有一个日期不在日历之内。请核对所填的日期。",
    "按「月数」計算時，有一個日期不在日曆之內。請核對所填的日期。",
    "“月数” leads to a day that is in no calendar. Check the dates that went in.",
  ],
  [
    { ...perHead, rule: byFormula(formula("实际 × 实际", pair("multiply", "actual", "actual"))) },
    { actual: MANY, heads: "3" },
    "too-many-digits",
    [],
    ...tooManyDigits("实际 × 实际"),
  ],
  [
    {
      ...perHead,
      rule: banded({ ...INDEX, formula: formula("实际 × 实际", pair("multiply", "actual", "actual")) }).rule,
    },
    { actual: MANY, heads: "3" },
    "too-many-digits",
    [],
    ...tooManyDigits("实际 × 实际"),
  ],
  [
    {
      rule: {
        kind: "bands",
        measure: RATE,
        bands: [{ when: {}, formula: formula("完成率 × 1.25", pair("multiply", "rate", number("1.25"))) }],
      },
    },
    MANY,
    "too-many-digits",
    [],
    ...tooManyDigits("完成率 × 1.25"),
  ],
  [
    { rule: { kind: "proportional", measure: RATE, target: "64", points: "10", inverse: false } },
    MANY,
    "too-many-digits",
    [],
    ...tooManyDigits("完成率", "達成率", "Completion"),
  ],
  [
    {
      rule: {
        kind: "interpolation",
        measure: RATE,
        anchors: [
          { at: "0", points: "0" },
          { at: "64", points: "10" },
        ],
      },
    },
    MANY,
    "too-many-digits",
    [],
    ...tooManyDigits("完成率", "達成率", "Completion"),
  ],
  [
    {
      rule: {
        kind: "off-target",
        measure: RATE,
        target: "100",
        base: "20",
        below: side("64", "-1", "proportional"),
      },
    },
    MANY,
    "too-many-digits",
    [],
    ...tooManyDigits("完成率", "達成率", "Completion"),
  ],
  [
    { rule: tally("deduct", "10", [perUnit("leave", "事假", ["64", "days"], "-1", "proportional")]) },
    { 事假: MANY },
    "too-many-digits",
    [],
    ...tooManyDigits("项目1", "项目1", "Item 1"),
  ],
  [
    cases,
    "85%",
    "no-case",
    [],
    "没有一种情况符合，所以算不出分数。表上列出的情况是：完成率满 100%、完成率不到 50%。请核对数据，或请制表人补上其余的情况。",
    "沒有一種情況符合，所以算不出分數。表上列出的情況是：完成率满 100%、完成率不到 50%。請核對資料，或請製表人補上其餘的情況。",
    "None of the cases holds, so there are no points. The sheet's cases are: 完成率满 100%, 完成率不到 50%. Check the figures, or have the other cases added to the sheet.",
  ],
  [
    noTarget,
    "1%",
    "target-of-zero",
    [],
    "完成率的目标是 0，不能按 1% 与目标的比例计分。请制表人改用别的评分规则。",
    "達成率的目標是 0，不能按 1% 與目標的比例計分。請製表人改用別的評分規則。",
    "The target of “Completion” is 0, so 1% has no proportion to it. Have the sheet use another kind of rule.",
  ],
  [
    { rule: INVERSE },
    "0%",
    "inverse-without-limit",
    [],
    "完成率是 0%，反比计分时没有上限，算不出分数。请制表人为这一项写明封顶。",
    "達成率是 0%，反比計分時沒有上限，算不出分數。請製表人為這一項寫明封頂。",
    "“Completion” is 0%, and with less being better that would be points without end. Have a cap added to this item.",
  ],
];
