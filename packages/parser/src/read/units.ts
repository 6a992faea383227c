import { exact, type Rational, UNITS, type Unit, unitOf } from "@scorecard/model";
import type { WordTerm } from "../syntax/syntax-tree.ts";

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

/** The unit that a word writes: one of the language's, or the author's own. */
export function unitWritten(word: Pick<WordTerm, "word">): Unit {
  const known = unitOf(word.word);
  return known ? { id: known.id, name: known.name } : { id: word.word, name: { "zh-Hans": word.word } };
}

/** Points as a unit. */
export const POINTS: Unit = unitWritten({ word: "points" });

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
