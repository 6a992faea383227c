import {
  type CompleteText,
  firstText,
  type Input,
  type Item,
  type LocalizedText,
  type Measure,
  type PeriodKind,
  type PointsOf,
  type Section,
  suggest,
  wordings,
} from "@scorecard/model";
import type { Span } from "../syntax/syntax-tree.ts";
import type { Context } from "./context.ts";
import { renamed } from "./rewording.ts";

/*
 * What an expression can name at its place in the sheet: figures that are told, and points that are worked out
 * before it.
 */

/** A figure that an expression can name: an input of the sheet or the item, or the item's measure. */
export interface Figure {
  readonly key: string;
  readonly name: LocalizedText;
  readonly value: Input["value"];
  /** Whether the sheet may leave it open: only such a figure can stand as a bound. */
  readonly parameter: boolean;
}

/** Points that are worked out earlier: of an item, of a section, or the total. */
export interface NamedPoints {
  readonly points: PointsOf;
  readonly name: LocalizedText;
}

/** Points that can be named, the latest first: a sheet's items each add to what stands before them. */
interface PointsSoFar {
  readonly latest: NamedPoints;
  readonly earlier: PointsSoFar | undefined;
}

/** All that can be named at one place. */
export interface Scope {
  readonly figures: readonly Figure[];
  readonly points: PointsSoFar | undefined;
  /** The lengths of time that the sheet is used for. */
  readonly periods: readonly PeriodKind[];
}

/** The scope of a sheet before anything is declared. */
export function openScope(periods: readonly PeriodKind[]): Scope {
  return { figures: [], points: undefined, periods };
}

/** A scope with some inputs more. */
export function withInputs(scope: Scope, inputs: readonly Input[]): Scope {
  const figures = inputs.map(({ key, name, value, origin }) => {
    return { key, name, value, parameter: origin === "parameter" };
  });
  return { ...scope, figures: [...scope.figures, ...figures] };
}

/** A scope in which the item's measure can be named. */
export function withMeasure(scope: Scope, measure: Measure): Scope {
  const { key, name, unit, whole, domain } = measure;
  const value = { type: "number" as const, ...(unit && { unit }), whole, domain };
  const figure = { key: key ?? firstText(name), name, value, parameter: false };
  return { ...scope, figures: [...scope.figures, figure] };
}

/** A scope with points that have been worked out by now. */
export function withPoints(scope: Scope, points: readonly NamedPoints[]): Scope {
  const extended = points.reduce<Scope["points"]>((earlier, latest) => ({ latest, earlier }), scope.points);
  return { ...scope, points: extended };
}

/** The points that can be named, in the order in which they are worked out. */
export function pointsIn(scope: Scope): readonly NamedPoints[] {
  const points: NamedPoints[] = [];
  for (let rest = scope.points; rest !== undefined; rest = rest.earlier) points.push(rest.latest);
  return points.reverse();
}

/** The points of an item, to be named by what comes after it. */
export function itemPoints({ key, name }: Pick<Item, "key" | "name">): NamedPoints {
  return { points: { of: "item", key }, name };
}

/** The points of a section, to be named by what comes after it. */
export function sectionPoints({ key, name }: Pick<Section, "key" | "name">): NamedPoints {
  return { points: { of: "section", key }, name };
}

/** The total, to be named by what comes after all sections. */
export const TOTAL_POINTS: NamedPoints = {
  points: { of: "total" },
  name: { "zh-Hans": "总分", "zh-Hant": "總分", en: "total" },
};

/** The figure that a word or a bracketed name means: by its key, or by one of its printed names. */
export function figureNamed(scope: Scope, word: string): Figure | undefined {
  return (
    scope.figures.findLast(({ key }) => key === word) ??
    scope.figures.findLast(({ name }) => wordings(name).includes(word))
  );
}

/** The unit that something of such a name is often in, as it is written in its declaration. */
function usualUnit(name: string): CompleteText {
  const [, unit] = USUAL_UNITS.find(([pattern]) => pattern.test(name)) ?? [];
  if (unit === undefined) return { "zh-Hans": "", "zh-Hant": "", en: "" };
  return {
    "zh-Hans": `，单位 ${unit["zh-Hans"]}`,
    "zh-Hant": `，單位 ${unit["zh-Hant"]}`,
    en: `, unit ${unit.en}`,
  };
}

const USUAL_UNITS: readonly (readonly [RegExp, CompleteText])[] = [
  [/[率度比]$|rate|ratio|percent/i, { "zh-Hans": "%", "zh-Hant": "%", en: "%" }],
  [/[额額]$|[收利]|金|款|sales|revenue|amount|cost/i, { "zh-Hans": "万元", "zh-Hant": "萬元", en: "yuan" }],
  [/[天日]数$|[天日]數$|days/i, { "zh-Hans": "天", "zh-Hant": "天", en: "days" }],
  [/人[数數]$|people|headcount/i, { "zh-Hans": "人", "zh-Hant": "人", en: "people" }],
  [/[数數次]$|count|times|number/i, { "zh-Hans": "次", "zh-Hant": "次", en: "times" }],
];

/** Reports a name that means nothing here, with what was probably meant. */
export function reportUnknownName(
  word: string,
  known: readonly { readonly key: string; readonly name: LocalizedText }[],
  span: Span,
  context: Context,
): void {
  if (context.followsFromBroken(word)) return;
  const meant = suggest(
    word,
    known.flatMap(({ key, name }) => [key, ...wordings(name)]),
  );
  if (meant !== undefined) {
    const fix = renamed(word, meant, span, context);
    context.problem("reference-misspelt", { name: word, meant }, span, { fix });
  } else if (known.length === 0)
    context.problem("reference-none", { name: word, unit: usualUnit(word) }, span);
  else {
    const names = known.map(({ key, name }) => firstText(name) || key);
    context.problem("reference-unknown", { name: word, known: names.join("、") }, span);
  }
}
