import { type Language, unitOf } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "../../syntax/lexicon.ts";
import { Colon, Num, Percent } from "../../syntax/tokens.ts";
import type { Word } from "../outline.ts";
import { isPlainWord, keywordIn, type Place } from "./context.ts";

/*
 * How a keyword is written where it stands. Most have one spelling in a vocabulary; some are said in two ways by their
 * place: 扣分 names a rule, 扣 5 分 an amount.
 */

/** The spelling of a keyword in a statement. */
export function spellingOf(keyword: Keyword, place: Place, index: number, language: Language): string {
  const choice = CHOICES[keyword]?.(place, index, language) ?? 0;
  const spellings: readonly string[] = KEYWORDS[keyword][language];
  return spellings[choice] ?? spellings[0] ?? "";
}

/** Which of a vocabulary's spellings fits a place; the first where nothing is said. */
type Choice = (place: Place, index: number, language: Language) => number;

const atBeginning = (there: number, elsewhere: { readonly en: number; readonly zh: number }): Choice => {
  return (_, index, language) => (index === 0 ? there : language === "en" ? elsewhere.en : elsewhere.zh);
};

const CHOICES: { readonly [K in Keyword]?: Choice } = {
  deduct: atBeginning(0, { en: 0, zh: 1 }),
  add: atBeginning(0, { en: 0, zh: 1 }),
  once: ({ hasBlock }, index, language) => (index === 0 && hasBlock ? (language === "en" ? 1 : 2) : 0),
  grades: ({ hasBlock }, index, language) => (index === 0 && hasBlock ? 0 : language === "en" ? 1 : 0),
  each: (place, index, language) => (language === "en" || isEachItem(place, index) ? 0 : 2),
  item: ({ subject }, _, language) => (subject === "rounding" && language !== "en" ? 2 : 0),
  above: ({ owner }, _, language) => (owner === "offTarget" && language !== "en" ? 1 : 0),
  lines: ({ words }, index, language) => (language === "en" && isOne(words[index - 1]) ? 1 : 0),
  cap: ({ subject }, index, language) => {
    const isOfExtra = subject === "bonus" || subject === "section" || subject === "penalty";
    return language !== "en" && index > 0 && isOfExtra ? 1 : 0;
  },
  atMost: (place, index, language) => {
    if (isAfterGrade(place, index)) return language === "en" ? 2 : 1;
    return language !== "en" && isOfEntry(place) ? 2 : 0;
  },
};

const TALLIES: ReadonlySet<Place["owner"]> = new Set<Place["owner"]>([
  ...["deduct", "add", "signed", "checklist", "once"],
] as Keyword[]);

function isOfEntry({ subject, owner }: Place): boolean {
  return TALLIES.has(owner) || subject === "penalty" || subject === "bonus";
}

/** 等级 不高于 C */
function isAfterGrade({ words, owner }: Place, index: number): boolean {
  const before = words[index - 1]?.kind === Colon ? words[index - 2] : words[index - 1];
  return keywordIn(before) === "grades" && owner !== "grades";
}

const AMOUNTS: ReadonlySet<string | undefined> = new Set(["points", "%"]);

/** 每项 5 分, each thing that is listed; but 每 0.5 天, 每低于 1%, each of so much. */
function isEachItem({ words }: Place, index: number): boolean {
  const [next, second] = words.slice(index + 1);
  const side = keywordIn(next);
  if (next === undefined || side === "above" || side === "below") return next === undefined;
  if (next.kind !== Num)
    return !isPlainWord(next) || (side !== undefined && unitOf(next.image) === undefined);
  if (second?.kind === Percent || !isPlainWord(second)) return true;
  return AMOUNTS.has(unitOf(second.image)?.id) || keywordIn(second) !== undefined;
}

/** Whether a number is exactly one. */
export function isOne(word: Word | undefined): boolean {
  return word?.kind === Num && (word.image === "1" || word.image === "１");
}
