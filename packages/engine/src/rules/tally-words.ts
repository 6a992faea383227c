import { exact, type Language, type RuleOf, type TraceStepOf, textIn } from "@scorecard/model";
import { figureInWords, listIn, magnitudeOf, pointsInWords } from "../texts.ts";
import { wholeUnits } from "./whole-units.ts";

type Tally = RuleOf<"tally">;
type Step = TraceStepOf<"tally">;
type Taken = Step["taken"][number];

/** The words of one style: before what occurred, and when nothing did. */
interface StyleWords {
  readonly before: string;
  readonly nothing: string;
  readonly largest: string;
}

const WORDS: { readonly [L in Language]: { readonly [S in Tally["style"]]: StyleWords } } = {
  "zh-Hans": {
    deduct: { before: "扣分：", nothing: "没有扣分", largest: "只扣最大的一项，" },
    add: { before: "加分：", nothing: "没有加分", largest: "只加最大的一项，" },
    signed: { before: "增减：", nothing: "没有增减", largest: "只计最大的一项，" },
    checklist: { before: "符合：", nothing: "一项也不符合", largest: "只计最大的一项，" },
  },
  "zh-Hant": {
    deduct: { before: "扣分：", nothing: "沒有扣分", largest: "只扣最大的一項，" },
    add: { before: "加分：", nothing: "沒有加分", largest: "只加最大的一項，" },
    signed: { before: "增減：", nothing: "沒有增減", largest: "只計最大的一項，" },
    checklist: { before: "符合：", nothing: "一項也不符合", largest: "只計最大的一項，" },
  },
  en: {
    deduct: { before: "deducted: ", nothing: "nothing deducted", largest: "only the largest is deducted, " },
    add: { before: "added: ", nothing: "nothing added", largest: "only the largest is added, " },
    signed: { before: "changed by: ", nothing: "nothing changed", largest: "only the largest counts, " },
    checklist: { before: "met: ", nothing: "none met", largest: "only the largest counts, " },
  },
};

/** Before an amount that reached the most its entry can change. */
const AT_MOST: { readonly [L in Language]: string } = {
  "zh-Hans": "最多 ",
  "zh-Hant": "最多 ",
  en: "at most ",
};

const NOT_COUNTED: { readonly [L in Language]: string } = {
  "zh-Hans": "不另计",
  "zh-Hant": "不另計",
  en: "not counted as well",
};

/** A tally in words: `扣分：迟到（2 次，4 分）；20 分 − 4 分 → 16 分`. */
export function tallyInWords(rule: Tally, step: Step, language: Language): string {
  const words = WORDS[language][rule.style];
  const points = pointsInWords(step.points, language);
  if (step.taken.length === 0) return `${words.nothing} → ${points}`;
  const taken = listIn(
    step.taken.map((one) => takenInWords(rule, one, language)),
    language,
  );
  const largest = rule.per === "once" ? words.largest : "";
  const arithmetic = arithmeticInWords(rule, step, language);
  const separator = language === "en" ? "; " : "；";
  return largest === "" && arithmetic === ""
    ? `${words.before}${taken} → ${points}`
    : `${words.before}${taken}${separator}${largest}${arithmetic}${arithmetic === "" ? "" : " "}→ ${points}`;
}

/** `10 分 − 5 分`; nothing to say where the points begin at 0 and are only added. */
function arithmeticInWords(rule: Tally, step: Step, language: Language): string {
  const onlyAdds = rule.style === "add" || rule.style === "checklist";
  if (onlyAdds && exact(step.base).n === 0n) return "";
  const isMinus = step.change.startsWith("-") || (step.change === "0" && rule.style === "deduct");
  const change = pointsInWords(magnitudeOf(step.change), language);
  return `${pointsInWords(step.base, language)} ${isMinus ? "−" : "+"} ${change}`;
}

function takenInWords(rule: Tally, taken: Taken, language: Language): string {
  const entry = rule.entries.find(({ key }) => key === taken.entry);
  const text = entry === undefined ? taken.entry : textIn(entry.text, language);
  const amount = amountInWordsOf(entry, taken.amount, language);
  const isExcluded = taken.points === "0" && (rule.per === "once" || entry?.exclusive !== undefined);
  const limited = isLimited(rule, entry, taken) ? AT_MOST[language] : "";
  const points = isExcluded ? NOT_COUNTED[language] : limited + changeInWords(rule, taken.points, language);
  if (language === "en") return `${text} (${amount === "" ? "" : `${amount}, `}${points})`;
  return `${text}（${amount === "" ? "" : `${amount}，`}${points}）`;
}

/** Whether an entry would have changed more, but for the most that it can. */
function isLimited({ per }: Tally, entry: Tally["entries"][number] | undefined, taken: Taken): boolean {
  if (per === "once" || entry === undefined || "ladder" in entry || entry.most === undefined) return false;
  const amount = exact(taken.amount);
  const { unit } = entry;
  const units = unit === undefined ? amount : wholeUnits(amount.div(exact(unit.amount)), unit.partial);
  return !units.mul(exact(entry.points)).equals(exact(taken.points));
}

/** How often or how much; nothing where it occurred once. */
function amountInWordsOf(
  entry: Tally["entries"][number] | undefined,
  amount: string,
  language: Language,
): string {
  if (entry?.unit !== undefined) return figureInWords(amount, entry.unit.unit, language);
  if (amount === "1") return "";
  return `${amount} ${language === "en" ? "times" : "次"}`;
}

function changeInWords({ style }: Tally, points: string, language: Language): string {
  if (style === "deduct") return pointsInWords(magnitudeOf(points), language);
  if (style === "checklist" || points.startsWith("-") || points === "0")
    return pointsInWords(points, language);
  return `+${pointsInWords(points, language)}`;
}
