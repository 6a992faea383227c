import { exact, type Rational, UNITS, type Unit, unitOf } from "@scorecard/model";
import type { WordTerm } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";

/** What a unit measures, and how many of its dimension's base unit it stands for. */
export interface Scale {
  /** Units compare and convert within one dimension; `plain` are numbers, shares and percentages. */
  readonly dimension: string;
  readonly factor: Rational;
}

const ONE = exact("1");
const PLAIN: Scale = { dimension: "plain", factor: ONE };

const KNOWN: ReadonlyMap<string, Scale> = new Map(
  UNITS.map(({ id, dimension, factor }) => [
    id,
    id === "%"
      ? { dimension: "plain", factor: exact("1/100") }
      : { dimension: dimension as string, factor: exact(factor) },
  ]),
);

/** The scale of a unit; no unit is a plain number, an author's own unit is a dimension of its own. */
export function scaleOf(unit: Unit | undefined): Scale {
  if (unit === undefined) return PLAIN;
  return KNOWN.get(unit.id) ?? { dimension: `own ${unit.id}`, factor: ONE };
}

/** A unit of the language, by its id, with its usual name. */
export function knownUnit(id: "points" | "days" | "months" | "years"): Unit {
  return { id, name: UNITS.find((unit) => unit.id === id)?.name ?? {} };
}

const HAN_WORD = /^\p{Script=Han}+$/u;

/**
 * The unit that a word writes: one of the language's, or the author's own. A Chinese word stays as it was written: 3 家
 * is not printed 3 个, 名 not 人.
 */
export function unitWritten({ word }: Pick<WordTerm, "word">, { chinese }: Pick<Context, "chinese">): Unit {
  const known = unitOf(word);
  if (known === undefined) return { id: word, name: { [chinese]: word } };
  const { id, name } = known;
  const isUsual = !HAN_WORD.test(word) || word === name["zh-Hans"] || word === name["zh-Hant"];
  return { id, name: isUsual ? name : { [chinese]: word, en: name.en } };
}

/** Points as a unit. */
export const POINTS: Unit = knownUnit("points");

/** How a missing unit is called in messages. */
export const NO_UNIT: Unit["name"] = { "zh-Hans": "无单位", "zh-Hant": "無單位", en: "no unit" };

/**
 * A number in another unit; a number without unit is in the wanted one already. `undefined` where the two do not
 * convert: different dimensions, and different things that are counted (3 人 are not 3 次).
 */
export function converted(
  value: Rational,
  from: Unit | undefined,
  to: Unit | undefined,
): Rational | undefined {
  if (from === undefined || from.id === to?.id) return value;
  const source = scaleOf(from);
  const target = scaleOf(to);
  if (source.dimension !== target.dimension || source.dimension === "count") return undefined;
  return value.mul(source.factor).div(target.factor);
}
