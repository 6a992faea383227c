import {
  type Interval,
  type Item,
  type Limit,
  type RuleOf,
  type Template,
  UNITS,
  type Unit,
} from "@scorecard/model";

/*
 * The two source sheets as template values, with this decision where they are silent: what lies between
 * 80% and 85% gets 0 points; each unmet requirement is deducted, down to 0.
 */

/** `>= 90`, `> 0`, `< 80`, `<= 3`, `= 0` or `otherwise` as an interval. */
export function interval(condition: string): Interval {
  const [, sign = "", value = ""] = /^(>=|<=|>|<|=) ?(.+)$/.exec(condition) ?? [];
  const bound = { value, inclusive: sign.includes("=") };
  if (sign === "") return {};
  if (sign === "=") return { low: bound, high: bound };
  return sign.startsWith(">") ? { low: bound } : { high: bound };
}

export function unit(id: string): Unit {
  const known = UNITS.find((candidate) => candidate.id === id);
  if (known === undefined) throw new Error(`there is no unit ${id}`);
  return { id, name: known.name };
}

type BandLine = readonly [condition: string, points: string];

interface MeasureOptions {
  readonly unit?: string;
  readonly whole?: boolean;
  readonly domain?: Interval;
}

/** A rule of bands on a measure, from the top. */
export function bands(
  [hans, en]: readonly [string, string],
  { unit: unitId, whole = false, domain = interval(">= 0") }: MeasureOptions,
  lines: readonly BandLine[],
): RuleOf<"bands"> {
  const name = { "zh-Hans": hans, en };
  const measure = { name, ...(unitId !== undefined && { unit: unit(unitId) }), whole, domain };
  return {
    kind: "bands",
    measure,
    bands: lines.map(([condition, points]) => ({ when: interval(condition), points })),
  };
}

const PERCENT = { unit: "%" };

export const completionBands = bands(["完成率", "Completion"], PERCENT, [
  [">= 90", "20"],
  [">= 85", "10"],
  ["< 85", "0"],
]);
export const utilisationBands = bands(["信息利用率", "Information utilisation"], PERCENT, [
  [">= 90", "20"],
  [">= 85", "10"],
  ["< 85", "0"],
]);
export const referralBands = bands(["新客户数", "New clients"], { unit: "items", whole: true }, [
  [">= 1", "10"],
  ["= 0", "0"],
]);
export const visitBands = bands(
  ["回访率", "Visits made"],
  { unit: "%", domain: { low: { value: "0", inclusive: true }, high: { value: "100", inclusive: true } } },
  [
    ["= 100", "10"],
    [">= 90", "5"],
    ["< 90", "0"],
  ],
);
export const satisfactionBands = bands(["满意度评分", "Satisfaction score"], { unit: "points" }, [
  [">= 90", "20"],
  [">= 85", "10"],
  [">= 80", "5"],
  ["< 80", "0"],
]);
export const trainingBands = bands(["培训课时", "Class hours"], { unit: "class-hours" }, [
  [">= 10", "5"],
  [">= 6", "3"],
  ["< 6", "0"],
]);
export const errorBands = bands(["差错率", "Error rate"], PERCENT, [
  ["= 0", "10"],
  ["<= 3", "5"],
  ["> 3", "0"],
]);
export const salesBands = bands(["同期销售额之比", "Sales against last year"], PERCENT, [
  [">= 100", "5"],
  ["< 100", "0"],
]);

/** The three requirements of complaint handling; each that was not met takes `points` of the `base`. */
export function complaintDeductions(points: string, base = "10"): RuleOf<"tally"> {
  const change = `-${points}`;
  return {
    kind: "tally",
    style: "deduct",
    base,
    per: "each",
    entries: [
      { key: "response", text: { "zh-Hans": "2小时内响应", en: "Responds within 2 hours" }, points: change },
      {
        key: "resolution",
        text: { "zh-Hans": "3个工作日内解决", en: "Resolves within 3 working days" },
        points: change,
      },
      { key: "rate", text: { "zh-Hans": "解决率100%", en: "Resolves every complaint" }, points: change },
    ],
  };
}

/** Deductions end at 0. */
export const FLOOR_AT_0: readonly Limit[] = [{ kind: "floor", points: "0" }];

export const orphanLoss: RuleOf<"yes-no"> = {
  kind: "yes-no",
  question: { "zh-Hans": "有孤儿客户流失", en: "Any orphan client lost" },
  yes: { points: "0" },
  no: { points: "10" },
};

/** Five levels that give a fifth of the full marks each. */
export function fiveLevels(step: number): RuleOf<"levels"> {
  return {
    kind: "levels",
    levels: [1, 2, 3, 4, 5].map((level) => ({ key: String(level), points: String(level * step) })),
  };
}

function item(
  key: string,
  [hans, en]: readonly [string, string],
  percent: number,
  rule: Item["rule"],
  limits?: readonly Limit[],
): Item {
  return {
    key,
    name: { "zh-Hans": hans, en },
    weight: percent % 10 === 0 ? `0.${percent / 10}` : `0.${String(percent).padStart(2, "0")}`,
    fullMarks: String(percent),
    rule,
    ...(limits && { limits }),
  };
}

/** 客服总监考核评分表, the Customer Service Director's sheet. */
export const director: Template = {
  format: "scorecard-template",
  syntax: 1,
  id: "customer-service-director",
  version: "1",
  title: { "zh-Hans": "客服总监考核评分表", en: "Customer Service Director Scorecard" },
  position: { "zh-Hans": "客服总监", en: "Customer Service Director" },
  periods: ["month"],
  raters: [
    { key: "self", name: { "zh-Hans": "自评", en: "Self" } },
    { key: "supervisor", name: { "zh-Hans": "上级", en: "Supervisor" } },
  ],
  result: { kind: "take", rater: "supervisor" },
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "100",
  sections: [
    {
      key: "performance",
      name: { "zh-Hans": "任务绩效", en: "Task performance" },
      weight: "0.8",
      weighted: true,
      fullMarks: "100",
      groups: [
        {
          key: "client-management",
          name: { "zh-Hans": "客户管理", en: "Client management" },
          weight: "0.6",
          items: [
            item(
              "service-system",
              ["客服流程体系的建立与完善", "Service process system"],
              20,
              completionBands,
            ),
            item(
              "client-information",
              ["客户信息掌控度", "Command of client information"],
              20,
              utilisationBands,
            ),
            item("referrals", ["客户转介绍数", "Client referrals"], 10, referralBands),
            item("key-visits", ["大客户回访", "Key account visits"], 10, visitBands),
          ],
        },
        {
          key: "client-service",
          name: { "zh-Hans": "客服服务", en: "Client service" },
          weight: "0.4",
          items: [
            item("satisfaction", ["客户满意度", "Client satisfaction"], 20, satisfactionBands),
            item(
              "complaints",
              ["客户投诉处理", "Complaint handling"],
              10,
              complaintDeductions("5"),
              FLOOR_AT_0,
            ),
            item("orphan-loss", ["孤儿客户流失数", "Orphan clients lost"], 10, orphanLoss),
          ],
        },
      ],
    },
    {
      key: "behaviour",
      name: { "zh-Hans": "行为考核", en: "Behaviour" },
      weight: "0.2",
      weighted: true,
      fullMarks: "100",
      groups: [
        {
          items: [
            item("command", ["指挥", "Command"], 20, fiveLevels(4)),
            item("professionalism", ["职业化", "Professionalism"], 20, fiveLevels(4)),
            item("customer-focus", ["以客户为中心", "Customer focus"], 20, fiveLevels(4)),
            item("attentive-service", ["服务细致", "Attentive service"], 20, fiveLevels(4)),
            item("accountability", ["承担责任", "Accountability"], 20, fiveLevels(4)),
          ],
        },
      ],
    },
  ],
  textFields: [
    { key: "supervisor-comment", label: { "zh-Hans": "上级评语", en: "Supervisor's comment" }, lines: 3 },
  ],
  signers: [{ key: "assessor", role: { "zh-Hans": "考核人", en: "Assessor" } }],
};

/** The director's sheet with some of its parts changed. */
export function directorWith(changes: Partial<Template>): Template {
  return { ...director, ...changes };
}

/** How {@link smallSheet} differs from the director's sheet. */
export type SheetChanges = Partial<Template> & {
  /** Of every item. */
  readonly fullMarks?: string;
  /** Of every item; {@link FLOOR_AT_0} unless given. */
  readonly limits?: readonly Limit[];
};

/** A sheet with one section of the given rules, each worth `fullMarks`, and raters called as given. */
export function smallSheet(
  rules: readonly Item["rule"][],
  { fullMarks = "10", limits = FLOOR_AT_0, ...changes }: SheetChanges = {},
): Template {
  const items = rules.map(
    (rule, index): Item => ({
      key: `item-${index + 1}`,
      name: { "zh-Hans": `项目${index + 1}`, en: `Item ${index + 1}` },
      weight: `1/${rules.length}`,
      fullMarks,
      rule,
      limits,
    }),
  );
  return directorWith({
    sections: [
      { key: "only", name: { "zh-Hans": "业绩" }, weight: "1", fullMarks: "100", groups: [{ items }] },
    ],
    ...changes,
  });
}
