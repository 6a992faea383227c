import type { IToken } from "chevrotain";
import { parseTokens } from "../syntax/grammar.ts";
import { lex } from "../syntax/lexer.ts";
import { lineIndex } from "../syntax/line-index.ts";
import { mendBraces } from "../syntax/mend-blocks.ts";
import { firstTooDeep } from "../syntax/parse.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { LBrace, RBrace } from "../syntax/tokens.ts";
import { type Places, placesAt } from "./places.ts";

/** A file as the formatter finds it. */
export interface Shape {
  readonly text: string;
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Stretches that mean nothing, and parentheses that close nothing. */
  readonly strange: readonly Span[];
  /** Where something is wrong with the shape, apart from braces. */
  readonly wrong: Places;
  readonly statements: readonly Statement[];
  /** Whether every brace has its partner. */
  readonly isBalanced: boolean;
  /** Where a brace is missing or too many, by the indentation; absent where it cannot be told. */
  readonly lostBraces?: Places;
}

/** Takes a text apart, and finds out what is wrong with its shape. Never throws. */
export function shapeOf(text: string): Shape {
  const { tokens, comments, unknown, strayParentheses, semicolons, bracedNames } = lex(text);
  const shape = { text, tokens, comments, strange: [...unknown, ...strayParentheses] };
  if (firstTooDeep(tokens) !== undefined)
    return { ...shape, wrong: placesAt([]), statements: [], isBalanced: false };
  const balances = areBalanced(tokens);
  const mended = balances ? undefined : mendBraces(tokens, lineIndex("", text).indentAt);
  const { statements, problems } = parseTokens(mended?.tokens ?? tokens);
  const wrong = problems.filter(({ problem }) => problem !== "unclosed-block" && problem !== "extra-brace");
  return {
    ...shape,
    wrong: placesAt([...wrong, ...semicolons, ...bracedNames].map(({ start }) => start)),
    statements,
    isBalanced: balances,
    ...(mended && { lostBraces: placesAt(changes(tokens, mended.tokens)) }),
  };
}

function areBalanced(tokens: readonly IToken[]): boolean {
  let open = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === LBrace) open += 1;
    else if (tokenType === RBrace) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Where braces were put in, and what was left out for them. */
function changes(tokens: readonly IToken[], mended: readonly IToken[]): readonly number[] {
  const before = new Set(tokens);
  const after = new Set(mended);
  const putIn = mended.filter((token) => !before.has(token));
  const leftOut = tokens.filter((token) => !after.has(token));
  return [...putIn, ...leftOut].map(({ startOffset }) => startOffset);
}
