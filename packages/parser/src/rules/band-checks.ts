import {
  BLANK,
  type Bound,
  type CompleteText,
  exact,
  type Formula,
  formatExact,
  type Interval,
  intervalInWords,
  type Language,
  type LocalizedText,
  type Measure,
  type Unit,
  type Value,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import {
  type ClosedInterval,
  closedInterval,
  holdsNothing,
  intersection,
  intervalOf,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A band with the place it was written at. */
export interface WrittenBand {
  readonly when: Interval;
  readonly label?: LocalizedText;
  readonly gives: { readonly points: string } | { readonly formula: Formula };
  readonly needsNote?: true;
  readonly span: Span;
}

/** What bands are about: a measured value, or how often something occurred. */
export type Measured = Pick<Measure, "unit" | "whole" | "domain">;

/** A band whose bounds are all numbers. */
interface ClosedBand {
  readonly when: ClosedInterval;
  readonly gives: WrittenBand["gives"];
  readonly span: Span;
}

/** Bands as they are checked, and how their bounds are called in messages. */
interface Ladder {
  readonly bands: readonly ClosedBand[];
  readonly whole: boolean;
  readonly domain: ClosedInterval;
  words(interval: Interval): CompleteText;
}

/**
 * Bands as a ladder: each of them can be reached, no value is claimed from two sides, none is left out. Where bounds are
 * parameters this can be said only when all are the same one.
 */
export function checkBands(
  bands: readonly WrittenBand[],
  measured: Measured,
  rule: Span,
  context: Context,
): void {
  const ladder = ladderOf(bands, measured);
  if (ladder === undefined) checkEachAlone(bands, measured, context);
  else checkLadder(ladder, rule, context);
}

function checkLadder(ladder: Ladder, rule: Span, context: Context): void {
  const { bands, whole } = ladder;
  const domain = stretchOf(ladder.domain, whole);
  let open: readonly Stretch[] = [domain];
  for (const [index, band] of bands.entries()) {
    const own = stretchOf(band.when, whole);
    if (holdsNothing(band.when, whole)) {
      context.problem("band-holds-nothing", {}, band.span);
      continue;
    }
    for (const earlier of bands.slice(0, index)) reportSharedBound(earlier, band, ladder, context);
    const reachable = open.some((stretch) => intersection(stretch, own) !== undefined);
    if (!reachable) reportUnreachable(band, bands.slice(0, index), domain, ladder, context);
    open = without(open, own);
  }
  for (const hole of open) {
    context.problem("band-gap", { values: ladder.words(intervalOf(hole, whole)) }, rule);
  }
  checkBestValue(ladder, context);
}

/** What can be said of a band without knowing the others' bounds. */
function checkEachAlone(bands: readonly WrittenBand[], { whole }: Measured, context: Context): void {
  for (const { when, span } of bands) {
    const closed = closedInterval(when);
    if (closed && holdsNothing(closed, whole)) context.problem("band-holds-nothing", {}, span);
  }
}

/** A number in place of a parameter; its messages call it by the blank that the sheet prints. */
function ladderOf(bands: readonly WrittenBand[], { unit, whole, domain }: Measured): Ladder | undefined {
  const bounds = [...bands.map(({ when }) => when), domain].flatMap(({ low, high }) => [low, high]);
  const parameters = new Set(bounds.flatMap((bound) => parameterOf(bound?.value) ?? []));
  const numbers = bands
    .flatMap(({ when }) => [when.low, when.high])
    .some((bound) => typeof bound?.value === "string");
  const closedDomain = closedInterval(domain);
  if (parameters.size > 1 || (parameters.size === 1 && numbers) || closedDomain === undefined)
    return undefined;
  const [parameter] = parameters;
  const standIn = parameter === undefined ? undefined : numberWithin(closedDomain, whole);
  const closed = bands.map(({ when, gives, span }) => ({ when: replaced(when, standIn), gives, span }));
  const back = (interval: Interval): Interval =>
    parameter === undefined ? interval : named(interval, standIn, parameter);
  return {
    bands: closed,
    whole,
    domain: closedDomain,
    words: (interval) => intervalText(back(interval), unit, parameter),
  };
}

function parameterOf(value: Value | undefined): string | undefined {
  return typeof value === "object" ? value.parameter : undefined;
}

/** Any number inside a stretch that is no bound of it; a whole one where only those occur. */
function numberWithin({ low, high }: ClosedInterval, whole: boolean): string {
  const middle = low && high ? exact(low.value).add(exact(high.value)).div(2) : undefined;
  const number = middle ?? (high ? exact(high.value).sub(1000) : exact(low?.value ?? "0").add(1000));
  return formatExact(whole ? number.floor() : number);
}

function replaced({ low, high }: Interval, standIn: string | undefined): ClosedInterval {
  const close = (bound: Bound) => ({
    value: typeof bound.value === "string" ? bound.value : (standIn ?? "0"),
    inclusive: bound.inclusive,
  });
  return { ...(low && { low: close(low) }), ...(high && { high: close(high) }) };
}

function named({ low, high }: Interval, standIn: string | undefined, parameter: string): Interval {
  const name = (bound: Bound): Bound =>
    bound.value === standIn ? { ...bound, value: { parameter } } : bound;
  return { ...(low && { low: name(low) }), ...(high && { high: name(high) }) };
}

/** 80% 以上 and 80% 以下 both claim 80%, from two sides; nesting (90% 以上, 85% 以上) is no such claim. */
function sharedBound(a: ClosedInterval, b: ClosedInterval): string | undefined {
  return meetingPoint(a, b) ?? meetingPoint(b, a);
}

function meetingPoint({ low }: ClosedInterval, { high }: ClosedInterval): string | undefined {
  return low?.inclusive && high?.inclusive && exact(low.value).equals(exact(high.value))
    ? low.value
    : undefined;
}

function isExactValue({ low, high }: ClosedInterval): boolean {
  return low !== undefined && low.value === high?.value;
}

function reportSharedBound(earlier: ClosedBand, band: ClosedBand, ladder: Ladder, context: Context): void {
  const value = sharedBound(earlier.when, band.when);
  if (value === undefined || isExactValue(earlier.when) || isExactValue(band.when)) return;
  const bound = { value, inclusive: true };
  const params = {
    value: ladder.words({ low: bound, high: bound }),
    first: ladder.words(earlier.when),
    second: ladder.words(band.when),
  };
  const related = [{ location: context.location(earlier.span), message: CLAIMED_HERE }];
  context.problem("band-claims-twice", params, band.span, { related });
}

const CLAIMED_HERE = {
  "zh-Hans": "另一档写在这里",
  "zh-Hant": "另一檔寫在這裡",
  en: "the other band is here",
};
const CATCHES_ALL = {
  "zh-Hans": "这一档在前，已包含这些数值",
  "zh-Hant": "這一檔在前，已包含這些數值",
  en: "this band comes first and takes these values",
};

function reportUnreachable(
  band: ClosedBand,
  earlier: readonly ClosedBand[],
  domain: Stretch,
  ladder: Ladder,
  context: Context,
): void {
  const own = intersection(stretchOf(band.when, ladder.whole), domain);
  if (own === undefined) {
    context.problem("band-outside-domain", { domain: ladder.words(ladder.domain) }, band.span);
    return;
  }
  const covers = (other: ClosedBand) => without([own], stretchOf(other.when, ladder.whole)).length === 0;
  const cover = earlier.find(covers);
  const related = cover ? [{ location: context.location(cover.span), message: CATCHES_ALL }] : [];
  context.problem("band-never-reached", { band: ladder.words(band.when) }, band.span, { related });
}

/** 「100%：10 分」 above 「90% 以上：5 分」 gives 101% fewer points than 100%, unless 100% is the most there can be. */
function checkBestValue({ bands, whole, domain, words }: Ladder, context: Context): void {
  for (const [index, band] of bands.entries()) {
    if (!isExactValue(band.when)) continue;
    const point = stretchOf(band.when, whole);
    const next = bands
      .slice(index + 1)
      .find((later) => without([point], stretchOf(later.when, whole)).length === 0);
    const sides = without([stretchOf(domain, whole)], point);
    if (next === undefined || !isWorse(next.gives, band.gives) || sides.length < 2) continue;
    context.problem("band-exact-value-only", { value: words(band.when) }, band.span, {
      related: [{ location: context.location(next.span), message: CLAIMED_HERE }],
    });
  }
}

function isWorse(a: WrittenBand["gives"], b: WrittenBand["gives"]): boolean {
  return "points" in a && "points" in b && exact(a.points).compare(exact(b.points)) < 0;
}

function intervalText(
  interval: Interval,
  unit: Unit | undefined,
  parameter: string | undefined,
): CompleteText {
  const say = (language: Language) => {
    const words = intervalInWords(interval, unit, language);
    return parameter === undefined ? words : words.replaceAll(BLANK, parameter);
  };
  return { "zh-Hans": say("zh-Hans"), "zh-Hant": say("zh-Hant"), en: say("en") };
}
