import {
  exact,
  firstText,
  type Interval,
  intervalInWords,
  type Language,
  type Measure,
  type Rational,
  type RuleOf,
} from "@scorecard/model";
import { checkCliff } from "../lint/score-cliff.ts";
import { takeCondition } from "../read/condition.ts";
import { readFormula } from "../read/formula.ts";
import {
  closedInterval,
  intersection,
  intervalOf,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import { joinQuantities, takeApart } from "../read/pieces.ts";
import { linePoints } from "../read/points.ts";
import { withinInterval } from "../read/reach.ts";
import { type Scope, withMeasure } from "../read/scope.ts";
import { headSpan } from "../read/statements.ts";
import type { Phrase, Statement } from "../syntax/syntax-tree.ts";
import { checkBands, type WrittenBand } from "./band-checks.ts";
import { reachOfAny, reachOfFormula, UNKNOWN_REACH } from "./formula-reach.ts";
import { isBoundLost } from "./lost-bound.ts";
import { boundsOf, hasLines, measureFor } from "./needs.ts";
import { reachOf } from "./reach.ts";
import type { ItemContext, OpenRule, Reach, ReadRule, RuleRoom } from "./room.ts";

type Bands = RuleOf<"bands">;
type Band = Bands["bands"][number];

/** 分档: the first band from the top that holds the measured value gives its points. */
export const bandsRoom: RuleRoom<"bands"> = {
  keywords: ["bands"],
  valueInHead: true,
  read: readBands,
  reach: reachOfBands,
  takesAway: () => false,
};

function reachOfBands({ bands, measure }: Bands, fullMarks: Rational, scope: Scope): Reach {
  const fixed = reachOf(bands.flatMap((band) => ("points" in band ? [band.points] : [])));
  if (bands.every((band) => "points" in band)) return fixed;
  const within = withMeasure(scope, measure);
  const formulas = bands.flatMap((band, index) => {
    if (!("formula" in band)) return [];
    const { value } = band.formula;
    const held = heldBy(band, bands.slice(0, index), measure);
    if (held === undefined) return [UNKNOWN_REACH];
    return held.map((values) => reachOfFormula(value, fullMarks, inBand(within, measure, values)));
  });
  return reachOfAny(bands.some((band) => "points" in band) ? [fixed, ...formulas] : formulas);
}

/** The values that a band gets: those before it take theirs. `undefined` where bounds are parameters. */
function heldBy(
  { when }: Band,
  earlier: readonly Band[],
  { whole, domain }: Measure,
): readonly Interval[] | undefined {
  const own = [when, domain].map(closedInterval);
  const taken = earlier.map((band) => closedInterval(band.when));
  const [first, second] = own.map((interval) => interval && stretchOf(interval, whole));
  if (first === undefined || second === undefined || taken.includes(undefined)) return undefined;
  const common = intersection(first, second);
  return taken
    .filter((interval) => interval !== undefined)
    .reduce<readonly Stretch[]>(
      (left, interval) => without(left, stretchOf(interval, whole)),
      common ? [common] : [],
    )
    .map((stretch) => intervalOf(stretch, whole));
}

function inBand(scope: Scope, { key, name }: Measure, when: Interval): Scope {
  return withinInterval(scope, key ?? firstText(name), when);
}

function readBands(rule: OpenRule, item: ItemContext): ReadRule<"bands"> | undefined {
  rule.head.finish();
  const measure = measureFor(rule, item);
  if (measure === undefined || !hasLines(rule, item)) return undefined;
  const bands = rule.lines.map((line) => readBand(line, measure, item));
  const read = bands.filter((band) => band !== undefined);
  if (read.length < bands.length) return undefined;
  if (!item.brokenWithin(rule.statement)) {
    checkBands(read, { ...measure, wholeGoesTo: wholeGoesTo(measure, item) }, rule.span, item);
    checkCliff(
      read.flatMap((band) => rungOf(band, measure)),
      item,
    );
  }
  return { rule: { kind: "bands", measure, bands: read.map(bandOf) } };
}

/** A band of fixed points, under the words of its condition. */
function rungOf({ when, gives, span }: WrittenBand, { unit }: Measure) {
  if (!("points" in gives)) return [];
  const words = (language: Language) => intervalInWords(when, unit, language);
  const name = () => ({ "zh-Hans": words("zh-Hans"), "zh-Hant": words("zh-Hant"), en: words("en") });
  return [{ name, points: exact(gives.points), span }];
}

/** Where it can be said that what is filled in is whole. */
function wholeGoesTo({ formula }: Measure, { measureName }: ItemContext): number | undefined {
  return formula ? undefined : measureName?.end;
}

function bandOf({ when, label, gives, needsNote }: WrittenBand): Band {
  return { when, ...(label && { label }), ...gives, ...(needsNote && { needsNote }) };
}

/** `85% 以上 "良好"：10 分`, `低于 60%：0 分，须说明`, `60%～120%：rate × 20 分` */
function readBand(line: Statement, measure: Measure, item: ItemContext): WrittenBand | undefined {
  const head = takeApart(line.head, line, item);
  const label = head.text();
  if (isBoundLost(line, head.left, measure)) {
    item.problem("condition-without-value", {}, headSpan(line));
    return undefined;
  }
  const before = head.left.length;
  const condition = takeCondition(head.left, item, boundsOf(measure, item));
  if (condition === undefined) {
    // A condition that was begun has been reported already.
    if (before === head.left.length) item.problem("band-without-condition", {}, headSpan(line));
    return undefined;
  }
  const { phrases, needsNote } = withoutNote(line.value ?? []);
  const noted = head.keyword("noteRequired") !== undefined || needsNote;
  const gives = readGiven(line, phrases, head, { when: condition.interval, measure }, item);
  return (
    gives && {
      when: condition.interval,
      gives,
      span: condition,
      line,
      ...(label && { label }),
      ...(noted && { needsNote: true as const }),
    }
  );
}

function readGiven(
  line: Statement,
  phrases: readonly Phrase[],
  head: ReturnType<typeof takeApart>,
  { when, measure }: { readonly when: Interval; readonly measure: Measure },
  item: ItemContext,
): WrittenBand["gives"] | undefined {
  const [first] = phrases;
  if (first && isFormula(first)) {
    head.finish();
    const formula = readFormula(phrases, "points", inBand(item.scope, measure, when), item);
    return formula && { formula };
  }
  const lineWithout = line.value === undefined ? line : { ...line, value: phrases };
  const written = linePoints(lineWithout, head, item.fullMarks, item);
  return written && { points: written.points };
}

/** The phrases without 须说明, and whether it was there. */
function withoutNote(phrases: readonly Phrase[]): { phrases: readonly Phrase[]; needsNote: boolean } {
  const isNote = ({ terms }: Phrase) =>
    terms.every((term) => term.type === "word" && term.keywords.includes("noteRequired"));
  const rest = phrases.filter((phrase) => !isNote(phrase));
  return { phrases: rest, needsNote: rest.length < phrases.length };
}

/** Whether a value has to be worked out: it names something, or calculates. */
function isFormula(phrase: Phrase): boolean {
  const [first, ...others] = joinQuantities(phrase.terms);
  const calculates = others.some((piece) => piece.type === "mark" || piece.type === "parenthesis");
  if (calculates) return true;
  if (first === undefined || first.type === "name" || first.type === "parenthesis") return true;
  return first.type === "word" && first.keywords.length === 0;
}
