import { unitOf } from "@scorecard/model";
import { keywordsOf } from "../syntax/lexicon.ts";
import {
  AsciiWord,
  Colon,
  Comma,
  Dash,
  HanWord,
  LanguageTag,
  LParen,
  Num,
  Percent,
  Plus,
  RParen,
  Slash,
  Text,
  Tilde,
} from "../syntax/tokens.ts";
import type { Word } from "./outline.ts";

/*
 * The space between two words. There is one, but where a mark belongs to its neighbour; full-width marks bring their own.
 * What touches stays together where touching says something: a sign and its number, a unit of the author's own, a bare
 * Chinese name that happens to be made of words of the language.
 */

/** Words on one line. */
export function wordsOnLine(words: readonly Word[]): string {
  return words.map((word, index) => spaceBefore(words, index) + word.image).join("");
}

/** What stands on a line between a word and the one before it. */
export function spaceBefore(words: readonly Word[], index: number): string {
  const before = words[index - 1];
  const after = words[index];
  if (before === undefined || after === undefined) return NONE;
  // 5，100 would be one number.
  const mayJoin = before.image === "，" && words[index - 2]?.kind === Num && after.kind === Num;
  if (mayJoin) return asWritten(after);
  return (
    besideParenthesis(before, after) ??
    besidePunctuation(before, after) ??
    besideMark(before, after) ??
    besideWord(before, after)
  );
}

const NONE = "";
const ONE = " ";

function asWritten({ gap }: Word): string {
  return gap === "" ? NONE : ONE;
}

function isWord({ kind }: Word): boolean {
  return kind === HanWord || kind === AsciiWord;
}

/** A function's parenthesis touches its name; what touches a word in front of a parenthesis is left so. */
function besideParenthesis(before: Word, after: Word): string | undefined {
  if (before.kind === LParen || after.kind === RParen) return NONE;
  if (after.kind === LParen) {
    if (isWord(before)) return asWritten(after);
    const isBehindValue = [Num, Percent, Text, RParen].some((kind) => kind === before.kind);
    return after.image === "（" && isBehindValue ? NONE : undefined;
  }
  const isWideBeforeHan = before.kind === RParen && before.image === "）" && after.kind === HanWord;
  return isWideBeforeHan ? NONE : undefined;
}

function besidePunctuation(before: Word, after: Word): string | undefined {
  if (after.kind === Comma || after.kind === Colon) return NONE;
  if (before.kind === Colon) return before.image === ":" ? ONE : NONE;
  if (before.kind === LanguageTag) return before.image.endsWith(":") ? ONE : NONE;
  if (before.kind !== Comma) return undefined;
  return before.image === "," ? ONE : NONE;
}

const LONG_DASH = /^[‒–—―]+$/;

/** Minus, plus, a dash that may be a minus: whether they touch decides what they are. */
function isSign({ kind, image }: Word): boolean {
  return kind === Dash || kind === Plus || (kind === Tilde && LONG_DASH.test(image));
}

function besideMark(before: Word, after: Word): string | undefined {
  if (before.kind === Num && after.kind === Percent) return NONE;
  if (before.kind === Tilde && after.kind === Tilde) return asWritten(after);
  if (isSign(before) || isSign(after)) return isWave(before) ? NONE : asWritten(after);
  if (before.kind === Tilde || after.kind === Tilde) return NONE;
  if (before.kind === Slash || after.kind === Slash)
    return isText(before) || isText(after) ? ONE : asWritten(after);
  return undefined;
}

function isWave(word: Word): boolean {
  return word.kind === Tilde && !isSign(word);
}

function isText({ kind }: Word): boolean {
  return kind === Text || kind === LanguageTag;
}

const PLAIN_SPACE = /^[ \t]+$/;

function besideWord(before: Word, after: Word): string {
  if (before.kind === HanWord && after.kind === HanWord) return asWritten(after);
  if (before.kind === Num && isWord(after)) return isKnown(after) ? ONE : asWritten(after);
  // No space of another kind may become one that joins two words into a phrase.
  const areLatin = before.kind === AsciiWord && after.kind === AsciiWord;
  return areLatin && after.gap !== "" && !PLAIN_SPACE.test(after.gap) ? after.gap : ONE;
}

function isKnown({ image }: Word): boolean {
  return unitOf(image) !== undefined || keywordsOf(image).length > 0;
}
