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

/**
 * The Chinese script that a file is written in, told from its keywords: texts without a tag are in the script of the words
 * around them. English keywords say nothing; then Simplified is meant.
 */
export function chineseScript(statements: readonly Statement[]): Chinese {
  const votes = { "zh-Hans": 0, "zh-Hant": 0 };
  count(statements, votes);
  return votes["zh-Hant"] > votes["zh-Hans"] ? "zh-Hant" : "zh-Hans";
}

/** The vocabulary that a file is written in: English where most of its keywords are, else its Chinese script. */
export function fileVocabulary(statements: readonly Statement[], chinese: Chinese): Language {
  let english = 0;
  for (const word of beginnings(statements)) english += /^[A-Za-z]/.test(word) ? 1 : -1;
  return english > 0 ? "en" : chinese;
}

/** The word that each statement begins with. */
function beginnings(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ head, block }) => {
    const first = head[0]?.terms[0];
    return [...(first?.type === "word" ? [first.word] : []), ...(block ? beginnings(block.statements) : [])];
  });
}

function count(statements: readonly Statement[], votes: { [C in Chinese]: number }): void {
  for (const { head, value, block } of statements) {
    countIn(head, votes);
    if (value) countIn(value, votes);
    if (block) count(block.statements, votes);
  }
}

function countIn(phrases: readonly Phrase[], votes: { [C in Chinese]: number }): void {
  for (const { terms } of phrases) {
    for (const term of terms) {
      const script = term.type === "word" ? SCRIPTS.get(term.word) : undefined;
      if (script) votes[script] += 1;
    }
  }
}
