import { type LocalizedText, suggest } from "@scorecard/model";
import { type Keyword, keywordText, spellingsOf } from "../syntax/lexicon.ts";
import type { Span, Statement, WordTerm } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { firstWrittenHere } from "./unique-keys.ts";

/** A statement with the keyword that says what it is. */
interface KeyedStatement {
  readonly keyword: Keyword;
  readonly statement: Statement;
}

/** The statements of a block, sorted out by keyword. */
export interface SortedStatements {
  readonly inOrder: readonly KeyedStatement[];
  one(keyword: Keyword): Statement | undefined;
  all(...keywords: readonly Keyword[]): readonly Statement[];
}

/** What may stand in a block. */
export interface BlockContent {
  /** The block's owner, for messages. */
  readonly owner: Keyword;
  /** Keywords that may stand once. */
  readonly once: readonly Keyword[];
  /** Keywords that may stand any number of times. */
  readonly many: readonly Keyword[];
}

/** Sorts a block's statements; unknown, misplaced and doubled ones are reported and left out. */
export function sortStatements(
  statements: readonly Statement[],
  content: BlockContent,
  context: Context,
): SortedStatements {
  const allowed = [...content.many, ...content.once];
  const inOrder: KeyedStatement[] = [];
  for (const statement of statements) {
    const keyword = keywordOf(statement, allowed);
    if (keyword === undefined) {
      reportStranger(statement, content.owner, allowed, context);
      continue;
    }
    const earlier = content.once.includes(keyword) && inOrder.find((other) => other.keyword === keyword);
    if (earlier)
      context.problem("written-twice", { what: keywordText(keyword) }, headSpan(statement), [
        firstWrittenHere(headSpan(earlier.statement), context),
      ]);
    else inOrder.push({ keyword, statement });
  }
  const all = (...keywords: readonly Keyword[]) =>
    inOrder.filter(({ keyword }) => keywords.includes(keyword)).map(({ statement }) => statement);
  return { inOrder, all, one: (keyword) => all(keyword)[0] };
}

/** Where a statement's head is, for pointing at it without its block. */
export function headSpan(statement: Statement): Span {
  const last = statement.head.at(-1);
  return { start: statement.start, end: last?.end ?? Math.min(statement.end, statement.start + 1) };
}

/** The keyword that a statement begins with, or that stands in its first phrase: 「每项扣5分」 is a deduction. */
export function keywordOf(statement: Statement, allowed: readonly Keyword[]): Keyword | undefined {
  const words = statement.head[0]?.terms.filter((term) => term.type === "word") ?? [];
  const starts = statement.head[0]?.terms[0]?.type === "word";
  if (!starts) return undefined;
  for (const word of words) {
    const keyword = allowed.find((candidate) => word.keywords.includes(candidate));
    if (keyword !== undefined) return keyword;
    if (word === words[0] && word.keywords.length === 0) return undefined;
  }
  return undefined;
}

function reportStranger(
  statement: Statement,
  owner: Keyword,
  allowed: readonly Keyword[],
  context: Context,
): void {
  const term = statement.head[0]?.terms[0];
  const place = keywordText(owner);
  if (term?.type === "mark" && term.mark === "/") {
    context.problem("comment-mark", {}, headSpan(statement));
    return;
  }
  if (term?.type !== "word") {
    context.problem("statement-without-keyword", { allowed: listOf(allowed) }, term ?? headSpan(statement));
  } else if (term.keywords.length > 0) {
    context.problem("statement-misplaced", { word: term.word, place, allowed: listOf(allowed) }, term);
  } else {
    reportUnknownWord(term, place, allowed, context);
  }
}

function reportUnknownWord(
  word: WordTerm,
  place: LocalizedText,
  allowed: readonly Keyword[],
  context: Context,
): void {
  const meant = suggest(word.word, allowed.flatMap(spellingsOf)) ?? prefixOf(word.word, allowed);
  if (meant !== undefined) context.problem("word-misspelt", { word: word.word, meant }, word);
  else context.problem("word-unknown", { word: word.word, place, allowed: listOf(allowed) }, word);
}

/** A run such as 「要求達標」 begins with a keyword and goes on with words that belong into quotes. */
function prefixOf(word: string, allowed: readonly Keyword[]): string | undefined {
  return allowed.flatMap(spellingsOf).find((spelling) => spelling.length > 1 && word.startsWith(spelling));
}

/** Keywords as a list for a message, in each language. */
function listOf(keywords: readonly Keyword[]): LocalizedText {
  const texts = keywords.map(keywordText);
  return {
    "zh-Hans": texts.map((text) => text["zh-Hans"]).join("、"),
    "zh-Hant": texts.map((text) => text["zh-Hant"]).join("、"),
    en: texts.map((text) => text.en).join(", "),
  };
}
