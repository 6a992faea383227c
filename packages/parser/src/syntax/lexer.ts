import { type IToken, Lexer } from "chevrotain";
import { keywordsOf, CONTINUING } from "./lexicon.ts";
import {
  ALL_TOKENS,
  AsciiWord,
  COMMENTS,
  Colon,
  Comma,
  Compare,
  End,
  HanWord,
  LBrace,
  LParen,
  RParen,
  Slash,
  Text,
  Tilde,
} from "./tokens.ts";
import type { Span } from "./syntax-tree.ts";

const lexer = new Lexer([...ALL_TOKENS], { positionTracking: "onlyOffset", ensureOptimizations: true });

/** The words of a source text. */
export interface LexedText {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  /** Stretches that mean nothing in the language. */
  readonly unknown: readonly Span[];
}

/** Cuts a source text into tokens; line ends that end no statement are left out. Never throws. */
export function lex(text: string): LexedText {
  const { tokens, groups, errors } = lexer.tokenize(text);
  return {
    tokens: tokens.filter((token, index) => token.tokenType !== End || endsStatement(tokens, index)),
    comments: groups[COMMENTS] ?? [],
    unknown: errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
  };
}

const OPEN_AFTER = new Set([Comma, Slash, LParen, Compare, Tilde]);
const OPEN_BEFORE = new Set([Comma, Slash, RParen, LBrace, Compare, Tilde]);

/** A new line ends a statement unless the line before it or the line after it is plainly unfinished without the other. */
function endsStatement(tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index];
  if (token !== undefined && /[;；。]/.test(token.image)) return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined) return false;
  if (OPEN_AFTER.has(before.tokenType)) return false;
  if (before.tokenType === Colon && after.tokenType === Text) return false;
  if (OPEN_BEFORE.has(after.tokenType)) return false;
  const isWord = after.tokenType === AsciiWord || after.tokenType === HanWord;
  return !(isWord && before.tokenType !== LBrace && continues(after.image));
}

function continues(word: string): boolean {
  return keywordsOf(word).some((keyword) => CONTINUING.has(keyword));
}
