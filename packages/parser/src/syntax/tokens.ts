import { type CustomPatternMatcherFunc, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { cutHanRun } from "./han-run.ts";
import { ENGLISH_PHRASES } from "./lexicon.ts";

/*
 * The words of the language as the lexer cuts them. Outside quotes either width of a character is the same,
 * so every mark is listed with its full-width and its look-alike forms.
 */

const HAN_RUN = /[\u3400-\u9fff\uf900-\ufaff]+/y;

/** Where the pieces of the Han run that is being cut begin and end; one run is cut once, then handed out piece by piece. */
const cut = { text: "", ends: new Map<number, number>() };

const hanWord: CustomPatternMatcherFunc = (text, offset) => {
  if (cut.text !== text) {
    cut.text = text;
    cut.ends = new Map();
  }
  let end = cut.ends.get(offset);
  if (end === undefined) {
    HAN_RUN.lastIndex = offset;
    const run = HAN_RUN.exec(text)?.[0];
    if (run === undefined) return null;
    let start = offset;
    for (const length of cutHanRun(run) ?? [run.length]) {
      cut.ends.set(start, start + length);
      start += length;
    }
    end = cut.ends.get(offset) ?? offset + run.length;
  }
  return [text.slice(offset, end)] as unknown as RegExpExecArray;
};

/** How the English keywords of several words are written, by their first word, longest first. */
const PHRASE_PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  [...ENGLISH_PHRASES].map(([first, phrases]) => [
    first,
    phrases.map((phrase) => new RegExp(`${phrase.join("[ \\t]+")}(?![A-Za-z0-9_-])`, "iy")),
  ]),
);

const ASCII_WORD = /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/y;

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

/** The closing marks of each opening mark of a text. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["＂", "＂"],
  ["“", "“”"],
  ["”", "“”"],
  ["「", "」"],
]);

const LINE_END = /\r?\n|\r|$/g;
const DIGIT_OR_POINT = /[\d０-９.．]/;

interface TextPayload {
  readonly value: string;
  readonly closed: boolean;
}

const quotedText: CustomPatternMatcherFunc = (text, offset) => {
  const closers = CLOSERS.get(text.charAt(offset));
  if (closers === undefined) return null;
  let value = "";
  let at = offset + 1;
  for (;;) {
    const letter = text.charAt(at);
    if (letter === "" || letter === "\n" || letter === "\r") return openText(text, offset);
    if (!closers.includes(letter)) {
      const start = at;
      do at += 1;
      while (isInside(text.charAt(at), closers));
      value += text.slice(start, at);
    } else if (closers.length === 1 && text.charAt(at + 1) === letter) {
      value += letter;
      at += 2;
    } else {
      return textMatch(text.slice(offset, at + 1), { value, closed: true });
    }
  }
};

function isInside(letter: string, closers: string): boolean {
  return letter !== "" && letter !== "\n" && letter !== "\r" && !closers.includes(letter);
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
  const text = withoutLast(line.trimEnd(), "{｛");
  const number = withoutLast(text, "%％");
  if (number === text) return text;
  let end = number.length;
  while (end > 0 && DIGIT_OR_POINT.test(number.charAt(end - 1))) end -= 1;
  return end < number.length ? number.slice(0, end).trimEnd() : text;
}

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
  pattern: /[#＃][^\r\n]*/,
  group: COMMENTS,
  start_chars_hint: ["#", "＃"],
});
const Space = createToken({
  name: "Space",
  // White space of every kind, and the bullets that come along when a list is pasted from Word.
  pattern: /[ \t\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff•●○■□◆◇▪▫►▶➢✓\uf0b7]+/,
  group: Lexer.SKIPPED,
});
/** Ends a statement: a new line, a semicolon, a Chinese full stop. */
export const End = createToken({ name: "End", pattern: /(?:\r?\n|\r|[;；。])+/, line_breaks: true });
export const Text = createToken({
  name: "Text",
  pattern: quotedText,
  start_chars_hint: [...CLOSERS.keys()],
  line_breaks: false,
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

/** All token types in the order in which they are tried. */
export const ALL_TOKENS: readonly TokenType[] = [
  Space,
  Comment,
  End,
  Text,
  DateWord,
  Num,
  LanguageTag,
  HanWord,
  AsciiWord,
  Percent,
  Name,
  LBrace,
  RBrace,
  LParen,
  RParen,
  Colon,
  Comma,
  Slash,
  Plus,
  Times,
  Divide,
  Compare,
  Tilde,
  Dash,
];
