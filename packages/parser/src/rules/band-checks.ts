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
import { checkBestValue } from "../lint/band-exact-value-only.ts";
import type { Context } from "../read/context.ts";
import {
  type ClosedInterval,
  closedInterval,
  holdsNothing,
  intersection,
  isEmpty,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import type { Span, Statement } from "../syntax/syntax-tree.ts";
import { reportSharedBounds } from "./band-claims.ts";
import { reportHoles } from "./band-holes.ts";

/** A band with the place it was written at. */
export interface WrittenBand {
  readonly when: Interval;
  readonly label?: LocalizedText;
  readonly gives: { readonly points: string } | { readonly formula: Formula };
  readonly needsNote?: true;
  /** Where its condition stands. */
  readonly span: Span;
  readonly line: Statement;
}

/** What bands are about: a measured value, or how often something occurred. */
export type Measured = Pick<Measure, "unit" | "whole" | "domain"> & Pick<Ladder, "wholeGoesTo">;

/** A band whose bounds are all numbers. */
export interface ClosedBand {
  readonly when: ClosedInterval;
  /** The same on the number line. */
  readonly stretch: Stretch;
  readonly gives: WrittenBand["gives"];
  readonly span: Span;
  readonly line: Statement;
}

/** A band that is never reached, and the one that takes all its values, where a single one does. */
export interface Covered {
  readonly band: ClosedBand;
  readonly cover: ClosedBand | undefined;
}

/** Bands as they are checked, and how their bounds are called in messages. */
export interface Ladder {
  readonly bands: readonly ClosedBand[];
  readonly whole: boolean;
  readonly domain: ClosedInterval;
  /** Where 整数 can be added, if it can be said that the values are whole. */
  readonly wholeGoesTo?: number | undefined;
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
  const unreachable: Covered[] = [];
  let open: readonly Stretch[] = [domain];
  for (const [index, band] of bands.entries()) {
    const own = band.stretch;
    if (isEmpty(own)) {
      context.problem("band-holds-nothing", {}, band.span);
      continue;
    }
    const reachable = open.some((stretch) => intersection(stretch, own) !== undefined);
    if (!reachable) unreachable.push({ band, cover: coverOf(band, bands.slice(0, index), domain) });
    open = without(open, own);
  }
  const mended = reportSharedBounds(ladder, unreachable, context);
  for (const covered of unreachable) {
    if (!mended.includes(covered)) reportUnreachable(covered, domain, ladder, context);
  }
  reportHoles(open, ladder, rule, context);
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
function ladderOf(bands: readonly WrittenBand[], measured: Measured): Ladder | undefined {
  const { unit, whole, domain, wholeGoesTo } = measured;
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
  const closed = bands.map((band) => {
    const when = replaced(band.when, standIn);
    return { ...band, when, stretch: stretchOf(when, whole) };
  });
  const back = (interval: Interval): Interval =>
    parameter === undefined ? interval : named(interval, standIn, parameter);
  return {
    bands: closed,
    whole,
    domain: closedDomain,
    wholeGoesTo,
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

const CATCHES_ALL = {
  "zh-Hans": "这一档在前，已包含这些数值",
  "zh-Hant": "這一檔在前，已包含這些數值",
  en: "this band comes first and takes these values",
};

/** The earlier band that takes all values of a band, where a single one does. */
function coverOf(band: ClosedBand, earlier: readonly ClosedBand[], domain: Stretch): ClosedBand | undefined {
  const own = intersection(band.stretch, domain);
  return own && earlier.find((other) => without([own], other.stretch).length === 0);
}

function reportUnreachable(
  { band, cover }: Covered,
  domain: Stretch,
  ladder: Ladder,
  context: Context,
): void {
  if (intersection(band.stretch, domain) === undefined) {
    context.problem("band-outside-domain", { domain: ladder.words(ladder.domain) }, band.span);
    return;
  }
  const related = cover ? [{ location: context.location(cover.span), message: CATCHES_ALL }] : [];
  context.problem("band-never-reached", { band: ladder.words(band.when) }, band.span, { related });
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
