import { createTokenInstance, type IToken, Lexer } from "chevrotain";
import { CONTINUING, keywordsOf } from "./lexicon.ts";
import type { Span } from "./syntax-tree.ts";
import {
  ALL_TOKENS,
  AsciiWord,
  COMMENTS,
  Colon,
  Comma,
  Compare,
  Divide,
  End,
  HanWord,
  LBrace,
  LParen,
  Num,
  Plus,
  RBrace,
  RParen,
  Slash,
  Text,
  Tilde,
  Times,
} from "./tokens.ts";

const lexer = new Lexer([...ALL_TOKENS], { positionTracking: "onlyOffset", ensureOptimizations: true });

/** The words of a source text. */
export interface LexedText {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  /** Stretches that mean nothing in the language. */
  readonly unknown: readonly Span[];
  /** Closing parentheses that close nothing; they are not among the tokens. */
  readonly strayParentheses: readonly Span[];
}

/** Cuts a source text into tokens; line ends that end no statement are left out. Never throws. */
export function lex(text: string): LexedText {
  const { tokens: cut, groups, errors } = lexer.tokenize(text);
  const tokens = separatedInCalls(cut);
  const stray = strayParentheses(tokens);
  return {
    tokens: tokens.filter(
      (token, index) => !stray.has(token) && (token.tokenType !== End || endsStatement(tokens, index)),
    ),
    strayParentheses: [...stray].map(({ startOffset, image }) => ({
      start: startOffset,
      end: startOffset + image.length,
    })),
    comments: groups[COMMENTS] ?? [],
    unknown: errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
  };
}

const GROUPED = /[,，]/;

/** In the parentheses of a function a comma separates: max(5,100) is about two numbers, not about 5,100. */
function separatedInCalls(tokens: IToken[]): IToken[] {
  if (!tokens.some(isGrouped)) return tokens;
  const calls: boolean[] = [];
  return tokens.flatMap((token, index) => {
    if (token.tokenType === LParen) calls.push(isWordBefore(token, tokens[index - 1]));
    else if (token.tokenType === RParen) calls.pop();
    return calls.at(-1) === true && isGrouped(token) ? separatedNumber(token) : [token];
  });
}

function isGrouped({ tokenType, image }: IToken): boolean {
  return tokenType === Num && GROUPED.test(image);
}

function isWordBefore({ startOffset }: IToken, before: IToken | undefined): boolean {
  if (before === undefined || before.startOffset + before.image.length !== startOffset) return false;
  return before.tokenType === AsciiWord || before.tokenType === HanWord;
}

function separatedNumber({ image, startOffset }: IToken): IToken[] {
  let at = startOffset;
  return image.split(/([,，])/).map((piece, index) => {
    const start = at;
    at += piece.length;
    const type = index % 2 === 0 ? Num : Comma;
    return createTokenInstance(type, piece, start, at - 1, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
  });
}

/** Closing parentheses without an opening one before them in their line and block. */
function strayParentheses(tokens: readonly IToken[]): ReadonlySet<IToken> {
  const stray = new Set<IToken>();
  let open = 0;
  for (const token of tokens) {
    const { tokenType } = token;
    if (tokenType === LParen) open += 1;
    else if (tokenType === End || tokenType === LBrace || tokenType === RBrace) open = 0;
    else if (tokenType !== RParen) continue;
    else if (open > 0) open -= 1;
    else stray.add(token);
  }
  return stray;
}

const OPEN_AFTER = new Set([Comma, Slash, LParen, Compare, Tilde, Plus, Times, Divide]);
const OPEN_BEFORE = new Set([Comma, Slash, RParen, LBrace, Compare, Tilde, Plus, Times, Divide]);

/** B+ at the end of a line is a grade, not a sum that goes on. */
function isSignOfGrade({ tokenType, startOffset }: IToken, before: IToken | undefined): boolean {
  if (tokenType !== Plus || before === undefined) return false;
  return before.tokenType === AsciiWord && before.startOffset + before.image.length === startOffset;
}

/** A new line ends a statement unless the line before it or the line after it is plainly unfinished without the other. */
export function endsStatement(tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && /[;；。]/.test(token.image)) return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined) return false;
  if (OPEN_AFTER.has(before.tokenType) && !isSignOfGrade(before, tokens[index - 2])) return false;
  if (before.tokenType === Colon && after.tokenType === Text) return false;
  if (OPEN_BEFORE.has(after.tokenType)) return false;
  const isWord = after.tokenType === AsciiWord || after.tokenType === HanWord;
  return !(isWord && before.tokenType !== LBrace && continues(after.image));
}

function continues(word: string): boolean {
  return keywordsOf(word).some((keyword) => CONTINUING.has(keyword));
}
