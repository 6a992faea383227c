import type { ItemForm, SectionForm } from "../compose/sheet.ts";
import type { Words } from "../compose/words.ts";
import { setRemark, writingRule } from "./blanks.ts";
import { type Cell, splitCells } from "./cell.ts";
import type { Column, TableColumns } from "./columns.ts";
import { type EntryPlace, entryPlaces, spreadOver } from "./ladder.ts";
import type { Box, Rule } from "./page.ts";
import { scoringCell } from "./scoring-cell.ts";
import type { Slot } from "./slots.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setLine,
  setName,
  setWords,
  stackAll,
  type Typesetter,
  together,
} from "./text-block.ts";

/** A row of an item, laid out but for the scores: the same on every sheet of a template. */
export interface RowForm {
  readonly item: string;
  readonly height: number;
  readonly box: Box;
  readonly entries: readonly EntryPlace[];
  /** The cell of its scoring, points included; an item without requirement leaves that column to it. */
  readonly scoring: Column;
  /** Grid lines down the row. */
  readonly verticals: readonly number[];
  /** Places that a filled sheet completes. */
  readonly slots: readonly Slot[];
  /** Of a row that is split over pages, the parts after the first: their score cells stay empty. */
  readonly continues: boolean;
}

/** What all rows of a section need. */
export interface RowContext {
  readonly section: SectionForm;
  readonly columns: TableColumns;
  /** The words of the two answers to a figure that is yes or no. */
  readonly answers: readonly [yes: Words, no: Words];
}

/** The columns of one item's row: cells that would be empty are left to their neighbours. */
function columnsOf(item: ItemForm, grouped: boolean, columns: TableColumns): TableColumns {
  const { group, requirement, scoring } = columns;
  const says = item.requirement.length + item.remarks.length > 0 || item.added === true;
  return {
    ...columns,
    ...(!grouped && { item: joined(group, columns.item) }),
    ...(!says && { scoring: joined(requirement, scoring) }),
  };
}

function joined(left: Column, right: Column): Column {
  return { x: left.x, width: left.width + right.width };
}

/** Lays out an item's row; a row higher than `highest` is split between its lines into parts. */
export function layOutRow(
  item: ItemForm,
  grouped: boolean,
  { section, columns: all, answers }: RowContext,
  highest: number,
  setter: Typesetter,
): readonly RowForm[] {
  const { theme } = setter;
  const columns = columnsOf(item, grouped, all);
  const asked = section.required && columns.scoring.x === all.scoring.x;
  const cells: Cell[] = [
    figureCell(item.order, columns.order, setter),
    nameCell(item, columns.item, setter),
    weightCell(item, columns.weight, setter),
    ...(asked ? [requirementCell(item, columns.requirement, answers, setter)] : []),
    scoringCell(item, columns, setter),
  ];
  return splitCells(cells, highest - 2 * theme.padding.y).map((part, index) =>
    rowOf(item.key, part, columns, index > 0, setter),
  );
}

function figureCell(text: string, column: Column, { measurer, theme }: Typesetter): Cell {
  const size = theme.size.body;
  const height = size * theme.leading.chinese;
  const line = setLine(
    { language: "en", text },
    { x: column.width / 2, y: baselineIn(height, size), size, ink: "text", align: "centre" },
    measurer,
  );
  return { x: column.x, lines: [{ height, texts: [line] }], repeats: true };
}

/** The weight; for a bonus or a penalty what it is, then how much it changes at most. */
function weightCell(item: ItemForm, column: Column, setter: Typesetter): Cell {
  if (item.open !== undefined) return openWeightCell(item.open.weightUnit, column, setter);
  const figure = figureCell(item.weight, column, setter);
  if (item.mark === undefined) return figure;
  const { size } = setter.theme;
  const side = 1.5;
  const style = {
    width: column.width - 2 * side,
    align: "centre",
    size: size.small,
    second: size.labelSecond,
  } as const;
  const mark = setName(item.mark, { ...style, x: side }, setter);
  return { ...figure, lines: [...mark, ...(item.weight === "" ? [] : figure.lines)] };
}

/** A line to write the weight on. */
function openWeightCell(unit: Words, column: Column, { measurer, theme }: Typesetter): Cell {
  const size = theme.size.body;
  const [first] = unit;
  const baseline = OPEN_BASE;
  const name = setLine(
    first ?? { language: "en", text: "" },
    { x: column.width - theme.padding.x, y: baseline, size, ink: "text", align: "right" },
    measurer,
  );
  const rule = writingRule(theme.padding.x, name.x - 1.5, baseline);
  return { x: column.x, lines: [{ height: OPEN_LINE, texts: [name], rules: [rule] }], repeats: true };
}

function nameCell(item: ItemForm, column: Column, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const lines =
    item.open === undefined
      ? setName(
          item.name,
          { width, align: "left", size: size.body, second: size.second, weight: "bold" },
          setter,
        )
      : openLines(2, width);
  return { x: column.x + padding.x, lines, repeats: true };
}

/** The height of a line to write on inside a row. */
const OPEN_LINE = 17;
/** From a line's top to the line to write on. */
const OPEN_BASE = 11.5;

function openLines(count: number, width: number): readonly BlockLine[] {
  return Array.from({ length: count }, () => ({
    height: OPEN_LINE,
    texts: [],
    rules: [writingRule(0, width, OPEN_BASE)],
  }));
}

function requirementCell(
  item: ItemForm,
  column: Column,
  answers: RowContext["answers"],
  setter: Typesetter,
): Cell {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const style = { width, align: "left", size: size.body, second: size.second } as const;
  const small = { ...style, size: size.small, second: size.second * 0.94, ink: "secondary" } as const;
  return {
    x: column.x + padding.x,
    lines: [
      ...(item.open === undefined ? setWords(item.requirement, style, setter) : openLines(2, width)),
      ...item.remarks.flatMap((remark) => setRemark(remark, small, answers, setter)),
    ],
    repeats: false,
  };
}

function rowOf(
  item: string,
  cells: readonly Cell[],
  columns: TableColumns,
  continues: boolean,
  setter: Typesetter,
): RowForm {
  const { padding } = setter.theme;
  const ladder = cells.at(-1)?.lines ?? [];
  const others = cells.slice(0, -1);
  const highest = Math.max(0, ...others.map((cell) => heightOf(cell.lines)));
  const height = Math.max(highest + 2 * padding.y, heightOf(ladder) + 2);
  const ladderLines = spreadOver(height, ladder);
  const hairs = ladderLines.flatMap(({ line, top }) =>
    line.hair === undefined ? [] : [hairRule(line.hair, columns.scoring.x, top)],
  );
  const { lines, rules, marks, slots } = together([
    ...others.map((cell) => stackAll(cell.lines, cell.x, (height - heightOf(cell.lines)) / 2)),
    ...ladderLines.map(({ line, text }) => stackAll([line], columns.scoring.x, text)),
  ]);
  const width = columns.scoring.x + columns.scoring.width + columns.points.width;
  return {
    item,
    height,
    box: { width, height, rules: [...hairs, ...rules], ...(marks.length > 0 && { marks }), lines },
    entries: entryPlaces(ladderLines, columns.scoring.x),
    scoring: { x: columns.scoring.x, width: columns.scoring.width + columns.points.width },
    verticals: verticalsOf(columns),
    slots,
    continues,
  };
}

/** The grid lines down a row. */
function verticalsOf({
  order,
  group,
  item,
  weight,
  requirement,
  scoring,
  scores,
}: TableColumns): readonly number[] {
  const edges = [order.x, group.x, item.x, weight.x, requirement.x, scoring.x, ...scores.map(({ x }) => x)];
  return edges.filter((x, index) => edges.indexOf(x) === index);
}

function hairRule(hair: NonNullable<BlockLine["hair"]>, left: number, y: number): Rule {
  return { x1: left + hair.from, y1: y, x2: left + hair.to, y2: y, stroke: "hair" };
}
