import { amountInWords, type Language, numberInWords, type RuleOf, valueInWords } from "@scorecard/model";
import { caseLine, changeText, phrase } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `目标 100%：80 分`, then `每低于 1% → −4 分` */
export const offTargetWords: RuleWords<"off-target"> = (rule, _item, language) => {
  const target = valueInWords(rule.target, rule.measure.unit, language);
  return [
    phrase("target", language, { target, points: numberInWords(rule.base) }),
    ...sideLine("below", rule, language),
    ...sideLine("above", rule, language),
  ];
};

function sideLine(
  side: "below" | "above",
  rule: RuleOf<"off-target">,
  language: Language,
): readonly string[] {
  const change = rule[side];
  if (change === undefined) return [];
  const amount = amountInWords(change.per, rule.measure.unit, language);
  return [caseLine(phrase(side, language, { amount }), changeText(change.points, language), [], language)];
}
