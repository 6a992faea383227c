import type { ItemForm, ItemOnScreen, SectionForm } from "../compose/sheet.ts";
import type { Words } from "../compose/words.ts";
import type { RowPart } from "../fields/field-specs.ts";
import { setRemark, writingRule } from "./blanks.ts";
import { type Cell, splitCells } from "./cell.ts";
import type { Column, TableColumns } from "./columns.ts";
import { type EntryPlace, entryPlaces, spreadOver } from "./ladder.ts";
import type { Box, Rule } from "./page.ts";
import { saysRequirement } from "./row-estimates.ts";
import { type RequirementTag, type RowTags, rowTags } from "./row-tags.ts";
import { scoringCell } from "./scoring-cell.ts";
import type { Slot } from "./slots.ts";
import { remarkTag, repeated, type Tag, tagged } from "./tag.ts";
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
  /** What its cells are: the same in all parts of the row. */
  readonly tags: RowTags;
  /** What a tick at a scoring entry is read with. */
  readonly ticks: ReadonlyMap<string, Tag>;
  /** Of a fillable sheet: how the score columns are answered, and where a row that is added is described. */
  readonly onScreen?: ItemOnScreen;
  readonly described?: { readonly [P in RowPart]: Column };
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
  const { group, requirement, scoring, beside } = columns;
  return {
    ...columns,
    ...(!grouped && { item: joined(group, columns.item) }),
    ...(!saysRequirement(item) && {
      scoring: joined(requirement, scoring),
      ...(beside && { beside: { ...beside, share: beside.shareAlone } }),
    }),
  };
}

function joined(left: Column, right: Column): Column {
  return { x: left.x, width: left.width + right.width };
}

/** Lays out an item's row; a row higher than `highest` is split between its lines into parts. */
export function layOutRow(
  item: ItemForm,
  grouped: boolean,
  context: RowContext,
  highest: number,
  setter: Typesetter,
): readonly RowForm[] {
  const { section, columns: all, answers } = context;
  const { theme } = setter;
  const columns = columnsOf(item, grouped, all);
  const asked = section.required && columns.scoring.x === all.scoring.x;
  const tags = rowTags(item, grouped, asked, context);
  const { requirement } = tags;
  const cells: Cell[] = [
    figureCell(item.order, columns.order, tags.order, setter),
    nameCell(item, columns.item, tags.name, setter),
    weightCell(item, columns.weight, tags.weight, setter),
    ...(requirement === undefined
      ? []
      : [requirementCell(item, columns.requirement, answers, requirement, setter)]),
    scoringCell(item, columns, tags.scoring, setter),
  ];
  const ticks = new Map(
    item.scoring.entries.map(({ key }, index) => [key, tags.scoring.entries[index]?.tick ?? tags.scoring]),
  );
  return splitCells(cells, highest - 2 * theme.padding.y).map((part, index) => ({
    ...rowOf(item.key, part, columns, index > 0, setter),
    tags,
    ticks,
    ...(item.onScreen && { onScreen: item.onScreen }),
    ...(item.onScreen && item.open && { described: describedIn(columns, setter) }),
  }));
}

/** Where name, weight and requirement of an added row are typed. */
function describedIn(columns: TableColumns, { theme }: Typesetter): { readonly [P in RowPart]: Column } {
  const inner = ({ x, width }: Column, behind = 0): Column => ({
    x: x + theme.padding.x,
    width: width - 2 * theme.padding.x - behind,
  });
  return {
    name: inner(columns.item),
    weight: inner(columns.weight, theme.size.body),
    requirement: inner(columns.requirement),
  };
}

function figureCell(text: string, column: Column, tag: Tag, { measurer, theme }: Typesetter): Cell {
  const size = theme.size.body;
  const height = size * theme.leading.chinese;
  const line = setLine(
    { language: "en", text },
    { x: column.width / 2, y: baselineIn(height, size), size, ink: "text", align: "centre" },
    measurer,
  );
  return { tag, x: column.x, lines: [{ height, texts: [line] }], repeats: true };
}

/** The weight; for a bonus or a penalty what it is, then how much it changes at most. */
function weightCell(item: ItemForm, column: Column, tag: Tag, setter: Typesetter): Cell {
  if (item.open !== undefined) return openWeightCell(item.open.weightUnit, column, tag, setter);
  const figure = figureCell(item.weight, column, tag, setter);
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
function openWeightCell(unit: Words, column: Column, tag: Tag, { measurer, theme }: Typesetter): Cell {
  const size = theme.size.body;
  const [first] = unit;
  const baseline = OPEN_BASE;
  const name = setLine(
    first ?? { language: "en", text: "" },
    { x: column.width - theme.padding.x, y: baseline, size, ink: "text", align: "right" },
    measurer,
  );
  const rule = writingRule(theme.padding.x, name.x - 1.5, baseline);
  return { tag, x: column.x, lines: [{ height: OPEN_LINE, texts: [name], rules: [rule] }], repeats: true };
}

function nameCell(item: ItemForm, column: Column, tag: Tag, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const lines =
    item.open === undefined
      ? setName(
          item.name,
          { width, align: "left", size: size.body, second: size.second, weight: "bold" },
          setter,
        )
      : openLines(2, width, item.onScreen === undefined);
  return { tag, x: column.x + padding.x, lines, repeats: true };
}

/** The height of a line to write on inside a row. */
const OPEN_LINE = 17;
/** From a line's top to the line to write on. */
const OPEN_BASE = 11.5;

/** Lines to write on; without rules where they are typed on. */
function openLines(count: number, width: number, ruled: boolean): readonly BlockLine[] {
  return Array.from({ length: count }, () => ({
    height: OPEN_LINE,
    texts: [],
    ...(ruled && { rules: [writingRule(0, width, OPEN_BASE)] }),
  }));
}

function requirementCell(
  item: ItemForm,
  column: Column,
  answers: RowContext["answers"],
  tag: RequirementTag,
  setter: Typesetter,
): Cell {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const style = { width, align: "left", size: size.body, second: size.second, justified: true } as const;
  const small = { ...style, size: size.small, second: size.second * 0.94, ink: "secondary" } as const;
  const text =
    item.open === undefined
      ? setWords(item.requirement, style, setter)
      : openLines(2, width, item.onScreen === undefined);
  return {
    tag,
    x: column.x + padding.x,
    lines: [
      ...tagged(text, tag.text),
      ...item.remarks.flatMap((remark, index) =>
        setRemark(remark, small, answers, tag.remarks[index] ?? remarkTag("P"), setter),
      ),
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
): Omit<RowForm, "tags" | "ticks"> {
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
    ...others.map((cell) =>
      stackAll(taggedCell(cell, continues), cell.x, (height - heightOf(cell.lines)) / 2),
    ),
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

/** The lines of a cell; what a part after the first repeats is read once only. */
function taggedCell({ lines, tag, repeats }: Cell, continues: boolean): readonly BlockLine[] {
  return continues && repeats ? repeated(lines) : tagged(lines, tag);
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
