import {
  type CompleteText,
  exact,
  firstText,
  type LocalizedText,
  type PlainResultRule,
  type Rater,
  type ResultRule,
  roundHalfUp,
  suggest,
  sum,
  textIn,
  wordings,
} from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPercent, joinQuantities, type Piece } from "../read/pieces.ts";
import { percentText } from "../read/points.ts";
import { reworded } from "../read/rewording.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement } from "../syntax/syntax-tree.ts";
import { listedRaters, type RaterGroup, takeRaters } from "./raters.ts";

/** A line 评分人 of a part of the sheet. */
interface StatedRaters {
  readonly part: LocalizedText;
  readonly raters: readonly Rater[];
  readonly span: Span;
}

/** Who scores a part of the sheet. */
export interface PartRaters {
  /** The sheet's raters. */
  readonly all: readonly RaterGroup[];
  /** Those who score this part; absent: all of them. */
  readonly own?: readonly string[];
  /** All such lines of the sheet: what they mean for the result is known when that has been read. */
  readonly stated: StatedRaters[];
}

/** The raters of a sheet whose parts have not said anything yet. */
export function allRaters(all: readonly RaterGroup[]): PartRaters {
  return { all, stated: [] };
}

/** `评分人：自评、上级` in a section, a group or an item: only these score it. Without such a line, whoever scores what it stands in. */
export function readPartRaters(
  line: Statement | undefined,
  part: LocalizedText,
  outer: PartRaters,
  context: Context,
): PartRaters {
  if (line === undefined) return outer;
  const { all, stated } = outer;
  const phrases = listedPhrases(line);
  if (phrases.length === 0) context.problem("value-missing", { what: keywordText("raters") }, headSpan(line));
  const shares = phrases.flatMap(shareIn);
  const [share] = shares;
  if (share)
    context.problem("part-rater-with-weight", {}, share, {
      fix: shares.map((span) => ({ span, newText: "" })),
    });
  const named = phrases.flatMap((phrase) => readNamed(withoutShare(phrase), all, context));
  const raters = all.flatMap((group) => group.raters).filter(({ key }) => named.includes(key));
  if (raters.length === 0) return outer;
  stated.push({ part, raters, span: headSpan(line) });
  const everybody = raters.length === all.flatMap((group) => group.raters).length;
  return everybody ? { all, stated } : { all, stated, own: raters.map(({ key }) => key) };
}

/** Where a phrase says what percentage its rater counts, with the blank before it. */
function shareIn({ terms }: Phrase): readonly Span[] {
  const share = joinQuantities(terms).find((piece) => piece.type === "quantity" && isPercent(piece));
  const before = terms.findLast(({ end }) => share && end <= share.start);
  return share && before ? [{ start: before.end, end: share.end }] : [];
}

function withoutShare(phrase: Phrase): Phrase {
  const [share] = shareIn(phrase);
  return share ? { ...phrase, terms: phrase.terms.filter(({ start }) => start < share.start) } : phrase;
}

/** The columns that a name means: 同级 means all of its. */
function readNamed(phrase: Phrase, all: readonly RaterGroup[], context: Context): readonly string[] {
  const pieces = joinQuantities(phrase.terms);
  const group = takeRaters(pieces, all);
  const meantBy = group && ratersMeant(group, pieces);
  if (meantBy) return meantBy.map(({ key }) => key);
  const [first] = pieces;
  const name = first?.type === "word" ? first.word : first?.type === "name" ? first.name : textOf(first);
  const meant = group ? undefined : suggest(name, all.flatMap(callings));
  if (meant === undefined)
    context.problem("part-rater-unknown", { raters: listedRaters(all, context) }, phrase);
  else
    context.problem("rater-misspelt", { name, meant }, phrase, {
      fix: reworded(name, meant, phrase, context),
    });
  return [];
}

/** All columns of a name, or one of several equals: 同级 2. */
function ratersMeant(
  { raters }: RaterGroup,
  [next, another]: readonly Piece[],
): readonly Rater[] | undefined {
  if (next === undefined) return raters;
  if (next.type !== "quantity" || next.unit !== undefined || another !== undefined) return undefined;
  const one = raters.length > 1 ? raters[Number(next.value) - 1] : undefined;
  return one && [one];
}

function textOf(piece: Piece | undefined): string {
  return piece?.type === "text" ? (piece.parts[0]?.value ?? "") : "";
}

function callings({ key, name, raters }: RaterGroup): readonly string[] {
  return [key, ...wordings(name), ...raters.flatMap((rater) => [rater.key, ...wordings(rater.name)])];
}

/**
 * What the sheet's result means for parts that not all raters score: it goes by those who do, in proportion, or by the
 * only one. A part that it leaves without any of several is reported.
 */
export function checkPartRaters(
  { stated }: PartRaters,
  result: ResultRule,
  raters: readonly Rater[],
  context: Context,
): void {
  const rules =
    result.kind === "cases" ? [...result.cases.map(({ rule }) => rule), result.otherwise] : [result];
  for (const part of stated) {
    const lost = rules.find((rule) => decidesWithout(rule, part));
    if (lost) {
      const wanted = raters.filter(({ key }) => decidersOf(lost)?.includes(key));
      const params = { result: namesOf(wanted), raters: namesOf(part.raters) };
      context.problem("result-without-part-rater", params, part.span);
    } else if (result.kind !== "cases") {
      noteResult(part, result, context);
    }
  }
}

/** The raters that a rule goes by; `undefined` where all of them agree. */
function decidersOf(rule: PlainResultRule): readonly string[] | undefined {
  if (rule.kind === "agreed") return undefined;
  return rule.kind === "take" ? [rule.rater] : rule.weights.map(({ rater }) => rater);
}

function decidesWithout(rule: PlainResultRule, { raters }: StatedRaters): boolean {
  const deciders = decidersOf(rule);
  return deciders !== undefined && raters.length > 1 && !raters.some(({ key }) => deciders.includes(key));
}

function noteResult({ part, raters, span }: StatedRaters, rule: PlainResultRule, context: Context): void {
  const deciders = decidersOf(rule);
  if (deciders === undefined || deciders.every((key) => raters.some((rater) => rater.key === key))) return;
  const name = firstText(part);
  const subject = {
    "zh-Hans": `“${name}”的结果`,
    "zh-Hant": `「${part["zh-Hant"] ?? name}」的結果`,
    en: `result of “${part.en ?? name}”`,
  };
  context.applied(subject, sharesOf(raters, rule), span);
}

/** Thirds as 33.33%. */
const SHARE_PLACES = 4;

/** The weights of those who score the part, made up to 100%. */
function sharesOf(raters: readonly Rater[], rule: PlainResultRule): CompleteText {
  const weights = rule.kind === "weighted" ? rule.weights : [];
  const left = raters.flatMap((rater) => {
    const weight = weights.find((candidate) => candidate.rater === rater.key)?.weight;
    return weight === undefined ? [] : [{ rater, weight: exact(weight) }];
  });
  const total = sum(left.map(({ weight }) => weight));
  if (left.length === 0 || total.equals(0)) return namesOf(raters);
  return listed(
    left.map(({ rater, weight }) => ({
      name: rater.name,
      share: percentText(roundHalfUp(weight.div(total), SHARE_PLACES)),
    })),
  );
}

function namesOf(raters: readonly Rater[]): CompleteText {
  return listed(raters.map(({ name }) => ({ name, share: "" })));
}

function listed(parts: readonly { readonly name: LocalizedText; readonly share: string }[]): CompleteText {
  const join = (language: "zh-Hans" | "zh-Hant" | "en", mark: string) =>
    parts.map(({ name, share }) => `${textIn(name, language)} ${share}`.trim()).join(mark);
  return { "zh-Hans": join("zh-Hans", "、"), "zh-Hant": join("zh-Hant", "、"), en: join("en", ", ") };
}
