import { exact, type Item, itemsOf, type Template } from "@scorecard/model";
import { figure } from "../figures.ts";
import type { ScoredItem } from "../item-entries.ts";
import { type Speaker, sayLabel } from "../words.ts";
import { amountOf } from "./amounts.ts";
import type { Competencies, CompetencyForms, GivenAmount, Series } from "./summary.ts";
import { ringWords } from "./summary-labels.ts";

/** Besides the result, so many raters can be told apart on one web. */
const MOST_RATERS = 2;
/** Rings where levels are no equal steps: a quarter of the full marks each. */
const QUARTERS = 4;

/** The behaviours that a sheet asks for; nothing where it has none. */
export function composeCompetencyForms(template: Template, speaker: Speaker): CompetencyForms | undefined {
  const items = template.sections.flatMap(itemsOf).filter(isCompetency);
  const [first] = items;
  if (first === undefined) return undefined;
  const levels = levelCount(first);
  const evenly = levels !== undefined && items.every((item) => levelCount(item) === levels);
  const rings = evenly ? levels : QUARTERS;
  return {
    items: items.map(({ key, name, fullMarks }) => ({
      key,
      name: speaker.say(name),
      full: figure(fullMarks),
    })),
    rings,
    ringWords: sayLabel(ringWords(rings, evenly), speaker),
  };
}

/** The behaviours that were scored; those that did not apply are left out. */
export function composeCompetencies(
  { items }: CompetencyForms,
  scored: readonly ScoredItem[],
  series: readonly Series[],
): Competencies | undefined {
  const results = new Map(scored.map((one) => [one.item.key, one]));
  const found = items.flatMap((form) => {
    const one = results.get(form.key);
    return one === undefined || one.result.applies !== undefined ? [] : [{ form, scored: one }];
  });
  if (found.length === 0) return undefined;
  const given = series.filter(
    ({ column, role }) => role === "result" || found.some((one) => isScored(one.scored, column)),
  );
  const shown = given.length - 1 > MOST_RATERS ? given.slice(0, 1) : given;
  return {
    series: shown,
    items: found.map(({ form, scored: { item, result } }) => ({
      ...form,
      amounts: shown.map(({ column, role }): GivenAmount => {
        if (role === "rater" && item.raters?.includes(column) === false) return "unasked";
        return amountOf(result.scores[column]?.points, item.fullMarks);
      }),
    })),
  };
}

function isScored({ result }: ScoredItem, column: string): boolean {
  return (result.scores[column]?.points ?? null) !== null;
}

/** As many levels make a behaviour; fewer are a choice. */
const LEAST_LEVELS = 3;

function isCompetency({ rule, counts, fullMarks }: Item): boolean {
  return (
    counts === undefined &&
    exact(fullMarks).compare(0) > 0 &&
    rule.kind === "levels" &&
    rule.levels.length >= LEAST_LEVELS &&
    rule.levels.every(({ anchor }) => anchor !== undefined)
  );
}

/** How many levels an item has, where each is worth one more equal part of the full marks. */
function levelCount({ rule, fullMarks }: Item): number | undefined {
  if (rule.kind !== "levels") return undefined;
  const { levels } = rule;
  const points = levels.map((level) => exact(level.points)).sort((a, b) => a.compare(b));
  const evenly =
    levels.every(({ upTo }) => upTo === undefined) &&
    points.every((value, index) => value.mul(levels.length).equals(exact(fullMarks).mul(index + 1)));
  return evenly ? levels.length : undefined;
}
