import type { LocalizedText } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import type { Piece } from "../read/pieces.ts";
import type { Keyword } from "../syntax/lexicon.ts";
import type { Span, Term, WordTerm } from "../syntax/syntax-tree.ts";

/*
 * People and offices are called by bare Chinese words: 仓管员, 下级. The lexer cuts a run of characters into the
 * words of the language where it can (员工本人); between two commas the whole run is meant.
 */

const HAN = /^\p{Script=Han}+$/u;

/** A run of Chinese words that touch each other. */
export interface HanRun extends Span {
  readonly word: string;
  /** The keywords of each of its words. */
  readonly keywords: readonly (readonly Keyword[])[];
}

/** The first run of Chinese words among some terms, and where it stands. */
function firstRun(terms: readonly (Term | Piece)[]): { run: HanRun; at: number; count: number } | undefined {
  const at = terms.findIndex(isHanWord);
  const words: WordTerm[] = [];
  for (const term of terms.slice(at < 0 ? terms.length : at)) {
    const before = words.at(-1);
    if (!isHanWord(term) || (before && before.end !== term.start)) break;
    words.push(term);
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const word = words.map((each) => each.word).join("");
  const run = { word, keywords: words.map(({ keywords }) => keywords), start: first.start, end: last.end };
  return { run, at, count: words.length };
}

function isHanWord(term: Term | Piece): term is WordTerm {
  return term.type === "word" && HAN.test(term.word);
}

/** Takes the first run out of pieces where it is the author's own: no keyword, or more than one word. */
export function takeOwnHanRun(pieces: Piece[]): HanRun | undefined {
  const found = firstRun(pieces);
  if (found === undefined || !isOwn(found.run)) return undefined;
  pieces.splice(found.at, found.count);
  return found.run;
}

function isOwn({ keywords }: HanRun): boolean {
  return keywords.length > 1 || keywords[0]?.length === 0;
}

/** The one of some keywords that every word of a run is: 员工本人 is the employee. */
export function keywordOfRun<K extends Keyword>(
  { keywords }: Pick<HanRun, "keywords">,
  wanted: readonly K[],
): K | undefined {
  return wanted.find((keyword) => keywords.length > 0 && keywords.every((own) => own.includes(keyword)));
}

/** A run as a text in the file's script. */
export function textOfRun({ word }: HanRun, { chinese }: Pick<Context, "chinese">): LocalizedText {
  return { [chinese]: word };
}
