import type { SectionForm, SheetForm } from "../compose/sheet.ts";
import type { Theme } from "./theme.ts";

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
  /** Of no width in a section of competencies: their anchors say what is required. */
  readonly requirement: Column;
  readonly scoring: Column;
  readonly points: Column;
  readonly scores: readonly Column[];
}

/** The width of the text area. */
export function contentWidth(theme: Theme): number {
  return theme.page.width - 2 * theme.margin.x;
}

/** However many raters there are, their columns together take no more. */
const SCORES_TOGETHER = 170;

/** The score columns, at the right edge: the same in every table of a sheet, so that figures stand in line. */
export function scoreColumns(form: SheetForm, theme: Theme): readonly Column[] {
  const count = form.columns.length;
  const width = Math.min(theme.column.score, SCORES_TOGETHER / count);
  const left = contentWidth(theme) - width * count;
  return form.columns.map((_, index) => ({ x: left + index * width, width }));
}

/** The columns of one section's table. */
export function tableColumns(section: SectionForm, form: SheetForm, theme: Theme): TableColumns {
  const scores = scoreColumns(form, theme);
  const scoresLeft = scores[0]?.x ?? contentWidth(theme);
  const grouped = section.groups.some((group) => group.name !== undefined);
  const tasks = section.kind === "tasks";
  const { column } = theme;
  const group = grouped ? column.group : 0;
  const fixed = column.band + column.order + group + column.weight;
  const free = scoresLeft - fixed;
  const item = tasks ? free * 0.24 : Math.min(76, free * 0.24);
  const points = tasks ? column.points : column.levelPoints;
  const requirement = tasks ? free * 0.38 : 0;
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
    scores,
  };
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
