import {
  exact,
  type Interval,
  intervalInWords,
  LANGUAGES,
  type LocalizedText,
  type Measure,
} from "@scorecard/model";
import type { Context } from "../read/context.ts";
import {
  holdsNothing,
  intersection,
  intervalOf,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import type { Span } from "../syntax/syntax-tree.ts";

/** A band with the places it was written at. */
export interface WrittenBand {
  readonly when: Interval;
  readonly label?: LocalizedText;
  readonly points: string;
  readonly pointsSpan: Span;
  readonly span: Span;
}

/** Bands as a ladder: each of them can be reached, no value is claimed from two sides, none is left out. */
export function checkBands(
  bands: readonly WrittenBand[],
  measure: Measure,
  rule: Span,
  context: Context,
): void {
  const domain = stretchOf(measure.domain, measure.whole);
  let open: readonly Stretch[] = [domain];
  for (const [index, band] of bands.entries()) {
    const own = stretchOf(band.when, measure.whole);
    if (holdsNothing(band.when, measure.whole)) {
      context.problem("band-holds-nothing", {}, band.span);
      continue;
    }
    for (const earlier of bands.slice(0, index)) reportSharedBound(earlier, band, measure, context);
    const reachable = open.some((stretch) => intersection(stretch, own) !== undefined);
    if (!reachable) reportUnreachable(band, bands.slice(0, index), domain, measure, context);
    open = without(open, own);
  }
  for (const hole of open) {
    context.problem("band-gap", { values: intervalText(intervalOf(hole, measure.whole), measure) }, rule);
  }
  checkBestValue(bands, measure, context);
}

/** 80% 以上 and 80% 以下 both claim 80%, from two sides; nesting (90% 以上, 85% 以上) is no such claim. */
function sharedBound(a: Interval, b: Interval): string | undefined {
  return meetingPoint(a, b) ?? meetingPoint(b, a);
}

function meetingPoint({ low }: Interval, { high }: Interval): string | undefined {
  return low?.inclusive && high?.inclusive && exact(low.value).equals(exact(high.value))
    ? low.value
    : undefined;
}

function isExactValue({ low, high }: Interval): boolean {
  return low !== undefined && low.value === high?.value;
}

function reportSharedBound(
  earlier: WrittenBand,
  band: WrittenBand,
  measure: Measure,
  context: Context,
): void {
  const value = sharedBound(earlier.when, band.when);
  if (value === undefined || isExactValue(earlier.when) || isExactValue(band.when)) return;
  const bound = { value, inclusive: true };
  const params = {
    value: intervalText({ low: bound, high: bound }, measure),
    first: intervalText(earlier.when, measure),
    second: intervalText(band.when, measure),
  };
  const related = [{ location: context.location(earlier.span), message: CLAIMED_HERE }];
  context.problem("band-claims-twice", params, band.span, related);
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
  band: WrittenBand,
  earlier: readonly WrittenBand[],
  domain: Stretch,
  measure: Measure,
  context: Context,
): void {
  const own = intersection(stretchOf(band.when, measure.whole), domain);
  if (own === undefined) {
    context.problem("band-outside-domain", { domain: intervalText(measure.domain, measure) }, band.span);
    return;
  }
  const covers = (other: WrittenBand) => without([own], stretchOf(other.when, measure.whole)).length === 0;
  const cover = earlier.find(covers);
  const related = cover ? [{ location: context.location(cover.span), message: CATCHES_ALL }] : [];
  context.problem("band-never-reached", { band: intervalText(band.when, measure) }, band.span, related);
}

/** 「100%：10 分」 above 「90% 以上：5 分」 gives 101% fewer points than 100%, unless 100% is the most there can be. */
function checkBestValue(bands: readonly WrittenBand[], measure: Measure, context: Context): void {
  for (const [index, band] of bands.entries()) {
    if (!isExactValue(band.when)) continue;
    const point = stretchOf(band.when, measure.whole);
    const next = bands
      .slice(index + 1)
      .find((later) => without([point], stretchOf(later.when, measure.whole)).length === 0);
    const worse = next !== undefined && exact(next.points).compare(exact(band.points)) < 0;
    const sides = without([stretchOf(measure.domain, measure.whole)], point);
    if (!worse || sides.length < 2) continue;
    context.problem("band-exact-value-only", { value: intervalText(band.when, measure) }, band.span, [
      { location: context.location(next.span), message: CLAIMED_HERE },
    ]);
  }
}

function intervalText(interval: Interval, measure: Measure) {
  const words = LANGUAGES.map(
    (language) => [language, intervalInWords(interval, measure.unit, language)] as const,
  );
  return Object.fromEntries(words) as { "zh-Hans": string; "zh-Hant": string; en: string };
}
