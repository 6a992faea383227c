import { type CompleteText, type Interval, type LocalizedText, type Unit, unitOf } from "@scorecard/model";
import { type Measured, takeCondition } from "../read/condition.ts";
import type { Context } from "../read/context.ts";
import { isUnitWord, joined, type Piece, type Pieces } from "../read/pieces.ts";
import type { Scope } from "../read/scope.ts";
import { localizedText } from "../read/text.ts";
import { unitWritten } from "../read/units.ts";
import { keywordText } from "../syntax/lexicon.ts";
import type { Span, TextTerm } from "../syntax/syntax-tree.ts";

/** What is said of the values that a measure or an input can have. */
export interface NumberShape {
  readonly unit?: Unit;
  readonly whole: boolean;
  readonly domain: Interval;
}

/** A shape as it was written: its range may be left open. */
type WrittenShape = Omit<NumberShape, "domain"> & {
  readonly domain: Interval | undefined;
  /** Whether it is said that values are whole or not. */
  readonly stated?: "whole" | "decimal";
};

const FROM_ZERO: Interval = { low: { value: "0", inclusive: true } };
const ANY: Interval = {};

/** Takes `单位 %，范围 0%～100%，整数` out of pieces. `declared` is where the name is that it belongs to. */
export function takeNumberShape(
  pieces: Pieces,
  scope: Scope,
  context: Context,
  declared: Span | undefined,
): WrittenShape {
  const { unit, whole } = takeUnit(pieces, context);
  const domain = takeDomain(pieces, { unit, scope, declared }, context);
  const kind = pieces.keyword("whole", "decimal");
  return {
    ...(unit && { unit }),
    whole: kind === undefined ? whole : kind === "whole",
    ...(kind && { stated: kind }),
    domain,
  };
}

/** A range that is left open begins at 0, unless the values can be less, which is noted. */
export function withDomain(
  shape: WrittenShape,
  name: LocalizedText,
  canBeNegative: boolean,
  span: Span,
  context: Context,
): NumberShape {
  const { stated: _, ...rest } = shape;
  if (shape.domain !== undefined) return { ...rest, domain: shape.domain };
  noteDomain(name, canBeNegative ? UNBOUNDED : BEGINS_AT_ZERO, span, context);
  return { ...rest, domain: canBeNegative ? ANY : FROM_ZERO };
}

const BEGINS_AT_ZERO: CompleteText = { "zh-Hans": "0 以上", "zh-Hant": "0 以上", en: "0 or above" };
const UNBOUNDED: CompleteText = {
  "zh-Hans": "不限，可以为负",
  "zh-Hant": "不限，可以為負",
  en: "any, below 0 too",
};

/** What follows 单位: a unit of the language, or the author's own: `课时`, `件/小时`, `"桶" / "barrels"`. */
function takeUnit(pieces: Pieces, context: Context): { unit?: Unit; whole: boolean } {
  const { left } = pieces;
  const at = left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("unit"));
  const keyword = left[at];
  if (keyword === undefined) return { whole: false };
  const word = left[at + 1];
  const per = isPer(left[at + 2]) ? left[at + 3] : undefined;
  if (word?.type === "word" && per?.type === "word") {
    left.splice(at, 4);
    return { unit: unitWritten({ word: `${word.word}/${per.word}` }, context), whole: false };
  }
  const second = left[at + 2];
  if (isUnitWord(word) && isUnitWord(second) && second.start === word.end) {
    left.splice(at, 3);
    return { unit: unitWritten(joined(word, second, word.word + second.word), context), whole: false };
  }
  left.splice(at, 2);
  if (word?.type === "word") {
    return { unit: unitWritten(word, context), whole: unitOf(word.word)?.whole ?? false };
  }
  if (word?.type === "text") {
    return quotedUnit(word, context);
  }
  context.problem("value-missing", { what: keywordText("unit") }, keyword);
  return { whole: false };
}

/** `"桶" / "barrels"`, `"家" / "clients"`: known by any of its words, printed as it is written. */
function quotedUnit(term: TextTerm, context: Context): { unit: Unit; whole: boolean } {
  const name = localizedText(term, context);
  const words = term.parts.map(({ value }) => value.trim());
  const known = words.find((word) => unitOf(word) !== undefined);
  const { id, name: usual } = unitWritten({ word: known ?? words[0] ?? "" }, context);
  const isChinese = (name["zh-Hans"] ?? name["zh-Hant"]) !== undefined;
  const rest = isChinese ? { en: usual.en ?? "" } : usual;
  const unit = { id, name: known === undefined ? name : { ...rest, ...name } };
  return { unit, whole: known !== undefined && (unitOf(known)?.whole ?? false) };
}

function isPer(piece: Piece | undefined): boolean {
  return piece?.type === "mark" && piece.mark === "/";
}

function takeDomain(pieces: Pieces, measured: Measured, context: Context): Interval | undefined {
  const at = pieces.left.findIndex((piece) => piece.type === "word" && piece.keywords.includes("domain"));
  if (at < 0) return undefined;
  const [keyword, ...rest] = pieces.left.splice(at);
  const errors = context.errorCount();
  const condition = takeCondition(rest, context, measured);
  pieces.left.push(...rest);
  if (condition === undefined && keyword && context.errorCount() === errors)
    context.problem("value-missing", { what: keywordText("domain") }, keyword);
  return condition?.interval;
}

function noteDomain(name: LocalizedText, range: CompleteText, span: Span, context: Context): void {
  const hans = name["zh-Hans"] ?? name["zh-Hant"] ?? name.en ?? "";
  context.applied(
    {
      "zh-Hans": `“${hans}”的取值范围`,
      "zh-Hant": `「${name["zh-Hant"] ?? hans}」的取值範圍`,
      en: `range of “${name.en ?? hans}”`,
    },
    range,
    span,
  );
}
