import { fold } from "../text/fold.ts";
import { NUMBER, numberWritten, POINTS, pattern } from "./patterns.ts";
import type { ItemFacts, RuleReading } from "./rule-draft.ts";

const RANGE = pattern(
  `^(?:由?(?:上级|主管|直属主管|考核人|评分人|领导|经理|部门负责人)?(?:在|按|于)?|judged|rated|scored)? ?${NUMBER} ${POINTS}? (?:~|-|至|到|to|and) ${NUMBER} ${POINTS} (?:之间|范围内|以内)?(?:打分|评分|评定|酌情打分|酌情评分|酌情给分|给分|by judgement)?[。.]? $`,
);
const FREE =
  /^(?:.{0,12})?(?:酌情(?:打分|评分|给分|扣分)|主观(?:打分|评分|评价)|由.{1,10}(?:打分|评分|评定|评价)|综合(?:评分|打分|评价|评定)|上级评分|主管评分|judged (?:freely )?by .{1,30}|at the discretion of .{1,30}|supervisor'?s judge?ment)[。.]?$/;

/** 由上级在0～20分之间打分 */
export function readJudgement(text: string, item: ItemFacts): RuleReading | undefined {
  const folded = fold(text).trim();
  const [, low, high] = RANGE.exec(folded) ?? [];
  if (low !== undefined && high !== undefined) {
    return {
      rule: { kind: "judgement", low: numberWritten(low), high: numberWritten(high) },
      confirm: [],
      rest: [],
    };
  }
  if (!FREE.test(folded)) return undefined;
  return { rule: { kind: "judgement", low: "0", high: item.fullMarks }, confirm: [], rest: [] };
}
