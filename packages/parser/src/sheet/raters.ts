import { firstText, type Rater, wordings } from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { joinQuantities, type Piece, takeApart } from "../read/pieces.ts";
import { headSpan } from "../read/statements.ts";
import { withUniqueKeys } from "../read/unique-keys.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";

/** The raters that need no name of their own, as their columns are headed. */
const KNOWN_RATERS = {
  self: { "zh-Hans": "自评", "zh-Hant": "自評", en: "Self" },
  supervisor: { "zh-Hans": "上级", "zh-Hant": "上級", en: "Supervisor" },
  peer: { "zh-Hans": "同级", "zh-Hant": "同儕", en: "Peers" },
} as const;

/** `评分人：自评、上级、hr "人力资源部" / "HR"`; each becomes a column of the sheet. */
export function readRaters(statement: Statement | undefined, context: Context): readonly Rater[] {
  if (statement === undefined) {
    const raters = (["self", "supervisor"] as const).map((key) => ({ key, name: KNOWN_RATERS[key] }));
    context.applied(
      { "zh-Hans": "评分人", "zh-Hant": "評分人", en: "raters" },
      { "zh-Hans": "自评、上级", "zh-Hant": "自評、上級", en: "self, supervisor" },
    );
    return raters;
  }
  const written = listedPhrases(statement).flatMap((phrase) => {
    const rater = readRater(phrase, context);
    return rater ? [{ key: rater.key, span: phrase, value: rater }] : [];
  });
  const raters = withUniqueKeys(written, context);
  if (raters.length === 0)
    context.problem("value-missing", { what: keywordText("raters") }, headSpan(statement));
  return raters;
}

function readRater(phrase: Phrase, context: Context): Rater | undefined {
  const pieces = takeApart([phrase], phrase, context);
  const known = pieces.keyword("self", "supervisor", "peer");
  const own = known === undefined ? pieces.name() : undefined;
  const name = pieces.text();
  if (known) {
    pieces.finish();
    return { key: known, name: name ?? KNOWN_RATERS[known] };
  }
  if (own?.name === "result") {
    context.problem("rater-named-result", {}, own.span);
    return undefined;
  }
  if (name === undefined) {
    context.problem("rater-without-name", {}, phrase);
    return undefined;
  }
  pieces.finish();
  return { key: own?.name ?? firstText(name), name };
}

/** Takes a reference to a rater out of pieces: a keyword, an id, or a printed name in quotes. */
export function takeRater(pieces: Piece[], raters: readonly Rater[]): Rater | undefined {
  for (const [index, piece] of pieces.entries()) {
    const rater = raters.find((candidate) => refersTo(piece, candidate));
    if (rater) {
      pieces.splice(index, 1);
      return rater;
    }
  }
  return undefined;
}

function refersTo(piece: Piece, { key, name }: Rater): boolean {
  switch (piece.type) {
    case "word":
      return piece.word === key || piece.keywords.some((keyword) => keyword === key);
    case "name":
      return piece.name === key || wordings(name).includes(piece.name);
    case "text":
      return piece.parts.some(({ value }) => value === key || wordings(name).includes(value));
    default:
      return false;
  }
}

/** The pieces of one phrase, numbers with their units. */
export function phrasePieces(phrase: Phrase): Piece[] {
  return joinQuantities(phrase.terms);
}
