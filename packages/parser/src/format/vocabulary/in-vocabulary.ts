import { LANGUAGES, type Language, unitOf } from "@scorecard/model";
import { languagesOf } from "../../syntax/chinese-script.ts";
import { cutHanRun, cutUnitRun } from "../../syntax/han-run.ts";
import { KEYWORDS, type Keyword } from "../../syntax/lexicon.ts";
import type { Statement } from "../../syntax/syntax-tree.ts";
import { AsciiWord, HanWord, Name, Num, RParen, Slash } from "../../syntax/tokens.ts";
import { columnsOf } from "../lines.ts";
import type { Entry, OutlinedBlock, OutlinedStatement, Word } from "../outline.ts";
import { flatText } from "../statement-lines.ts";
import {
  type DeclaredNames,
  declaredNames,
  isBeforeText,
  isPlainWord,
  keywordIn,
  NAMED,
  ownerOf,
  type Place,
  placeOf,
  type Script,
  type Translation,
} from "./context.ts";
import { translatedMark } from "./marks.ts";
import { isName } from "./names.ts";
import { inNaturalOrder } from "./order.ts";
import { isOne, spellingOf } from "./spelling.ts";
import { withTags } from "./tags.ts";
import { translatedUnit } from "./unit-words.ts";

/**
 * An outline in another vocabulary: keywords in their usual spelling there, units, marks, and the order in which a condition
 * is said. It compiles to the same template. What stands in quotes, in brackets and in comments, and the author's own
 * names, stay as they are; texts get a tag where the file's script would no longer tell theirs.
 */
export function inVocabulary(
  entries: readonly Entry[],
  language: Language,
  statements: readonly Statement[],
  width: number,
): readonly Entry[] {
  const names = declaredNames(entries);
  const translation = into(language, { before: languagesOf(statements).chinese, names, width });
  return translatedEntries(entries, undefined, 0, translation);
}

interface Source {
  readonly before: Script;
  readonly names: DeclaredNames;
  readonly width: number;
}

function into(language: Language, { before, names, width }: Source): Translation {
  const after = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  return { language, scripts: { before, after }, names, width };
}

function translatedEntries(
  entries: readonly Entry[],
  owner: Place["owner"],
  depth: number,
  translation: Translation,
): readonly Entry[] {
  return entries.map((entry) =>
    entry.type === "comment" || entry.raw !== undefined
      ? entry
      : translated(entry, owner, depth, translation),
  );
}

function translated(
  statement: OutlinedStatement,
  owner: Place["owner"],
  depth: number,
  translation: Translation,
): OutlinedStatement {
  const { block, words, endMark } = statement;
  const place = placeOf(words, block !== undefined, owner);
  return {
    ...statement,
    words: translatedWords(place, translation),
    ...(block && { block: translatedBlock(statement, block, owner, depth, translation) }),
    ...(endMark !== undefined && { endMark: translation.language === "en" ? ";" : "；" }),
  };
}

function translatedBlock(
  statement: OutlinedStatement,
  block: OutlinedBlock,
  owner: Place["owner"],
  depth: number,
  translation: Translation,
): OutlinedBlock {
  const entries = translatedEntries(block.entries, ownerOf(statement), depth + 1, translation);
  const flat =
    block.flat && (statement.comment !== undefined || fitsAnywhere(statement, owner, depth, translation));
  return { ...block, entries, flat, closer: "}" };
}

/** A block stays on one line where it has room there in every vocabulary: so the way there and back changes no lines. */
function fitsAnywhere(
  statement: OutlinedStatement,
  owner: Place["owner"],
  depth: number,
  { names, scripts, width }: Translation,
): boolean {
  if (width === Number.POSITIVE_INFINITY) return true;
  const unbounded = { names, before: scripts.before, width: Number.POSITIVE_INFINITY };
  return LANGUAGES.every((language) => {
    const text = flatText(translated(statement, owner, depth, into(language, unbounded)));
    return columnsOf({ depth, text }) <= width;
  });
}

function translatedWords(place: Place, translation: Translation): readonly Word[] {
  const words = inNaturalOrder(place, translation.language);
  const ordered = placeOf(words, place.hasBlock, place.owner);
  const written = words.map((word, index) =>
    isPlainWord(word)
      ? translatedWord(word, index, ordered, translation)
      : translatedMark(word, index, ordered, translation.language),
  );
  const spaced = written.map((word, index) =>
    isName(ordered, index, translation.names) ? word : withOwnGap(word, written[index - 1]),
  );
  return withTags(spaced, translation.scripts);
}

function translatedWord(word: Word, index: number, place: Place, { language, names }: Translation): Word {
  if (isSignerWithRole(place, index)) return spelt(word, KEYWORDS[keywordIn(word) ?? "employee"].en[0]);
  if (isName(place, index, names)) return word;
  const unit = isUnit(place, index);
  if (unit)
    return spelt(
      word,
      isPartOfUnit(place.words, index)
        ? undefined
        : translatedUnit(word.image, isOne(place.words[index - 1]), language),
    );
  const keyword = keywordIn(word);
  if (keyword === undefined) return word;
  const spelling = spellingOf(keyword, place, index, language);
  return wouldBeName(spelling, keyword, place, index, names.figures) ? word : spelt(word, spelling);
}

/** 签字 employee "被考核人": with a printed name behind it, the word is an id, in English in every vocabulary. */
function isSignerWithRole({ words, subject }: Place, index: number): boolean {
  const keyword = keywordIn(words[index]);
  const isSigner = keyword === "employee" || keyword === "assessor" || keyword === "supervisor";
  const isAlone = words[index]?.gap !== "" || words[index - 1]?.kind !== HanWord;
  return subject === "sign" && index > 0 && isSigner && isAlone && isBeforeText(words, index);
}

const COUNTED: ReadonlySet<Keyword> = new Set<Keyword>(["level", "lines"]);

/** Whether a word says what a number, or a measure, is in; 2 位 are decimals where something is rounded. */
function isUnit({ words, subject }: Place, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || unitOf(word.image) === undefined) return false;
  const keyword = keywordIn(word);
  if (keyword !== undefined && (COUNTED.has(keyword) || (keyword === "places" && subject === "rounding")))
    return false;
  if (word.kind === HanWord && keyword === undefined) return true;
  const said = keywordIn(before);
  if (said === "unit" || said === "each") return true;
  return BEFORE_UNIT.has(before?.kind) || (isPlainWord(before) && said === undefined);
}

/** Behind a number, and in a formula behind what is worked out. */
const BEFORE_UNIT: ReadonlySet<Word["kind"]> = new Set<Word["kind"]>([Num, Slash, RParen, Name]);

/** 件/小时, 人天: made of several words, a unit is the author's own. */
function isPartOfUnit(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const touches = next?.kind === HanWord && next.gap === "" && unitOf(next.image) !== undefined;
  const isSecond =
    words[index]?.gap === "" &&
    words[index - 1]?.kind === HanWord &&
    unitOf(words[index - 1]?.image ?? "") !== undefined;
  return next?.kind === Slash || words[index - 1]?.kind === Slash || touches || isSecond;
}

const NAMED_HEADS: ReadonlySet<Keyword> = new Set<Keyword>([
  "section",
  "group",
  "item",
  "bonus",
  "penalty",
  "rows",
]);
const LIMITS: ReadonlySet<Keyword> = new Set<Keyword>(["cap", "floor", "atMost", "none"]);

/** An English word where a reader would take it for a name: a figure's, or the id of what the line is about. */
function wouldBeName(
  spelling: string,
  keyword: Keyword,
  { words, subject, id }: Place,
  index: number,
  figures: ReadonlySet<string>,
): boolean {
  if (index === 0 || !/^[a-z]/.test(spelling) || words[index]?.kind === AsciiWord) return false;
  if (figures.has(spelling)) return true;
  const before = keywordIn(words[index - 1]);
  if (before !== undefined && NAMED.has(before) && isBeforeText(words, index)) return true;
  const isInHead = subject !== undefined && NAMED_HEADS.has(subject) && !LIMITS.has(keyword);
  // An id stands before the printed name.
  const isBehindText = words.slice(0, index).some((_, at) => isBeforeText(words, at - 1));
  return isInHead && id > index && !isBehindText;
}

function spelt(word: Word, spelling: string | undefined): Word {
  if (spelling === undefined || spelling === word.image) return word;
  const isLatin = /^[A-Za-z]/.test(spelling);
  const wasLatin = word.kind === AsciiWord;
  const gap = word.gap === "" && isLatin === wasLatin ? "" : word.gap || " ";
  return { ...word, kind: isLatin ? AsciiWord : HanWord, image: spelling, gap };
}

const AFTER_UNIT: ReadonlySet<Keyword> = new Set<Keyword>(["orMore", "orLess", "beyond", "earns"]);

/** Chinese words that belong together touch: 90 分以上, 取上级, 每低于 1%, 每天. */
function withOwnGap(word: Word, before: Word | undefined): Word {
  if (word.kind !== HanWord || before?.kind !== HanWord) return word;
  const keyword = keywordIn(word);
  const isUnitWord = unitOf(word.image) !== undefined;
  if (keyword === undefined && !isUnitWord) return word;
  // 人天 is one unit.
  if (word.gap === "" && isUnitWord && unitOf(before.image) !== undefined) return word;
  return { ...word, gap: isPair(before, word) && isCutBetween(before, word) ? "" : " " };
}

function isPair(before: Word, word: Word): boolean {
  const first = keywordIn(before);
  const second = keywordIn(word);
  if (first === "each") return second === "above" || second === "below" || unitOf(word.image) !== undefined;
  return first === "take" || (second !== undefined && AFTER_UNIT.has(second));
}

/** Whether two words that touch are still the same two words. */
function isCutBetween(before: Word, word: Word): boolean {
  const isOwn = keywordIn(before) === undefined && unitOf(before.image) === undefined;
  const cut = (isOwn ? cutUnitRun : cutHanRun)(before.image + word.image);
  return cut?.length === 2 && cut[0] === before.image.length;
}
