import { exact, itemsOf, RESULT_COLUMN, type Result, type Section, type Template } from "@scorecard/model";
import { figure, signed } from "../figures.ts";
import type { SheetForm } from "../sheet.ts";
import { amountOf } from "./amounts.ts";
import type { GivenAmount, SectionAmounts, Series, Spread } from "./summary.ts";

/** More raters than this do not have a bar each. */
const MOST_BARS = 4;

/** What each section scored. */
export function composeSections(
  template: Template,
  form: SheetForm,
  result: Result,
  series: readonly Series[],
): readonly SectionAmounts[] {
  const totals = new Map(result.sections.map((section) => [section.key, section.totals]));
  return template.sections.map((section, index) => {
    const printed = form.sections[index];
    const scores = totals.get(section.key) ?? {};
    const named = { name: printed?.name ?? [], weight: printed?.weight ?? [] };
    const own = scores[RESULT_COLUMN]?.points ?? null;
    if (!hasFullMarks(section)) {
      return { ...named, weight: [], amounts: [], ...(own !== null && { change: signed(own) }) };
    }
    const amounts = series.map(({ column, role }): GivenAmount => {
      if (role === "rater" && !asksForAll(section, column)) return "unasked";
      return amountOf(scores[column]?.points, section.fullMarks);
    });
    const many = series.length - 1 > MOST_BARS;
    const spread = many ? spreadOf(amounts.slice(1)) : undefined;
    return {
      ...named,
      full: figure(section.fullMarks),
      amounts: many ? amounts.slice(0, 1) : amounts,
      ...(spread && { spread }),
    };
  });
}

function hasFullMarks({ fullMarks }: Section): boolean {
  return exact(fullMarks).compare(0) > 0;
}

/** A rater who scores some of the items only has no total there. */
function asksForAll(section: Section, rater: string): boolean {
  return itemsOf(section).every(({ raters }) => raters === undefined || raters.includes(rater));
}

function spreadOf(amounts: readonly GivenAmount[]): Spread | undefined {
  const given = amounts.filter((amount) => typeof amount === "object").sort((a, b) => a.share - b.share);
  const [lowest] = given;
  const highest = given.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  const same = lowest.points === highest.points;
  return {
    shares: given.map(({ share }) => share),
    words: same ? lowest.points : `${lowest.points}～${highest.points}`,
  };
}

/** From the lowest to the highest share that is drawn; at least from nothing to full marks. */
export function reachOf(sections: readonly SectionAmounts[]): {
  readonly low: number;
  readonly high: number;
} {
  const shares = sections.flatMap(({ amounts, spread }) => [
    ...amounts.flatMap((amount) => (typeof amount === "object" ? [amount.share] : [])),
    ...(spread?.shares ?? []),
  ]);
  return { low: Math.min(0, ...shares), high: Math.max(1, ...shares) };
}
