import type { LintCode } from "../../src/index.ts";
import type { Place } from "../places.ts";

/** What a rule says nothing about, what it speaks of, and, where it offers a fix, what that makes of it. */
export interface RuleCase {
  readonly code: LintCode;
  readonly place: Place | "file";
  readonly valid: string;
  readonly invalid: string;
  readonly fixed?: string;
}

const RATE = '计量："完成率"，单位 %';
const TWO = '指标 a "甲" 50% { 打分：0～50 分 }\n指标 b "乙" 50% { 打分：0～50 分 }';
const SECTION = '部分 s "部分" 100% { 指标 x "项目" 100% { 打分：0～100 分 } }';

export const RULE_CASES: readonly RuleCase[] = [
  {
    code: "add-each-or-once",
    place: "item",
    valid: '加分 每项 50 分，封顶 100 分 {\n"获奖"\n"表扬信"\n}',
    invalid: '加分 50 分，封顶 100 分 {\n"获奖"\n"表扬信"\n}',
    fixed: '加分 每项 50 分，封顶 100 分 {\n"获奖"\n"表扬信"\n}',
  },
  {
    code: "band-exact-value-only",
    place: "item",
    valid: `${RATE}\n分档 {\n100% 以上：100 分\n90% 以上：50 分\n低于 90%：0 分\n}`,
    invalid: `${RATE}\n分档 {\n100%：100 分\n90% 以上：50 分\n低于 90%：0 分\n}`,
    fixed: `${RATE}\n分档 {\n100% 以上：100 分\n90% 以上：50 分\n低于 90%：0 分\n}`,
  },
  {
    code: "bonus-takes-away",
    place: "section",
    valid: `${TWO}\n加分项 "获奖" 最高 5 分 { 打分：0～5 分 }`,
    invalid: `${TWO}\n加分项 "获奖" 最高 5 分 { 打分：-5～5 分 }`,
  },
  {
    code: "bonus-uncapped",
    place: "section",
    valid: `${TWO}\n加分项 "获奖" 最高 5 分 { 加分 每次 1 分 { "获奖一次" } }`,
    invalid: `${TWO}\n加分项 "获奖" { 加分 每次 1 分 { "获奖一次" } }`,
    fixed: `${TWO}\n加分项 "获奖"，封顶 无 { 加分 每次 1 分 { "获奖一次" } }`,
  },
  {
    code: "cap-below-full-marks",
    place: "sheet",
    valid: "封顶：100 分",
    invalid: "封顶：90 分",
  },
  {
    code: "cap-never-reached",
    place: "item",
    valid: '加分 每项 50 分，封顶 100 分 {\n"甲" 最多 1 次\n"乙" 最多 1 次\n}',
    invalid: '加分 每项 50 分，封顶 120 分 {\n"甲" 最多 1 次\n"乙" 最多 1 次\n}',
  },
  {
    code: "coefficient-missing",
    place: "sheet",
    valid: "等级 {\nA 90 分以上：系数 1.2\nB 其他：系数 1\n}",
    invalid: "等级 {\nA 90 分以上：系数 1.2\nB 其他\n}",
  },
  {
    code: "dates-swapped",
    place: "item",
    valid:
      '输入 hired "入职日期"，日期\n计量 t "司龄"，单位 个月 = 月数(hired，期末)\n分档 { 12 个月以上：100 分；其他：50 分 }',
    invalid:
      '输入 hired "入职日期"，日期\n计量 t "司龄"，单位 个月 = 月数(期末，hired)\n分档 { 12 个月以上：100 分；其他：50 分 }',
    fixed:
      '输入 hired "入职日期"，日期\n计量 t "司龄"，单位 个月 = 月数(hired，期末)\n分档 { 12 个月以上：100 分；其他：50 分 }',
  },
  {
    code: "deduct-each-or-once",
    place: "item",
    valid: '扣分 一次 50 分 {\n"2小时内响应"\n"3日内解决"\n}',
    invalid: '扣分 50 分 {\n"2小时内响应"\n"3日内解决"\n}',
    fixed: '扣分 每项 50 分 {\n"2小时内响应"\n"3日内解决"\n}',
  },
  {
    code: "deduct-floor-unstated",
    place: "item",
    valid: '扣分 每项 60 分，最低 0 分 {\n"2小时内响应"\n"3日内解决"\n}',
    invalid: '扣分 每项 60 分 {\n"2小时内响应"\n"3日内解决"\n}',
    fixed: '扣分 每项 60 分，最低 0 分 {\n"2小时内响应"\n"3日内解决"\n}',
  },
  {
    code: "deduct-most-above-marks",
    place: "item",
    valid: '扣分 每次 5 分，最多扣 20 分 {\n"迟到"\n"早退"\n}',
    invalid: '扣分 每次 5 分，最多扣 200 分 {\n"迟到"\n"早退"\n}',
    fixed: '扣分 每次 5 分，最低 0 分 {\n"迟到"\n"早退"\n}',
  },
  {
    code: "deduct-negative",
    place: "item",
    valid: '扣分 每项 5 分 {\n"2小时内响应"\n"3日内解决"\n}',
    invalid: '扣分 每项 {\n"2小时内响应"：－5 分\n"3日内解决"：5 分\n}',
    fixed: '扣分 每项 {\n"2小时内响应"：5 分\n"3日内解决"：5 分\n}',
  },
  {
    code: "divisor-may-be-zero",
    place: "item",
    valid:
      '输入 a "实际"，单位 件\n输入 p "计划"，单位 件，范围 大于 0\n计量 r "完成率"，单位 %，范围 0%～100% = a ÷ p\n按比例 目标 100%',
    invalid:
      '输入 a "实际"，单位 件\n输入 p "计划"，单位 件\n计量 r "完成率"，单位 %，范围 0%～100% = a ÷ p\n按比例 目标 100%',
  },
  {
    code: "employee-does-not-sign",
    place: "file",
    valid: `评分表 t "表" {\n  评分人：上级\n  ${SECTION}\n  签字：考核人、被考核人\n}`,
    invalid: `评分表 t "表" {\n  评分人：上级\n  ${SECTION}\n  签字：考核人\n}`,
    fixed: `评分表 t "表" {\n  评分人：上级\n  ${SECTION}\n  签字：考核人\n  签字：被考核人\n}`,
  },
  {
    code: "figure-unused",
    place: "item",
    valid: '输入 a "次数"，单位 次\n公式：当(a ≥ 1 次, 100, 0)',
    invalid: '输入 a "次数"，单位 次\n打分：0～100 分',
    fixed: "打分：0～100 分",
  },
  {
    code: "floor-never-reached",
    place: "sheet",
    valid: "最低：60 分",
    invalid: "最低：-10 分",
  },
  {
    code: "floor-unstated",
    place: "item",
    valid: '扣分 每次 5 分，最低 无 { "迟到" }',
    invalid: '计量："偏差"，单位 天\n差额 目标 0 天，基准 100 分 { 每高于 1 天：扣 5 分；零头：舍去 }',
    fixed:
      '计量："偏差"，单位 天\n差额 目标 0 天，基准 100 分，最低 0 分 { 每高于 1 天：扣 5 分；零头：舍去 }',
  },
  {
    code: "formula-constant",
    place: "item",
    valid: '输入 a "次数"，单位 次\n公式：当(a ≥ 1 次, 100, 0)',
    invalid: "公式：100",
  },
  {
    code: "group-weight-unstated",
    place: "section",
    valid:
      '类别 g "甲类" 60% {\n指标 a "甲" 60% { 打分：0～60 分 }\n}\n类别 h "乙类" 40% {\n指标 b "乙" 40% { 打分：0～40 分 }\n}',
    invalid:
      '类别 g "甲类" 60% {\n指标 a "甲" 60% { 打分：0～60 分 }\n}\n类别 h "乙类" {\n指标 b "乙" 40% { 打分：0～40 分 }\n}',
    fixed:
      '类别 g "甲类" 60% {\n指标 a "甲" 60% { 打分：0～60 分 }\n}\n类别 h "乙类" 40% {\n指标 b "乙" 40% { 打分：0～40 分 }\n}',
  },
  {
    code: "item-cap-below-marks",
    place: "item",
    valid: `${RATE}\n按比例 目标 100%，封顶 120 分`,
    invalid: `${RATE}\n按比例 目标 100%，封顶 80 分`,
  },
  {
    code: "level-ranges-gap",
    place: "item",
    valid: '分级 {\n"优秀"：81～100 分\n"一般"：0～80 分\n}',
    invalid: '分级 {\n"优秀"：90～100 分\n"一般"：0～80 分\n}',
  },
  {
    code: "level-ranges-touch",
    place: "item",
    valid: '分级 {\n"优秀"：81～100 分\n"一般"：0～80 分\n}',
    invalid: '分级 {\n"优秀"：80～100 分\n"一般"：0～80 分\n}',
  },
  {
    code: "levels-out-of-order",
    place: "item",
    valid: '分级 {\n"优"：100 分\n"良"：80 分\n"差"：60 分\n}',
    invalid: '分级 {\n"优"：100 分\n"良"：60 分\n"差"：80 分\n}',
  },
  {
    code: "levels-tied",
    place: "item",
    valid: '分级 {\n"优"：100 分\n"良"：80 分\n"差"：60 分\n}',
    invalid: '分级 {\n"优"：100 分\n"良"：80 分\n"差"：80 分\n}',
  },
  {
    code: "limit-twice",
    place: "item",
    valid: `${RATE}\n按比例 目标 100%，封顶 120 分`,
    invalid: `${RATE}\n按比例 目标 100%，封顶 120 分\n封顶：110 分`,
  },
  {
    code: "measure-unused",
    place: "item",
    valid: "打分：0～100 分",
    invalid: `${RATE}\n打分：0～100 分`,
    fixed: "打分：0～100 分",
  },
  {
    code: "name-twice",
    place: "section",
    valid: TWO,
    invalid: '指标 a "沟通" 50% { 打分：0～50 分 }\n指标 b "沟通" 50% { 打分：0～50 分 }',
  },
  {
    code: "number-against-percent",
    place: "item",
    valid: '计量 r "完成率"，单位 %\n公式：当(r ≥ 60%, 100, 0)',
    invalid: '计量 r "完成率"，单位 %\n公式：当(r ≥ 60, 100, 0)',
    fixed: '计量 r "完成率"，单位 %\n公式：当(r ≥ 60%, 100, 0)',
  },
  {
    code: "off-target-gains-twice",
    place: "item",
    valid:
      '计量："偏差"，单位 天，范围 0 天～10 天\n差额 目标 5 天，基准 100 分，最低 0 分，封顶 110 分 { 每低于 1 天：加 2 分\n每高于 1 天：扣 2 分；零头：舍去 }',
    invalid:
      '计量："偏差"，单位 天，范围 0 天～10 天\n差额 目标 5 天，基准 100 分，封顶 110 分 { 每低于 1 天：加 2 分\n每高于 1 天：加 2 分；零头：舍去 }',
  },
  {
    code: "over-delivery-uncapped",
    place: "item",
    valid: `${RATE}\n按比例 目标 100%，封顶 120%`,
    invalid: `${RATE}\n按比例 目标 100%`,
    fixed: `${RATE}\n按比例 目标 100%，封顶 无`,
  },
  {
    code: "over-delivery-unstated",
    place: "item",
    valid: `${RATE}，范围 0%～150%\n按比例 目标 100%，封顶 120 分`,
    invalid: `${RATE}，范围 0%～150%\n按比例 目标 100%`,
    fixed: `${RATE}，范围 0%～150%\n按比例 目标 100%，封顶 150 分`,
  },
  {
    code: "parameter-without-unit",
    place: "sheet",
    valid: '参数 q "销售目标"，单位 万元\n填写 "完成 {q} 的计划" 2 行',
    invalid: '参数 q "销售目标"\n填写 "完成 {q} 的计划" 2 行',
  },
  {
    code: "penalty-not-reached",
    place: "section",
    valid: `${TWO}\n扣分项 "违纪" 最多 5 分 { 打分：-5～0 分 }`,
    invalid: `${TWO}\n扣分项 "违纪" 最多 9 分 { 打分：-5～0 分 }`,
  },
  {
    code: "penalty-unlimited",
    place: "section",
    valid: `${TWO}\n扣分项 "违纪" 最多 5 分 { 扣分 每次 1 分 { "迟到" } }`,
    invalid: `${TWO}\n扣分项 "违纪" { 扣分 每次 1 分 { "迟到" } }`,
    fixed: `${TWO}\n扣分项 "违纪"，封顶 无 { 扣分 每次 1 分 { "迟到" } }`,
  },
  {
    code: "percent-times-hundred",
    place: "item",
    valid:
      '输入 a "实际"，单位 件\n输入 p "计划"，单位 件，范围 大于 0\n计量 r "完成率"，单位 %，范围 0%～100% = a ÷ p\n按比例 目标 100%',
    invalid:
      '输入 a "实际"，单位 件\n输入 p "计划"，单位 件，范围 大于 0\n计量 r "完成率"，单位 %，范围 0%～100% = a ÷ p × 100\n按比例 目标 100%',
  },
  {
    code: "points-below-weight",
    place: "item",
    valid: "打分：0～100 分",
    invalid: "打分：0～80 分",
  },
  {
    code: "requirement-differs-from-band",
    place: "item",
    valid: `要求："不低于 90%"\n${RATE}\n分档 { 90% 以上：100 分；其他：0 分 }`,
    invalid: `要求："超过 90%"\n${RATE}\n分档 { 90% 以上：100 分；其他：0 分 }`,
  },
  {
    code: "result-unstated",
    place: "file",
    valid: `评分表 t "表" {\n  评分人：自评、上级\n  结果：取上级\n  ${SECTION}\n  签字：员工\n}`,
    invalid: `评分表 t "表" {\n  评分人：自评、上级 # 两位\n  ${SECTION}\n  签字：员工\n}`,
    fixed: `评分表 t "表" {\n  评分人：自评、上级 # 两位\n  结果：取上级\n  ${SECTION}\n  签字：员工\n}`,
  },
  {
    code: "rows-of-other-marks",
    place: "section",
    valid: '自定指标 goals "目标" 100% { 打分：0～100 分 }',
    invalid: '自定指标 goals "目标" 100% { 打分：0～5 分 }',
  },
  {
    code: "score-cliff",
    place: "item",
    valid: `${RATE}\n分档 {\n95% 以上：100 分\n80% 以上：70 分\n60% 以上：40 分\n低于 60%：0 分\n}`,
    invalid: `${RATE}\n分档 {\n95% 以上：100 分\n90% 以上：95 分\n80% 以上：90 分\n低于 80%：0 分\n}`,
  },
  {
    code: "sections-of-different-marks",
    place: "file",
    valid: `评分表 t "表" {\n评分人：上级\n部分 a "甲部" 50% { 指标 x "甲" 100% { 打分：0～100 分 } }\n部分 b "乙部" 50% { 指标 y "乙" 100% { 打分：0～100 分 } }\n签字：员工\n}`,
    invalid: `评分表 t "表" {\n评分人：上级\n部分 a "甲部" 50% { 指标 x "甲" 100% { 打分：0～100 分 } }\n部分 b "乙部" 50% { 满分：5 分；指标 y "乙" 100% { 打分：0～5 分 } }\n签字：员工\n}`,
  },
  {
    code: "signers-missing",
    place: "file",
    valid: `评分表 t "表" {\n评分人：上级\n${SECTION}\n签字：员工\n}`,
    invalid: `评分表 t "表" {\n评分人：上级\n${SECTION}\n}`,
    fixed: `评分表 t "表" {\n评分人：上级\n${SECTION}\n签字：考核人、被考核人\n}`,
  },
  {
    code: "slip-of-the-pen",
    place: "item",
    valid: '要求："处理恰当"\n打分：0～100 分',
    invalid: '要求："处理洽当"\n打分：0～100 分',
    fixed: '要求："处理恰当"\n打分：0～100 分',
  },
  {
    code: "translation-missing",
    place: "file",
    valid: `评分表 t "表" {\n评分人：上级\n${SECTION}\n签字：员工\n}`,
    invalid: `评分表 t "表" / "Sheet" {\n评分人：上级\n${SECTION}\n签字：员工\n}`,
  },
  {
    code: "veto-changes-nothing",
    place: "sheet",
    valid: '等级 { A 90 分以上；B 其他 }\n一票否决 "事故"：等级 B',
    invalid: '等级 { A 90 分以上；B 其他 }\n一票否决 "事故"：等级 不高于 A',
  },
];
