import { rowsKey } from "../compose/item-entries.ts";
import type {
  GroupForm,
  MatchedEntries,
  ScoreCell,
  SectionForm,
  SheetEntries,
  SheetForm,
} from "../compose/sheet.ts";
import type { Wording, Words } from "../compose/words.ts";
import { type AskedRow, answerBox, describedBox } from "./answer-places.ts";
import { contentWidth, scoreColumns, type TableColumns, tableColumns } from "./columns.ts";
import { pointsEnd, TICK_WIDTH } from "./entry-measures.ts";
import { type FigureColumn, figureColumns } from "./figure-columns.ts";
import { bandLabel, cellLabel } from "./labels-at-edge.ts";
import type { EntryPlace } from "./ladder.ts";
import type { Box, Fill, Mark, PlacedBox, TextLine } from "./page.ts";
import { layOutRow, type RowContext, type RowForm } from "./row.ts";
import { scoreBox } from "./score-cells.ts";
import {
  type GroupRows,
  noteCell,
  type SectionTags,
  sectionTag,
  type TableShape,
  type TotalTags,
  tableShape,
  totalTags,
} from "./section-tags.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { type HeadWords, layOutHead } from "./table-head.ts";
import { spanTag, type Tag } from "./tag.ts";
import { baselineIn, heightOf, setLine, setWords, stack, type Typesetter } from "./text-block.ts";

/** A section's table, laid out but for the scores. */
export interface SectionLayout {
  readonly key: string;
  readonly context: RowContext;
  readonly columns: TableColumns;
  readonly table: TableForm;
  readonly groups: readonly GroupLayout[];
  /** The height that a row can have on a page. */
  readonly highest: number;
  readonly total: Box;
  readonly tags: SectionTags;
  readonly shape: TableShape;
}

/** A group's rows; where it consists of rows that are added, what is said of them and what a blank sheet prints. */
interface GroupLayout {
  readonly label?: SpanLabel;
  /** What its label is. */
  readonly tag: Tag;
  readonly rows: readonly RowForm[];
  readonly added?: AddedLayout;
}

interface AddedLayout {
  readonly key: string;
  /** What a review calls the group. */
  readonly group: string;
  readonly grouped: boolean;
  readonly note: Box;
  readonly noteTag: Tag;
  readonly blank: readonly RowForm[];
}

/** The size of the tick. */
const TICK = 5.5;
/** Space between two tables. */
export const TABLE_GAP = 9;

/** Lays out what a section prints on every sheet of the template. */
export function layOutSection(
  section: SectionForm,
  form: SheetForm,
  words: HeadWords,
  bodyHeight: number,
  setter: Typesetter,
): SectionLayout {
  const columns = tableColumns(section, form, setter);
  const head = layOutHead(section, columns, form.columns, words, setter);
  const heading: Tag = { role: "H2" };
  const band = bandLabel(section.name, section.weight, heading, columns.band, setter);
  const highest = bodyHeight - head.box.height;
  const context: RowContext = { section, columns, answers: words.answers };
  const shape = tableShape(context);
  const total = totalTags(shape);
  return {
    tags: { heading, name: section.name, head: head.rows, total },
    shape,
    key: section.key,
    context,
    columns,
    table: { head: head.box, band, width: contentWidth(setter.theme) },
    groups: section.groups.map((group, index) =>
      layOutGroup(group, rowsKey(section.key, index), context, highest, setter),
    ),
    highest,
    total: totalBox(section, columns, total, setter),
  };
}

function layOutGroup(
  group: GroupForm,
  key: string,
  context: RowContext,
  highest: number,
  setter: Typesetter,
): GroupLayout {
  const grouped = group.name !== undefined;
  const lay = (items: GroupForm["items"]) =>
    items.flatMap((item) => layOutRow(item, grouped, context, highest, setter));
  const tag = spanTag();
  const label = group.name && cellLabel(group.name, group.weight, tag, context.columns.group, setter);
  const noteTag = noteCell(tableShape(context));
  return {
    tag,
    ...(label && { label }),
    rows: lay(group.items),
    ...(group.rows && {
      added: {
        key,
        group: group.rows.key,
        grouped,
        note: noteBox(group.rows.note, context.columns, noteTag, setter),
        noteTag,
        blank: lay(group.rows.blank),
      },
    }),
  };
}

/** What is said above added rows, across the table. */
function noteBox(note: Words, columns: TableColumns, tag: Tag, setter: Typesetter): Box {
  const { padding, size } = setter.theme;
  const left = columns.item.x + padding.x;
  const full = contentWidth(setter.theme);
  const lines = setWords(
    note,
    {
      width: full - left - padding.x,
      align: "left",
      size: size.small,
      second: size.second,
      ink: "secondary",
    },
    setter,
  );
  return { width: full, height: heightOf(lines) + 6, lines: stack(lines, left, 3), tag };
}

function totalBox(section: SectionForm, columns: TableColumns, tags: TotalTags, setter: Typesetter): Box {
  const { size, padding } = setter.theme;
  const left = columns.order.x;
  const width = (columns.scores[0]?.x ?? 0) - left;
  const lines = setWords(
    section.totalLabel,
    {
      width: width - 4 * padding.x,
      align: "right",
      size: size.label,
      second: size.labelSecond,
      weight: "bold",
    },
    setter,
  );
  const height = heightOf(lines) + 2 * padding.y;
  return {
    width: contentWidth(setter.theme),
    height,
    fills: [{ x: left, y: 0, width: contentWidth(setter.theme) - left, height, tint: "head" }],
    lines: stack(lines, left + 2 * padding.x, padding.y),
    tag: tags.label,
  };
}

/** The strips of a section with one person's scores. */
export function sectionStrips(
  layout: SectionLayout,
  form: SheetForm,
  entries: SheetEntries,
  setter: Typesetter,
): readonly Strip[] {
  const { figure } = setter.theme.size;
  // Points have a column of their own where levels are described at length.
  const anchors = layout.context.section.kind === "competencies" ? [layout.columns.points.x] : [];
  const groups = layout.groups.map((group) => groupOf(group, layout, entries, setter));
  const tags = [sectionTag(layout.tags, layout.shape, groups.map(rowsOf))];
  const allCells = ({ item }: RowForm) => form.columns.map(({ key }) => entries.itemCell(item, key));
  const cellsOf = (row: RowForm) => (row.continues ? [] : allCells(row));
  const totals = form.columns.map(({ key }) => entries.sectionCell(layout.key, key));
  const scores = figureColumns(
    scoreColumns(form, setter.theme),
    [...groups.flatMap(({ rows, more }) => [...rows, ...more]).map(cellsOf), totals],
    setter,
  );
  const columns = scoreColumns(form, setter.theme).map((column, index) => ({
    key: form.columns[index]?.key ?? "",
    column,
  }));
  const rowStrip = (row: RowForm, label: SpanLabel | undefined, prefix: readonly string[]): Strip => {
    const places = placesOnScreen({ row, prefix, columns, cells: allCells(row) }, entries, setter);
    const personal = scoreBox(cellsOf(row), scores, row.tags.scores, row.height, figure, setter);
    const matched = matchedBox(row, layout.columns, entries.matched.get(row.item), setter);
    return {
      height: row.height,
      gap: 0,
      keepWithNext: false,
      content: [...matched, at(row.box), at(personal), ...places],
      ...(row.slots.length > 0 && { slots: row.slots }),
      table: layout.table,
      ...(label && { group: label }),
      verticals: row.verticals.concat(anchors),
      ruleFrom: layout.columns.order.x,
    };
  };
  const strips = groups.flatMap(({ label, rows, added, more }) => [
    ...rows.map((row) => rowStrip(row, label, ["item", row.item])),
    ...(added === undefined
      ? []
      : [
          noteStrip(added.note, label, layout),
          ...numbered(more).map(([number, row]) =>
            rowStrip(row, label, ["row", added.group, String(number), "answer"]),
          ),
        ]),
  ]);
  const last = strips.length - 1;
  return [
    ...strips.map((strip, index) => ({
      ...strip,
      tags,
      gap: index === 0 ? TABLE_GAP : 0,
      keepWithNext: strip.keepWithNext || index === last,
    })),
    { ...totalStrip(layout, totals, scores, entries, setter), tags },
  ];
}

/** Rows with their numbers from 1; the parts of a row that is split have one. */
function numbered(rows: readonly RowForm[]): readonly (readonly [number: number, row: RowForm])[] {
  let number = 0;
  return rows.map((row) => {
    if (!row.continues) number += 1;
    return [number, row];
  });
}

/** What is asked on the screen in a row. */
function placesOnScreen(row: AskedRow, { asked }: SheetEntries, setter: Typesetter): readonly PlacedBox[] {
  if (asked === undefined) return [];
  const boxes = [describedBox(row, asked, setter), answerBox(row, asked, setter)];
  return boxes.flatMap((box) => (box === undefined ? [] : [at(box)]));
}

/** A group with the rows that one person's sheet adds to it. */
interface GroupOfSheet extends GroupLayout {
  readonly more: readonly RowForm[];
}

function groupOf(
  group: GroupLayout,
  layout: SectionLayout,
  entries: SheetEntries,
  setter: Typesetter,
): GroupOfSheet {
  return { ...group, more: group.added ? addedRows(group.added, layout, entries, setter) : [] };
}

function rowsOf({ label, tag, rows, added, more }: GroupOfSheet): GroupRows {
  return {
    ...(label && { label: tag }),
    before: rows,
    ...(added && { note: added.noteTag }),
    added: more,
  };
}

function totalStrip(
  layout: SectionLayout,
  totals: readonly ScoreCell[],
  scores: readonly FigureColumn[],
  entries: SheetEntries,
  setter: Typesetter,
): Strip {
  const { height } = layout.total;
  const numbers = entries.sectionNumbers.get(layout.key);
  const worked = numbers === undefined ? [] : [numbersBox(numbers, layout, setter)];
  return {
    height,
    gap: 0,
    keepWithNext: false,
    content: [
      at(layout.total),
      ...worked,
      at(scoreBox(totals, scores, layout.tags.total.scores, height, setter.theme.size.figure, setter)),
    ],
    table: layout.table,
    verticals: [layout.columns.order.x, ...scores.map((column) => column.x)],
    ruleFrom: layout.columns.order.x,
  };
}

/** The arithmetic of a section's total, at the left of its row. */
function numbersBox(numbers: Wording, layout: SectionLayout, setter: Typesetter): PlacedBox {
  const { size, padding } = setter.theme;
  const { height, width } = layout.total;
  const line: TextLine = setLine(
    numbers,
    {
      x: layout.columns.order.x + 2 * padding.x,
      y: baselineIn(height, size.body),
      size: size.body,
      ink: "text",
    },
    setter.measurer,
  );
  return at({ width, height, lines: [line], tag: layout.tags.total.numbers });
}

/** The rows that one person's sheet has; blank ones where nothing is filled in. */
function addedRows(
  added: AddedLayout,
  layout: SectionLayout,
  entries: SheetEntries,
  setter: Typesetter,
): readonly RowForm[] {
  const items = entries.rows.get(added.key);
  if (items === undefined) return added.blank;
  return items.flatMap((item) => layOutRow(item, added.grouped, layout.context, layout.highest, setter));
}

function noteStrip(note: Box, label: SpanLabel | undefined, { table, columns }: SectionLayout): Strip {
  const { order, group, item } = columns;
  return {
    height: note.height,
    gap: 0,
    keepWithNext: true,
    content: [at(note)],
    table,
    ...(label && { group: label }),
    verticals: [order.x, group.x, ...(group.width > 0 ? [item.x] : [])],
    ruleFrom: order.x,
  };
}

function at(box: Box): PlacedBox {
  return { x: 0, y: 0, box };
}

/** The tint and the tick of the entries that gave an item's points. */
function matchedBox(
  row: RowForm,
  columns: TableColumns,
  matched: MatchedEntries | undefined,
  setter: Typesetter,
): readonly PlacedBox[] {
  const places = row.entries.filter((entry) => matched?.has(entry.key));
  if (places.length === 0) return [];
  const { points } = columns;
  const fills = places.map(
    (place): Fill => ({
      x: row.scoring.x,
      y: place.y,
      width: row.scoring.width,
      height: place.height,
      tint: "matched",
    }),
  );
  const tagOf = ({ key }: EntryPlace) => {
    const tag = row.ticks.get(key);
    return tag && { tag };
  };
  const often = (place: EntryPlace) => matched?.get(place.key) ?? "";
  const ticked = places.filter((place) => often(place) === "");
  const counted = places.filter((place) => often(place) !== "");
  return [
    at({
      width: points.x + points.width,
      height: row.height,
      fills,
      marks: ticked.map((place) => ({ ...tickOf(place, columns), ...tagOf(place) })),
      lines: counted.map((place) => ({
        ...timesLine(often(place), place, columns, setter),
        ...tagOf(place),
      })),
    }),
  ];
}

function tickOf({ box, middle }: EntryPlace, { points }: TableColumns): Mark {
  if (box !== undefined) {
    const inset = (box.size - TICK) / 2;
    return { kind: "tick", x: box.x + inset, y: box.y + inset, size: TICK };
  }
  return { kind: "tick", x: points.x + points.width - TICK_WIDTH, y: middle - TICK / 2, size: TICK };
}

/** `×2` in the place of the tick, as large as what the points leave of their column allows. */
function timesLine(
  text: string,
  { middle }: EntryPlace,
  { points, pointsReach }: TableColumns,
  setter: Typesetter,
): TextLine {
  const side = 1.5;
  const right = points.width - side;
  const room = right - side - pointsEnd(points.width, pointsReach);
  const set = (size: number) =>
    setLine(
      { language: "en", text },
      { x: points.x + right, y: middle + size * 0.38, size, ink: "text", align: "right" },
      setter.measurer,
    );
  const usual = setter.theme.size.second;
  const { width } = set(usual);
  return width <= room ? set(usual) : set((usual * room) / width);
}
