import type { ScoringEntry, SectionForm, SheetForm } from "../compose/sheet.ts";
import type { Measures } from "../theme/measures.ts";
import { divideRoom, itemsIn } from "./divide-room.ts";
import { TICK_WIDTH } from "./entry-measures.ts";
import type { LanguagesBeside } from "./languages-beside.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/** A column: its left edge from the left of the text area, and its width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The columns of a section's table, from left to right. */
export interface TableColumns {
  readonly band: Column;
  readonly order: Column;
  /** Of no width where no group has a name. */
  readonly group: Column;
  readonly item: Column;
  readonly weight: Column;
  /** Of no width where no item says what is required. */
  readonly requirement: Column;
  readonly scoring: Column;
  readonly points: Column;
  /** How far right of the middle of their column points end. */
  readonly pointsReach: number;
  readonly scores: readonly Column[];
  /** How the languages of scoring lines stand beside each other; absent where they stand below each other. */
  readonly beside?: LanguagesBeside;
}

/** The width of the text area. */
export function contentWidth(theme: Measures): number {
  return theme.page.width - 2 * theme.margin.x;
}

/** What score columns take together as long as their figures can be read; up to four columns are left narrower. */
const SCORES_TOGETHER = 180;
const FOUR_TOGETHER = 150;

/** With more columns than these, figures are set smaller, and the result needs more room than a rater: it has decimals. */
const MANY = 10;
const RESULT_AMONG_MANY = 1.5;
/** A figure can be read in a column of so many times the usual size of figures. */
const READABLE = 1.6;
/** What many columns take at most of the text area, so that they can be read. */
const MOST_SHARE = 0.45;

/** The score columns, at the right edge: the same in every table of a sheet, so that figures stand in line. */
export function scoreColumns(form: SheetForm, theme: Measures): readonly Column[] {
  const count = form.columns.length;
  const width = raterWidth(count, theme);
  const left = contentWidth(theme) - width * sharesOf(count);
  return form.columns.map((_, index) => ({
    x: left + index * width,
    width: index === count - 1 ? width * (sharesOf(count) - index) : width,
  }));
}

/** Whether figures can be read in so many score columns. */
export function areReadable(count: number, theme: Measures): boolean {
  return raterWidth(count, theme) >= READABLE * theme.size.figure - ROUNDING;
}

/** What computing with binary numbers can lose. */
const ROUNDING = 1e-6;

/** The width of all score columns in widths of a rater's. */
function sharesOf(count: number): number {
  return count > MANY ? count - 1 + RESULT_AMONG_MANY : count;
}

function raterWidth(count: number, theme: Measures): number {
  const usual = (count > 4 ? SCORES_TOGETHER : FOUR_TOGETHER) * theme.column.scoresTogether;
  const readable = READABLE * theme.size.figure * sharesOf(count);
  const together = Math.max(usual, Math.min(readable, contentWidth(theme) * MOST_SHARE));
  return Math.min(theme.column.score, together / sharesOf(count));
}

/** The columns of one section's table. */
export function tableColumns(section: SectionForm, form: SheetForm, setter: Typesetter): TableColumns {
  const { theme } = setter;
  const scores = scoreColumns(form, theme);
  const scoresLeft = scores[0]?.x ?? contentWidth(theme);
  const grouped = section.groups.some((group) => group.name !== undefined);
  const tasks = section.kind === "tasks";
  const { column } = theme;
  const group = grouped ? column.group : 0;
  const fixed = column.band + column.order + group + column.weight;
  const free = scoresLeft - fixed;
  const item = tasks ? free * itemShare(section) : Math.min(column.competency, free * 0.24);
  const entries = itemsIn(section).flatMap(({ scoring }) => scoring.entries);
  const widest = widestPoints(entries, setter);
  const repeated = widestPoints(
    entries.filter((entry) => entry.repeated === true),
    setter,
  );
  const points = Math.max(
    tasks ? column.points : column.levelPoints,
    widest + TICK_ROOM,
    repeated > 0 ? repeated + TIMES_ROOM : 0,
  );
  const { requirement, beside } = divideRoom(section, { free, item, points }, setter);
  const scoring = free - item - requirement - points;
  const widths = [column.band, column.order, group, item, column.weight, requirement, scoring, points];
  const [band, order, groupColumn, itemColumn, weight, requirementColumn, scoringColumn, pointsColumn] =
    inARow(widths);
  return {
    band,
    order,
    group: groupColumn,
    item: itemColumn,
    weight,
    requirement: requirementColumn,
    scoring: scoringColumn,
    points: pointsColumn,
    pointsReach:
      widest > USUAL_POINTS
        ? widest / 2
        : Math.max(theme.size.body * 0.62, widest - (points - TICK_WIDTH) / 2 + 1),
    scores,
    ...(beside && { beside }),
  };
}

/** Where nothing is required, names have more room. */
function itemShare(section: SectionForm): number {
  return section.required ? 0.24 : 0.32;
}

/** Points up to this width end where two figures would, so that they stand in line from section to section. */
const USUAL_POINTS = 20;
/** What points need besides their own width: the tick, and air. */
const TICK_ROOM = 14;

/** The same with how often the points count, `×12.5`, in the place of the tick. */
const TIMES_ROOM = 21;

function widestPoints(entries: readonly ScoringEntry[], { measurer, theme }: Typesetter): number {
  const style = { language: "en", weight: "regular" } as const;
  const widths = entries.map(({ points }) => widthOf(measurer.shape(points, style)));
  return Math.max(0, ...widths) * theme.size.body;
}

type Eight<T> = readonly [T, T, T, T, T, T, T, T];

function inARow(widths: readonly number[]): Eight<Column> {
  let x = 0;
  const columns = widths.map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
  return columns as unknown as Eight<Column>;
}
