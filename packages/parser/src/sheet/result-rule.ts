import {
  exact,
  formatExact,
  type LocalizedText,
  type Rater,
  type Rational,
  type ResultRule,
  sum,
} from "@scorecard/model";
import { listedPhrases } from "../read/contents.ts";
import type { Context } from "../read/context.ts";
import { isPercent, type Quantity } from "../read/pieces.ts";
import { percentText } from "../read/points.ts";
import { headSpan } from "../read/statements.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Phrase, Span, Statement } from "../syntax/syntax-tree.ts";
import { phrasePieces, takeRater } from "./raters.ts";

/** `结果：取上级`, `结果：自评 20%、上级 80%`, `结果：商定` */
export function readResultRule(
  statement: Statement | undefined,
  raters: readonly Rater[],
  sheet: Span,
  context: Context,
): ResultRule {
  if (statement === undefined) return defaultRule(raters, sheet, context);
  const parts = listedPhrases(statement).map((phrase) => readPart(phrase, raters, context));
  if (parts.length === 0)
    context.problem("value-missing", { what: keywordText("result") }, headSpan(statement));
  const read = parts.filter((part) => part !== undefined);
  const [first] = read;
  if (first === undefined || read.length < parts.length) return { kind: "agreed" };
  if (first === "agreed") return { kind: "agreed" };
  if (read.length === 1 && first.weight === undefined) return { kind: "take", rater: first.rater };
  return weighted(read, statement, context);
}

interface Part {
  readonly rater: string;
  readonly weight: Rational | undefined;
}

function readPart(phrase: Phrase, raters: readonly Rater[], context: Context): Part | "agreed" | undefined {
  const pieces = phrasePieces(phrase);
  if (pieces.some((piece) => piece.type === "word" && piece.keywords.includes("agreed"))) return "agreed";
  const rater = takeRater(pieces, raters);
  if (rater === undefined) {
    context.problem("rater-unknown", { raters: listed(raters) }, phrase);
    return undefined;
  }
  const percent = pieces.find((piece): piece is Quantity => piece.type === "quantity" && isPercent(piece));
  return { rater: rater.key, weight: percent && exact(percent.value).div(100) };
}

function weighted(parts: readonly (Part | "agreed")[], statement: Statement, context: Context): ResultRule {
  const weights = parts.filter((part) => part !== "agreed");
  const total = sum(weights.flatMap(({ weight }) => weight ?? []));
  if (weights.some(({ weight }) => weight === undefined)) {
    context.problem("rater-weight-missing", {}, listedPhrases(statement)[0] ?? statement);
  } else if (!total.equals(1)) {
    context.problem(
      "rater-weights-sum",
      { sum: percentText(total) },
      listedPhrases(statement)[0] ?? statement,
    );
  }
  return {
    kind: "weighted",
    weights: weights.map(({ rater, weight }) => ({ rater, weight: formatExact(weight ?? total) })),
  };
}

function listed(raters: readonly Rater[]): LocalizedText {
  const join = (language: "zh-Hans" | "zh-Hant" | "en", mark: string) =>
    raters.map(({ name }) => name[language] ?? name["zh-Hans"] ?? name.en ?? "").join(mark);
  return { "zh-Hans": join("zh-Hans", "、"), "zh-Hant": join("zh-Hant", "、"), en: join("en", ", ") };
}

/** One rater: that one. Several: the supervisor where there is one, else agreed by hand; and the author is asked to say so. */
function defaultRule(raters: readonly Rater[], sheet: Span, context: Context): ResultRule {
  const [only] = raters;
  const taken = raters.length === 1 ? only : raters.find(({ key }) => key === "supervisor");
  if (raters.length > 1) context.problem("result-unstated", {}, sheet);
  const subject = { "zh-Hans": "结果", "zh-Hant": "結果", en: "result" };
  if (taken === undefined) {
    context.applied(subject, { "zh-Hans": "双方商定", "zh-Hant": "雙方商定", en: "agreed by hand" });
    return { kind: "agreed" };
  }
  const { name } = taken;
  context.applied(subject, {
    "zh-Hans": `取${name["zh-Hans"] ?? taken.key}`,
    "zh-Hant": `取${name["zh-Hant"] ?? name["zh-Hans"] ?? taken.key}`,
    en: `as scored by: ${name.en ?? taken.key}`,
  });
  return { kind: "take", rater: taken.key };
}
