import type { SectionForm, SheetForm } from "../compose/sheet.ts";
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

/** However many raters there are, their columns together take no more; up to four columns are left narrower. */
const SCORES_TOGETHER = 180;
const FOUR_TOGETHER = 150;

/** The score columns, at the right edge: the same in every table of a sheet, so that figures stand in line. */
export function scoreColumns(form: SheetForm, theme: Measures): readonly Column[] {
  const count = form.columns.length;
  const together = (count > 4 ? SCORES_TOGETHER : FOUR_TOGETHER) * theme.column.scoresTogether;
  const width = Math.min(theme.column.score, together / count);
  const left = contentWidth(theme) - width * count;
  return form.columns.map((_, index) => ({ x: left + index * width, width }));
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
  const widest = widestPoints(section, setter);
  const points = Math.max(tasks ? column.points : column.levelPoints, widest + TICK_ROOM);
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

function widestPoints(section: SectionForm, { measurer, theme }: Typesetter): number {
  const style = { language: "en", weight: "regular" } as const;
  const widths = itemsIn(section).flatMap(({ scoring }) =>
    scoring.entries.map(({ points }) => widthOf(measurer.shape(points, style))),
  );
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
