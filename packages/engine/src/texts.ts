import {
  amountInWords,
  type CompleteText,
  exact,
  formatExact,
  LANGUAGES,
  type Language,
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

/** An amount of points in words: `10 分`, `1 point`. */
export function pointsInWords(points: string, language: Language): string {
  if (language !== "en") return `${points} 分`;
  return points === "1" ? "1 point" : `${points} points`;
}

/**
 * A figure with its unit in words: `98%`, `3 次`. One that no decimal states exactly is shortened: `≈66.67%`.
 * @param value an exact number, a date, or `yes` or `no`, as traces state it
 */
export function figureInWords(value: string, unit: Unit | undefined, language: Language): string {
  if (value === "yes" || value === "no") return YES_NO[value][language];
  const shown = value.includes("/") ? `≈${formatExact(roundHalfUp(exact(value), SHOWN_PLACES))}` : value;
  return amountInWords(shown, unit, language);
}

const SHOWN_PLACES = 2;
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
  return `${first} ${change.startsWith("-") ? "−" : "+"} ${magnitudeOf(change)}`;
}
