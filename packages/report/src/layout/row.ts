import type { ItemForm, SectionForm } from "../compose/sheet.ts";
import { type Cell, splitCells } from "./cell.ts";
import type { Column, TableColumns } from "./columns.ts";
import { type EntryPlace, entryPlaces, spreadOver } from "./ladder.ts";
import type { Box, Rule } from "./page.ts";
import { scoringCell } from "./scoring-cell.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setLine,
  setName,
  setWords,
  stack,
  type Typesetter,
} from "./text-block.ts";

/** A row of an item, laid out but for the scores: the same on every sheet of a template. */
export interface RowForm {
  readonly item: string;
  readonly height: number;
  readonly box: Box;
  readonly entries: readonly EntryPlace[];
  /** Of a row that is split over pages, the parts after the first: their score cells stay empty. */
  readonly continues: boolean;
}

/** Lays out an item's row; a row higher than `highest` is split between its lines into parts. */
export function layOutRow(
  item: ItemForm,
  section: SectionForm,
  columns: TableColumns,
  highest: number,
  setter: Typesetter,
): readonly RowForm[] {
  const { theme } = setter;
  const cells: Cell[] = [
    figureCell(item.order, columns.order, setter),
    nameCell(item, columns.item, setter),
    figureCell(item.weight, columns.weight, setter),
    ...(section.kind === "tasks" ? [requirementCell(item, columns.requirement, setter)] : []),
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

function nameCell(item: ItemForm, column: Column, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const lines = setName(
    item.name,
    {
      width: column.width - 2 * padding.x,
      align: "left",
      size: size.body,
      second: size.second,
      weight: "bold",
    },
    setter,
  );
  return { x: column.x + padding.x, lines, repeats: true };
}

function requirementCell(item: ItemForm, column: Column, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const style = { width, align: "left", size: size.body, second: size.second } as const;
  const small = { ...style, size: size.small, second: size.second * 0.94, ink: "secondary" } as const;
  return {
    x: column.x + padding.x,
    lines: [
      ...setWords(item.requirement, style, setter),
      ...item.remarks.flatMap((remark) => setWords(remark, small, setter)),
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
  const rules = ladderLines.flatMap(({ line, top }) =>
    line.hair === undefined ? [] : [hairRule(line.hair, columns.scoring.x, top)],
  );
  const lines = [
    ...others.flatMap((cell) => stack(cell.lines, cell.x, (height - heightOf(cell.lines)) / 2)),
    ...ladderLines.flatMap(({ line, text }) => stack([line], columns.scoring.x, text)),
  ];
  return {
    item,
    height,
    box: { width: columns.scoring.x + columns.scoring.width + columns.points.width, height, rules, lines },
    entries: entryPlaces(ladderLines),
    continues,
  };
}

function hairRule(hair: NonNullable<BlockLine["hair"]>, left: number, y: number): Rule {
  return { x1: left + hair.from, y1: y, x2: left + hair.to, y2: y, stroke: "hair" };
}
