import { type Language, unitOf } from "@scorecard/model";
import type { Keyword } from "../../syntax/lexicon.ts";
import { Colon, Comma, LBrace, Num, Percent, Slash } from "../../syntax/tokens.ts";
import type { Word } from "../outline.ts";
import { isPlainWord, keywordIn, type Place } from "./context.ts";

/*
 * Where the vocabularies say the same in another order: 每低于 1%, each 1% below; 1 级, level 1.
 */

/** The words of a statement in the order that is natural in a vocabulary. */
export function inNaturalOrder(place: Place, language: Language): readonly Word[] {
  const { words, owner, subject } = place;
  if (subject === "deduct" || subject === "add" || subject === "signed") return withMode(words, language);
  if (owner === "offTarget") return withSide(words, language);
  return owner === "levels" ? withLevel(words, language) : words;
}

/** `扣分 每项 5 分` or `deduct 5 points each` */
function withMode(words: readonly Word[], language: Language): readonly Word[] {
  const found = withQuantity(words, isMode);
  if (found === undefined || !isBreak(found.rest[0])) return words;
  const { first, quantity, word, rest } = found;
  return [first, ...(language === "en" ? [...quantity, word] : [word, ...quantity]), ...rest];
}

const MODES: ReadonlySet<Keyword | undefined> = new Set<Keyword | undefined>(["each", "eachTime", "once"]);

function isMode(word: Word): boolean {
  return MODES.has(keywordIn(word));
}

/** A comma, a colon, a brace, the end: what stands there belongs to nothing before it. */
function isBreak(word: Word | undefined): boolean {
  return word === undefined || word.kind === Comma || word.kind === Colon || word.kind === LBrace;
}

/** `每低于 1%` or `each 1% below` */
function withSide(words: readonly Word[], language: Language): readonly Word[] {
  const found = keywordIn(words[0]) === "each" ? withQuantity(words, isSide) : undefined;
  if (found === undefined) return words;
  const { first, quantity, word, rest } = found;
  return [first, ...(language === "en" ? [...quantity, word] : [word, ...quantity]), ...rest];
}

interface WithQuantity {
  readonly first: Word;
  /** A number with its unit, and the word before or behind it. */
  readonly quantity: readonly Word[];
  readonly word: Word;
  readonly rest: readonly Word[];
}

/** Takes a statement apart whose first word is followed by a quantity and a word of a kind, in either order. */
function withQuantity(
  [first, ...others]: readonly Word[],
  fits: (word: Word) => boolean,
): WithQuantity | undefined {
  const isWordFirst = others[0] !== undefined && fits(others[0]);
  const start = isWordFirst ? 1 : 0;
  const length = quantityLength(others.slice(start));
  const [number, ...unit] = others.slice(start, start + length);
  const word = others[isWordFirst ? 0 : length];
  if (first === undefined || number === undefined || word === undefined || !fits(word)) return undefined;
  return { first, quantity: [apart(number), ...unit], word: apart(word), rest: others.slice(length + 1) };
}

function isSide(word: Word): boolean {
  const keyword = keywordIn(word);
  return keyword === "below" || keyword === "above";
}

/** How many words a number takes with its unit. */
function quantityLength([number, unit, next, per]: readonly Word[]): number {
  if (number?.kind !== Num) return 0;
  if (unit?.kind === Percent) return 2;
  if (!isUnit(unit)) return 1;
  // 元/条, 人天
  if (next?.kind === Slash && isPlainWord(per)) return 4;
  return isUnit(next) && next?.gap === "" ? 3 : 2;
}

function isUnit(word: Word | undefined): boolean {
  if (!isPlainWord(word) || keywordIn(word) !== undefined) return false;
  return unitOf(word.image) !== undefined || word.gap === "";
}

/** `1 级` or `level 1` */
function withLevel(words: readonly Word[], language: Language): readonly Word[] {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) return words;
  const isNumbered =
    [first, second].some(({ kind }) => kind === Num) &&
    [first, second].some((word) => keywordIn(word) === "level");
  const isNatural = keywordIn(language === "en" ? first : second) === "level";
  return isNumbered && !isNatural ? [{ ...second, gap: "" }, apart(first), ...rest] : words;
}

function apart(word: Word): Word {
  return word.gap === "" ? { ...word, gap: " " } : word;
}
