import {
  type Answer,
  type Item,
  type ItemReview,
  itemsOf,
  type Review,
  type Template,
} from "@scorecard/model";
import { type ByKind, byKind } from "./director-rules.ts";

const SURNAMES = ["林", "王", "陈", "张", "李", "黄", "周", "吴", "徐", "郑", "欧阳", "何"];
const GIVEN_NAMES = ["晓雯", "志强", "美玲", "建国", "思远", "雨桐", "佳怡", "子轩", "文博", "淑芬", "嘉豪"];
const NOTES = [
  "三季度有两家重点客户更换了对接人，回访安排相应顺延。",
  "新的客户管理系统于月中上线，数据以系统导出为准。",
  "一起投诉因供应商延误，未能在三个工作日内解决。",
];
const STRENGTHS = [
  "带领团队完成客户档案清理，重复记录由百分之八降到百分之一以内，得到销售部门的肯定。",
  "处理两起紧急投诉时沉着得当，事后整理成案例，供新人学习。",
];
const IMPROVEMENTS = [
  "十月底前与信息部共同确定数据字段，每周核对一次；年底前把回访率提高到百分之百。",
  "下月起每周抽听十通电话，与组员逐一讨论；投诉响应时间每日公布。",
];

/** Chooses from a list, differently for each person and each question, but the same in every run. */
interface Dice {
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
}

/**
 * A complete review of a template by all its raters, made up from a number: other numbers give other people,
 * answers and comments.
 */
export function madeUpReview(template: Template, seed: number): Review {
  const dice = diceOf(seed);
  const items = template.sections.flatMap(itemsOf);
  return {
    template: template.id,
    employee: {
      number: String(seed).padStart(6, "0"),
      name: `${dice.pick(SURNAMES)}${dice.pick(GIVEN_NAMES)}`,
      department: "客户服务部",
    },
    period: `2026-${String((seed % 12) + 1).padStart(2, "0")}`,
    items: Object.fromEntries(items.map((item, index) => [item.key, answered(item, template, dice, index)])),
    comments: { strengths: dice.pick(STRENGTHS), improvement: dice.pick(IMPROVEMENTS) },
  };
}

const ITEMS_WITH_NOTE = 3;

function answered(item: Item, template: Template, dice: Dice, index: number): ItemReview {
  const answers = Object.fromEntries(
    template.raters.map((rater) => [rater.key, byKind(ANSWERS, item, dice)]),
  );
  return { answers, ...(index < ITEMS_WITH_NOTE && { note: dice.pick(NOTES) }) };
}

/** A likely answer, by kind of rule. */
const ANSWERS: ByKind<[dice: Dice], Answer> = {
  bands: (rule, _item, dice) => {
    if (rule.measure.whole) return dice.pick(["0", "1", "2", "3"]);
    return dice.pick(["100", "96.5", "92", "90", "89.99", "87", "85", "84.5", "80", "72.25"]);
  },
  levels: (rule, _item, dice) => dice.pick(rule.levels).key,
  tally: (rule, _item, dice) =>
    dice.pick([[], [], rule.entries.slice(0, 1), rule.entries]).map((entry) => entry.key),
  "yes-no": (_rule, _item, dice) => dice.pick(["yes", "no"]),
};

/** A linear congruential generator: random enough to vary the input, and the same in every run. */
function diceOf(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  return {
    pick(choices) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const choice = choices[Math.floor((state / 2 ** 32) * choices.length)];
      if (choice === undefined) throw new RangeError("nothing to choose from");
      return choice;
    },
  };
}
