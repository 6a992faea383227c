import { createScorer, employeeCopies, explainSheet } from "@scorecard/engine";
import type { Language, Result, Review, Template } from "@scorecard/model";
import { createCompiler } from "@scorecard/parser";

/*
 * A sheet that three peers score, with a text for human resources alone, and reviews of it.
 */

const SOURCE = `评分表 product-lead "产品主管考核评分表" / "Product Lead Scorecard" {
  周期：月度
  计分方式：相加
  评分人：自评、上级、同级 3 人
  结果：自评 10%、上级 60%、同级 30%
  缺评：重新分配权重

  部分 work "任务绩效" / "Task performance" 70% {
    指标 launch "上线准时率" / "Launches on time" 60% {
      要求："按计划上线" / "Launched as planned"
      评分人：自评、上级
      计量："准时率" / "On time"，单位 %
      分档 {
        95% 以上：60 分
        80% 以上：40 分
        低于 80%：10 分
      }
    }
    指标 review "需求评审" / "Requirement reviews" 40% {
      要求："评审一次通过" / "Accepted at the first review"
      扣分 每次，最低 0 分 {
        "评审返工" / "Sent back"：5 分
        "评审缺席" / "Absent"：10 分
      }
    }
  }
  部分 behaviour "行为考核" / "Behaviour" 30% {
    指标 teamwork "协作" / "Teamwork" 60% {
      分级 {
        1 级 "常误事" / "Lets others down"：0 分，须说明
        2 级 "按约定配合" / "Works as agreed"：30 分
        3 级 "带动他人" / "Carries others along"：60 分
      }
    }
    指标 initiative "主动" / "Initiative" 40% {
      打分：0～40 分，步长 0.5 分
      不适用：重新分配权重
    }
  }

  一票否决 "泄露客户资料" / "Leaked client data" 2 次以上：总分清零

  填写 plan "改进计划" / "Improvement plan" 2 行
  填写 hr-view "人力资源部意见" / "HR's view" 2 行，保密、必填
  签字：考核人、被考核人
}`;

/** The sheet. */
export const PEER_SHEET: Template = compiled();

function compiled(): Template {
  const compiler = createCompiler({ load: () => ({ kind: "outside" }) });
  const { template, diagnostics } = compiler.compile({ path: "product-lead.scorecard", text: SOURCE });
  if (template === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return template;
}

/** What only human resources may see of a review. */
export interface Secrets {
  /** The peers' scores of one item, and in which order they gave them. */
  readonly initiative: readonly [string, string, string];
  readonly teamwork: readonly [string, string, string];
  readonly note: string;
  readonly view: string;
  readonly reason: string;
  /** Leaks that were too few to count. */
  readonly leaks: "0" | "1";
}

/** What the employee may see. */
export interface Known {
  readonly rate: string;
  readonly sentBack: string;
  readonly own: string;
  readonly plan: string;
  /** Of the item on which the raters were brought to agree. */
  readonly agreed: string;
}

const MENG: Review["employee"] = { number: "00417", name: "孟小满", department: "产品部" };

/** A review of the sheet. */
export function peerReview(known: Known, secrets: Secrets): Review {
  const peers = ([one, two, three]: readonly [string, string, string]) => ({
    同级1: one,
    同级2: two,
    同级3: three,
  });
  return {
    template: PEER_SHEET.id,
    employee: MENG,
    period: "2026-09",
    items: {
      上线准时率: { answers: { 自评: "96%", 上级: known.rate }, note: secrets.note },
      需求评审: {
        answers: { 自评: "无", 上级: { 评审返工: known.sentBack }, 同级1: "无", 同级2: "无", 同级3: "无" },
        agreed: { points: known.agreed, reason: secrets.reason },
      },
      协作: { answers: { 自评: "3", 上级: "2", ...peers(secrets.teamwork) }, note: secrets.note },
      主动: { answers: { 自评: known.own, 上级: "31.5", ...peers(secrets.initiative) } },
    },
    events: { 泄露客户资料: secrets.leaks },
    comments: { 改进计划: known.plan, 人力资源部意见: secrets.view },
  };
}

/** What it scores. @throws Error when something is wrong with it. */
export function scored(review: Review): Result {
  const { result, diagnostics } = createScorer(PEER_SHEET).score(review);
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message.en).join("\n"));
  return result;
}

const copies = employeeCopies(PEER_SHEET);

/** The sheet of the copies that employees get. */
export const COPY_SHEET: Template = copies.template;

/** The employee's copy of a review. */
export function copyOf(review: Review): { readonly review: Review; readonly result: Result } {
  return copies.copy(review, scored(review));
}

/** The reasons of a result of the sheet, or of a copy. */
export function explainBy(template: Template) {
  return (result: Result, language: Language) => explainSheet(template, result, language);
}
