import {
  amountInWords,
  type CompleteText,
  exact,
  formatExact,
  LANGUAGES,
  type Language,
  numberInWords,
  roundHalfUp,
  type Unit,
} from "@scorecard/model";

const SEPARATORS: CompleteText = { "zh-Hans": "、", "zh-Hant": "、", en: ", " };

/** A text that is worked out for each language. */
export function inEachLanguage(wordIn: (language: Language) => string): CompleteText {
  const words = LANGUAGES.map((language) => [language, wordIn(language)] as const);
  return Object.fromEntries(words) as unknown as CompleteText;
}

/** A list of words in one language. */
export function listIn(words: readonly string[], language: Language): string {
  return words.join(SEPARATORS[language]);
}

/** An amount of points in words: `10 分`, `−5 分`, `15.769231… 分`, `1 point`. */
export function pointsInWords(points: string, language: Language): string {
  const number = numberInWords(points);
  if (language !== "en") return `${number} 分`;
  return points === "1" ? "1 point" : `${number} points`;
}

/**
 * A figure with its unit in words: `98%`, `3 次`. One that no decimal states exactly is shortened: `≈66.67%`.
 * @param value an exact number, a date, or `yes` or `no`, as traces state it
 */
export function figureInWords(value: string, unit: Unit | undefined, language: Language): string {
  if (value === "yes" || value === "no") return YES_NO[value][language];
  return amountInWords(shortened(value), unit, language);
}

/** How far one figure is from another, in words: percentages differ by percentage points. */
export function distanceInWords(value: string, unit: Unit | undefined, language: Language): string {
  if (unit?.id !== "%") return figureInWords(value, unit, language);
  const one = value === "1" && language === "en";
  return `${numberInWords(shortened(value))} ${one ? "percentage point" : PERCENTAGE_POINTS[language]}`;
}

function shortened(value: string): string {
  return value.includes("/")
    ? `≈${numberInWords(formatExact(roundHalfUp(exact(value), SHOWN_PLACES)))}`
    : value;
}

/** A space before Chinese words, except behind a Chinese word: `2% 计`, `2 天计`. */
export function beforeHan(text: string): string {
  return /\p{Script=Han}$/u.test(text) ? text : `${text} `;
}

const SHOWN_PLACES = 2;
const PERCENTAGE_POINTS: CompleteText = {
  "zh-Hans": "个百分点",
  "zh-Hant": "個百分點",
  en: "percentage points",
};
const YES_NO: { readonly [answer in "yes" | "no"]: CompleteText } = {
  yes: { "zh-Hans": "是", "zh-Hant": "是", en: "yes" },
  no: { "zh-Hans": "否", "zh-Hant": "否", en: "no" },
};

/** A number without its sign. */
export function magnitudeOf(value: string): string {
  return value.startsWith("-") ? value.slice(1) : value;
}

/** A sum of two figures: `20 − 4`, `100 + 5`. */
export function sumInWords(first: string, change: string): string {
  return `${numberInWords(first)} ${change.startsWith("-") ? "−" : "+"} ${numberInWords(magnitudeOf(change))}`;
}
