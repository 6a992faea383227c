import { fold } from "../text/fold.ts";
import { measureName, tidy } from "./bands.ts";
import { clauses } from "./clauses.ts";
import { readCondition } from "./condition.ts";
import { pointsIn, takeWorth } from "./points.ts";
import type { ItemFacts, RuleReading } from "./rule-draft.ts";

const STRAIGHT = /线性|直线|插值|内插|linear|interpolat/;

/** 60%得0分，100%得20分，中间按直线计算 */
export function readInterpolation(text: string, item: ItemFacts): RuleReading | undefined {
  if (!STRAIGHT.test(fold(text))) return undefined;
  const rest: string[] = [];
  const anchors: { readonly value: string; readonly points: string; readonly unit: string | undefined }[] =
    [];
  let subject = "";
  for (const clause of clauses(text)) {
    const taken = takeWorth(clause);
    const read = taken && readCondition(taken.words);
    const bound = read?.condition.low ?? read?.condition.high;
    if (taken && read && bound) {
      subject ||= tidy(read.subject);
      anchors.push({ value: bound.value, points: pointsIn(taken.worth, item.fullMarks), unit: read.unit });
    } else if (!STRAIGHT.test(fold(clause))) rest.push(clause);
  }
  if (anchors.length < 2) return undefined;
  const inOrder = anchors.toSorted((a, b) => Number(a.value) - Number(b.value));
  const unit = anchors.find((anchor) => anchor.unit !== undefined)?.unit;
  return {
    rule: { kind: "interpolation", measure: { name: measureName(subject, item), unit }, anchors: inOrder },
    confirm: [],
    rest,
  };
}
