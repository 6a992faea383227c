import { type CustomPatternMatcherFunc, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { cutHanRun, cutUnitRun } from "./han-run.ts";
import { ENGLISH_PHRASES } from "./lexicon.ts";

/*
 * The words of the language as the lexer cuts them. Outside quotes either width of a character is the same,
 * so every mark is listed with its full-width and its look-alike forms.
 */

const HAN_RUN = /[\u3400-\u9fff\uf900-\ufaff]+/y;

/** The Han run that was cut last: it is cut once, then handed out piece by piece. `at` is where the next piece begins. */
const run: { lengths: readonly number[]; next: number; at: number } = { lengths: [], next: 0, at: 0 };

/** Forgets the run cut last, which is one of another text. */
export function startCutting(): void {
  run.lengths = [];
}

const hanWord: CustomPatternMatcherFunc = (text, offset) => {
  if (run.at !== offset || run.next >= run.lengths.length) {
    run.lengths = piecesAt(offset, text);
    run.next = 0;
  }
  const length = run.lengths[run.next];
  if (length === undefined) return null;
  run.next += 1;
  run.at = offset + length;
  return [text.slice(offset, run.at)] as unknown as RegExpExecArray;
};

/**
 * The lengths of the pieces of the run that begins at a place: known words; after a number or a slash a unit of the author's own
 * with known words behind it; else the run as a whole.
 */
function piecesAt(offset: number, text: string): readonly number[] {
  HAN_RUN.lastIndex = offset;
  const whole = HAN_RUN.exec(text)?.[0];
  if (whole === undefined) return [];
  const known = cutHanRun(whole);
  if (known !== undefined) return known;
  const isUnit = AFTER_NUMBER.test(text.slice(Math.max(0, offset - 2), offset));
  return (isUnit && cutUnitRun(whole)) || [whole.length];
}

const AFTER_NUMBER = /[\d０-９%％/／][ \t\u3000]?$/;

/** How the English keywords of several words are written, by their first word, longest first. */
const PHRASE_PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  [...ENGLISH_PHRASES].map(([first, phrases]) => [
    first,
    phrases.map((phrase) => new RegExp(`${phrase.join("[ \\t]+")}(?![A-Za-z0-9_-])`, "iy")),
  ]),
);

/** With so many hyphens at most: what repeats in a pattern without end takes memory for each time, and runs out of it. */
const ASCII_WORD = /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+){0,1000}/y;

const asciiWord: CustomPatternMatcherFunc = (text, offset) => {
  ASCII_WORD.lastIndex = offset;
  const word = ASCII_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  for (const pattern of PHRASE_PATTERNS.get(word.toLowerCase()) ?? []) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found) return found;
  }
  return [word] as unknown as RegExpExecArray;
};

/** The marks that close a text, and what stands on its line before them. */
interface Closing {
  readonly closers: string;
  readonly inside: RegExp;
}

function closedBy(closers: string): Closing {
  return { closers, inside: new RegExp(`[^${closers}\\r\\n]*`, "y") };
}

/** How a text closes, by its opening mark. */
const CLOSINGS: ReadonlyMap<string, Closing> = new Map([
  ['"', closedBy('"')],
  ["＂", closedBy("＂")],
  ["“", closedBy("“”")],
  ["”", closedBy("“”")],
  ["「", closedBy("」")],
]);

/** 1、 2. （3） ④ 五、 at the beginning of a statement, as lists are numbered that are pasted from elsewhere. */
const NUMBERED =
  /(?:[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[、.．)）]|[①-⑳])(?=[ \t\u00a0\u3000]*["＂“”「A-Za-z\u3400-\u9fff])/y;

const numbering: CustomPatternMatcherFunc = (text, offset, before) => {
  if (!atStatement(before)) return null;
  NUMBERED.lastIndex = offset;
  return NUMBERED.exec(text);
};

function atStatement(before: readonly IToken[]): boolean {
  const last = before.at(-1)?.tokenType;
  if (last === undefined || last === LBrace || last === RBrace) return true;
  if (last !== End) return false;
  // A list that goes on in the next line is one statement.
  const ended = before.at(-2)?.tokenType;
  return ended === undefined || !GOING_ON.has(ended);
}

const HAN_DIGITS = "一二三四五六七八九";
const CIRCLED_ONE = "①".charCodeAt(0);

/** The number that a numbering says: 2 for （二）. */
export function numberOf({ image }: IToken): string {
  const [first = ""] = image;
  if (first >= "①" && first <= "⑳") return String(first.charCodeAt(0) - CIRCLED_ONE + 1);
  const digits = /[0-9０-９]+/.exec(image)?.[0].normalize("NFKC");
  if (digits !== undefined) return String(Number(digits));
  const [tens = "", ones = ""] = image.replace(/[^一二三四五六七八九十]/g, "").split("十");
  if (!image.includes("十")) return String(HAN_DIGITS.indexOf(tens) + 1);
  return String((HAN_DIGITS.indexOf(tens) + 1 || 1) * 10 + HAN_DIGITS.indexOf(ones || "零") + 1);
}

/** The closing mark of an opening one. */
export function closerOf(opener: string): string {
  return CLOSINGS.get(opener.charAt(0))?.closers.at(-1) ?? '"';
}

const LINE_END = /\r?\n|\r|$/g;
const DIGIT_OR_POINT = /[\d０-９.．]/;

interface TextPayload {
  readonly value: string;
  readonly closed: boolean;
  /** Whether it goes on in the next line. */
  readonly overLines?: true;
}

const quotedText: CustomPatternMatcherFunc = (text, offset) => {
  const closing = CLOSINGS.get(text.charAt(offset));
  if (closing === undefined) return null;
  const { closers, inside } = closing;
  let value = "";
  let at = offset + 1;
  for (;;) {
    inside.lastIndex = at;
    inside.test(text);
    value += text.slice(at, inside.lastIndex);
    at = inside.lastIndex;
    const letter = text.charAt(at);
    if (letter === "" || !closers.includes(letter))
      return textOverLines(text, offset, closers) ?? openText(text, offset);
    if (closers.length > 1 || text.charAt(at + 1) !== letter)
      return textMatch(text.slice(offset, at + 1), { value, closed: true });
    value += letter;
    at += 2;
  }
};

/** More lines belong to no text of a sheet. */
const MOST_LINES = 8;

/** A text that was broken into several lines: its closing mark stands in one of the next, with nothing but marks behind. */
function textOverLines(text: string, offset: number, closers: string): RegExpExecArray | undefined {
  const [closer = ""] = closers.slice(-1);
  let value = "";
  let at = offset + 1;
  for (let count = 0; count < MOST_LINES; count += 1) {
    LINE_END.lastIndex = at;
    const found = LINE_END.exec(text);
    const line = text.slice(at, found?.index);
    const close = count === 0 ? -1 : line.indexOf(closer);
    if (close >= 0) {
      if (!endsText(line, close, closer)) return undefined;
      const image = text.slice(offset, at + close + 1);
      return textMatch(image, {
        value: joinedLines(value, line.slice(0, close)),
        closed: true,
        overLines: true,
      });
    }
    if (found === null || found[0] === "" || /[{}｛｝]/.test(line)) return undefined;
    value = joinedLines(value, line);
    at = found.index + found[0].length;
  }
  return undefined;
}

/** Whether a mark in a line ends a text that began in a line before: the texts of the line's own are whole. */
function endsText(line: string, close: number, closer: string): boolean {
  const before = line.slice(0, close);
  const marks = [...line].filter((letter) => letter === closer).length;
  if (closer === '"' && marks % 2 === 0) return false;
  if (/[“「"]/.test(before) || before.trim() === "" || /[:：/／、，,(（]\s*$/.test(before)) return false;
  return /^\s*(?:$|[/／,，、;；:：。{｛}｝)）#＃]|[0-9０-９]+(?:[.．][0-9０-９]+)?\s*[%％分])/.test(
    line.slice(close + 1),
  );
}

const HAN_LETTER = /\p{Script=Han}|[，。；：、（）！？]/u;

/** Lines as one, with a space between words of letters. */
export function joinedLines(first: string, second: string): string {
  const [before, after] = [first.trimEnd(), second.trim()];
  if (before === "" || after === "") return before + after;
  const touching = HAN_LETTER.test(before.slice(-1)) || HAN_LETTER.test(after.slice(0, 1));
  return touching ? before + after : `${before} ${after}`;
}

function openText(text: string, offset: number): RegExpExecArray {
  LINE_END.lastIndex = offset;
  const end = LINE_END.exec(text)?.index ?? text.length;
  const line = text.slice(offset, end);
  const image = withoutTail(line) || line.charAt(0);
  return textMatch(image, { value: image.slice(1), closed: false });
}

/**
 * A line whose closing mark was forgotten, without what was meant to stand after it: a weight, the brace of a block.
 * Looks from the end, so that a long line is gone over once.
 */
function withoutTail(line: string): string {
  const brace = line.search(OPENING_BRACE);
  const text = (brace < 0 ? line : line.slice(0, brace)).trimEnd();
  // A weight in points is told from a text that ends in one by the brace behind it.
  const number = withoutLast(text, brace < 0 ? "%％" : "%％分");
  if (number === text) return text;
  let end = number.length;
  while (end > 0 && DIGIT_OR_POINT.test(number.charAt(end - 1))) end -= 1;
  return end < number.length ? number.slice(0, end).trimEnd() : text;
}

/** No blank, such as {quota}. */
const OPENING_BRACE = /[{｛](?:\s|$)/;

function withoutLast(text: string, marks: string): string {
  const last = text.at(-1);
  return last !== undefined && marks.includes(last) ? text.slice(0, -1).trimEnd() : text;
}

function textMatch(image: string, payload: TextPayload): RegExpExecArray {
  const match = [image] as unknown as RegExpExecArray & { payload: TextPayload };
  match.payload = payload;
  return match;
}

/** The value of a text token: its words, and whether its closing mark was there. */
export function textPayload(token: IToken): TextPayload {
  return token.payload as TextPayload;
}

/** Comments are kept for the formatter, beside the tokens. */
export const COMMENTS = "comments";

const Comment = createToken({
  name: "Comment",
  // What begins with // is read as one too, and told.
  pattern: /(?:[#＃]|\/\/|／／)[^\r\n]*/,
  group: COMMENTS,
  start_chars_hint: ["#", "＃", "/", "／"],
});
const Space = createToken({
  name: "Space",
  // White space of every kind, and the bullets that come along when a list is pasted from Word.
  pattern: /[ \t\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff•●○■□◆◇▪▫►▶➢✓\uf0b7]+/,
  group: Lexer.SKIPPED,
});
/** Ends a statement: a new line, a semicolon, a Chinese full stop. */
export const End = createToken({ name: "End", pattern: /[\r\n;；。]+/, line_breaks: true });
export const Text = createToken({
  name: "Text",
  pattern: quotedText,
  start_chars_hint: [...CLOSINGS.keys()],
  line_breaks: false,
});
/** Numbers a statement; see {@link numberOf}. */
export const Numbering = createToken({
  name: "Numbering",
  pattern: numbering,
  line_breaks: false,
  start_chars_hint: [..."0123456789０１２３４５６７８９一二三四五六七八九十(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
});
/** 2026-11-05, 2026/11/5, 2026年11月5日: a day, never a subtraction or a range. */
export const DateWord = createToken({
  name: "DateWord",
  pattern:
    /[0-9０-９]{4}(?:[-－][0-9０-９]{1,2}[-－][0-9０-９]{1,2}|[/／][0-9０-９]{1,2}[/／][0-9０-９]{1,2}|年[0-9０-９]{1,2}月[0-9０-９]{1,2}日)(?![0-9０-９])/,
});
/** With thousands set apart, or not; what stands apart begins with no 0: in max(0,100) the comma separates. */
export const Num = createToken({
  name: "Num",
  pattern:
    /[1-9１-９][0-9０-９]{0,2}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?/,
});
/** `en:` before a text says which language it is in. */
export const LanguageTag = createToken({
  name: "LanguageTag",
  pattern: /(?:zh-Hans|zh-Hant|en)[ \t]*[:：][ \t]*(?=["＂“”「])/,
});
export const HanWord = createToken({
  name: "HanWord",
  pattern: hanWord,
  line_breaks: false,
  // One character of every stretch of 128: the lexer looks tokens up by such stretches.
  start_chars_hint: Array.from({ length: 0xfb }, (_, index) => (0x3400 >> 7) + index)
    .map((stretch) => stretch << 7)
    .concat(Array.from({ length: 4 }, (_, index) => 0xf900 + (index << 7))),
});
export const AsciiWord = createToken({
  name: "AsciiWord",
  pattern: asciiWord,
  line_breaks: false,
  start_chars_hint: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"],
});
export const Percent = createToken({ name: "Percent", pattern: /[%％]/ });
/** No bracket inside, as in Excel; so a bracket that is not closed is looked for no further than to the next. */
export const Name = createToken({
  name: "Name",
  pattern: /\[[^[\]［］【】\r\n]*\]|［[^[\]［］【】\r\n]*］|【[^[\]［］【】\r\n]*】/,
});
export const LBrace = createToken({ name: "LBrace", pattern: /[{｛]/ });
export const RBrace = createToken({ name: "RBrace", pattern: /[}｝]/ });
export const LParen = createToken({ name: "LParen", pattern: /[(（]/ });
export const RParen = createToken({ name: "RParen", pattern: /[)）]/ });
export const Colon = createToken({ name: "Colon", pattern: /[:：﹕︰]/ });
export const Comma = createToken({ name: "Comma", pattern: /[,，、]/ });
export const Slash = createToken({ name: "Slash", pattern: /[/／]/ });
/** Signs of sums and products; a slash divides between numbers and names. */
export const Plus = createToken({ name: "Plus", pattern: /[+＋±]/ });
export const Times = createToken({ name: "Times", pattern: /[*＊×✕✖]/ });
export const Divide = createToken({ name: "Divide", pattern: /÷/ });
export const Compare = createToken({ name: "Compare", pattern: /[<＜>＞]\s?[=＝]|[<＜>＞=＝≤≥≦≧]/ });
export const Tilde = createToken({ name: "Tilde", pattern: /[~～〜‒–—―]+/ });
/** A minus sign, or — between two numbers without spaces — a range; the reader decides. */
export const Dash = createToken({ name: "Dash", pattern: /[-－−‐‑﹣]/ });

/** After these a line is not at its end. */
const GOING_ON: ReadonlySet<TokenType> = new Set([Comma, Slash, Plus, Times, Divide, Compare, Tilde, Colon]);

/**
 * All token types in the order in which they are tried. The lexer tries all that begin within the same 128 characters, such as
 * all with a full-width form: so the marks come first that nothing else begins with.
 */
export const ALL_TOKENS: readonly TokenType[] = [
  Colon,
  Comma,
  RParen,
  Percent,
  Tilde,
  LBrace,
  RBrace,
  Space,
  Comment,
  End,
  Text,
  Numbering,
  DateWord,
  Num,
  LanguageTag,
  HanWord,
  AsciiWord,
  Name,
  LParen,
  Slash,
  Plus,
  Times,
  Divide,
  Compare,
  Dash,
];
