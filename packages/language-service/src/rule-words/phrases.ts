import {
  type CompleteText,
  type Exact,
  exact,
  fillMessage,
  type Language,
  type Limit,
  type LocalizedText,
  numberInWords,
  textIn,
} from "@scorecard/model";
import { say } from "../explanations/explanation.ts";

/** The phrases that rules are told with. */
const PHRASES = {
  points: say("{points} 分", "{points} 分", "{points} points"),
  range: say("{low}～{high} 分", "{low}～{high} 分", "{low} to {high} points"),
  step: say("步长 {step} 分", "級距 {step} 分", "in steps of {step}"),
  level: say("{level} 级", "{level} 級", "level {level}"),
  note: say("须说明", "須說明", "note required"),
  base: say("从 {points} 分算起", "從 {points} 分算起", "starting from {points} points"),
  each: say("各项分别计算", "各項分別計算", "each counts"),
  once: say("只算最大的一项", "只算最大的一項", "only the largest counts"),
  per: say("每 {amount}", "每 {amount}", "each {amount}"),
  mostTimes: say("最多 {times} 次", "最多 {times} 次", "at most {times} times"),
  mostPoints: say("最多 {points} 分", "最多 {points} 分", "at most {points} points"),
  cap: say("封顶 {points} 分", "封頂 {points} 分", "at most {points} points"),
  floor: say("最低 {points} 分", "最低 {points} 分", "at least {points} points"),
  yes: say("是", "是", "yes"),
  no: say("否", "否", "no"),
  target: say(
    "目标 {target}：{points} 分",
    "目標 {target}：{points} 分",
    "on the target of {target}: {points} points",
  ),
  below: say("每低于 {amount}", "每低於 {amount}", "each {amount} below"),
  above: say("每高于 {amount}", "每高於 {amount}", "each {amount} above"),
  proportional: say(
    "{points} 分 × 实际 ÷ {target}",
    "{points} 分 × 實際 ÷ {target}",
    "{points} points × actual ÷ {target}",
  ),
  inverse: say(
    "{points} 分 × {target} ÷ 实际",
    "{points} 分 × {target} ÷ 實際",
    "{points} points × {target} ÷ actual",
  ),
  linear: say("中间按直线计算", "中間按直線計算", "on straight lines between"),
  otherwise: say("其他", "其他", "otherwise"),
  judged: say(
    "由评分人打 {low}～{high} 分",
    "由評分人打 {low}～{high} 分",
    "{low} to {high} points by judgement",
  ),
} as const;

/** The name of a phrase. */
type PhraseName = keyof typeof PHRASES;

/** A phrase in a language, with its parameters. */
export function phrase(
  name: PhraseName,
  language: Language,
  params: { readonly [name: string]: string | LocalizedText } = {},
): string {
  return fillMessage(PHRASES[name], params)[language];
}

/** An amount of points: `5 分`. */
export function pointsText(points: Exact, language: Language): string {
  if (language === "en" && points === "1") return "1 point";
  return phrase("points", language, { points: numberInWords(points) });
}

/** An amount of points that is added or taken away: `+5 分`, `−5 分`. */
export function changeText(points: Exact, language: Language): string {
  const isMore = exact(points).compare(0) > 0;
  return `${isMore ? "+" : ""}${pointsText(points, language)}`;
}

/** What a case is, and what follows: `90% 以上 → 20 分（须说明）`. */
export function caseLine(when: string, then: string, remarks: readonly string[], language: Language): string {
  const remark = remarks.filter((words) => words !== "");
  return `${when} → ${then}${inParentheses(remark, language)}`;
}

/** Remarks in parentheses; nothing where there are none. */
export function inParentheses(remarks: readonly string[], language: Language): string {
  if (remarks.length === 0) return "";
  return language === "en" ? ` (${remarks.join(", ")})` : `（${remarks.join("，")}）`;
}

/** Caps and floors in the order in which they are applied. */
export function limitTexts(limits: readonly Limit[], language: Language): readonly string[] {
  return limits.map(({ kind, points }) => phrase(kind, language, { points: numberInWords(points) }));
}

/** A text in the language, or the nearest one it has. */
export function words(text: LocalizedText | CompleteText | undefined, language: Language): string {
  return text === undefined ? "" : textIn(text, language);
}
