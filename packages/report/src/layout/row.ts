import type { ItemForm, ScoringEntry, SectionForm } from "../compose/sheet.ts";
import type { Column, TableColumns } from "./columns.ts";
import type { Box, Rule, TextLine } from "./page.ts";
import { runsOf } from "./runs.ts";
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

/** Where a scoring entry lies in its row, from the row's top. */
export interface EntryPlace {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  /** The middle of its first line of text. */
  readonly middle: number;
}

/** A row of an item, laid out but for the scores: the same on every sheet of a template. */
export interface RowForm {
  readonly item: string;
  readonly height: number;
  readonly box: Box;
  readonly entries: readonly EntryPlace[];
  /** Of a row that is split over pages, the parts after the first: their score cells stay empty. */
  readonly continues: boolean;
}

interface Cell {
  readonly x: number;
  readonly lines: readonly BlockLine[];
  /** Printed again in each part of a row that is split. */
  readonly repeats: boolean;
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

/** Air above and below the text of a scoring entry. */
const ENTRY_AIR = 1.2;
/** What the tick of the matched entry takes at the right of the points. */
export const TICK_WIDTH = 9;

function scoringCell(item: ItemForm, columns: TableColumns, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const { scoring, points } = columns;
  const width = scoring.width - padding.x - 2;
  const preface = item.scoring.preface.flatMap((words) =>
    setWords(words, { width, align: "left", size: size.body, second: size.second, x: padding.x }, setter),
  );
  const entries = item.scoring.entries.flatMap((entry, index) =>
    entryLines(entry, { scoring, points, first: index === 0 && preface.length === 0 }, setter),
  );
  return { x: scoring.x, lines: [...preface, ...entries], repeats: false };
}

interface EntryRoom {
  readonly scoring: Column;
  readonly points: Column;
  readonly first: boolean;
}

function entryLines(entry: ScoringEntry, room: EntryRoom, setter: Typesetter): readonly BlockLine[] {
  const { padding, size } = setter.theme;
  const lead = entry.lead === undefined ? 0 : setter.theme.column.level;
  const full = room.scoring.width + room.points.width;
  const style = { align: "left", size: size.body, second: size.second } as const;
  const unscored = entry.points === "" ? room.points.width - padding.x : 0;
  const text = setWords(
    entry.text,
    { ...style, width: room.scoring.width - padding.x - 2 - lead + unscored, x: padding.x + lead },
    setter,
  );
  const name =
    entry.lead === undefined
      ? []
      : setName(entry.lead, { ...style, width: lead - 3, x: padding.x, ink: "text" }, setter);
  const lines = sideBySide(name, text);
  const figures = pointsLine(entry.points, room, lines[0]?.height ?? 0, setter);
  return lines.map((line, index) => ({
    ...line,
    height: line.height + (index === 0 ? ENTRY_AIR : 0) + (index === lines.length - 1 ? ENTRY_AIR : 0),
    texts: [...line.texts, ...(index === 0 ? figures : [])].map((placed) =>
      index === 0 ? { ...placed, y: placed.y + ENTRY_AIR } : placed,
    ),
    entry: entry.key,
    ...(index === 0 && !room.first && { hair: { from: 0, to: full } }),
  }));
}

function pointsLine(
  points: string,
  room: EntryRoom,
  height: number,
  setter: Typesetter,
): readonly TextLine[] {
  if (points === "") return [];
  const { size } = setter.theme;
  const inset = (room.points.width - TICK_WIDTH) / 2 + size.body * 0.62;
  return [
    setLine(
      { language: "en", text: points },
      {
        x: room.scoring.width + inset,
        y: baselineIn(height, size.body),
        size: size.body,
        ink: "text",
        align: "right",
      },
      setter.measurer,
    ),
  ];
}

/** Two stacks on the same lines; the higher line of each pair counts. */
function sideBySide(left: readonly BlockLine[], right: readonly BlockLine[]): readonly BlockLine[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const pair = [left[index], right[index]].filter((line) => line !== undefined);
    return {
      height: Math.max(...pair.map((line) => line.height)),
      texts: pair.flatMap((line) => line.texts),
    };
  });
}

/** Parts of at most a given height; cells that repeat are in each of them. */
function splitCells(cells: readonly Cell[], highest: number): readonly (readonly Cell[])[] {
  const parts: Cell[][] = [];
  let rest = cells.map((cell) => ({ ...cell, repeats: cell.repeats && heightOf(cell.lines) <= highest }));
  do {
    const cut = rest.map((cell) => cutLines(cell.lines, highest));
    parts.push(rest.map((cell, index) => ({ ...cell, lines: cut[index]?.[0] ?? [] })));
    rest = rest.map((cell, index) => ({
      ...cell,
      lines: cell.repeats ? cell.lines : (cut[index]?.[1] ?? []),
    }));
  } while (rest.some((cell) => !cell.repeats && cell.lines.length > 0));
  return parts;
}

function cutLines(
  lines: readonly BlockLine[],
  highest: number,
): readonly [readonly BlockLine[], readonly BlockLine[]] {
  let height = 0;
  let count = 0;
  for (const line of lines) {
    if (height + line.height > highest && count > 0) break;
    height += line.height;
    count += 1;
  }
  return [lines.slice(0, count), lines.slice(count)];
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

/** A line of the scoring cell: where its stretch of the cell begins and ends, and where its text begins. */
interface LadderLine {
  readonly line: BlockLine;
  readonly top: number;
  readonly text: number;
  readonly bottom: number;
}

/** Gives every entry the same share of the height that a cell has to spare, so that entries fill their cell. */
function spreadOver(height: number, lines: readonly BlockLine[]): readonly LadderLine[] {
  const blocks = runsOf(lines, (line) => line.entry ?? PREFACE);
  const spare = (height - heightOf(lines)) / Math.max(1, blocks.length);
  let y = 0;
  return blocks.flatMap((block) =>
    block.map((line, index) => {
      const top = y;
      const text = top + (index === 0 ? spare / 2 : 0);
      y = text + line.height + (index === block.length - 1 ? spare / 2 : 0);
      return { line, top, text, bottom: y };
    }),
  );
}

/** Stands for the entry's key where a line belongs to none. */
const PREFACE = Symbol("preface");

function entryPlaces(lines: readonly LadderLine[]): readonly EntryPlace[] {
  const places = new Map<string, EntryPlace>();
  for (const { line, top, text, bottom } of lines) {
    if (line.entry === undefined) continue;
    const begun = places.get(line.entry);
    const y = begun?.y ?? top;
    const middle = begun?.middle ?? text + ENTRY_AIR + (line.height - ENTRY_AIR) / 2;
    places.set(line.entry, { key: line.entry, y, height: bottom - y, middle });
  }
  return [...places.values()];
}
