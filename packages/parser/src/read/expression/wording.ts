import { firstText, LANGUAGES, type Language, type LocalizedText } from "@scorecard/model";
import type { Context } from "../context.ts";

/** A part of an expression as it is printed, in the languages that all its names have. */
export interface Wording {
  readonly text: LocalizedText;
  /** The same with every name in whatever language it has. */
  readonly anyhow: string;
  /** Whether it needs parentheses as a part of something else. */
  readonly open: boolean;
}

/** The wording that joins others; it exists in the languages in which all of them do. */
export function worded(
  parts: readonly Wording[],
  join: (parts: readonly string[], language: Language) => string,
  open = false,
): Wording {
  const text: { [L in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const written = parts.map((part) => closed(part.text[language], part.open));
    if (written.every((part) => part !== undefined)) text[language] = join(written, language);
  }
  const anyhow = parts.map((part) => closed(part.anyhow, part.open) ?? "");
  return { text, anyhow: join(anyhow, "zh-Hans"), open };
}

function closed(written: string | undefined, open: boolean): string | undefined {
  return written !== undefined && open ? `(${written})` : written;
}

/** The wording of a name, or of anything else that exists in some languages. */
export function wordedAs(text: LocalizedText): Wording {
  return { text, anyhow: firstText(text), open: false };
}

/** The wording of something that reads the same in every language. */
export function wordedAlike(write: (language: Language) => string): Wording {
  return wordedAs(Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])));
}

/** `f(a, b)` with the function's name in each language. */
export function wordedCall(name: LocalizedText, parts: readonly Wording[]): Wording {
  const bare = parts.map((part) => ({ ...part, open: false }));
  return worded(bare, (written, language) => `${name[language] ?? ""}(${written.join(", ")})`);
}

/** What a sheet prints. Names that share no language are printed as they are, rather than not at all. */
export function printedWords({ text, anyhow }: Wording, context: Context): LocalizedText {
  return Object.keys(text).length > 0 ? text : { [context.chinese]: anyhow };
}
