import { type CompleteText, LANGUAGES, type Language } from "@scorecard/model";

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
