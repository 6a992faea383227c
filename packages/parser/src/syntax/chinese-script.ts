import type { Language } from "@scorecard/model";
import { KEYWORDS } from "./lexicon.ts";
import type { Phrase, Statement } from "./syntax-tree.ts";

type Chinese = "zh-Hans" | "zh-Hant";

const HANS = new Set<string>(Object.values(KEYWORDS).flatMap((spellings) => spellings["zh-Hans"]));
const HANT = new Set<string>(Object.values(KEYWORDS).flatMap((spellings) => spellings["zh-Hant"]));

/** The script of each word that is written in one of them alone. */
const SCRIPTS: ReadonlyMap<string, Chinese> = new Map<string, Chinese>([
  ...[...HANS].filter((word) => !HANT.has(word)).map((word) => [word, "zh-Hans"] as const),
  ...[...HANT].filter((word) => !HANS.has(word)).map((word) => [word, "zh-Hant"] as const),
]);

/** The languages that a file is written in. */
export interface FileLanguages {
  /**
   * The Chinese script, told from the keywords: texts without a tag are in the script of the words around them. English keywords
   * say nothing; then Simplified is meant.
   */
  readonly chinese: Chinese;
  /** The vocabulary: English where most statements begin in it, else that of the Chinese script. */
  readonly vocabulary: Language;
}

/** Tells in which languages statements are written. */
export function languagesOf(statements: readonly Statement[]): FileLanguages {
  const votes: Votes = { "zh-Hans": 0, "zh-Hant": 0, english: 0 };
  count(statements, votes);
  const chinese = votes["zh-Hant"] > votes["zh-Hans"] ? "zh-Hant" : "zh-Hans";
  return { chinese, vocabulary: votes.english > 0 ? "en" : chinese };
}

type Votes = { [C in Chinese]: number } & {
  /** How many more statements begin with an English word than with a Chinese one. */
  english: number;
};

const LATIN = /^[A-Za-z]/;

function count(statements: readonly Statement[], votes: Votes): void {
  for (const { head, value, block } of statements) {
    const first = head[0]?.terms[0];
    if (first?.type === "word") votes.english += LATIN.test(first.word) ? 1 : -1;
    countIn(head, votes);
    if (value) countIn(value, votes);
    if (block) count(block.statements, votes);
  }
}

function countIn(phrases: readonly Phrase[], votes: Votes): void {
  for (const { terms } of phrases) {
    for (const term of terms) {
      const script = term.type === "word" ? SCRIPTS.get(term.word) : undefined;
      if (script) votes[script] += 1;
    }
  }
}
