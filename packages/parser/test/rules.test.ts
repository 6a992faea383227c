import type { Item } from "@scorecard/model";
import { describe, expect, test } from "vitest";
import { readItemText } from "./items.ts";
import { NARROW, reform, rewrite, WIDE_FORMS } from "./rewriting.ts";

/*
 * Every kind of rule in Chinese and in English. The two are one item; so is the Chinese one with the words of the other
 * script, and with marks of the other width.
 */

interface Sample {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  /** What both say, without texts. */
  readonly says: object;
}

const RATE_ZH = '计量 rate "完成率" / "Completion"，单位 %';
const RATE_EN = 'measure rate: "完成率" / "Completion", unit %';

const SAMPLES: readonly Sample[] = [
  {
    kind: "bands",
    zh: `指标 i "甲" / "A" 20% {
      ${RATE_ZH}
      封顶：24 分
      分档 {
        超过 120% "超额" / "Beyond"：24 分，须说明
        60%～120%：rate × 20 分
        低于 60%：0 分
      }
    }`,
    en: `item i "甲" / "A" 20% {
      ${RATE_EN}
      cap: 24 points
      bands {
        above 120% "超额" / "Beyond": 24 points, note required
        60% to 120%: rate × 20 points
        otherwise: 0 points
      }
    }`.replace("otherwise", "below 60%"),
    says: {
      limits: [{ kind: "cap", points: "24" }],
      rule: {
        kind: "bands",
        bands: [
          { when: { low: { value: "120", inclusive: false } }, points: "24", needsNote: true },
          { when: { low: { value: "60", inclusive: true }, high: { value: "120", inclusive: true } } },
          { when: { high: { value: "60", inclusive: false } }, points: "0" },
        ],
      },
    },
  },
  {
    kind: "bands with a parameter",
    zh: `参数 quota "季度销售目标" / "Quarterly quota"，单位 万元
    指标 i "甲" / "A" 20 分 {
      目标：[季度销售目标]
      计量 sales "销售额" / "Sales"，单位 万元
      分档 { 超过 quota：20 分；其他：0 分 }
    }`,
    en: `parameter quota "季度销售目标" / "Quarterly quota", unit wan-yuan
    item i "甲" / "A" 20 points {
      target: [Quarterly quota]
      measure sales "销售额" / "Sales", unit wan-yuan
      bands { above quota: 20 points; otherwise: 0 points }
    }`,
    says: {
      target: { "zh-Hans": "{quota} 万元", "zh-Hant": "{quota} 萬元", en: "{quota} ×10,000 yuan" },
      rule: { bands: [{ when: { low: { value: { parameter: "quota" }, inclusive: false } } }, { when: {} }] },
    },
  },
  {
    kind: "levels",
    zh: `指标 i "甲" / "A" 20% {
      分级 步长 1 分 {
        a "优秀" / "Excellent" "主动改进" / "Improves unasked"：18～20 分，须说明
        b "良好" / "Good" "按时完成" / "On time"：15～17 分
        3 级 "没有完成" / "Not done"：0 分
      }
    }`,
    en: `item i "甲" / "A" 20% {
      levels step 1 point {
        a "优秀" / "Excellent" "主动改进" / "Improves unasked": 18 to 20 points, note required
        b "良好" / "Good" "按时完成" / "On time": 15-17 points
        level 3 "没有完成" / "Not done": 0 points
      }
    }`,
    says: {
      rule: {
        kind: "levels",
        levels: [
          { key: "a", points: "18", upTo: "20", step: "1", needsNote: true },
          { key: "b", points: "15", upTo: "17", step: "1" },
          { key: "3", points: "0" },
        ],
      },
    },
  },
  {
    kind: "deductions",
    zh: `指标 i "甲" / "A" 20% {
      扣分，最低 0 分 {
        late "迟到" / "Late" 每次：2 分，最多 3 次
        leave "事假" / "Leave" 每 0.5 天：1 分，最多 5 分，零头 进一
        absent "旷工" / "Absent" { 1～3 次：1 分；4 次以上：10% }
        只取最大 { x "甲类" / "Class A"：3 分；y "乙类" / "Class B"：扣 5 分 }
      }
    }`,
    en: `item i "甲" / "A" 20% {
      deduct, floor 0 points {
        late "迟到" / "Late" each time: 2 points, at most 3 times
        leave "事假" / "Leave" each 0.5 days: 1 point, at most 5 points, partial counted
        absent "旷工" / "Absent" { 1 to 3 times: 1 point; 4 times or more: 10% }
        only the largest { x "甲类" / "Class A": 3 points; y "乙类" / "Class B": deduct 5 points }
      }
    }`,
    says: {
      limits: [{ kind: "floor", points: "0" }],
      rule: {
        kind: "tally",
        style: "deduct",
        base: "20",
        occurs: true,
        per: "each",
        entries: [
          { key: "late", points: "-2", most: { times: "3" } },
          {
            key: "leave",
            points: "-1",
            unit: { amount: "0.5", partial: "counted" },
            most: { points: "5" },
          },
          {
            key: "absent",
            ladder: [
              { when: { low: { value: "1", inclusive: true } }, points: "-1" },
              { when: { low: { value: "4", inclusive: true } }, points: "-2" },
            ],
          },
          { key: "x", points: "-3", exclusive: "largest-1" },
          { key: "y", points: "-5", exclusive: "largest-1" },
        ],
      },
    },
  },
  {
    kind: "a deduction once",
    zh: '指标 i "甲" / "A" 10% { 扣分 一次 5 分，最低 无 { a "一" / "One"；b "二" / "Two" } }',
    en: 'item i "甲" / "A" 10% { deduct once 5 points, floor none { a "一" / "One"; b "二" / "Two" } }',
    says: { rule: { per: "once", entries: [{ points: "-5" }, { points: "-5" }] } },
  },
  {
    kind: "a bonus",
    zh: '加分项 i "甲" / "A" 最高 10 分 { 加分 每项 5 分 { a "一" / "One"；b "二" / "Two"：3 分 } }',
    en: 'bonus i "甲" / "A" cap 10 points { add each 5 points { a "一" / "One"; b "二" / "Two": 3 points } }',
    says: {
      counts: "bonus",
      weight: "0",
      fullMarks: "10",
      limits: [{ kind: "cap", points: "10" }],
      rule: { style: "add", base: "0", entries: [{ points: "5" }, { points: "3" }] },
    },
  },
  {
    kind: "a penalty",
    zh: '扣分项 i "甲" / "A" 最多 20 分 { 扣分 每次 5 分 { a "一" / "One"；b "二" / "Two" } }',
    en: 'penalty i "甲" / "A" at most 20 points { deduct each time 5 points { a "一" / "One"; b "二" / "Two" } }',
    says: {
      counts: "penalty",
      weight: "0",
      fullMarks: "0",
      limits: [{ kind: "floor", points: "-20" }],
      rule: { style: "deduct", base: "0", occurs: true, entries: [{ points: "-5" }, { points: "-5" }] },
    },
  },
  {
    kind: "signed changes",
    zh: `指标 i "甲" / "A" 100% {
      增减分 基准 100 分，封顶 120 分，最低 0 分 { a "一" / "One"：+5 分；b "二" / "Two"：扣 10 分；c "三" / "Three"：加 2 分 }
    }`,
    en: `item i "甲" / "A" 100% {
      tally base 100 points, cap 120 points, floor 0 points { a "一" / "One": +5 points; b "二" / "Two": -10 points; c "三" / "Three": 2 points }
    }`.replace(": 2 points", ": +2 points"),
    says: {
      limits: [
        { kind: "cap", points: "120" },
        { kind: "floor", points: "0" },
      ],
      rule: { style: "signed", base: "100", entries: [{ points: "5" }, { points: "-10" }, { points: "2" }] },
    },
  },
  {
    kind: "a check list",
    zh: '指标 i "甲" / "A" 10% { 检查表 每项 5 分 { a "一" / "One"；b "二" / "Two" } }',
    en: 'item i "甲" / "A" 10% { checklist each 5 points { a "一" / "One"; b "二" / "Two" } }',
    says: { rule: { style: "checklist", base: "0", entries: [{ points: "5" }, { points: "5" }] } },
  },
  {
    kind: "yes or no",
    zh: '指标 i "甲" / "A" 10% { 是否 "按时？" / "On time?" { 是：10 分；否：0 分 } }',
    en: 'item i "甲" / "A" 10% { yes-no "按时？" / "On time?" { yes: 10 points; no: 0 points } }',
    says: { rule: { kind: "yes-no", yes: { points: "10" }, no: { points: "0" } } },
  },
  {
    kind: "a judgement",
    zh: '指标 i "甲" / "A" 20% { 打分：0～20 分，步长 0.5 分 }',
    en: 'item i "甲" / "A" 20% { judged: 0 to 20 points, step 0.5 points }',
    says: { rule: { kind: "judgement", low: "0", high: "20", step: "0.5" } },
  },
  {
    kind: "the distance from a target",
    zh: `指标 i "甲" / "A" 20% {
      ${RATE_ZH}
      差额 目标 100%，基准 20 分，封顶 24 分，最低 0 分 { 每低于 1%：扣 2 分；每高于 1%：加 1 分；零头：按比例 }
    }`,
    en: `item i "甲" / "A" 20% {
      ${RATE_EN}
      off-target target 100%, base 20 points, cap 24 points, floor 0 points {
        each 1% below: -2 points; each 1% above: +1 point; partial: proportional
      }
    }`,
    says: {
      limits: [
        { kind: "cap", points: "24" },
        { kind: "floor", points: "0" },
      ],
      rule: {
        kind: "off-target",
        target: "100",
        base: "20",
        below: { per: "1", points: "-2", partial: "proportional" },
        above: { per: "1", points: "1", partial: "proportional" },
      },
    },
  },
  {
    kind: "in proportion to a target",
    zh: `指标 i "甲" / "A" 20% { 目标：10 天；计量 days "天数" / "Days"，单位 天；按比例 20 分，封顶 120%，反比 }`,
    en: `item i "甲" / "A" 20% { target: 10 days; measure days "天数" / "Days", unit days; proportional 20 points, cap 120%, inverse }`,
    says: {
      limits: [{ kind: "cap", points: "24" }],
      rule: { kind: "proportional", target: "10", points: "20", inverse: true },
    },
  },
  {
    kind: "an interpolation",
    zh: `指标 i "甲" / "A" 20% { ${RATE_ZH}；插值 { 60%：0 分；80%：10 分；100%：20 分 } }`,
    en: `item i "甲" / "A" 20% { ${RATE_EN}; interpolate { 100%: 20 points; 80%: 10 points; 60%: 0 points } }`,
    says: {
      rule: {
        kind: "interpolation",
        anchors: [
          { at: "60", points: "0" },
          { at: "80", points: "10" },
          { at: "100", points: "20" },
        ],
      },
    },
  },
  {
    kind: "a formula",
    zh: `指标 i "甲" / "A" 20% {
      输入 n "投诉数" / "Complaints"，单位 次
      公式，最低 0 分：20 − 2 × n
    }`,
    en: `item i "甲" / "A" 20% {
      input n "投诉数" / "Complaints", unit times
      formula, floor 0 points: 20 - 2 * [Complaints]
    }`,
    says: { limits: [{ kind: "floor", points: "0" }], rule: { kind: "formula", cases: [{}] } },
  },
  {
    kind: "a formula by cases",
    zh: `输入 hired "入职日期" / "Hire date"，日期
    指标 i "甲" / "A" 20% {
      ${RATE_ZH}
      公式 {
        当 月数(hired, 期末) < 3：20 分
        月度：min(20 分, rate × 20)
        其他：min(20, rate × 25)
      }
    }`,
    en: `input hired "入职日期" / "Hire date", date
    item i "甲" / "A" 20% {
      ${RATE_EN}
      formula {
        when months-between(hired, period-end) < 3: 20 points
        monthly: min(20 points, rate * 20)
        otherwise: min(20, rate * 25)
      }
    }`,
    says: {
      rule: {
        kind: "formula",
        cases: [{ when: { test: { op: "compare" } } }, { when: { test: { period: "month" } } }, {}],
      },
    },
  },
  {
    kind: "the lines of an item",
    zh: `指标 i "甲" / "A" 20% {
      要求："要求" / "Requirement"
      目标："不少于 3 家" / "At least 3"
      评分标准："按质量评" / "By quality"
      数据来源："客户部" / "Client service"
      适用月份：3、6、9、12
      不适用：满分
      打分：0～20 分
    }`,
    en: `item i "甲" / "A" 20% {
      requirement: "要求" / "Requirement"
      target: "不少于 3 家" / "At least 3"
      standard: "按质量评" / "By quality"
      source: "客户部" / "Client service"
      due: 3, 6, 9, 12
      not applicable: full marks
      judged: 0–20 points
    }`,
    says: { due: [3, 6, 9, 12], notApplicable: "full", standard: { en: "By quality" } },
  },
  {
    kind: "figures besides the measure",
    zh: `外部数据 company "公司系数" / "Company"，小数，范围 0～1，来源 "财务部" / "Finance"
    参数 quota "目标" / "Quota"，单位 万元：5000000 元
    指标 i "甲" / "A" 20% {
      输入 moved "转岗" / "Transferred"，是否
      输入 done "完成数" / "Done"，单位 件，来源 "系统" / "System"
      公式：当(moved, 10, 20) × company
    }`,
    en: `outside company "公司系数" / "Company", decimal, range 0 to 1, source "财务部" / "Finance"
    parameter quota "目标" / "Quota", unit wan-yuan: 5000000 yuan
    item i "甲" / "A" 20% {
      input moved "转岗" / "Transferred", yes-no
      input done "完成数" / "Done", unit 件, source "系统" / "System"
      formula: when(moved, 10, 20) × company
    }`,
    says: {
      inputs: [
        { key: "moved", origin: "review", value: { type: "yes-no" } },
        { key: "done", value: { type: "number", whole: true }, dataSource: { en: "System" } },
      ],
    },
  },
];

function read(text: string): Item | undefined {
  const { item, diagnostics } = readItemText(text);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  return item;
}

/** The item without Chinese texts, whose script is that of the keywords around them. */
function withoutChinese(item: Item | undefined): unknown {
  return JSON.parse(JSON.stringify(item, (key, value) => (key.startsWith("zh-") ? undefined : value)));
}

describe.each(SAMPLES)("$kind", ({ zh, en, says }) => {
  test("says what is meant", () => {
    expect(read(zh)).toMatchObject(says);
  });

  test("is the same with English keywords", () => {
    expect(read(en)).toEqual(read(zh));
    expect(read(rewrite(zh, "en"))).toEqual(read(zh));
  });

  test("is the same with Traditional keywords", () => {
    expect(withoutChinese(read(rewrite(zh, "zh-Hant")))).toEqual(withoutChinese(read(zh)));
  });

  test("is the same with half-width, and with full-width marks", () => {
    expect(read(reform(zh, NARROW, WIDE_FORMS))).toEqual(read(zh));
    const wide = reform(zh, `${WIDE_FORMS}0123456789.+-<>=*`, `${NARROW}０１２３４５６７８９．＋－＜＞＝＊`);
    expect(read(wide)).toEqual(read(zh));
  });
});
