import type { ColumnScores, Exact, Result, Template } from "@scorecard/model";
import { withParameters } from "../../src/compose/bound-template.ts";
import { composeEntries } from "../../src/compose/compose-entries.ts";
import { composeForm } from "../../src/compose/compose-form.ts";
import { composeSummary, composeSummaryForm } from "../../src/compose/summary/compose-summary.ts";
import type { EarlierTotal, Summary } from "../../src/compose/summary/summary.ts";
import { createSpeaker, type SheetLanguages } from "../../src/compose/words.ts";
import type { FontSet } from "../../src/fonts/font-set.ts";
import { createMeasurer } from "../../src/fonts/shape-text.ts";
import { layOutForm, layOutSheet } from "../../src/layout/lay-out-sheet.ts";
import type { Page, Point, Shape } from "../../src/layout/page.ts";
import { layOutSummaryForm } from "../../src/layout/summary/summary-layout.ts";
import { measuresFor, type Paper } from "../../src/theme/measures.ts";
import { NO_COMPANY } from "./pages.ts";
import { reviewOf } from "./reviews.ts";

interface SummaryOptions {
  readonly languages?: SheetLanguages;
  readonly earlier?: readonly EarlierTotal[];
}

/** A summary in words, without any layout. */
export function summaryOf(source: Template, result: Result, options: SummaryOptions = {}): Summary {
  return composed(source, result, options).summary;
}

function composed(
  source: Template,
  result: Result,
  { languages = ["zh-Hans"], earlier = [] }: SummaryOptions,
) {
  const speaker = createSpeaker(languages, () => undefined);
  const template = withParameters(source, result.data);
  const form = composeForm(template, speaker);
  const context = { template, templateHash: "sha256:0", form, speaker };
  const input = { kind: "filled", review: reviewOf(template), result } as const;
  const entries = composeEntries(input, NO_COMPANY, "sha256:1", context);
  const summaryForm = composeSummaryForm(template, form, speaker);
  const summary = composeSummary({ template, form, summaryForm, result, entries, earlier, speaker });
  return { summary, summaryForm, form, entries, speaker };
}

/** The pages of a summary that stands alone. */
export function summaryPages(
  source: Template,
  result: Result,
  fonts: FontSet,
  options: SummaryOptions & { readonly paper?: Paper } = {},
): readonly Page[] {
  const { languages = ["zh-Hans"], paper = "A4" } = options;
  const { summary, summaryForm, form, entries, speaker } = composed(source, result, options);
  const setter = { measurer: createMeasurer(fonts), theme: measuresFor(paper, languages) };
  const layout = layOutSummaryForm(summaryForm, setter);
  const sheet = { entries, filled: true, summary: { layout, summary, alone: true } };
  return layOutSheet(layOutForm(form, speaker, setter), sheet, speaker, setter);
}

/** Every shape of a page, in page coordinates, in painting order. */
export function shapesOf(page: Page): readonly Shape[] {
  return page.boxes.flatMap(({ x, y, box }) =>
    (box.shapes ?? []).map((shape): Shape => {
      const moved = (point: Point) => ({ x: point.x + x, y: point.y + y });
      return shape.kind === "circle"
        ? { ...shape, centre: moved(shape.centre) }
        : { ...shape, points: shape.points.map(moved) };
    }),
  );
}

/** The smallest rectangle around a shape. */
export function frameOf(shape: Shape) {
  const points =
    shape.kind === "circle"
      ? [-1, 1].map((side) => ({
          x: shape.centre.x + side * shape.radius,
          y: shape.centre.y + side * shape.radius,
        }))
      : shape.points;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A result with other points: of items and sections by key, in the column that is named; `total` is the sheet's. */
export function withPoints(
  result: Result,
  column: string,
  changes: { readonly [key: string]: Exact | null },
): Result {
  const changed = (key: string, scores: ColumnScores): ColumnScores => {
    const points = changes[key];
    return points === undefined
      ? scores
      : { ...scores, [column]: { points, trace: scores[column]?.trace ?? [] } };
  };
  return {
    ...result,
    totals: changed("total", result.totals),
    sections: result.sections.map((section) => ({
      ...section,
      totals: changed(section.key, section.totals),
      groups: section.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, scores: changed(item.key, item.scores) })),
      })),
    })),
  };
}
