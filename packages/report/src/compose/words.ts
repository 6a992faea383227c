import {
  type CompleteText,
  LANGUAGES,
  type Language,
  type LocalizedText,
  withBlanks,
} from "@scorecard/model";

/** A text in one language, as it will be printed. */
export interface Wording {
  readonly language: Language;
  readonly text: string;
}

/** A text in the languages of the sheet, the first language first; empty when there is nothing to print. */
export type Words = readonly Wording[];

/** The languages that a sheet is printed in: one, or two of which the second is set smaller. */
export type SheetLanguages = readonly [Language] | readonly [Language, Language];

/** Puts texts into the sheet's languages. */
export interface Speaker {
  readonly languages: SheetLanguages;
  /** An author's text; what is missing in a language is left out there, but never altogether. */
  say(text: LocalizedText): Words;
  /** Words that are made for each language. */
  each(make: (language: Language) => string): Words;
}

/**
 * A speaker of a sheet's languages.
 * @param onMissing told of each text that lacks one of the languages.
 */
export function createSpeaker(
  languages: SheetLanguages,
  onMissing: (text: string, language: Language) => void,
): Speaker {
  const each = (make: (language: Language) => string): Words =>
    languages.map((language) => ({ language, text: make(language) }));
  return {
    languages,
    each,
    say(text) {
      const nearest = nearestWording(text, languages[0]);
      if (nearest === undefined) return [];
      for (const language of languages) if (text[language] === undefined) onMissing(nearest.text, language);
      const found = languages.flatMap((language): Words => {
        const wording = text[language];
        return wording === undefined ? [] : [{ language, text: wording }];
      });
      return found.length === 0 ? [nearest] : distinct(found);
    },
  };
}

/** A speaker that leaves a line to write on where a parameter of a text is still open. */
export function leavingBlanks(speaker: Speaker): Speaker {
  return { ...speaker, say: (text) => speaker.say(withBlanks(text)) };
}

/** Makes words of several, language by language; a part that lacks a language comes in its own. */
export function combine(
  parts: readonly Words[],
  speaker: Speaker,
  make: (texts: readonly string[], language: Language) => string,
): Words {
  return distinct(
    speaker.each((language) =>
      make(
        parts.map((words) => inLanguage(words, language)),
        language,
      ),
    ),
  );
}

/** The text of words in one language; where they lack it, in their own. */
export function inLanguage(words: Words, language: Language): string {
  return (words.find((wording) => wording.language === language) ?? words[0])?.text ?? "";
}

/** `名称：内容`, `Name: content`. */
export function labelled(label: CompleteText, words: Words, speaker: Speaker): Words {
  return combine([words], speaker, ([text = ""], language) => `${label[language]}${colon(language)}${text}`);
}

/** The colon of a language, with the space after it. */
export function colon(language: Language): string {
  return language === "en" ? ": " : "：";
}

/** What stands between two statements of a line. */
export function semicolon(language: Language): string {
  return language === "en" ? "; " : "；";
}

/** What stands between the parts of a statement. */
export function comma(language: Language): string {
  return language === "en" ? ", " : "，";
}

/** Begins with a capital letter, as an English line does. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Each wording of words begins with a capital letter. */
export function capitalisedWords(words: Words): Words {
  return words.map((wording) => ({ ...wording, text: capitalised(wording.text) }));
}

const HAN = /\p{Script=Han}/u;

/** Joins two texts of a Chinese sentence, with a space where a Han character meets a digit, a letter or a sign. */
export function spaced(before: string, after: string): string {
  return HAN.test(before.slice(-1)) === HAN.test(after.slice(0, 1)) ? before + after : `${before} ${after}`;
}

/** A remark in parentheses behind a text; nothing where there is no remark. */
export function parenthesis(remark: string, language: Language): string {
  if (remark === "") return "";
  return language === "en" ? ` (${remark})` : `（${remark}）`;
}

/** Our own label in the sheet's languages. */
export function sayLabel(label: CompleteText, speaker: Speaker): Words {
  return distinct(speaker.each((language) => label[language]));
}

/** A text that is the same in every language, set as `language`. */
export function plain(text: string, language: Language): Words {
  return text === "" ? [] : [{ language, text }];
}

/** `99%` or an id need not be printed twice because the sheet has two languages. */
function distinct(words: Words): Words {
  return words.filter((wording, index) => words.findIndex((other) => other.text === wording.text) === index);
}

function nearestWording(text: LocalizedText, language: Language): Wording | undefined {
  const order = language === "en" ? LANGUAGES : (["zh-Hans", "zh-Hant", "en"] as const);
  for (const candidate of [language, ...order]) {
    const wording = text[candidate];
    if (wording !== undefined) return { language: candidate, text: wording };
  }
  return undefined;
}

/** The language that names and comments are set in: people write Chinese on a sheet that has Chinese. */
export function personalLanguage(languages: SheetLanguages): Language {
  return languages.find((language) => language !== "en") ?? "zh-Hans";
}
