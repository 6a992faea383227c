import { keywordIn, vocabularyAt } from "../lint/own-words.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Phrase, Statement, Term } from "../syntax/syntax-tree.ts";
import type { ItemContext, OpenRule } from "./room.ts";

const ORDINAL = "第";

/** 第 1 级 is 1 级. */
export function withoutOrdinal(head: readonly Phrase[]): readonly Phrase[] {
  const [first, ...others] = head;
  const [ordinal, number, ...rest] = first?.terms ?? [];
  if (first === undefined || number?.type !== "number" || !isOrdinal(ordinal)) return head;
  return [{ ...first, terms: [number, ...rest] }, ...others];
}

function isOrdinal(term: Term | undefined): boolean {
  return term?.type === "word" && term.word === ORDINAL;
}

/** Words that only bounds of a measured value have. */
const BOUNDS: readonly Keyword[] = ["orMore", "orLess", "atLeast", "atMost", "above", "below"];

/** 90% 以上：100 分: nobody picks a level by its value; that is 分档, which is told with the word as its fix. */
export function reportValues({ lines, statement, keyword }: OpenRule, item: ItemContext): boolean {
  const bound = lines.find(isBound);
  if (bound === undefined) return false;
  const word = statement.head[0]?.terms.find(
    (term) => term.type === "word" && term.keywords.includes(keyword),
  );
  const fix = word && [{ span: word, newText: keywordIn("bands", vocabularyAt(statement, item)) }];
  item.problem("levels-of-values", {}, word ?? bound.head[0] ?? bound, { fix });
  return true;
}

function isBound({ head }: Statement): boolean {
  const terms = head[0]?.terms ?? [];
  const says = terms.some(
    (term) => term.type === "word" && BOUNDS.some((keyword) => term.keywords.includes(keyword)),
  );
  return says && terms.every(({ type }) => type !== "text") && terms.some(({ type }) => type === "number");
}
