import type { FixtureCell, FixtureTable } from "./table.ts";

/*
 * The two sheets that the project starts from, laid out as they are printed: numbers, names and weights as published,
 * requirements and anchors in our words. What is wrong in them is still wrong here.
 */

const HEAD: readonly FixtureCell[] = [
  { text: "考核期间： 年 月", columns: 4 },
  { text: "姓名：", columns: 3 },
  { text: "岗位：", columns: 3 },
];

function performanceHeader(rows: number): FixtureTable {
  return [
    [
      { text: "任务绩效", rows },
      { text: "序号", rows: 2 },
      { text: "考核项目", rows: 2, columns: 2 },
      { text: "权重", rows: 2 },
      { text: "指标要求", rows: 2 },
      { text: "评分等级", rows: 2 },
      { text: "得分", columns: 3 },
    ],
    ["自评", "上级", "结果"],
  ];
}

function behaviourHeader(rows: number): FixtureTable {
  return [
    [
      { text: "行为考核", rows },
      { text: "序号", rows: 2 },
      { text: "考核指标", rows: 2, columns: 2 },
      { text: "权重", rows: 2 },
      { text: "指标说明", rows: 2 },
      { text: "考核评分", rows: 2 },
      { text: "得分", columns: 3 },
    ],
    ["自评", "上级", "结果"],
  ];
}

const BLANK = ["", "", ""];
const TOTAL: readonly FixtureCell[] = [{ text: "加权合计", columns: 6 }, ...BLANK];

function behaviour(
  number: string,
  name: string,
  weight: string,
  anchors: readonly string[],
  points: string,
): readonly FixtureCell[] {
  const described = anchors.map((anchor, index) => `${index + 1}级：${anchor}`).join("\n");
  return [number, { text: name, columns: 2 }, weight, described, points, ...BLANK];
}

const POINTS_OF_20 = "1级4分\n2级8分\n3级12分\n4级16分\n5级20分";
const POINTS_OF_25 = "1级5分\n2级10分\n3级15分\n4级20分\n5级25分";

const CUSTOMER_FOCUS = [
  "提供必要的服务",
  "迅速满足客户需要，不可分辩",
  "找到客户深层的需要，提供合适的产品或服务",
  "得到客户信任，影响客户的决定，维护组织利益",
  "维护客户利益，从而维护组织的长远利益",
];
const ATTENTIVE_SERVICE = [
  "完成公司的KPI服务流程",
  "主动询问服务需求",
  "按流程服务，没有客户投诉",
  "服务周到、真诚",
  "提供超出客户期望的服务和知识",
];
const ACCOUNTABILITY = [
  "对结果负责，不强调用意",
  "承担责任，不推诿，不指责",
  "着手解决问题，减少流程",
  "举一反三，改进流程",
  "有预见，从设计上防止出错",
];

export const DIRECTOR: FixtureTable = [
  [{ text: "客服总监考核评分表", columns: 10 }],
  HEAD,
  ...performanceHeader(10),
  [
    "1",
    { text: "客户管理60%", rows: 4 },
    "客服流程体系的建立与完善",
    "20%",
    "建立CRM系统，制定服务政策、方法、流程，完成率达到90%以上",
    "90%以上20分\n85%以上10分\n低于80%0分",
    ...BLANK,
  ],
  [
    "2",
    "客户信息掌控度",
    "20%",
    "全面掌握客户信息，利用率达到90%以上",
    "90%以上20分\n85%以上10分\n80%以下0分",
    ...BLANK,
  ],
  ["3", "客户转介绍数", "10%", "老客户介绍新客户", "有新客户10分\n没有0分", ...BLANK],
  ["4", "大客户回访", "10%", "每三个月回访一次", "全部完成10分\n90%以上5分\n低于90%0分", ...BLANK],
  [
    "5",
    { text: "客服服务40%", rows: 3 },
    "客户满意度",
    "20%",
    "满意度评分90分以上",
    "90分以上20分\n85分以上10分\n80分以上5分\n低于80分0分",
    ...BLANK,
  ],
  [
    "6",
    "客户投诉处理",
    "10%",
    "2小时内响应，3个工作日内解决，解决率100%",
    "全部满足10分\n任一项没有满足扣5分",
    ...BLANK,
  ],
  ["7", "孤儿客户流失数", "10%", "孤儿客户不流失", "没有流失10分\n有流失0分", ...BLANK],
  TOTAL,
  ...behaviourHeader(8),
  behaviour(
    "1",
    "指挥",
    "20%",
    [
      "下达日常指标，清晰明了",
      "详细说明并示范",
      "对不合理要求处理洽当，掌控局面",
      "团队有序，成员离场也如此",
      "有领导艺术，成员极少违规",
    ],
    POINTS_OF_20,
  ),
  behaviour(
    "2",
    "职业化",
    "20%",
    [
      "掌握岗位理论，处理复杂工作",
      "凭经验化解危机和冲突",
      "无人监督也节约，不占便宜",
      "以工作为乐",
      "认同岗位价值，全心投入",
    ],
    POINTS_OF_20,
  ),
  behaviour("3", "以客户为中心", "20%", CUSTOMER_FOCUS, POINTS_OF_20),
  behaviour("4", "服务细致", "20%", ATTENTIVE_SERVICE, POINTS_OF_20),
  behaviour("5", "承担责任", "20%", ACCOUNTABILITY, POINTS_OF_20),
  TOTAL,
  ["总分", { text: "业绩考核得分×80%＋行为考核得分×20%＝", columns: 9 }],
  ["考核人", { text: "签字：", columns: 5 }, { text: "年 月 日", columns: 4 }],
];

export const MANAGER: FixtureTable = [
  [{ text: "客服部经理考核评分表", columns: 10 }],
  HEAD,
  ...performanceHeader(11),
  [
    "1",
    { text: "客户服务60%", rows: 4 },
    "客户回访",
    "5%",
    "每三个月回访一次",
    "全部完成10分\n90%以上5分\n低于90%0分",
    ...BLANK,
  ],
  [
    "2",
    "客户投诉处理",
    "30%",
    "2小时内响应，3个工作日内解决，解决率100%",
    "全部满足30分\n任一项没有满足扣10分",
    ...BLANK,
  ],
  [
    "3",
    "客户满意度",
    "20%",
    "满意度评分90分以上",
    "90分以上20分\n85分以上10分\n80分以上5分\n低于80分0分",
    ...BLANK,
  ],
  ["4", "客服培训", "5%", "培训10课时以上", "10课时以上5分\n6课时以上3分\n低于 0分", ...BLANK],
  [
    "5",
    { text: "客服管理30%", rows: 2 },
    "客服流程体系的建立与完善",
    "20%",
    "建立CRM系统，制定服务政策、方法、流程，完成率达到90%以上",
    "90%以上20分\n85%以上10分\n低于80%0分",
    ...BLANK,
  ],
  [
    "6",
    "客户信息管理",
    "10%",
    "客户信息完整，没有错漏",
    "符合要求10分\n差错在3%以内5分\n超过3%0分",
    ...BLANK,
  ],
  [
    "7",
    { text: "孤儿客户管理", rows: 2 },
    "销售额",
    "5%",
    "不低于去年同期",
    "超过同期5分\n低于同期0分",
    ...BLANK,
  ],
  ["8", "流失数", "5%", "孤儿客户不流失", "没有流失5分\n有流失0分", ...BLANK],
  TOTAL,
  ...behaviourHeader(6),
  behaviour(
    "1",
    "主动性",
    "25%",
    ["等候指示", "询问有什么工作", "提出建议，然后行动", "行动，遇例外情况请示", "单独行动，定期汇报结果"],
    POINTS_OF_25,
  ),
  behaviour("2", "以客户为中心", "25%", CUSTOMER_FOCUS, POINTS_OF_25),
  behaviour("3", "服务细致", "25%", ATTENTIVE_SERVICE, POINTS_OF_25),
  behaviour("4", "承担责任", "25%", ACCOUNTABILITY, POINTS_OF_25),
];
