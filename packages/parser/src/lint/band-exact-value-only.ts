import { exact } from "@scorecard/model";
import type { Context } from "../read/context.ts";
import { type ClosedInterval, type Stretch, stretchOf, without } from "../read/number-line.ts";
import type { ClosedBand, Ladder } from "../rules/band-checks.ts";
import { keywordIn, vocabularyAt } from "./own-words.ts";

/** 「100%：10 分」 above 「90% 以上：5 分」 gives 101% fewer points than 100%, unless 100% is the most there can be. */
export const BAND_EXACT_VALUE_ONLY = {
  severity: "warning",
  message: {
    "zh-Hans":
      "只有正好 {value} 才得这一档，超过它反而落到下面一档。请写成“以上”，或用“范围”写明 {value} 是上限。",
    "zh-Hant":
      "只有正好 {value} 才得這一檔，超過它反而落到下面一檔。請寫成「以上」，或用「範圍」寫明 {value} 是上限。",
    en: "Only exactly {value} gets this band; more falls into a lower one. Write “or more”, or state in the range that {value} is the most.",
  },
  fix: {
    title: { "zh-Hans": "改成 {value} 以上", "zh-Hant": "改成 {value} 以上", en: "Write “{value} or more”" },
    safe: false,
  },
} as const;

export function checkBestValue({ bands, whole, domain, words }: Ladder, context: Context): void {
  for (const [index, band] of bands.entries()) {
    if (!isExactValue(band.when)) continue;
    const next = bandAround(band.stretch, bands.slice(index + 1));
    const sides = without([stretchOf(domain, whole)], band.stretch);
    if (next === undefined || !isWorse(next.gives, band.gives) || sides.length < 2) continue;
    const { end } = band.span;
    const more = ` ${keywordIn("orMore", vocabularyAt(band.line, context))}`;
    context.problem("band-exact-value-only", { value: words(band.when) }, band.span, {
      related: [{ location: context.location(next.span), message: LOWER_BAND }],
      fix: [{ span: { start: end, end }, newText: more }],
    });
  }
}

/** The first band that holds a value and what lies around it. */
function bandAround(point: Stretch, bands: readonly ClosedBand[]): ClosedBand | undefined {
  return bands.find(({ stretch }) => without([point], stretch).length === 0);
}

/** Whether a band is for one value alone. */
export function isExactValue({ low, high }: ClosedInterval): boolean {
  return low !== undefined && low.value === high?.value;
}

/** Whether one band gives fewer points than another. */
export function isWorse(a: ClosedBand["gives"], b: ClosedBand["gives"]): boolean {
  return "points" in a && "points" in b && exact(a.points).compare(exact(b.points)) < 0;
}

const LOWER_BAND = {
  "zh-Hans": "超过它就落到这一档",
  "zh-Hant": "超過它就落到這一檔",
  en: "more falls into this band",
};
