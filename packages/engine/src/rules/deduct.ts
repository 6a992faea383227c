import {
  type Answer,
  exact,
  formatExact,
  type Language,
  largest,
  type Rational,
  type RuleOf,
  suggest,
  sum,
  type TraceStep,
  textIn,
  whole,
  wordings,
  ZERO,
} from "@scorecard/model";
import { didYouMean } from "../hints.ts";
import { comparable } from "../names.ts";
import { cellOf, type FilledCell } from "../scoring/cell.ts";
import { inEachLanguage, listIn, pointsInWords } from "../texts.ts";
import { readWrittenNumber } from "../written-number.ts";
import { report } from "./messages.ts";
import type { Complaint, RuleFrame, RuleRoom } from "./room.ts";

type Deduct = RuleOf<"deduct">;
type DeductStep = Extract<TraceStep, { readonly step: "deduct" }>;

/** What was not met and how often, as written; `at` is its place in the answer. */
interface Claim {
  readonly written: string;
  readonly times: string;
  readonly at: readonly string[];
}

/** What occurred: how often each entry of the rule did, by the entry's position. */
type Occurrences = ReadonlyMap<number, number>;

const MOST_TIMES = 999;
const NOTHING = new Set(
  "无|無|没有|沒有|全部满足|全部滿足|全部符合|全部达到|全部達到|无扣分|無扣分|none|nothing|all met|0".split(
    "|",
  ),
);

/** Deductions from full marks for what was not met. */
export const deductRoom: RuleRoom<"deduct"> = {
  compile: (rule, frame) => {
    const amounts = rule.entries.map(({ points }) => exact(points));
    const find = entryFinder(rule);
    const untouched = deduct(rule, amounts, new Map(), frame);
    return (answer) => {
      if (typeof answer === "string" && NOTHING.has(answer)) return untouched;
      const { occurred, complaints } = readOccurrences(answer, rule, find);
      if (complaints.length > 0) return complaints;
      return occurred.size === 0 ? untouched : deduct(rule, amounts, occurred, frame);
    };
  },
  explain: (rule, step, language) => {
    if (step.step === "deduct") return deductionInWords(rule, step, language);
    return step.step === "floor" ? floorInWords(step.points, language) : undefined;
  },
};

function deduct(
  rule: Deduct,
  amounts: readonly Rational[],
  occurred: Occurrences,
  { item, places }: RuleFrame,
): FilledCell {
  const positions = [...occurred.keys()].sort((a, b) => a - b);
  const takes = positions.map((position) => {
    const amount = amounts[position] ?? ZERO;
    return rule.per === "each" ? amount.mul(whole(occurred.get(position) ?? 0)) : amount;
  });
  const deduction = rule.per === "each" ? sum(takes) : largest(takes);
  const reached = exact(item.fullMarks).sub(deduction);
  const step: DeductStep = {
    step: "deduct",
    from: item.fullMarks,
    taken: positions.map((position, index) => ({
      entry: rule.entries[position]?.key ?? "",
      times: String(occurred.get(position) ?? 0),
      points: formatExact(takes[index] ?? ZERO),
    })),
    per: rule.per,
    deduction: formatExact(deduction),
    points: formatExact(reached),
  };
  const floor = rule.floor === null ? undefined : exact(rule.floor);
  if (floor === undefined || reached.compare(floor) >= 0) return cellOf(reached, places, [step]);
  const points = formatExact(floor);
  return cellOf(floor, places, [step, { step: "floor", from: step.points, points }]);
}

type EntryFinder = (written: string) => number | "ambiguous" | undefined;

/** Finds an entry by its key, by a printed text, or by the beginning of only one entry's text. */
function entryFinder(rule: Deduct): EntryFinder {
  const names = rule.entries.map(({ key, text }) => [key, ...wordings(text)].map(comparable));
  return (written) => {
    const name = comparable(written);
    const exactly = names.findIndex((spellings) => spellings.includes(name));
    if (exactly >= 0) return exactly;
    const begun = [...names.keys()].filter((position) =>
      names[position]?.some((spelling) => name !== "" && spelling.startsWith(name)),
    );
    return begun.length > 1 ? "ambiguous" : begun[0];
  };
}

function readOccurrences(answer: Answer, rule: Deduct, find: EntryFinder) {
  const claims = claimsOf(answer, find);
  const occurred = new Map<number, number>();
  const complaints: Complaint[] = [];
  const named = new Set<number>();
  for (const claim of claims) {
    const { written, at } = claim;
    const complain = (complaint: Complaint) => complaints.push((path) => complaint([...path, ...at]));
    if (NOTHING.has(comparable(written))) {
      if (claims.length > 1) complain((path) => report("none-among-others", { written }, { path }));
      continue;
    }
    const position = find(written);
    const times = countOf(claim.times);
    if (typeof position !== "number") {
      complain(nameComplaint(written, position, rule));
    } else if (named.has(position)) {
      complain((path) => report("entry-twice", { written }, { path }));
    } else if (times === undefined) {
      const words = { entry: written, written: claim.times, most: MOST_TIMES };
      complain((path) => report("not-a-count", words, { path }));
    } else if (times > 0) {
      occurred.set(position, times);
    }
    if (typeof position === "number") named.add(position);
  }
  return { occurred, complaints };
}

function claimsOf(answer: Answer, find: EntryFinder): readonly Claim[] {
  if (typeof answer === "string") {
    const parts = find(answer) === undefined ? answer.split(/[、，,；;]/) : [answer];
    const written = parts.map((part) => part.trim()).filter((part) => part !== "");
    return written.map((part) => ({ written: part, times: "1", at: [] }));
  }
  if (Array.isArray(answer)) {
    return answer.map((written: string, index) => ({ written, times: "1", at: [String(index)] }));
  }
  return Object.entries(answer).map(([written, times]) => ({ written, times, at: [written] }));
}

function countOf(written: string): number | undefined {
  const number = readWrittenNumber(written);
  if (number === undefined || !["", "次", "times", "time"].includes(number.unit)) return undefined;
  if (number.denominator !== 1n || number.numerator < 0n || number.numerator > MOST_TIMES) return undefined;
  return Number(number.numerator);
}

function nameComplaint(written: string, found: "ambiguous" | undefined, rule: Deduct): Complaint {
  const entries = inEachLanguage((language) =>
    listIn(
      rule.entries.map(({ text }) => textIn(text, language)),
      language,
    ),
  );
  if (found === "ambiguous") return (path) => report("ambiguous-entry", { written, entries }, { path });
  const candidates = rule.entries.flatMap(({ key, text }) => [...wordings(text), key]);
  return (path) =>
    report("unknown-entry", { written, entries, hint: didYouMean(suggest(written, candidates)) }, { path });
}

function deductionInWords(rule: Deduct, step: DeductStep, language: Language): string {
  const points = pointsInWords(step.points, language);
  if (step.taken.length === 0) {
    const words = {
      "zh-Hans": "全部满足，不扣分",
      "zh-Hant": "全部滿足，不扣分",
      en: "all met, nothing deducted",
    };
    return `${words[language]} → ${points}`;
  }
  const from = pointsInWords(step.from, language);
  const deduction = pointsInWords(step.deduction, language);
  const taken = listIn(
    step.taken.map(({ entry, times, points: amount }) => {
      const found = rule.entries.find(({ key }) => key === entry);
      const text = found === undefined ? entry : textIn(found.text, language);
      return takenInWords(text, times, pointsInWords(amount, language), language);
    }),
    language,
  );
  switch (language) {
    case "zh-Hans":
      return `未满足：${taken}；${step.per === "once" ? "只扣最大的一项，" : ""}${from} − ${deduction} → ${points}`;
    case "zh-Hant":
      return `未滿足：${taken}；${step.per === "once" ? "只扣最大的一項，" : ""}${from} − ${deduction} → ${points}`;
    case "en":
      return `not met: ${taken}; ${step.per === "once" ? "only the largest is deducted, " : ""}${from} − ${deduction} → ${points}`;
  }
}

function takenInWords(text: string, times: string, points: string, language: Language): string {
  if (language === "en") return `${text} (${times === "1" ? "" : `${times} times, `}${points})`;
  return `${text}（${times === "1" ? "" : `${times} 次，`}${points}）`;
}

function floorInWords(points: string, language: Language): string {
  const floor = pointsInWords(points, language);
  return {
    "zh-Hans": `低于保底，按 ${floor}计`,
    "zh-Hant": `低於保底，按 ${floor}計`,
    en: `below the floor, which is ${floor}`,
  }[language];
}
