import { rowsKey } from "../compose/item-entries.ts";
import type { GroupForm, MatchedEntries, SectionForm, SheetEntries, SheetForm } from "../compose/sheet.ts";
import type { Words } from "../compose/words.ts";
import { contentWidth, scoreColumns, type TableColumns, TICK_WIDTH, tableColumns } from "./columns.ts";
import { bandLabel, cellLabel } from "./labels-at-edge.ts";
import type { EntryPlace } from "./ladder.ts";
import type { Box, Fill, Mark, PlacedBox, TextLine } from "./page.ts";
import { layOutRow, type RowContext, type RowForm } from "./row.ts";
import { scoreBox } from "./score-cells.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { type HeadWords, layOutHead } from "./table-head.ts";
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
}

/** A group's rows; where it consists of rows that are added, what is said of them and what a blank sheet prints. */
interface GroupLayout {
  readonly label?: SpanLabel;
  readonly rows: readonly RowForm[];
  readonly added?: AddedLayout;
}

interface AddedLayout {
  readonly key: string;
  readonly grouped: boolean;
  readonly note: Box;
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
  const band = bandLabel(section.name, section.weight, columns.band, setter);
  const highest = bodyHeight - head.height;
  const context: RowContext = { section, columns, answers: words.answers };
  return {
    key: section.key,
    context,
    columns,
    table: { head, band, width: contentWidth(setter.theme) },
    groups: section.groups.map((group, index) =>
      layOutGroup(group, rowsKey(section.key, index), context, highest, setter),
    ),
    highest,
    total: totalBox(section, columns, setter),
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
  const label = group.name && cellLabel(group.name, group.weight, context.columns.group, setter);
  return {
    ...(label && { label }),
    rows: lay(group.items),
    ...(group.rows && {
      added: {
        key,
        grouped,
        note: noteBox(group.rows.note, context.columns, setter),
        blank: lay(group.rows.blank),
      },
    }),
  };
}

/** What is said above added rows, across the table. */
function noteBox(note: Words, columns: TableColumns, setter: Typesetter): Box {
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
  return { width: full, height: heightOf(lines) + 6, lines: stack(lines, left, 3) };
}

function totalBox(section: SectionForm, columns: TableColumns, setter: Typesetter): Box {
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
  };
}

/** The strips of a section with one person's scores. */
export function sectionStrips(
  layout: SectionLayout,
  form: SheetForm,
  entries: SheetEntries,
  setter: Typesetter,
): readonly Strip[] {
  const scores = scoreColumns(form, setter.theme);
  const { figure } = setter.theme.size;
  // Points have a column of their own where levels are described at length.
  const anchors = layout.context.section.kind === "competencies" ? [layout.columns.points.x] : [];
  const rowStrip = (row: RowForm, label: SpanLabel | undefined): Strip => {
    const cells = row.continues ? [] : form.columns.map(({ key }) => entries.itemCell(row.item, key));
    const personal = scoreBox(cells, scores, row.height, figure, setter);
    const matched = matchedBox(row, layout.columns, entries.matched.get(row.item), setter);
    return {
      height: row.height,
      gap: 0,
      keepWithNext: false,
      content: [...matched, at(row.box), at(personal)],
      ...(row.slots.length > 0 && { slots: row.slots }),
      table: layout.table,
      ...(label && { group: label }),
      verticals: row.verticals.concat(anchors),
      ruleFrom: layout.columns.order.x,
    };
  };
  const strips = layout.groups.flatMap(({ label, rows, added }) => [
    ...rows.map((row) => rowStrip(row, label)),
    ...(added === undefined
      ? []
      : [
          noteStrip(added.note, label, layout),
          ...addedRows(added, layout, entries, setter).map((row) => rowStrip(row, label)),
        ]),
  ]);
  const last = strips.length - 1;
  return [
    ...strips.map((strip, index) => ({
      ...strip,
      gap: index === 0 ? TABLE_GAP : 0,
      keepWithNext: strip.keepWithNext || index === last,
    })),
    totalStrip(layout, form, entries, setter),
  ];
}

function totalStrip(
  layout: SectionLayout,
  form: SheetForm,
  entries: SheetEntries,
  setter: Typesetter,
): Strip {
  const scores = scoreColumns(form, setter.theme);
  const { height } = layout.total;
  const totals = form.columns.map(({ key }) => entries.sectionCell(layout.key, key));
  const numbers = entries.sectionNumbers.get(layout.key);
  const worked = numbers === undefined ? [] : [numbersBox(numbers, layout, setter)];
  return {
    height,
    gap: 0,
    keepWithNext: false,
    content: [
      at(layout.total),
      ...worked,
      at(scoreBox(totals, scores, height, setter.theme.size.figure, setter)),
    ],
    table: layout.table,
    verticals: [layout.columns.order.x, ...scores.map((column) => column.x)],
    ruleFrom: layout.columns.order.x,
  };
}

/** The arithmetic of a section's total, at the left of its row. */
function numbersBox(numbers: string, layout: SectionLayout, setter: Typesetter): PlacedBox {
  const { size, padding } = setter.theme;
  const { height, width } = layout.total;
  const line: TextLine = setLine(
    { language: "en", text: numbers },
    {
      x: layout.columns.order.x + 2 * padding.x,
      y: baselineIn(height, size.body),
      size: size.body,
      ink: "text",
    },
    setter.measurer,
  );
  return at({ width, height, lines: [line] });
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
  const often = (place: EntryPlace) => matched?.get(place.key) ?? "";
  const ticked = places.filter((place) => often(place) === "");
  const counted = places.filter((place) => often(place) !== "");
  return [
    at({
      width: points.x + points.width,
      height: row.height,
      fills,
      marks: ticked.map((place) => tickOf(place, columns)),
      lines: counted.map((place) => timesLine(often(place), place, columns, setter)),
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

/** `×2` in the place of the tick. */
function timesLine(
  text: string,
  { middle }: EntryPlace,
  { points }: TableColumns,
  setter: Typesetter,
): TextLine {
  const size = setter.theme.size.second;
  return setLine(
    { language: "en", text },
    { x: points.x + points.width - 1.5, y: middle + size * 0.38, size, ink: "text", align: "right" },
    setter.measurer,
  );
}
