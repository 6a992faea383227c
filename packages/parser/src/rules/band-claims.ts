import { type CompleteText, exact, type Interval } from "@scorecard/model";
import { isExactValue, isWorse } from "../lint/band-exact-value-only.ts";
import { vocabularyAt } from "../lint/own-words.ts";
import type { Context } from "../read/context.ts";
import {
  type ClosedInterval,
  intervalOf,
  isEmpty,
  type Stretch,
  stretchOf,
  without,
} from "../read/number-line.ts";
import type { ClosedBand, Covered, Ladder } from "./band-checks.ts";

/** A value that two bands claim from two sides, and the band that should leave it to the other. */
interface Claim {
  readonly value: string;
  readonly earlier: ClosedBand;
  readonly later: ClosedBand;
  readonly loser: ClosedBand;
}

function claimsIn({ bands }: Ladder): readonly Claim[] {
  return bands.flatMap((later, index) => {
    if (isEmpty(later.stretch)) return [];
    return bands.slice(0, index).flatMap((earlier): readonly Claim[] => {
      const value = sharedBound(earlier.when, later.when);
      if (value === undefined || isExactValue(earlier.when) || isExactValue(later.when)) return [];
      return [{ value, earlier, later, loser: isWorse(earlier.gives, later.gives) ? earlier : later }];
    });
  });
}

/**
 * All values that are claimed from two sides are told at once, with the ladder as it can be written. A band of which one
 * such band takes everything (90% 以下 before 60% 以下) gets its values back in it.
 * @returns those that are reached in the ladder that was told
 */
export function reportSharedBounds(
  ladder: Ladder,
  unreachable: readonly Covered[],
  context: Context,
): readonly Covered[] {
  const claims = claimsIn(ladder);
  const [first] = claims;
  if (first === undefined) return [];
  const claiming = new Set(claims.flatMap(({ earlier, later }) => [earlier, later]));
  const mended = unreachable.filter(({ band, cover }) => cover && claiming.has(cover) && !claiming.has(band));
  const corrected = ladder.bands.map((band) => {
    const taken = mended.filter(({ cover }) => cover === band);
    return ladder.words(leftOf(band, claims, taken, ladder));
  });
  const values = joinedWords(
    claims.map(({ value }) => ladder.words(onlyValue(value))),
    "、",
    ", ",
  );
  const params = { values, ladder: joinedWords(corrected, "；", "; ") };
  const places = new Set(claiming);
  places.delete(first.later);
  const related = [...places].map(({ span }) => ({
    location: context.location(span),
    message: CLAIMED_HERE,
  }));
  const losers = new Set([...claims.map(({ loser }) => loser), ...mended.map(({ cover }) => cover)]);
  const fix = ladder.bands.flatMap((band, index) => {
    const words = corrected[index];
    if (!losers.has(band) || words === undefined) return [];
    return [{ span: band.span, newText: words[vocabularyAt(band.line, context)] }];
  });
  context.problem("band-claims-twice", params, first.later.span, { related, fix });
  return mended;
}

function onlyValue(value: string): Interval {
  const bound = { value, inclusive: true };
  return { low: bound, high: bound };
}

/** A band without the values that another one keeps: who would get more with it, and those that it hides. */
function leftOf(
  band: ClosedBand,
  claims: readonly Claim[],
  hidden: readonly Covered[],
  { whole }: Ladder,
): Interval {
  const lost = claims.filter(({ loser }) => loser === band).map(({ value }) => value);
  if (lost.length === 0 && hidden.length === 0) return band.when;
  const kept = (bound: ClosedInterval["low"]) =>
    bound && {
      ...bound,
      inclusive: bound.inclusive && !lost.some((value) => exact(value).equals(exact(bound.value))),
    };
  const low = kept(band.when.low);
  const high = kept(band.when.high);
  const left = { ...(low && { low }), ...(high && { high }) };
  const own = stretchOf(left, whole);
  const rest = hidden.reduce<readonly Stretch[]>(
    (stretches, { band: other }) => without(stretches, other.stretch),
    [own],
  );
  const [only = own, another] = rest;
  if (hidden.length > 0 && another === undefined) return intervalOf(only, whole);
  return whole ? intervalOf(own, true) : left;
}

/** Texts as a list, with the mark of each script between them. */
export function joinedWords(texts: readonly CompleteText[], chinese: string, english: string): CompleteText {
  return {
    "zh-Hans": texts.map((text) => text["zh-Hans"]).join(chinese),
    "zh-Hant": texts.map((text) => text["zh-Hant"]).join(chinese),
    en: texts.map((text) => text.en).join(english),
  };
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

const CLAIMED_HERE = {
  "zh-Hans": "另一档写在这里",
  "zh-Hant": "另一檔寫在這裡",
  en: "the other band is here",
};
