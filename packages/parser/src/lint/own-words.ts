import type { Language } from "@scorecard/model";
import type { Context, Replacement } from "../read/context.ts";
import { headSpan } from "../read/statements.ts";
import type { ItemContext, OpenRule } from "../rules/room.ts";
import { KEYWORDS, type Keyword } from "../syntax/lexicon.ts";
import type { Statement, WordTerm } from "../syntax/syntax-tree.ts";

/*
 * What fixes write: in the words of the lines around, for an author who writes 扣分 wants to read 每项, not "each".
 */

/** The vocabulary that a statement is written in; the file's where it has no word of its own. */
export function vocabularyAt(
  { head, value = [] }: Statement,
  { chinese, vocabulary }: Pick<Context, "chinese" | "vocabulary">,
): Language {
  const words = [...head, ...value].flatMap(({ terms }) => terms).filter((term) => term.type === "word");
  const known = words.find(({ keywords }) => keywords.length > 0) ?? words[0];
  if (known === undefined) return vocabulary;
  return /^[A-Za-z]/.test(known.word) ? "en" : chinese;
}

/** A keyword's usual spelling in one vocabulary. */
export function keywordIn(keyword: Keyword, language: Language): string {
  return KEYWORDS[keyword][language][0];
}

/** An amount of points: `10 分`, `10 points`. */
export function inPoints(points: string, language: Language): string {
  return language === "en" ? `${points} points` : `${points} 分`;
}

/** `最低 0 分` */
export function floorAtZero(language: Language): string {
  return `${keywordIn("floor", language)} ${inPoints("0", language)}`;
}

/** `封顶 120 分` */
export function capAt(points: string, language: Language): string {
  return `${keywordIn("cap", language)} ${inPoints(points, language)}`;
}

/** `封顶 无` */
export function withoutCap(language: Language): string {
  return `${keywordIn("cap", language)} ${keywordIn("none", language)}`;
}

/** `签字：考核人、被考核人` */
export function signLine(
  signers: readonly ("assessor" | "employee")[],
  beside: Statement,
  context: Context,
): string {
  const language = vocabularyAt(beside, context);
  const names = signers.map((signer) => keywordIn(signer, language));
  const sign = keywordIn("sign", language);
  return language === "en" ? `${sign}: ${names.join(", ")}` : `${sign}：${names.join("、")}`;
}

/** Words at the end of a statement's head, after a comma where something stands before them. */
export function addedToHead(
  statement: Statement,
  words: (language: Language) => string,
  context: Context,
): readonly Replacement[] {
  const language = vocabularyAt(statement, context);
  const { end } = headSpan(statement);
  const isBare = statement.value !== undefined || statement.head.flatMap(({ terms }) => terms).length === 1;
  const comma = language === "en" ? ", " : "，";
  return [{ span: { start: end, end }, newText: `${isBare ? " " : comma}${words(language)}` }];
}

/** `每项` behind the word that a rule begins with. */
export function withEach(
  { statement, keyword }: OpenRule,
  item: ItemContext,
): readonly Replacement[] | undefined {
  const terms = statement.head[0]?.terms ?? [];
  const at = terms.findIndex((term) => term.type === "word" && term.keywords.includes(keyword));
  const word = terms[at] as WordTerm | undefined;
  if (word === undefined) return undefined;
  const touches = terms[at + 1]?.start === word.end;
  const each = keywordIn("each", vocabularyAt(statement, item));
  const span = { start: word.end, end: word.end };
  return [{ span, newText: ` ${each}${touches ? " " : ""}` }];
}
