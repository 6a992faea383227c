import type { Language } from "@scorecard/model";

/** How often the sheet is used. */
export const PERIODS = ["month", "quarter", "half-year", "year"] as const;

/**
 * Who scores, and how the result follows: both with the supervisor's counting, the supervisor alone, both by weight, or
 * peers too.
 */
export const RATERS = ["both", "supervisor", "weighted", "peers"] as const;

/** A part of the sheet and its share of the total, in whole percent. */
export interface Share {
  readonly name: string;
  readonly percent: number;
}

/** What a first sheet is made from. */
export interface FirstAnswers {
  /** The position that is scored, as printed. */
  readonly position: string;
  readonly period: (typeof PERIODS)[number];
  readonly raters: (typeof RATERS)[number];
  /** In their order; the shares add up to 100. */
  readonly sections: readonly Share[];
}

const USUAL_SECTIONS: { readonly [L in Language]: readonly Share[] } = {
  "zh-Hans": [
    { name: "任务绩效", percent: 80 },
    { name: "行为考核", percent: 20 },
  ],
  "zh-Hant": [
    { name: "任務績效", percent: 80 },
    { name: "行為考核", percent: 20 },
  ],
  en: [
    { name: "Task performance", percent: 80 },
    { name: "Behaviour", percent: 20 },
  ],
};

/** What holds where nothing is answered. */
export function usualAnswers(name: string, language: Language): FirstAnswers {
  return { position: name, period: "month", raters: "both", sections: USUAL_SECTIONS[language] };
}

const MOST_SECTIONS = 12;

/**
 * Reads parts with their shares, as `任务绩效 80、行为考核 20`.
 * @returns `undefined` when that is not what it says, or when the shares miss 100
 */
export function readSections(text: string): readonly Share[] | undefined {
  const pieces = text.split(/[、，,;；]/).map((piece) => piece.trim());
  const shares = pieces.filter(Boolean).map(readShare);
  const sections = shares.filter((share) => share !== undefined);
  const sum = sections.reduce((total, { percent }) => total + percent, 0);
  const names = new Set(sections.map(({ name }) => name));
  const right = sections.length === shares.length && names.size === sections.length && sum === 100;
  return right && sections.length > 0 && sections.length <= MOST_SECTIONS ? sections : undefined;
}

function readShare(text: string): Share | undefined {
  const [, name = "", digits = ""] = /^(.+?)\s*(\d{1,3})\s*[%％]?$/.exec(text.normalize("NFKC")) ?? [];
  const percent = Number(digits);
  return name.trim() === "" || percent < 1 ? undefined : { name: name.trim(), percent };
}

/** Parts as they are written in an answer. */
export function sectionsText(sections: readonly Share[], language: Language): string {
  return sections.map(({ name, percent }) => `${name} ${percent}`).join(language === "en" ? ", " : "、");
}
