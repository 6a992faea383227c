import { Rules } from "@cto.af/linebreak";
import { kindOf } from "./character-kind.ts";

/*
 * Where a line may end: the Unicode line breaking algorithm (UAX #14) with the rules of Chinese (CLREQ, GB/T 15834) on
 * top. The algorithm knows classes of characters, not languages; where Chinese needs another class for a character, the
 * algorithm is shown another character of that class in its place.
 */

/** A character of a text, and whether it belongs to Western text. */
export interface Written {
  readonly text: string;
  readonly western?: boolean;
}

/** Whether a line may begin with a character. */
export const NEVER = 0;
/** Inside a word, such as behind its hyphen or a slash: only where the word is wider than a line. */
export const IN_WORD = 1;
export const ALLOWED = 2;

const rules = new Rules({ example7: true });

/** For each character whether a line may begin with it: {@link NEVER}, {@link IN_WORD} or {@link ALLOWED}. */
export function breakOpportunities(characters: readonly Written[]): Uint8Array {
  const chinese = characters.map(standIn);
  const found = new Uint8Array(characters.length);
  mark(found, chinese);
  keepArithmetic(found, characters);
  const whole = chinese.map((text, index) => (isJoint(characters, index) ? LETTER : text));
  if (whole.every((text, index) => text === chinese[index])) return found;
  const between = new Uint8Array(characters.length);
  mark(between, whole);
  return found.map((value, index) => (value === ALLOWED && between[index] === NEVER ? IN_WORD : value));
}

/**
 * Marks where the algorithm lets a line begin. Between two plain ideographs it always does, so it is asked only about the
 * stretches between such places, which are short and come again and again.
 */
function mark(found: Uint8Array, texts: readonly string[]): void {
  let start = 0;
  texts.forEach((text, index) => {
    const isLast = index === texts.length - 1;
    if (!isLast && !(IDEOGRAPH.test(text) && IDEOGRAPH.test(texts[index + 1] ?? ""))) return;
    markWithin(found, texts, start, index + 1);
    if (!isLast) found[index + 1] = ALLOWED;
    start = index + 1;
  });
}

const IDEOGRAPH = /^[\u3400-\u4DBF\u4E00-\u9FFF\u{20000}-\u{3FFFF}]$/u;

function markWithin(found: Uint8Array, texts: readonly string[], start: number, end: number): void {
  if (end - start < 2) return;
  const places = breaksOf(texts.slice(start, end).join(""));
  let length = 0;
  for (let index = start; index < end; index += 1) {
    if (index > start && places.has(length)) found[index] = ALLOWED;
    length += texts[index]?.length ?? 0;
  }
}

/** How many stretches are kept, and how long they can be. */
const KEPT_STRETCHES = 5000;
const KEPT_LENGTH = 40;
const remembered = new Map<string, ReadonlySet<number>>();

/** Where lines of a text may begin, in UTF-16 units. */
function breaksOf(text: string): ReadonlySet<number> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const places = new Set([...rules.breaks(text)].map(({ position }) => position));
  if (text.length > KEPT_LENGTH) return places;
  if (remembered.size >= KEPT_STRETCHES) remembered.clear();
  remembered.set(text, places);
  return places;
}

/**
 * A calculation goes on behind a sign such as +, so that no line begins with it; what a calculation gives stays with the
 * sign before it.
 */
function keepArithmetic(found: Uint8Array, characters: readonly Written[]): void {
  characters.forEach(({ text }, index) => {
    if (characters[index - 1]?.text !== " " || characters[index + 1]?.text !== " ") return;
    if (/^[+−×÷]$/u.test(text)) found[index] = NEVER;
    if (/^[=→]$/u.test(text)) found[index + 2] = NEVER;
  });
}

const LETTER = "a";
const OPENING = "（";
const CLOSING = "）";
/** Never begins a line. */
const NON_STARTER = "・";

const STAND_INS: ReadonlyMap<string, string> = new Map([
  // Quotation marks say which side they are on; the algorithm treats both alike and lets no line end around them.
  ...pairs("“‘", OPENING),
  ...pairs("”’", CLOSING),
  // Marks of joining and dividing never begin a line (GB/T 15834, 5.1.6 to 5.1.10).
  ...pairs("·•‧～–／", NON_STARTER),
  ["－", "-"],
  // Full-width signs of comparison hold the number behind them, as their narrow forms do.
  ...pairs("＞＜＝＋", LETTER),
  // An enclosed number stays with what it numbers.
  ...pairs("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽", OPENING),
]);

function pairs(characters: string, standIn: string): readonly (readonly [string, string])[] {
  return [...characters].map((character) => [character, standIn] as const);
}

/** The text that the algorithm is shown for a character. */
function standIn({ text, western }: Written, index: number, all: readonly Written[]): string {
  const other = western === true ? undefined : STAND_INS.get(text);
  if (other === undefined) return text;
  const before = all[index - 1]?.text ?? "";
  const after = all[index + 1]?.text ?? "";
  const inside = other === NON_STARTER ? isDigit : isLetter;
  const joins = other === NON_STARTER || text === "’";
  return joins && inside(before) && inside(after) ? LETTER : other;
}

/** A hyphen or slash between the parts of one word, number or address. */
function isJoint(characters: readonly Written[], index: number): boolean {
  if (!/^[-‐–/]$/u.test(characters[index]?.text ?? "")) return false;
  const before = characters[index - 1]?.text;
  const after = characters[index + 1]?.text;
  return before !== undefined && after !== undefined && isPart(before) && isPart(after);
}

function isPart(text: string): boolean {
  const kind = kindOf(text);
  return kind === "western" || (kind === "other" && /^[\p{ASCII}]/u.test(text));
}

function isLetter(text: string): boolean {
  return kindOf(text) === "western";
}

function isDigit(text: string): boolean {
  return /^\p{Nd}/u.test(text);
}
