import type { Language } from "@scorecard/model";
import type { Keyword } from "../../syntax/lexicon.ts";
import {
  Colon,
  Comma,
  Compare,
  LanguageTag,
  LBrace,
  LParen,
  Num,
  Percent,
  RParen,
  Slash,
  Text,
  Tilde,
} from "../../syntax/tokens.ts";
import type { Word } from "../outline.ts";
import { keywordIn, type Place } from "./context.ts";

/*
 * Marks as they are written beside Chinese words, and beside English ones. Signs stay as they are: whether - is a minus or
 * a hyphen hangs on its form. So do quotation marks and the brackets of names.
 */

/** A mark, or a number, in the form that goes with a vocabulary. */
export function translatedMark(word: Word, index: number, place: Place, language: Language): Word {
  const isEnglish = language === "en";
  switch (word.kind) {
    case Colon:
      return { ...word, image: isEnglish ? ":" : "：" };
    case Comma:
      return { ...word, image: isEnglish ? "," : chineseComma(place, index) };
    case LBrace:
      return { ...word, image: "{" };
    case Num:
    case Percent:
      return { ...word, image: narrow(word.image) };
    case Compare:
      return { ...word, image: comparison(word.image, isEnglish) };
    case LParen:
    case RParen:
      return parenthesis(word, index, place, isEnglish);
    case Tilde:
      return /^[~～〜]+$/.test(word.image) ? { ...word, image: isEnglish ? "~" : "～" } : word;
    case Slash:
      return place.words[index - 1]?.kind === Text ? { ...word, image: "/" } : word;
    case LanguageTag:
      return { ...word, image: word.image.replace("：", ":") };
    default:
      return word;
  }
}

function narrow(image: string): string {
  return image.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const CHINESE: { readonly [mark: string]: string } = { "<=": "≤", "≦": "≤", ">=": "≥", "≧": "≥" };
const ENGLISH: { readonly [mark: string]: string } = { "≤": "<=", "≦": "<=", "≥": ">=", "≧": ">=" };

function comparison(image: string, isEnglish: boolean): string {
  const mark = narrow(image);
  return (isEnglish ? ENGLISH : CHINESE)[mark] ?? mark;
}

/** （含） is said in Chinese marks, and apart in English; what belongs to a calculation stays where it is. */
function parenthesis(word: Word, index: number, { words }: Place, isEnglish: boolean): Word {
  const isOpening = word.kind === LParen;
  const keyword = keywordIn(words[isOpening ? index + 1 : index - 1]);
  const isInclusion = keyword === "inclusive" || keyword === "exclusive";
  const marks = isInclusion && !isEnglish ? "（）" : "()";
  const gap = isInclusion && isOpening ? { gap: isEnglish ? " " : "" } : {};
  return { ...word, ...gap, image: marks.charAt(isOpening ? 0 : 1) };
}

/** Statements that list things of one kind. */
const LISTS: ReadonlySet<Place["owner"]> = new Set<Place["owner"]>([
  ...["period", "raters", "result", "rounding", "opinions", "due", "use", "difference", "remove"],
] as Keyword[]);
/** Statements whose head is a condition. */
const LADDERS: ReadonlySet<Place["owner"]> = new Set<Place["owner"]>([
  "bands",
  "grades",
  "entry",
] as Keyword[]);

/** 、 between things of one kind, ， between different ones; in parentheses the mark of a calculation. */
function chineseComma({ words, subject, owner, open, colon }: Place, index: number): string {
  if ((open[index] ?? 0) > 0) return ",";
  const isBehindColon = colon < index;
  const isList = LISTS.has(subject) || owner === "result" || (subject === "sign" && isBehindColon);
  const isCondition = LADDERS.has(owner) && !isBehindColon;
  const isBetweenNumbers = words[index - 1]?.kind === Num && words[index + 1]?.kind === Num;
  return isList || isCondition || isBetweenNumbers ? "、" : "，";
}
