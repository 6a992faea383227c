import { firstText, LANGUAGES, type LocalizedText, type Rater, wordings } from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { type Piece, type Pieces, takeApart } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { keywordText, spellingsOf } from "../syntax/lexicon.ts";
import type { Phrase, Statement, WordTerm } from "../syntax/syntax-tree.ts";
import { takeOwnHanRun, textOfRun } from "./han-words.ts";

/** What the sheet calls one rater: one column, or several columns of equals, 「同级 3 人」. */
export interface RaterGroup {
  readonly key: string;
  readonly name: LocalizedText;
  readonly raters: readonly Rater[];
}

/** The raters that need no name of their own, as their columns are headed. */
const KNOWN_RATERS = {
  self: { "zh-Hans": "自评", "zh-Hant": "自評", en: "Self" },
  supervisor: { "zh-Hans": "上级", "zh-Hant": "上級", en: "Supervisor" },
  peer: { "zh-Hans": "同级", "zh-Hant": "同儕", en: "Peers" },
} as const;

const ONE_PEER = { ...KNOWN_RATERS.peer, en: "Peer" } as const;

/** More columns than a page can show. */
const MOST_OF_A_KIND = 20;

/** `评分人：自评、上级、同级 3 人、hr "人力资源部" / "HR"`; each becomes a column of the sheet, or several. */
export function readRaters(statement: Statement | undefined, context: Context): readonly RaterGroup[] {
  if (statement === undefined) {
    context.applied(
      { "zh-Hans": "评分人", "zh-Hant": "評分人", en: "raters" },
      { "zh-Hans": "自评、上级", "zh-Hant": "自評、上級", en: "self, supervisor" },
    );
    return (["self", "supervisor"] as const).map((key) => groupOf(key, KNOWN_RATERS[key], 1));
  }
  const written = listedPhrases(statement).flatMap((phrase) => {
    const group = readRater(phrase, context);
    return group ? [{ key: group.key, span: phrase, value: group }] : [];
  });
  const groups = withUniqueKeys(written, context);
  if (groups.length === 0)
    context.problem("value-missing", { what: keywordText("raters") }, headSpan(statement));
  return groups;
}

function readRater(phrase: Phrase, context: Context): RaterGroup | undefined {
  const pieces = takeApart([phrase], phrase, context);
  const count = takeCount(pieces, context);
  if (count === undefined) return undefined;
  const run = takeOwnHanRun(pieces.left);
  const known = run ? undefined : pieces.keyword("self", "supervisor", "peer");
  const own = known === undefined ? (run ?? ownName(pieces)) : undefined;
  const name = pieces.text() ?? (run && textOfRun(run, context));
  if (known) {
    pieces.finish();
    return groupOf(known, name ?? (known === "peer" && count > 1 ? ONE_PEER : KNOWN_RATERS[known]), count);
  }
  if (own?.word === "result") {
    context.problem("rater-named-result", {}, own);
    return undefined;
  }
  if (name === undefined) {
    context.problem("rater-without-name", {}, phrase);
    return undefined;
  }
  pieces.finish();
  return groupOf(own?.word ?? firstText(name), name, count);
}

function ownName(pieces: Pieces) {
  const written = pieces.name();
  return written && { word: written.name, ...written.span };
}

/** `3 人`: how many columns; one unless it is said. */
function takeCount(pieces: Pieces, context: Context): number | undefined {
  const quantity = pieces.quantity();
  if (quantity === undefined) return 1;
  const count = Number(quantity.value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_OF_A_KIND) return count;
  context.problem("rater-count", { most: MOST_OF_A_KIND }, quantity);
  return undefined;
}

function groupOf(key: string, name: LocalizedText, count: number): RaterGroup {
  if (count === 1) return { key, name, raters: [{ key, name }] };
  const raters = Array.from({ length: count }, (_, index) => ({
    key: `${key}-${index + 1}`,
    name: numbered(name, index + 1),
  }));
  return { key, name, raters };
}

function numbered(name: LocalizedText, number: number): LocalizedText {
  const entries = LANGUAGES.flatMap((language) => {
    const words = name[language];
    return words === undefined ? [] : [[language, `${words}${language === "en" ? " " : ""}${number}`]];
  });
  return Object.fromEntries(entries);
}

/** Takes a reference to raters out of pieces: a keyword, an id, or a printed name; one of several by its own name. */
export function takeRaters(pieces: Piece[], groups: readonly RaterGroup[]): RaterGroup | undefined {
  const single = groups.flatMap(({ raters }) => raters.map((rater) => ({ ...rater, raters: [rater] })));
  for (const [index, piece] of pieces.entries()) {
    const group = [...groups, ...single].find((candidate) => refersTo(piece, candidate));
    if (group) {
      pieces.splice(index, 1);
      return group;
    }
  }
  const run = takeOwnHanRun([...pieces]);
  const group = run && [...groups, ...single].find(({ key, name }) => isCalled(run, key, name));
  if (group) takeOwnHanRun(pieces);
  return group;
}

const TAKE = spellingsOf("take");

function refersTo(piece: Piece, { key, name }: Pick<RaterGroup, "key" | "name">): boolean {
  switch (piece.type) {
    case "word":
      return isCalled(piece, key, name) || piece.keywords.some((keyword) => keyword === key);
    case "name":
      return piece.name === key || wordings(name).includes(piece.name);
    case "text":
      return piece.parts.some(({ value }) => value === key || wordings(name).includes(value));
    default:
      return false;
  }
}

/** 队长, and 取队长 written as one. */
function isCalled({ word }: Pick<WordTerm, "word">, key: string, name: LocalizedText): boolean {
  const names = [key, ...wordings(name)];
  return names.some((own) => word === own || TAKE.some((take) => word === take + own));
}

/** Raters as a list for a message, each as it is written in the file. */
export function listedRaters(
  groups: readonly RaterGroup[],
  { vocabulary }: Pick<Context, "vocabulary">,
): LocalizedText {
  const words = groups.map(({ key }) => (isKnown(key) ? keywordText(key)[vocabulary] : key));
  return { "zh-Hans": words.join("、"), "zh-Hant": words.join("、"), en: words.join(", ") };
}

function isKnown(key: string): key is keyof typeof KNOWN_RATERS {
  return key in KNOWN_RATERS;
}
