import type { CompleteText, Language } from "@scorecard/model";
import { KEYWORDS, type Keyword } from "@scorecard/parser/syntax";

/** Writes pieces of the language in one vocabulary, as snippets: `${1:…}` is a place to fill in. */
export interface Writer {
  readonly vocabulary: Language;
  /** A keyword as it is usually spelt. */
  word(keyword: Keyword): string;
  /** A place to fill in. */
  hole(tab: number, hint: string | number): string;
  /** A quoted text to fill in. */
  text(tab: number, hint: CompleteText): string;
  /** A number to fill in. */
  number(tab: number, value: number): string;
  /** An amount of points to fill in. */
  points(tab: number, value: number): string;
  /** A keyword, a colon, and what it says. */
  line(keyword: Keyword, value: string): string;
  /** A head with a block. */
  block(head: readonly string[], lines: readonly string[]): string;
  readonly colon: string;
  readonly comma: string;
  readonly list: string;
  readonly percent: string;
}

/** Makes the writer of a vocabulary. */
export function writerOf(vocabulary: Language): Writer {
  const english = vocabulary === "en";
  const word = (keyword: Keyword) => KEYWORDS[keyword][vocabulary][0];
  const colon = english ? ": " : "：";
  const hole = (tab: number, hint: string | number) => `\${${tab}:${hint}}`;
  return {
    vocabulary,
    word,
    colon,
    comma: english ? ", " : "，",
    list: english ? ", " : "、",
    percent: "%",
    hole,
    number: hole,
    points: (tab, value) => `${hole(tab, value)} ${english ? "points" : "分"}`,
    text: (tab, hint) => `"${hole(tab, hint[vocabulary])}"`,
    line: (keyword, value) => `${word(keyword)}${colon}${value}`,
    block: (head, lines) =>
      `${head.join(" ")} {\n${lines.map((line) => `\t${line.replaceAll("\n", "\n\t")}`).join("\n")}\n}`,
  };
}
