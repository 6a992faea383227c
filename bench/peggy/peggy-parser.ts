import { readFileSync } from "node:fs";
import { UNITS } from "@scorecard/model";
import { KEYWORDS, type Statement } from "@scorecard/parser/syntax";
import peggy from "peggy";

const SPELLINGS = Object.values(KEYWORDS).flatMap((words) => Object.values(words).flat());
const PHRASES = SPELLINGS.filter((spelling) => spelling.includes(" "));
const HAN_WORDS = [...SPELLINGS, ...UNITS.flatMap((unit) => unit.spellings)].filter((word) =>
  /^[\u3400-\u9fff]+$/.test(word),
);

/** What the grammar has to know of the language's words. */
const WORDS = {
  hanWords: new Set(HAN_WORDS),
  longestHan: Math.max(...HAN_WORDS.map((word) => word.length)),
  phrases: new Set(PHRASES),
  phraseStarts: new Set(PHRASES.map((phrase) => phrase.split(" ")[0] ?? "")),
  continuing: new Set(Object.values(KEYWORDS.from).flat()),
};

/**
 * A parser that Peggy makes from the grammar beside this file.
 * @returns a function from a text to its statements; it throws at the first mistake.
 */
export function peggyParser(): (text: string) => readonly Statement[] {
  const grammar = readFileSync(new URL("scorecard.peggy", import.meta.url), "utf8");
  const parser = peggy.generate(grammar);
  return (text) => parser.parse(text, WORDS);
}
