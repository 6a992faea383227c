import { KEYWORDS } from "./lexicon.ts";
import type { Statement } from "./syntax-tree.ts";

const HANS = new Set<string>(Object.values(KEYWORDS).flatMap((spellings) => [...spellings["zh-Hans"]]));
const HANT = new Set<string>(Object.values(KEYWORDS).flatMap((spellings) => [...spellings["zh-Hant"]]));

/**
 * The Chinese script that a file is written in, told from its keywords: texts without a tag are in the script of the words
 * around them. English keywords say nothing; then Simplified is meant.
 */
export function chineseScript(statements: readonly Statement[]): "zh-Hans" | "zh-Hant" {
  const votes = { hans: 0, hant: 0 };
  count(statements, votes);
  return votes.hant > votes.hans ? "zh-Hant" : "zh-Hans";
}

function count(statements: readonly Statement[], votes: { hans: number; hant: number }): void {
  for (const { head, value, block } of statements) {
    for (const { terms } of [...head, ...(value ?? [])]) {
      for (const term of terms) {
        if (term.type !== "word" || HANS.has(term.word) === HANT.has(term.word)) continue;
        if (HANT.has(term.word)) votes.hant += 1;
        else votes.hans += 1;
      }
    }
    if (block) count(block.statements, votes);
  }
}
