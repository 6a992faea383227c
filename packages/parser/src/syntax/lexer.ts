import { createTokenInstance, type IToken, Lexer, type TokenType } from "chevrotain";
import { CONTINUING, keywordsOf } from "./lexicon.ts";
import type { Span } from "./syntax-tree.ts";
import {
  ALL_TOKENS,
  AsciiWord,
  COMMENTS,
  Colon,
  Comma,
  Compare,
  Dash,
  Divide,
  End,
  HanWord,
  LBrace,
  LParen,
  Name,
  Num,
  Plus,
  RBrace,
  RParen,
  Slash,
  startCutting,
  Text,
  Tilde,
  Times,
} from "./tokens.ts";

/** How the lexer is made; a test makes one whose tokens are validated, once for all. */
export const LEXER_OPTIONS = { positionTracking: "onlyOffset", ensureOptimizations: true } as const;

const lexer = new Lexer([...ALL_TOKENS], { ...LEXER_OPTIONS, skipValidations: true });

/** The words of a source text. */
export interface LexedText {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  /** Stretches that mean nothing in the language. */
  readonly unknown: readonly Span[];
  /** Closing parentheses that close nothing; they are not among the tokens. */
  readonly strayParentheses: readonly Span[];
  /** Semicolons between parentheses: a comma is among the tokens for each. */
  readonly semicolons: readonly Span[];
  /** Braces around a name in a formula: the name is among the tokens as if it stood in brackets. */
  readonly bracedNames: readonly Span[];
}

/** Cuts a source text into tokens; line ends that end no statement are left out. Never throws. */
export function lex(text: string): LexedText {
  startCutting();
  const { tokens: cut, groups, errors } = lexer.tokenize(text);
  const semicolons = semicolonsInParentheses(cut);
  const separated =
    semicolons.size === 0 ? cut : cut.map((token) => (semicolons.has(token) ? asComma(token) : token));
  const named = withNamesInBraces(separatedInCalls(separated), text);
  const { tokens } = named;
  const stray = strayParentheses(tokens);
  return {
    tokens: tokens.filter(
      (token, index) => !stray.has(token) && (token.tokenType !== End || endsStatement(tokens, index)),
    ),
    strayParentheses: [...stray].map(spanOf),
    semicolons: [...semicolons].map(spanOf),
    bracedNames: named.braced,
    comments: groups[COMMENTS] ?? [],
    unknown: errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
  };
}

function spanOf({ startOffset, image }: IToken): Span {
  return { start: startOffset, end: startOffset + image.length };
}

function tokenAt(type: TokenType, image: string, start: number): IToken {
  const nowhere = Number.NaN;
  const end = start + image.length - 1;
  return createTokenInstance(type, image, start, end, nowhere, nowhere, nowhere, nowhere);
}

const SEMICOLON = /^[;；]$/;

/** `max（0；100）`: semicolons in parentheses that are closed on the same line, with nothing but terms in them. */
function semicolonsInParentheses(tokens: readonly IToken[]): ReadonlySet<IToken> {
  const found = new Set<IToken>();
  let open: IToken[][] = [];
  for (const token of tokens) {
    const { tokenType, image } = token;
    if (tokenType === LParen) open.push([]);
    else if (tokenType === RParen) for (const semicolon of open.pop() ?? []) found.add(semicolon);
    else if (tokenType === End && SEMICOLON.test(image)) open.at(-1)?.push(token);
    else if (tokenType === End || BREAKING.has(tokenType)) open = [];
  }
  return found;
}

const BREAKING: ReadonlySet<TokenType> = new Set([Colon, LBrace, RBrace]);

function asComma({ image, startOffset }: IToken): IToken {
  return tokenAt(Comma, image, startOffset);
}

/** `{a} ÷ {b}`: braces around one word, beside the sign of a sum or a product. */
function withNamesInBraces(
  tokens: IToken[],
  text: string,
): { readonly tokens: IToken[]; readonly braced: readonly Span[] } {
  const braced: Span[] = [];
  const at = (index: number) => tokens[index]?.tokenType;
  const isBraced = (index: number) =>
    at(index) === LBrace && NAMES.has(at(index + 1)) && at(index + 2) === RBrace;
  const isOperand = (index: number) => SIGNS.has(at(index - 1)) || SIGNS.has(at(index + 3));
  if (!tokens.some((_, index) => isBraced(index) && isOperand(index))) return { tokens, braced };
  const named: IToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [open, word, close] = tokens.slice(index, index + 3);
    if (open && word && close && isBraced(index) && isOperand(index)) {
      const span = { start: open.startOffset, end: spanOf(close).end };
      braced.push(span);
      named.push(tokenAt(Name, text.slice(span.start, span.end), span.start));
      index += 2;
    } else if (open) named.push(open);
  }
  return { tokens: named, braced };
}

const NAMES: ReadonlySet<TokenType | undefined> = new Set([AsciiWord, HanWord]);
const SIGNS: ReadonlySet<TokenType | undefined> = new Set([Slash, Plus, Times, Divide, Dash]);

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
    return tokenAt(index % 2 === 0 ? Num : Comma, piece, start);
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
  if (OPEN_BEFORE.has(after.tokenType)) return after.tokenType === Compare && isNextBand(tokens, index);
  const isWord = after.tokenType === AsciiWord || after.tokenType === HanWord;
  return !(isWord && before.tokenType !== LBrace && continues(after.image));
}

/** `≥80%：60 分` is a line of its own where the line before has its colon too; else it goes on with what is compared. */
function isNextBand(tokens: readonly IToken[], end: number): boolean {
  return hasColon(tokens, end - 1, -1) && hasColon(tokens, end + 1, 1);
}

/** Whether a line has a colon, from a place in it to its end or its beginning. */
function hasColon(tokens: readonly IToken[], from: number, step: 1 | -1): boolean {
  for (let at = from; ; at += step) {
    const type = tokens[at]?.tokenType;
    if (type === Colon) return true;
    if (type === undefined || type === End || type === LBrace || type === RBrace) return false;
  }
}

function continues(word: string): boolean {
  return keywordsOf(word).some((keyword) => CONTINUING.has(keyword));
}
