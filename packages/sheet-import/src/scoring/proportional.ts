import type { CompleteText } from "@scorecard/model";
import { fold } from "../text/fold.ts";
import { measureName } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { ask } from "./confirmations.ts";
import { readLimit } from "./limit-words.ts";
import { pattern } from "./patterns.ts";
import type { ItemFacts, RuleReading } from "./rule-draft.ts";

const FORMS: readonly RegExp[] = [
  pattern(
    "^(?:本项|该项|考核)?(?:得分|分数|分值|score) [=:] (.+?) (?:[×x*] ?[\\d.]+ ?(?:分|points?)?|[×x*] ?(?:权重分?|分值|标准分|满分|本项分值|该项分值|weight|full marks))$",
  ),
  pattern(
    "^(?:本项|该项|考核)?(?:得分|分数|score) [=:] (?:[\\d.]+ ?分?|权重分?|分值|标准分|满分|weight|full marks) ?[×x*] ?(.+?)$",
  ),
  pattern("^(?:按|按照|根据|依|依据)(.*?)(?:的)?比例(?:计算)?(?:得分|计分|给分|打分|核算|计)"),
  pattern("^(.*?)按(?:实际)?(?:完成)?比例(?:得分|计分|给分|计算)"),
  pattern("^(?:proportional|in proportion|pro rata)(?: to)?(.*)$"),
  pattern(
    "^(实际(?:完成)?(?:值|数|额|量)?[/÷](?:目标|计划)(?:值|数|额|量)?)(?:[×x*](?:100%|权重|分值|标准分|[\\d.]+ ?分?))+$",
  ),
];

/** 得分=完成率×20，最高24分 */
export function readProportional(text: string, item: ItemFacts): RuleReading | undefined {
  const rest: string[] = [];
  let subject: string | undefined;
  let cap: string | undefined;
  for (const clause of clauses(text)) {
    const found = FORMS.map((form) => form.exec(fold(clause))).find((match) => match !== null);
    const limit = readLimit(clause, item.fullMarks);
    if (found && subject === undefined) subject = measuredWords(found[1] ?? "", clause);
    else if (limit?.cap !== undefined) cap = limit.cap;
    else if (limit?.floor !== "0") rest.push(clause);
  }
  if (subject === undefined) return undefined;
  const confirm: CompleteText[] = [ask("target-guessed", { target: "100%" })];
  if (cap === undefined) confirm.push(ask("cap-full", { most: item.fullMarks }));
  return {
    rule: {
      kind: "proportional",
      measure: { name: measureName(subject, item), unit: "%" },
      target: "100",
      cap: cap ?? item.fullMarks,
    },
    confirm,
    rest,
  };
}

/** The words of the sheet for what is measured; a fraction is left to the item's name. */
function measuredWords(folded: string, clause: string): string {
  const words = folded.replace(/^[(（]|[)）]$/g, "").trim();
  if (/[/÷*×]/.test(words) || words.length < 3 || words.length > 20) return "";
  const at = fold(clause).indexOf(words);
  return clause.slice(at, at + words.length);
}
