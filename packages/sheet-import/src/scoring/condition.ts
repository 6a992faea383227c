import { fold } from "../text/fold.ts";
import { MAYBE_UNIT, NUMBER, numberWritten, pattern, unitWritten } from "./patterns.ts";
import type { Bound, Condition } from "./rule-draft.ts";

/** A condition in words: what it is about, and the stretch of numbers with their unit. */
export interface WordedCondition {
  readonly condition: Condition;
  readonly unit: string | undefined;
  /** What is measured, as far as it is said before the numbers; perhaps empty. */
  readonly subject: string;
}

/** Words before a number, by the side on which the stretch lies and whether the number belongs to it. */
const AT_LEAST =
  "不低于|不少于|不小于|大于等于|大于或等于|至少|达到|达|满|≥|>=|at least|not less than|no less than|no fewer than|minimum of|min\\.?";
const AT_MOST =
  "不超过|不高于|不大于|不多于|小于等于|小于或等于|至多|最多|≤|<=|at most|up to|no more than|not more than|within|maximum of|max\\.?";
const ABOVE = "超过|高于|大于|多于|超出|>|more than|above|over|greater than|exceeds?|exceeding";
const BELOW = "低于|小于|少于|不足|不满|未达到|未达|不到|没有达到|未满|<|below|under|less than|fewer than";
const BEFORE = `(${[AT_LEAST, AT_MOST, ABOVE, BELOW].join("|")})`;

/** Words after a number. */
const OR_MORE = "以上|及以上|或以上|和以上|or more|or above|and above|or higher|or better|and over|\\+";
const OR_LESS = "以下|及以下|或以下|以内|之内|内|or less|or below|and below|or fewer|or lower";
const AFTER = `(${OR_MORE}|${OR_LESS})`;
const MARK = String.raw`(?: \( (不含|含|inclusive|exclusive|incl\.?|excl\.?)[^)]*\))?`;
const BETWEEN = "(?:~|-|至|到|—|to|and|…)+";
const END = `(?:之间|区间|范围内|时|者|的|则|,|:|;| )*$`;
const START = "^(?<subject>.*?)(?:between_)?";

interface Reading {
  readonly condition: Condition;
  readonly unit: string | undefined;
}

type Reader = (groups: readonly (string | undefined)[]) => Reading | undefined;

/** Each form in which conditions are written, the more special ones first; groups are counted after the subject. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [form(`${NUMBER} ${MAYBE_UNIT} (≤|<=|<) [^\\d≤<≥>]* (≤|<=|<) ${NUMBER} ${MAYBE_UNIT}`), readEnclosed],
  [form(`${NUMBER} ${MAYBE_UNIT} (≥|>=|>) [^\\d≤<≥>]* (≥|>=|>) ${NUMBER} ${MAYBE_UNIT}`), readEnclosedDown],
  [
    form(`${BEFORE} ${NUMBER} ${MAYBE_UNIT} (?:,|且|但|并且|而|and|but)* ${BEFORE} ${NUMBER} ${MAYBE_UNIT}`),
    ([firstWord, first, unit, secondWord, second, otherUnit]) =>
      both(side(firstWord, first), side(secondWord, second), unit ?? otherUnit),
  ],
  [
    form(
      `${NUMBER} ${MAYBE_UNIT}${MARK} ${AFTER}${MARK} (?:,|且|但|至|到|-|~)* ${NUMBER} ${MAYBE_UNIT}${MARK} ${AFTER}${MARK}`,
    ),
    ([first, unit, markA, wordA, markB, second, otherUnit, markC, wordC, markD]) =>
      both(side(wordA, first, markA ?? markB), side(wordC, second, markC ?? markD), unit ?? otherUnit),
  ],
  [
    form(`${NUMBER} ${MAYBE_UNIT}${MARK} ${AFTER}${MARK} (?:,|且|但)* ${BEFORE} ${NUMBER} ${MAYBE_UNIT}`),
    ([first, unit, markA, wordA, markB, word, second, otherUnit]) =>
      both(side(wordA, first, markA ?? markB), side(word, second), unit ?? otherUnit),
  ],
  [
    form(`${BEFORE} ${NUMBER} ${MAYBE_UNIT} (?:,|且|但)* ${NUMBER} ${MAYBE_UNIT}${MARK} ${AFTER}${MARK}`),
    ([word, first, unit, second, otherUnit, markA, wordA, markB]) =>
      both(side(word, first), side(wordA, second, markA ?? markB), unit ?? otherUnit),
  ],
  [form(`${NUMBER} ${MAYBE_UNIT} (≤|<=|<|≥|>=|>) [^\\d≤<≥>]*`), readTurned],
  [
    form(`${NUMBER} ${MAYBE_UNIT}${MARK} ${BETWEEN} ${NUMBER} ${MAYBE_UNIT}${MARK} (?:以内|以下)?`),
    readRange,
  ],
  [
    form(`${BEFORE} ${NUMBER} ${MAYBE_UNIT}${MARK}`),
    ([word, value, unit, mark]) => ({ condition: side(word, value, mark), unit }),
  ],
  [
    form(`${NUMBER} ${MAYBE_UNIT}${MARK} ${AFTER}${MARK} ${MAYBE_UNIT}`),
    ([value, unit, before, word, after, late]) => ({
      condition: side(word, value, before ?? after),
      unit: unit ?? late,
    }),
  ],
  [
    pattern(String.raw`^(?<subject>[^\d]*?)(?:=|为)? ${NUMBER} ${MAYBE_UNIT}${END}`),
    ([value, unit]) => ({ condition: { low: bound(value, true), high: bound(value, true) }, unit }),
  ],
];

function form(body: string): RegExp {
  return pattern(`${START}${body}${END}`);
}

const OTHERWISE = pattern(
  "^ (?:其他|其余|其它|否则|其他情况|未达到?(?:以上|上述)?(?:标准|要求)?|otherwise|others?|else|anything else) [,:]? $",
);

/** Reads a whole text as a condition on a number. */
export function readCondition(text: string): WordedCondition | undefined {
  const folded = fold(text);
  if (OTHERWISE.test(folded)) return { condition: {}, unit: undefined, subject: "" };
  for (const [form, read] of FORMS) {
    const match = form.exec(folded);
    const reading = match && read(match.slice(2));
    if (match && reading) {
      const subject = match.groups?.subject ?? "";
      return {
        condition: doublyWorded(subject, reading.condition),
        unit: unitWritten(reading.unit),
        subject: subjectWords(text.slice(0, subject.length)),
      };
    }
  }
  return undefined;
}

function bound(value: string | undefined, inclusive: boolean): Bound {
  return { value: numberWritten(value ?? "0"), inclusive };
}

function matches(words: string, word: string): boolean {
  return new RegExp(`^(?:${words})$`).test(word);
}

/** One side of a number. */
function side(word = "", value: string | undefined, mark?: string | undefined): Condition {
  const marked = mark === undefined ? undefined : /^(?:含|incl)/.test(mark);
  const at = (inclusive: boolean) => bound(value, marked ?? inclusive);
  if (matches(AT_LEAST, word) || matches(OR_MORE, word)) return { low: at(true) };
  if (matches(ABOVE, word)) return { low: at(false) };
  if (matches(BELOW, word)) return { high: at(false) };
  return { high: at(true) };
}

/** Two sides that make a stretch; two lower bounds make none. */
function both(a: Condition, b: Condition, unit: string | undefined): Reading | undefined {
  const low = a.low ?? b.low;
  const high = a.high ?? b.high;
  return low && high && { condition: { low, high }, unit };
}

function readEnclosed([low, unit, first, second, high, otherUnit]: readonly (string | undefined)[]): Reading {
  return {
    condition: { low: bound(low, first !== "<"), high: bound(high, second !== "<") },
    unit: unit ?? otherUnit,
  };
}

function readEnclosedDown([high, unit, first, second, low, otherUnit]: readonly (
  | string
  | undefined
)[]): Reading {
  return {
    condition: { low: bound(low, second !== ">"), high: bound(high, first !== ">") },
    unit: unit ?? otherUnit,
  };
}

/** 95%≤x says of x what x≥95% says. */
function readTurned([value, unit, sign = ""]: readonly (string | undefined)[]): Reading {
  const at = bound(value, /[≤≥=]/.test(sign));
  return { condition: /[≤<]/.test(sign) ? { low: at } : { high: at }, unit };
}

function readRange([a, unit, markA, b, otherUnit, markB]: readonly (string | undefined)[]): Reading {
  const first = bound(a, !isExcluded(markA));
  const second = bound(b, !isExcluded(markB));
  const [low, high] = Number(first.value) <= Number(second.value) ? [first, second] : [second, first];
  return { condition: { low, high }, unit: otherUnit ?? unit };
}

function isExcluded(mark: string | undefined): boolean {
  return mark !== undefined && /^(?:不含|excl)/.test(mark);
}

/** 低于 80% 以下 means what 低于 says. */
function doublyWorded(subject: string, condition: Condition): Condition {
  const strict = new RegExp(`(?:${ABOVE}|${BELOW}) *$`).test(subject);
  if (!strict) return condition;
  const open = (side: Bound | undefined) => side && { ...side, inclusive: false };
  return { low: open(condition.low), high: open(condition.high) };
}

const LEADING = /^[\s(（\d.、)）①-⑳]*(?:当|若|如果|凡|对于)?/;
const TRAILING =
  /(?:[\s:：,，=＝(（]|在|为|是|达到|达|能|应|需|须|的|保持|控制|超过|低于|高于|不低于|不高于|is|are|of|at|in)+$/i;

function subjectWords(written: string): string {
  const words = written.replace(LEADING, "").replace(TRAILING, "").trim();
  return /^[a-z]$/i.test(words) ? "" : words;
}
