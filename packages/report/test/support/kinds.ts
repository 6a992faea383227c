import {
  type Item,
  type Result,
  type Review,
  type Section,
  type Template,
  type TraceStep,
  templateSchema,
  UNITS,
} from "@scorecard/model";

/** A sheet with every kind of rule and every feature, and a result made by hand. */

function text(hans: string, en: string) {
  return { "zh-Hans": hans, en };
}

function unit(id: string) {
  const known = UNITS.find((candidate) => candidate.id === id);
  if (known === undefined) throw new Error(`no unit ${id}`);
  return { id, name: known.name };
}

const atLeast = (value: string) => ({ low: { value, inclusive: true } });
const below = (value: string) => ({ high: { value, inclusive: false } });
const between = (low: string, high: string) => ({
  low: { value: low, inclusive: true },
  high: { value: high, inclusive: true },
});
const number = (id: string) => ({
  type: "number" as const,
  unit: unit(id),
  whole: false,
  domain: atLeast("0"),
});
const measure = (hans: string, en: string, id: string) => ({
  name: text(hans, en),
  unit: unit(id),
  whole: false,
  domain: atLeast("0"),
});
const formula = (hans: string, en: string) => ({
  words: text(hans, en),
  value: { op: "number" as const, value: "1" },
});

/** An item of so many points in a section out of 100. */
function item(
  key: string,
  name: Item["name"],
  points: string,
  rest: Partial<Item> & Pick<Item, "rule">,
): Item {
  return { key, name, weight: String(Number(points) / 100), fullMarks: points, ...rest };
}

const RESULTS: Section = {
  key: "results",
  name: text("工作业绩", "Results"),
  weight: "0.7",
  weighted: true,
  fullMarks: "100",
  limits: [{ kind: "cap", points: "120" }],
  groups: [
    {
      key: "sales",
      name: text("销售", "Sales"),
      weight: "0.6",
      items: [
        item("revenue", text("销售额完成率", "Revenue against plan"), "20", {
          requirement: text("完成季度销售计划", "Meets the quarterly sales plan"),
          target: text("{quota} 万元", "{quota} ×10,000 yuan"),
          dataSource: text("财务部", "Finance"),
          inputs: [
            {
              key: "actual",
              name: text("实际销售额", "Actual revenue"),
              value: number("wan-yuan"),
              origin: "review",
            },
            {
              key: "plan",
              name: text("计划销售额", "Planned revenue"),
              value: number("wan-yuan"),
              origin: "review",
            },
          ],
          limits: [{ kind: "cap", points: "24" }],
          rule: {
            kind: "bands",
            measure: {
              ...measure("完成率", "Completion", "%"),
              key: "rate",
              formula: formula("实际销售额 ÷ 计划销售额", "actual revenue ÷ planned revenue"),
            },
            bands: [
              { when: { low: { value: "120", inclusive: false } }, points: "24", needsNote: true },
              { when: between("60", "120"), formula: formula("完成率 × 20 分", "completion × 20 points") },
              { when: below("60"), points: "0" },
            ],
          },
        }),
        item("margin", text("毛利率", "Gross margin"), "10", {
          requirement: text("毛利率达到目标", "Gross margin on target"),
          rule: {
            kind: "off-target",
            measure: measure("毛利率", "Gross margin", "%"),
            target: { parameter: "margin-target" },
            base: "10",
            below: { per: "1", points: "-2", partial: "dropped" },
            above: { per: "1", points: "1", partial: "counted" },
          },
          limits: [
            { kind: "cap", points: "12" },
            { kind: "floor", points: "0" },
          ],
        }),
        item("collection", text("回款", "Collection"), "10", {
          rule: {
            kind: "proportional",
            measure: measure("回款额", "Collected", "wan-yuan"),
            target: "100",
            points: "10",
            inverse: false,
          },
          limits: [{ kind: "cap", points: "12" }],
        }),
        item("coverage", text("渠道覆盖率", "Channel coverage"), "10", {
          standard: text("以区域内有效门店数为准", "Counted by active stores in the region"),
          rule: {
            kind: "interpolation",
            measure: measure("覆盖率", "Coverage", "%"),
            anchors: [
              { at: "60", points: "0" },
              { at: "80", points: "6" },
              { at: "100", points: "10" },
            ],
          },
        }),
        item("complaints", text("客户投诉", "Complaints"), "10", {
          inputs: [
            { key: "count", name: text("投诉数", "Complaints"), value: number("times"), origin: "review" },
            {
              key: "severe",
              name: text("有无重大投诉", "Any serious one"),
              value: { type: "yes-no" },
              origin: "review",
            },
          ],
          rule: {
            kind: "formula",
            cases: [
              {
                when: { words: text("月度", "Monthly"), test: { op: "period-is", period: "month" } },
                formula: formula("max(0，10 − 2 × 投诉数)", "max(0, 10 − 2 × complaints)"),
              },
              {
                when: {
                  words: text("到岗不满 3 个月", "Less than 3 months in the position"),
                  test: { op: "period-is", period: "quarter" },
                },
                formula: formula("10 分", "10 points"),
              },
              { formula: formula("max(0，10 − 投诉数)", "max(0, 10 − complaints)") },
            ],
          },
        }),
      ],
    },
    {
      key: "team",
      name: text("团队", "Team"),
      weight: "0.4",
      items: [
        item("plan-quality", text("计划质量", "Quality of plans"), "20", {
          requirement: text("季度计划切实可行", "Quarterly plans can be carried out"),
          rule: { kind: "judgement", low: "0", high: "20", step: "0.5" },
        }),
        item("training", text("团队培训", "Team training"), "10", {
          due: [3, 6, 9, 12],
          notApplicable: "reweight",
          rule: {
            kind: "yes-no",
            question: text("培训计划是否全部完成？", "Was all planned training given?"),
            yes: { points: "10" },
            no: { points: "0" },
          },
        }),
        item("attitude", text("协作评价", "Cooperation"), "10", {
          rule: {
            kind: "levels",
            levels: [
              {
                key: "excellent",
                name: text("优秀", "Excellent"),
                points: "9",
                upTo: "10",
                step: "0.5",
                needsNote: true,
              },
              { key: "good", name: text("良好", "Good"), points: "7", upTo: "8", step: "0.5" },
              { key: "fair", name: text("一般", "Fair"), points: "5" },
              { key: "poor", name: text("较差", "Poor"), points: "0", needsNote: true },
            ],
          },
        }),
      ],
    },
    {
      items: [
        {
          key: "new-clients",
          name: text("新客户开发", "New clients"),
          counts: "bonus",
          weight: "0",
          fullMarks: "10",
          limits: [{ kind: "cap", points: "10" }],
          rule: {
            kind: "tally",
            style: "add",
            base: "0",
            per: "each",
            entries: [
              { key: "large", text: text("签约大客户", "Large client signed"), points: "5" },
              {
                key: "small",
                text: text("签约一般客户", "Other client signed"),
                points: "1",
                most: { points: "5" },
              },
            ],
          },
        },
        {
          key: "attendance",
          name: text("考勤", "Attendance"),
          counts: "penalty",
          weight: "0",
          fullMarks: "0",
          limits: [{ kind: "floor", points: "-20" }],
          rule: {
            kind: "tally",
            style: "deduct",
            base: "0",
            per: "each",
            entries: [
              {
                key: "late",
                text: text("迟到", "Late"),
                ladder: [
                  { when: between("1", "3"), points: "-1" },
                  { when: atLeast("4"), points: "-3" },
                ],
              },
              {
                key: "leave",
                text: text("事假", "Personal leave"),
                points: "-1",
                unit: { amount: "0.5", unit: unit("days"), partial: "counted" },
                most: { points: "5" },
              },
              {
                key: "warned",
                text: text("口头警告", "Spoken warning"),
                points: "-2",
                exclusive: "discipline",
              },
              {
                key: "punished",
                text: text("书面处分", "Written sanction"),
                points: "-10",
                exclusive: "discipline",
              },
            ],
          },
        },
      ],
    },
  ],
};

const CHECKS: Section = {
  key: "checks",
  name: text("现场检查", "Site check"),
  weight: "0.1",
  weighted: true,
  fullMarks: "10",
  groups: [
    {
      items: [
        {
          key: "site",
          name: text("展厅检查", "Showroom check"),
          weight: "1",
          fullMarks: "10",
          rule: {
            kind: "tally",
            style: "checklist",
            base: "0",
            per: "each",
            entries: [
              { key: "clean", text: text("展台整洁", "Stand clean"), points: "2" },
              { key: "prices", text: text("价格标签齐全", "All prices shown"), points: "3" },
              {
                key: "staff",
                text: text("导购着装规范，佩戴工牌", "Staff dressed as required, wearing badges"),
                points: "5",
              },
            ],
          },
        },
      ],
    },
  ],
};

const GOALS: Section = {
  key: "own",
  name: text("个人目标", "Own goals"),
  weight: "0.2",
  weighted: true,
  fullMarks: "100",
  groups: [
    {
      key: "goals",
      name: text("本季目标", "Goals"),
      weight: "1",
      items: [],
      rows: {
        least: 2,
        most: 5,
        eachLeast: "0.1",
        prototype: {
          key: "goal",
          name: text("目标", "Goal"),
          weight: "1",
          fullMarks: "100",
          requirement: text("写明完成标准和期限", "States when it is met, and by when"),
          rule: { kind: "judgement", low: "0", high: "100" },
        },
      },
    },
  ],
};

export const KINDS: Template = templateSchema.parse({
  format: "scorecard-template",
  syntax: 1,
  id: "sales-manager",
  version: "2.0",
  title: text("销售经理考核评分表", "Sales Manager Scorecard"),
  position: text("销售经理", "Sales Manager"),
  periods: ["month", "quarter"],
  raters: [
    { key: "self", name: text("自评", "Self") },
    { key: "supervisor", name: text("上级", "Supervisor") },
    { key: "peer-1", name: text("同级1", "Peer 1") },
  ],
  result: {
    kind: "cases",
    cases: [
      {
        when: {
          words: text("本期内调岗", "Transferred in the period"),
          test: { op: "is", key: "transferred" },
        },
        rule: {
          kind: "weighted",
          weights: [
            { rater: "supervisor", weight: "0.6" },
            { rater: "peer-1", weight: "0.4" },
          ],
        },
      },
    ],
    otherwise: { kind: "take", rater: "supervisor" },
  },
  missing: "reweight",
  differences: [{ raters: ["self", "supervisor"], on: "item", most: { points: "5" } }],
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "91",
  inputs: [
    {
      key: "quota",
      name: text("季度销售目标", "Quarterly quota"),
      value: number("wan-yuan"),
      origin: "parameter",
      given: "300",
    },
    {
      key: "margin-target",
      name: text("毛利率目标", "Margin target"),
      value: number("%"),
      origin: "parameter",
    },
    {
      key: "hired",
      name: text("到岗日期", "In the position since"),
      value: { type: "date" },
      origin: "review",
    },
    {
      key: "transferred",
      name: text("本期内是否调岗", "Transferred in the period"),
      value: { type: "yes-no" },
      origin: "review",
    },
    {
      key: "company",
      name: text("公司业绩系数", "Company coefficient"),
      value: { type: "number", whole: false, domain: between("0", "2") },
      origin: "outside",
      dataSource: text("财务部", "Finance"),
    },
  ],
  sections: [RESULTS, CHECKS, GOALS],
  closing: [
    { kind: "formula", formula: formula("总分 × 公司业绩系数", "total × company coefficient") },
    { kind: "adjust", key: "ceo", name: text("总经理调整", "CEO’s adjustment"), low: "-5", high: "5" },
    { kind: "cap", points: "120" },
  ],
  vetoes: [
    {
      key: "accident",
      text: text("发生重大安全事故", "A serious accident"),
      cause: { kind: "event", event: "accident", times: atLeast("1") },
      effects: [
        { on: { of: "total" }, do: "set", points: "0" },
        { grade: "D", do: "set" },
      ],
    },
    {
      key: "minor",
      text: text("一般事故", "Minor accidents"),
      cause: { kind: "event", event: "minor", times: atLeast("3") },
      effects: [{ grade: "C", do: "cap" }],
    },
    {
      key: "low-revenue",
      text: text("销售额不达底线", "Revenue below the minimum"),
      cause: { kind: "points", points: { of: "item", key: "revenue" }, when: below("12") },
      effects: [{ on: { of: "section", key: "results" }, do: "cap", points: "60" }],
    },
  ],
  grades: [
    {
      key: "A",
      name: text("优秀", "Excellent"),
      when: atLeast("90"),
      coefficient: "1.2",
      decision: text("列入晋升名单", "On the list for promotion"),
      needsNote: true,
    },
    {
      key: "B",
      name: text("良好", "Good"),
      when: { low: { value: "80", inclusive: true }, high: { value: "90", inclusive: false } },
      coefficient: "1",
    },
    {
      key: "C",
      name: text("合格", "Fair"),
      when: { low: { value: "60", inclusive: true }, high: { value: "80", inclusive: false } },
      coefficient: "0.8",
    },
    {
      key: "D",
      name: text("不合格", "Poor"),
      when: below("60"),
      coefficient: "0",
      decision: text("列入改进计划，三个月后复评", "Improvement plan, assessed again after three months"),
    },
  ],
  passMark: {
    points: "60",
    passed: text("同意续聘", "Contract renewed"),
    failed: text("不予续聘", "Contract not renewed"),
  },
  textFields: [{ key: "plan", label: text("改进计划", "Improvement plan"), lines: 3, required: true }],
  signers: [
    { key: "assessor", role: text("考核人", "Assessor") },
    {
      key: "employee",
      role: text("被考核人", "Employee"),
      statement: text("本人已阅知以上考核结果。", "I have seen the results above."),
      opinions: [text("同意", "Agree"), text("有异议", "Object"), text("拒签", "Refuse")],
    },
    { key: "hr", role: text("人力资源部", "Human Resources"), seal: true },
  ],
});

const RATERS = ["self", "supervisor", "peer-1"] as const;

type Traces = { readonly [rater in (typeof RATERS)[number]]?: readonly TraceStep[] };

/** The columns of an item: the same trace for each rater unless stated; the result takes the supervisor's. */
function scores(trace: readonly TraceStep[], own: Traces = {}) {
  const column = (steps: readonly TraceStep[]) => {
    const last = steps.at(-1);
    return { points: last !== undefined && "points" in last ? last.points : null, trace: steps };
  };
  const raters = Object.fromEntries(RATERS.map((rater) => [rater, column(own[rater] ?? trace)]));
  const { points } = column(own.supervisor ?? trace);
  const result =
    points === null
      ? { points, trace: [] }
      : { points, trace: [{ step: "take" as const, rater: "supervisor", points }] };
  return { ...raters, result };
}

function totals(points: string, trace: readonly TraceStep[] = []) {
  return Object.fromEntries([...RATERS, "result"].map((column) => [column, { points, trace }]));
}

const total: readonly TraceStep[] = [
  {
    step: "total",
    parts: [
      { section: "results", points: "73.89", weight: "0.7" },
      { section: "checks", points: "5", weight: "0.1" },
      { section: "own", points: "87", weight: "0.2" },
    ],
    points: "69.623",
  },
  {
    step: "closing-formula",
    position: 0,
    inputs: [{ key: "company", value: "1.05" }],
    from: "69.623",
    points: "73.10415",
  },
  {
    step: "adjust",
    adjustment: "ceo",
    change: "3",
    reason: "带队完成华东区整合",
    from: "73.10415",
    points: "76.10415",
  },
  { step: "round", from: "76.10415", places: 2, points: "76.1" },
];

export const KINDS_RESULT: Result = {
  format: "scorecard-result",
  engine: "0.1.0",
  template: { id: "sales-manager", version: "2.0", hash: "sha256:0123456789abcdef" },
  employee: { number: "00412", name: "赵启明", department: "华东销售部", position: "销售经理" },
  period: "2026-10",
  status: "final",
  data: { "margin-target": "32", hired: "2024-03-01", transferred: "no", company: "1.05" },
  sections: [
    {
      key: "results",
      groups: [
        {
          key: "sales",
          items: [
            {
              key: "revenue",
              scores: scores([
                {
                  step: "measure",
                  inputs: [
                    { key: "actual", value: "285" },
                    { key: "plan", value: "300" },
                  ],
                  value: "95",
                },
                { step: "band", value: "95", when: between("60", "120"), band: 1, points: "19" },
              ]),
            },
            {
              key: "margin",
              scores: scores([
                {
                  step: "off-target",
                  value: "29.5",
                  target: "32",
                  base: "10",
                  side: "below",
                  units: "2",
                  change: "-4",
                  points: "6",
                },
              ]),
            },
            {
              key: "collection",
              scores: scores([{ step: "proportional", value: "96", target: "100", points: "9.6" }]),
            },
            {
              key: "coverage",
              scores: scores([
                {
                  step: "interpolation",
                  value: "85",
                  between: [
                    { at: "80", points: "6" },
                    { at: "100", points: "10" },
                  ],
                  points: "7",
                },
              ]),
            },
            {
              key: "complaints",
              scores: scores([
                {
                  step: "formula",
                  case: 0,
                  inputs: [
                    { key: "count", value: "1" },
                    { key: "severe", value: "no" },
                  ],
                  points: "8",
                },
              ]),
            },
          ],
          totals: totals("49.6"),
        },
        {
          key: "team",
          items: [
            { key: "plan-quality", scores: scores([{ step: "judgement", points: "17.5" }]) },
            {
              key: "training",
              applies: "not-due",
              scores: {
                ...totals("0"),
                self: empty(),
                supervisor: empty(),
                "peer-1": empty(),
                result: empty(),
              },
            },
            { key: "attitude", scores: scores([{ step: "level", level: "good", points: "7.5" }]) },
          ],
          totals: totals("25"),
        },
        {
          items: [
            {
              key: "new-clients",
              scores: scores([
                {
                  step: "tally",
                  base: "0",
                  taken: [{ entry: "large", amount: "1", points: "5" }],
                  change: "5",
                  points: "5",
                },
              ]),
            },
            {
              key: "attendance",
              scores: scores([
                {
                  step: "tally",
                  base: "0",
                  taken: [
                    { entry: "late", amount: "2", points: "-1" },
                    { entry: "leave", amount: "1.5", points: "-3" },
                    { entry: "warned", amount: "1", points: "0" },
                    { entry: "punished", amount: "1", points: "-10" },
                  ],
                  change: "-14",
                  points: "-14",
                },
              ]),
            },
          ],
          totals: totals("-9"),
        },
      ],
      totals: totals("73.89", [
        { step: "reweight", from: "74.6", without: ["training"], share: "0.9", points: "746/9" },
      ]),
    },
    {
      key: "checks",
      groups: [
        {
          items: [
            {
              key: "site",
              scores: scores([
                {
                  step: "tally",
                  base: "0",
                  taken: [
                    { entry: "clean", amount: "1", points: "2" },
                    { entry: "prices", amount: "1", points: "3" },
                  ],
                  change: "5",
                  points: "5",
                },
              ]),
            },
          ],
          totals: totals("5"),
        },
      ],
      totals: totals("5"),
    },
    {
      key: "own",
      groups: [
        {
          key: "goals",
          items: [
            {
              key: "goals#1",
              scores: scores([
                { step: "judgement", points: "90" },
                { step: "share", from: "90", weight: "0.6", points: "54" },
              ]),
              row: {
                name: "上线经销商管理系统",
                weight: "0.6",
                fullMarks: "60",
                requirement: "11 月 30 日前全部经销商启用",
              },
            },
            {
              key: "goals#2",
              scores: scores([
                { step: "judgement", points: "82.5" },
                { step: "share", from: "82.5", weight: "0.4", points: "33" },
              ]),
              row: { name: "培养一名区域主管", weight: "0.4", fullMarks: "40" },
            },
          ],
          totals: totals("87"),
        },
      ],
      totals: totals("87"),
    },
  ],
  totals: totals("76.1", total),
  vetoes: [{ key: "minor", times: "3" }],
  grade: { key: "C", byPoints: "C", vetoes: ["minor"], coefficient: "0.8" },
  passed: { passed: true },
};

function empty() {
  return { points: null, trace: [] };
}

export const KINDS_REVIEW: Review = {
  template: "sales-manager",
  employee: KINDS_RESULT.employee,
  period: "2026-10",
  items: { revenue: { answers: {}, note: "两家经销商推迟到 11 月提货。" } },
  rows: {
    goals: [
      { name: "上线经销商管理系统", weight: "60%", review: { answers: {}, note: "杭州两家尚未启用。" } },
      { name: "培养一名区域主管", weight: "40%", review: { answers: {} } },
    ],
  },
  comments: { plan: "每周复盘一次回款进度；11 月底前完成全部门店的价格标签检查。" },
};
