/** The languages that sheets and messages exist in, as BCP 47 tags. */
export const LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages. What is absent was not written by the author. */
export type LocalizedText = { readonly [L in Language]?: string | undefined };

/** A text that exists in every language: our own labels and messages. */
export type CompleteText = { readonly [L in Language]: string };

/** Whether a string is one of {@link LANGUAGES}. */
export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

const FALLBACKS: { readonly [L in Language]: readonly Language[] } = {
  "zh-Hans": ["zh-Hans", "zh-Hant", "en"],
  "zh-Hant": ["zh-Hant", "zh-Hans", "en"],
  en: ["en", "zh-Hans", "zh-Hant"],
};

/**
 * The text in `language`, or in the nearest language that has one: the other Chinese script before English.
 * Returns `""` for a text without any language.
 */
export function textIn(text: LocalizedText, language: Language): string {
  for (const candidate of FALLBACKS[language]) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return "";
}

/** The text's first language in the order in which authors write: Simplified, Traditional, English. */
export function firstText(text: LocalizedText): string {
  return textIn(text, "zh-Hans");
}

/** Every distinct wording of a text. */
export function wordings(text: LocalizedText): readonly string[] {
  const found = LANGUAGES.map((language) => text[language]).filter((wording) => wording !== undefined);
  return [...new Set(found)];
}
