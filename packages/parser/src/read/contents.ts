import type { Keyword } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { type Pieces, takeApart } from "./pieces.ts";

/** All that a statement says besides its keyword and its block. A forgotten or an additional colon changes nothing. */
export function contentsOf(statement: Statement, keyword: Keyword, context: Context): Pieces {
  const contents = takeApart([...statement.head, ...(statement.value ?? [])], statement, context);
  contents.keyword(keyword);
  return contents;
}

/** The listed phrases of a statement: after its colon, or, where that was forgotten, after its keyword. */
export function listedPhrases(statement: Statement): readonly Phrase[] {
  if (statement.value !== undefined) return statement.value;
  const [first, ...others] = statement.head;
  const [, ...terms] = first?.terms ?? [];
  const [next] = terms;
  return next && first ? [{ terms, start: next.start, end: first.end }, ...others] : others;
}
