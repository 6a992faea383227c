import type { Item, LocalizedText, Rule, Template, Unit } from "@scorecard/model";

/** The customer service director's sheet, as a compiled template: the sample that the sheet's form is tested on. */

const PERCENT: Unit = { id: "%", name: { "zh-Hans": "%", "zh-Hant": "%", en: "%" } };
const POINTS: Unit = { id: "points", name: { "zh-Hans": "分", "zh-Hant": "分", en: "points" } };
const PEOPLE: Unit = { id: "people", name: { "zh-Hans": "人", "zh-Hant": "人", en: "people" } };

function text(hans: string, en: string): LocalizedText {
  return { "zh-Hans": hans, en };
}

function atLeast(value: string) {
  return { low: { value, inclusive: true } };
}

function below(value: string) {
  return { high: { value, inclusive: false } };
}

function bands(name: LocalizedText, unit: Unit, ladder: readonly (readonly [object, string])[]): Rule {
  return {
    kind: "bands",
    measure: { name, unit, whole: unit === PEOPLE, domain: atLeast("0") },
    bands: ladder.map(([when, points]) => ({ when, points })),
  };
}

interface Task {
  readonly key: string;
  readonly name: LocalizedText;
  readonly weight: string;
  readonly requirement: LocalizedText;
  readonly rule: Rule;
  readonly limits?: Item["limits"];
}

function task({ weight, ...rest }: Task): Item {
  return { ...rest, weight, fullMarks: String(Number(weight) * 100) };
}

const CLIENT_MANAGEMENT = [
  task({
    key: "process",
    name: text("客服流程体系的建立与完善", "Service process system"),
    weight: "0.2",
    requirement: text(
      "建成客户关系管理系统，制定客户服务的政策、办法与流程，完成率不低于 90%",
      "CRM system in place; service policies, methods and processes written; completion of 90% or above",
    ),
    rule: bands(text("体系建设完成率", "Completion of the system"), PERCENT, [
      [atLeast("90"), "20"],
      [atLeast("85"), "10"],
      [below("85"), "0"],
    ]),
  }),
  task({
    key: "information",
    name: text("客户信息掌控度", "Command of client information"),
    weight: "0.2",
    requirement: text(
      "全面掌握客户信息并用于工作，利用率不低于 90%",
      "Knows the clients’ information fully and uses it; utilisation of 90% or above",
    ),
    rule: bands(text("客户信息利用率", "Information utilisation"), PERCENT, [
      [atLeast("90"), "20"],
      [atLeast("85"), "10"],
      [below("85"), "0"],
    ]),
  }),
  task({
    key: "referrals",
    name: text("客户转介绍数", "Referred clients"),
    weight: "0.1",
    requirement: text("老客户介绍来新客户", "New clients referred by existing clients"),
    rule: bands(text("转介绍新客户数", "New clients referred"), PEOPLE, [
      [atLeast("1"), "10"],
      [{ low: { value: "0", inclusive: true }, high: { value: "0", inclusive: true } }, "0"],
    ]),
  }),
  task({
    key: "visits",
    name: text("大客户回访", "Key account visits"),
    weight: "0.1",
    requirement: text("每三个月回访每位大客户一次", "Visits every key account once every three months"),
    rule: bands(text("回访完成率", "Visits completed"), PERCENT, [
      [atLeast("100"), "10"],
      [atLeast("90"), "5"],
      [below("90"), "0"],
    ]),
  }),
];

const CLIENT_SERVICE = [
  task({
    key: "satisfaction",
    name: text("客户满意度", "Client satisfaction"),
    weight: "0.2",
    requirement: text("客户满意度评分达到 90 分", "Satisfaction score of 90 or above"),
    rule: bands(text("满意度评分", "Satisfaction score"), POINTS, [
      [atLeast("90"), "20"],
      [atLeast("85"), "10"],
      [atLeast("80"), "5"],
      [below("80"), "0"],
    ]),
  }),
  task({
    key: "complaints",
    name: text("客户投诉处理", "Complaint handling"),
    weight: "0.1",
    requirement: text(
      "2 小时内响应，3 个工作日内解决，解决率 100%",
      "Responds within 2 hours, resolves within 3 working days, resolves every complaint",
    ),
    limits: [{ kind: "floor", points: "0" }],
    rule: {
      kind: "tally",
      style: "deduct",
      base: "10",
      per: "each",
      entries: [
        { key: "response", text: text("2 小时内响应", "Responds within 2 hours"), points: "-5" },
        { key: "resolution", text: text("3 个工作日内解决", "Resolves within 3 working days"), points: "-5" },
        { key: "all", text: text("投诉全部解决", "Resolves every complaint"), points: "-5" },
      ],
    },
  }),
  task({
    key: "orphans",
    name: text("孤儿客户流失数", "Orphan clients lost"),
    weight: "0.1",
    requirement: text("没有负责人的客户不流失", "No client without an account owner is lost"),
    rule: {
      kind: "yes-no",
      question: text("本月是否没有流失？", "No orphan client lost this month?"),
      yes: { label: text("没有流失", "None lost"), points: "10" },
      no: { label: text("有流失", "Any lost"), points: "0" },
    },
  }),
];

interface Competency {
  readonly key: string;
  readonly name: LocalizedText;
  readonly anchors: readonly LocalizedText[];
}

function competency({ key, name, anchors }: Competency): Item {
  return {
    key,
    name,
    weight: "0.2",
    fullMarks: "20",
    rule: {
      kind: "levels",
      levels: anchors.map((anchor, index) => ({
        key: String(index + 1),
        anchor,
        points: String((index + 1) * 4),
      })),
    },
  };
}

const COMPETENCIES = [
  competency({
    key: "command",
    name: text("指挥", "Command"),
    anchors: [
      text("对日常工作给出清楚的指示", "Gives clear instructions for routine work"),
      text("指示详尽，并示范怎样去做", "Instructs in detail and shows how it is done"),
      text(
        "对不合理的要求处置坚决而公正，承担结果，掌控局面",
        "Handles unreasonable demands firmly and fairly, owns the outcome, keeps control",
      ),
      text("团队运作有序，无人督促时也是如此", "The team works in good order, also when nobody watches"),
      text("带领团队得心应手，成员极少违反规定", "Leads with skill; members hardly ever break the rules"),
    ],
  }),
  competency({
    key: "professionalism",
    name: text("职业化", "Professionalism"),
    anchors: [
      text("掌握岗位理论，能处理复杂的工作", "Has mastered the role’s theory and handles complex work"),
      text("凭经验化解危机与冲突", "Defuses crises and conflicts through experience"),
      text(
        "无人监督也自觉节约，不取不属于自己的东西",
        "Saves without being watched; takes nothing that is not theirs",
      ),
      text("从工作中得到乐趣", "Takes pleasure in the work"),
      text("看重岗位的价值，全心投入", "Sees the worth of the role and gives wholeheartedly"),
    ],
  }),
  competency({
    key: "customer-focus",
    name: text("以客户为中心", "Customer focus"),
    anchors: [
      text("提供必要的服务", "Gives the service that is needed"),
      text("不加分辩，迅速满足客户的需求", "Meets clients’ needs quickly and without arguing"),
      text(
        "找到客户的深层需求，提供恰当的产品或服务",
        "Finds the client’s real need and offers the fitting product or service",
      ),
      text(
        "得到客户信任，在维护组织利益的同时影响客户的决定",
        "Trusted by clients; influences their decisions while upholding the organisation’s interest",
      ),
      text(
        "维护客户的利益，从而维护组织的长远利益",
        "Safeguards clients’ interest and so the organisation’s long-term interest",
      ),
    ],
  }),
  competency({
    key: "attentive-service",
    name: text("服务细致", "Attentive service"),
    anchors: [
      text("完成公司规定的服务流程", "Completes the company’s service process"),
      text("主动询问客户的服务需求", "Asks about service needs unprompted"),
      text("执行流程，没有客户投诉", "Runs the process without a client complaint"),
      text("服务周到而真诚", "Gives well-rounded, sincere service"),
      text("服务与知识都超出客户的期望", "Gives clients service and knowledge beyond what they expected"),
    ],
  }),
  competency({
    key: "accountability",
    name: text("承担责任", "Accountability"),
    anchors: [
      text("对结果负责，而不强调本意", "Owns results rather than stressing intentions"),
      text("承担责任，不推诿、不指责", "Takes responsibility, neither shifting it nor blaming"),
      text("着手解决问题，精简流程", "Sets about solving the problem and cuts process steps"),
      text("举一反三，改进流程", "Draws inferences and improves the process"),
      text("有预见，从设计上防止差错", "Acts with foresight and designs errors out"),
    ],
  }),
];

export const DIRECTOR: Template = {
  format: "scorecard-template",
  syntax: 1,
  id: "cs-director",
  version: "1.2",
  title: text("客服总监考核评分表", "Customer Service Director Scorecard"),
  position: text("客服总监", "Customer Service Director"),
  periods: ["month"],
  raters: [
    { key: "self", name: text("自评", "Self") },
    { key: "supervisor", name: text("上级", "Supervisor") },
  ],
  result: { kind: "take", rater: "supervisor" },
  rounding: { item: 2, section: 2, total: 2 },
  fullMarks: "100",
  sections: [
    {
      key: "performance",
      name: text("任务绩效", "Task performance"),
      weight: "0.8",
      weighted: true,
      fullMarks: "100",
      groups: [
        {
          key: "management",
          name: text("客户管理", "Client management"),
          weight: "0.6",
          items: CLIENT_MANAGEMENT,
        },
        { key: "service", name: text("客服服务", "Client service"), weight: "0.4", items: CLIENT_SERVICE },
      ],
    },
    {
      key: "behaviour",
      name: text("行为考核", "Behaviour"),
      weight: "0.2",
      weighted: true,
      fullMarks: "100",
      groups: [{ items: COMPETENCIES }],
    },
  ],
  textFields: [
    { key: "supervisor-comment", label: text("上级评语", "Supervisor’s comments"), lines: 3 },
    { key: "improvement", label: text("改进计划", "Improvement plan"), lines: 3 },
  ],
  signers: [
    { key: "assessor", role: text("考核人", "Assessor") },
    {
      key: "employee",
      role: text("被考核人", "Employee"),
      statement: text(
        "本人已阅知以上考核结果。签字表示收到，不表示必然同意；如有异议，请在五个工作日内提出。",
        "I have seen the results above. Signing confirms receipt, not necessarily agreement; objections within five working days.",
      ),
    },
  ],
};
