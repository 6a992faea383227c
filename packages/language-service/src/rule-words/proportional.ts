import { numberInWords, valueInWords } from "@scorecard/model";
import { phrase } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `20 分 × 实际 ÷ 100%` */
export const proportionalWords: RuleWords<"proportional"> = (rule, _item, language) => {
  const target = valueInWords(rule.target, rule.measure.unit, language);
  const name = rule.inverse ? "inverse" : "proportional";
  return [phrase(name, language, { target, points: numberInWords(rule.points) })];
};
