import { type Diagnostic, LANGUAGES, type Language, type LocalizedText } from "@scorecard/model";
import type { CompanyTexts } from "./compose/sheet.ts";
import type { Speaker, Words } from "./compose/words.ts";
import { compileTextPattern, type TextPattern } from "./patterns/text-pattern.ts";
import type { TextValues } from "./patterns/text-values.ts";

/**
 * What a company adds to its sheets. The texts are patterns that can name the person, the period and the template;
 * see {@link compileTextPattern}.
 */
export interface Company {
  readonly name?: LocalizedText;
  /** A PNG, or an SVG of plain shapes. */
  readonly logo?: Uint8Array;
  /** Below the name. */
  readonly header?: LocalizedText;
  /** At the foot of every page. */
  readonly footer?: LocalizedText;
  /** After the comments. */
  readonly notice?: LocalizedText;
  /** Before the signatures, always on their page. */
  readonly acknowledgement?: LocalizedText;
}

const TEXTS = ["name", "header", "footer", "notice", "acknowledgement"] as const;
type TextName = (typeof TEXTS)[number];

/** A company's texts, read once. */
export interface CompanyPatterns {
  fill(
    valuesIn: (language: Language) => TextValues,
    speaker: Speaker,
    onProblem: (problem: Diagnostic) => void,
  ): CompanyTexts;
}

/** Reads the patterns of a company's texts; one that is wrong is reported and left out. */
export function compileCompany(
  company: Company,
  speaker: Speaker,
  onProblem: (problem: Diagnostic) => void,
): CompanyPatterns {
  const patterns = new Map<TextName, { readonly [L in Language]?: TextPattern }>();
  for (const name of TEXTS) {
    const text = company[name];
    if (text === undefined) continue;
    // For its report of a language that is missing.
    speaker.say(text);
    patterns.set(name, compileEach(text, onProblem));
  }
  return {
    fill(valuesIn, speaker, onProblem) {
      const fillOne = (name: TextName): Words => {
        const filled = Object.entries(patterns.get(name) ?? {}).map(
          ([language, pattern]) =>
            [language, pattern.fill(valuesIn(language as Language), onProblem)] as const,
        );
        return speaker.say(Object.fromEntries(filled)).filter(({ text }) => text.trim() !== "");
      };
      return {
        name: fillOne("name"),
        header: fillOne("header"),
        footer: fillOne("footer"),
        notice: fillOne("notice"),
        acknowledgement: fillOne("acknowledgement"),
      };
    },
  };
}

function compileEach(
  text: LocalizedText,
  onProblem: (problem: Diagnostic) => void,
): { readonly [L in Language]?: TextPattern } {
  const compiled: { [L in Language]?: TextPattern } = {};
  for (const language of LANGUAGES) {
    const pattern = text[language];
    if (pattern === undefined) continue;
    const result = compileTextPattern(pattern);
    if ("problem" in result) onProblem(result.problem);
    else compiled[language] = result;
  }
  return compiled;
}
