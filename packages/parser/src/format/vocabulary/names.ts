import type { Keyword } from "../../syntax/lexicon.ts";
import { AsciiWord, HanWord } from "../../syntax/tokens.ts";
import type { Word } from "../outline.ts";
import { type DeclaredNames, isBeforeText, keywordIn, NAMED, type Place } from "./context.ts";

/*
 * Which words are names that the author gave. No word of the language is reserved: 「填写 comment "上级评语"」 has an id that
 * is a keyword elsewhere. Where it is not sure that a word is a keyword it is left as it stands, which is never wrong:
 * vocabularies mix freely.
 */

const ENTRY_OWNERS: ReadonlySet<Place["owner"]> = new Set<Place["owner"]>([
  ...["deduct", "add", "signed", "checklist", "levels", "once", "each", "eachTime", "grades"],
] as Keyword[]);
const RATERS: ReadonlySet<Keyword> = new Set<Keyword>(["self", "supervisor", "peer"]);

/** Whether a word of a statement is a name rather than a word of the language. */
export function isName(place: Place, index: number, names: DeclaredNames): boolean {
  const { words, subject } = place;
  const word = words[index];
  if (word?.kind === HanWord) return isOwnRun(place, index);
  if (word?.kind !== AsciiWord) return false;
  const isNamedBehind = isBeforeText(words, index);
  if (index === 0) return isNamedBehind && ENTRY_OWNERS.has(place.owner);
  if (subject === "use") return index < place.from;
  if (subject === "raters" && isNamedBehind) return !RATERS.has(keywordIn(word) ?? "item");
  if (subject === "sign" && isNamedBehind) return true;
  const before = keywordIn(words[index - 1]);
  if (before !== undefined && NAMED.has(before) && !isName(place, index - 1, names))
    return isNamedBehind || subject === "remove" || names.things.has(word.image);
  return names.figures.has(word.image);
}

const PEOPLE: ReadonlySet<Place["owner"]> = new Set<Place["owner"]>([
  "raters",
  "sign",
  "result",
  "difference",
  "remove",
]);

/** 员工本人: words of the language that touch each other may be one name of a person. */
function isOwnRun({ words, subject, owner }: Place, index: number): boolean {
  if (!PEOPLE.has(subject) && owner !== "result") return false;
  const run = runAround(words, index);
  const [first, second] = run;
  const isTaken = keywordIn(first) === "take" && run.length === 2 && RATERS.has(keywordIn(second) ?? "item");
  return run.length > 1 && !isTaken;
}

/** The Han words that touch each other around a place. */
function runAround(words: readonly Word[], index: number): readonly Word[] {
  let start = index;
  let end = index + 1;
  while (words[start]?.gap === "" && words[start - 1]?.kind === HanWord) start -= 1;
  while (words[end]?.gap === "" && words[end]?.kind === HanWord) end += 1;
  return words.slice(start, end);
}
