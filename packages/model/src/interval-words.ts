import { type Language, textIn } from "./language.ts";
import { numberInWords } from "./number-words.ts";
import { BLANK } from "./parameters.ts";
import type { Bound, Interval, Unit, Value } from "./template/values.ts";
import { singularOf } from "./units.ts";

/** How one language speaks of a stretch of numbers; an amount comes with its unit. */
interface IntervalWords {
  readonly otherwise: string;
  low(amount: string, inclusive: boolean): string;
  high(amount: string, inclusive: boolean): string;
  both(low: string, lowInclusive: boolean, high: string, highInclusive: boolean): string;
}

const HAN = /\p{Script=Han}/u;

/** Sets a space where a Han character meets a digit, a letter or a sign, as on a well-set page. */
function spaced(before: string, after: string): string {
  return HAN.test(before.slice(-1)) === HAN.test(after.slice(0, 1)) ? before + after : `${before} ${after}`;
}

/*
 * 以上 and 以下 include the number, 超过 does not (Civil Code of the PRC, art. 1259);
 * 低于 excludes it in ordinary use.
 */
function chineseWords(above: string, below: string, otherwise: string): IntervalWords {
  const marked = (amount: string, inclusive: boolean) => `${amount}${inclusive ? "（含）" : "（不含）"}`;
  return {
    otherwise,
    low: (amount, inclusive) => (inclusive ? spaced(amount, "以上") : spaced(above, amount)),
    high: (amount, inclusive) => (inclusive ? spaced(amount, "以下") : spaced(below, amount)),
    both: (low, lowInclusive, high, highInclusive) =>
      `${marked(low, lowInclusive)}${spaced("至", marked(high, highInclusive))}`,
  };
}

const ENGLISH: IntervalWords = {
  otherwise: "otherwise",
  low: (amount, inclusive) => (inclusive ? `${amount} or above` : `above ${amount}`),
  high: (amount, inclusive) => (inclusive ? `${amount} or below` : `below ${amount}`),
  both: (low, lowInclusive, high, highInclusive) => {
    const start = lowInclusive ? `from ${low} to` : `above ${low} and`;
    if (!highInclusive) return `${start} below ${high}`;
    return lowInclusive ? `${start} ${high}` : `${start} up to ${high}`;
  },
};

const WORDS: { readonly [L in Language]: IntervalWords } = {
  "zh-Hans": chineseWords("超过", "低于", "其他情况"),
  "zh-Hant": chineseWords("超過", "低於", "其他情況"),
  en: ENGLISH,
};

function unitName(value: string, unit: Unit, language: Language): string {
  const one = language === "en" && value === "1" ? singularOf(unit) : undefined;
  return one ?? textIn(unit.name, language);
}

/**
 * A number with its unit as it is printed, see {@link numberInWords}: `86%`, `3 次`, `10 class hours`, `−5%`.
 * @param value an exact number, in the unit.
 */
export function amountInWords(value: string, unit: Unit | undefined, language: Language): string {
  const name = unit === undefined ? "" : unitName(value, unit, language);
  const number = numberInWords(value);
  if (name === "") return number;
  return /^[%‰°]/u.test(name) ? `${number}${name}` : `${number} ${name}`;
}

/** A value with its unit; a parameter that is still open as a line to write on. */
export function valueInWords(value: Value, unit: Unit | undefined, language: Language): string {
  return amountInWords(typeof value === "string" ? value : BLANK, unit, language);
}

/**
 * A condition on a measured value in words: `85% 以上`, `低于 85%`, `80%（含）至 90%（不含）`,
 * `from 80% to below 90%`. A single value is the number alone.
 */
export function intervalInWords(interval: Interval, unit: Unit | undefined, language: Language): string {
  const words = WORDS[language];
  const say = (bound: Bound) => valueInWords(bound.value, unit, language);
  const { low, high } = interval;
  if (low === undefined) {
    return high === undefined ? words.otherwise : words.high(say(high), high.inclusive);
  }
  if (high === undefined) return words.low(say(low), low.inclusive);
  if (isSame(low.value, high.value) && low.inclusive && high.inclusive) return say(low);
  return words.both(say(low), low.inclusive, say(high), high.inclusive);
}

function isSame(a: Value, b: Value): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.parameter === b.parameter;
}
