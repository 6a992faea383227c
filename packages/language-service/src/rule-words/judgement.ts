import { numberInWords } from "@scorecard/model";
import { inParentheses, phrase } from "./phrases.ts";
import type { RuleWords } from "./room.ts";

/** `由评分人打 0～20 分（步长 1 分）` */
export const judgementWords: RuleWords<"judgement"> = ({ low, high, step }, _item, language) => {
  const range = phrase("judged", language, { low: numberInWords(low), high: numberInWords(high) });
  const steps = step ? [phrase("step", language, { step: numberInWords(step) })] : [];
  return [`${range}${inParentheses(steps, language)}`];
};
