import type { Answer, ItemReview, Review } from "@scorecard/model";

/** A September of 林晓雯 as she and her supervisor filled it in. */
export const septemberFile = `模板: customer-service-director
员工: { 工号: "0012", 姓名: 林晓雯, 部门: 客户服务部, 岗位: 客服总监 }
考核期间: 2026-09
评分:
  客服流程体系的建立与完善: { 自评: 92%, 上级: 90% }
  客户信息掌控度: { 自评: 92%, 上级: 86%, 备注: 九月新系统上线 }
  客户转介绍数: { 自评: 2, 上级: 2 个 }
  大客户回访: { 自评: 100%, 上级: 95% }
  客户满意度: { 自评: 91分, 上级: 88.5 }
  客户投诉处理:
    自评: 无
    上级: [2小时内响应]
  孤儿客户流失数: { 自评: 否, 上级: 否 }
  指挥: { 自评: 4, 上级: 3级 }
  职业化: { 自评: 4, 上级: 4 }
  以客户为中心: { 自评: 5, 上级: 4 }
  服务细致: { 自评: 4, 上级: 4 }
  承担责任: { 自评: 5, 上级: 3 }
评语:
  上级评语: 带队稳，回访要补齐。
`;

const linXiaowen = { number: "0012", name: "林晓雯" };

/** A review of the director's sheet with the given items. */
export function reviewOf(
  items: { readonly [item: string]: ItemReview },
  changes: Partial<Review> = {},
): Review {
  return {
    template: "customer-service-director",
    employee: linXiaowen,
    period: "2026-09",
    items: { ...items },
    comments: {},
    ...changes,
  };
}

/** The same answers from both raters. */
export function bothSay(answer: Answer): ItemReview {
  return { answers: { 自评: answer, 上级: answer } };
}
