import type { Language } from "@scorecard/model";
import { type Keyword, keywordsOf } from "../../syntax/lexicon.ts";
import { AsciiWord, Colon, HanWord, LanguageTag, LParen, Name, RParen, Text } from "../../syntax/tokens.ts";
import type { Entry, OutlinedStatement, Word } from "../outline.ts";

/** The Chinese script of texts without a tag. */
export type Script = "zh-Hans" | "zh-Hant";

/** What the words of a statement are translated by. */
export interface Translation {
  readonly language: Language;
  /** The script of untagged texts as the file is written, and as it will be. */
  readonly scripts: { readonly before: Script; readonly after: Script };
  readonly names: DeclaredNames;
  /** Columns of a line. */
  readonly width: number;
}

/** Names of the author's that look like words of the language. */
export interface DeclaredNames {
  /** Of figures: they stand by themselves in formulas and conditions. */
  readonly figures: ReadonlySet<string>;
  /** Of what is scored and the rest: they stand behind the word that says what they are. */
  readonly things: ReadonlySet<string>;
}

/** A statement with what it stands in. */
export interface Place {
  readonly words: readonly Word[];
  readonly hasBlock: boolean;
  /** What the statement is about: the keyword that it begins with. */
  readonly subject: Keyword | undefined;
  /** What the statement is about whose block it stands in; `entry` for a line of a rule with steps of its own. */
  readonly owner: Keyword | "entry" | undefined;
  /** How many parentheses are open before each word. */
  readonly open: readonly number[];
  /** Where its first colon stands, and its first id: an English word, or a name in brackets. */
  readonly colon: number;
  readonly id: number;
  /** Where the names that a `use` lists end. */
  readonly from: number;
}

/** A statement, with what its words have to be known by. */
export function placeOf(words: readonly Word[], hasBlock: boolean, owner: Place["owner"]): Place {
  let depth = 0;
  const open = words.map(({ kind }) => {
    const before = depth;
    if (kind === LParen) depth += 1;
    else if (kind === RParen) depth -= 1;
    return before;
  });
  const firstOf = (fits: (word: Word, index: number) => boolean) => {
    const found = words.findIndex(fits);
    return found < 0 ? words.length : found;
  };
  return {
    words,
    hasBlock,
    subject: keywordIn(words[0]),
    owner,
    open,
    colon: firstOf(({ kind }) => kind === Colon),
    id: firstOf(({ kind }, index) => index > 0 && (kind === AsciiWord || kind === Name)),
    from: firstOf((word) => keywordIn(word) === "from"),
  };
}

export function isPlainWord(word: Word | undefined): word is Word {
  return word?.kind === HanWord || word?.kind === AsciiWord;
}

/** The keyword that a word can be. */
export function keywordIn(word: Word | undefined): Keyword | undefined {
  return isPlainWord(word) ? keywordsOf(word.image)[0] : undefined;
}

/** Whether a quoted text follows a word, with a tag or without. */
export function isBeforeText(words: readonly Word[], index: number): boolean {
  const kind = words[index + 1]?.kind;
  return kind === Text || kind === LanguageTag;
}

/** What a statement is about, for those that stand in its block. */
export function ownerOf({ words }: OutlinedStatement): Place["owner"] {
  return isBeforeText(words, -1) ? "entry" : keywordIn(words[0]);
}

/** The figures that formulas name. */
const FIGURES: ReadonlySet<Keyword> = new Set<Keyword>(["parameter", "input", "outside", "measure"]);

/** What an id stands behind. */
export const NAMED: ReadonlySet<Keyword> = new Set<Keyword>([
  ...FIGURES,
  ...["scorecard", "library", "variant", "section", "group", "item", "bonus", "penalty", "rows"],
  ...["field", "adjustment", "veto"],
] as Keyword[]);

/** The names that a file declares: an id stands between its keyword and its printed name. */
export function declaredNames(entries: readonly Entry[]): DeclaredNames {
  const figures = new Set<string>();
  const things = new Set<string>();
  collect(entries, (keyword, name) => (FIGURES.has(keyword) ? figures : things).add(name));
  return { figures, things };
}

function collect(entries: readonly Entry[], add: (keyword: Keyword, name: string) => void): void {
  for (const entry of entries) {
    if (entry.type === "comment") continue;
    for (const [index, word] of entry.words.entries()) {
      const keyword = keywordIn(entry.words[index - 1]);
      const isNamed = keyword !== undefined && NAMED.has(keyword) && word.kind === AsciiWord;
      if (isNamed && (isBeforeText(entry.words, index) || keywordIn(word) === undefined))
        add(keyword, word.image);
    }
    if (entry.block) collect(entry.block.entries, add);
  }
}
