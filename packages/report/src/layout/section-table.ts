import type { SectionForm, SheetEntries, SheetForm } from "../compose/sheet.ts";
import { contentWidth, scoreColumns, type TableColumns, tableColumns } from "./columns.ts";
import { bandLabel, cellLabel } from "./labels-at-edge.ts";
import type { Box, Fill, Mark, PlacedBox } from "./page.ts";
import { layOutRow, type RowForm } from "./row.ts";
import { scoreBox } from "./score-cells.ts";
import { TICK_WIDTH } from "./scoring-cell.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { type HeadWords, layOutHead } from "./table-head.ts";
import { heightOf, setWords, stack, type Typesetter } from "./text-block.ts";

/** A section's table, laid out but for the scores. */
export interface SectionLayout {
  readonly key: string;
  readonly columns: TableColumns;
  readonly table: TableForm;
  readonly rows: readonly { readonly row: RowForm; readonly group?: SpanLabel }[];
  readonly verticals: readonly number[];
  readonly total: Box;
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
  const columns = tableColumns(section, form, setter.theme);
  const head = layOutHead(section, columns, form.columns, words, setter);
  const band = bandLabel(section.name, section.weight, columns.band, setter);
  const highest = bodyHeight - head.height;
  const rows = section.groups.flatMap((group) => {
    const label = group.name && cellLabel(group.name, group.weight, columns.group, setter);
    return group.items
      .flatMap((item) => layOutRow(item, section, columns, highest, setter))
      .map((row) => ({ row, ...(label && { group: label }) }));
  });
  return {
    key: section.key,
    columns,
    table: { head, band, width: contentWidth(setter.theme) },
    rows,
    verticals: verticalsOf(section, columns),
    total: totalBox(section, columns, setter),
  };
}

function verticalsOf(section: SectionForm, columns: TableColumns): readonly number[] {
  const { order, group, item, weight, requirement, scoring, points, scores } = columns;
  const own = section.kind === "tasks" ? [requirement.x, scoring.x] : [scoring.x, points.x];
  const grouped = group.width > 0 ? [item.x] : [];
  return [order.x, group.x, ...grouped, weight.x, ...own, ...scores.map((column) => column.x)];
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
  const rows = layout.rows.map(({ row, group }, index): Strip => {
    const cells = row.continues ? [] : form.columns.map(({ key }) => entries.itemCell(row.item, key));
    const personal = scoreBox(cells, scores, row.height, figure, setter);
    const matched = matchedBox(row, layout.columns, entries.matched.get(row.item) ?? new Set());
    return {
      height: row.height,
      gap: index === 0 ? TABLE_GAP : 0,
      keepWithNext: index === layout.rows.length - 1,
      content: [...matched, at(row.box), at(personal)],
      table: layout.table,
      ...(group && { group }),
      verticals: layout.verticals,
      ruleFrom: layout.columns.order.x,
    };
  });
  const totals = form.columns.map(({ key }) => entries.sectionCell(layout.key, key));
  const total: Strip = {
    height: layout.total.height,
    gap: 0,
    keepWithNext: false,
    content: [at(layout.total), at(scoreBox(totals, scores, layout.total.height, figure, setter))],
    table: layout.table,
    verticals: [layout.columns.order.x, ...scores.map((column) => column.x)],
    ruleFrom: layout.columns.order.x,
  };
  return [...rows, total];
}

function at(box: Box): PlacedBox {
  return { x: 0, y: 0, box };
}

/** The tint and the tick of the entries that gave an item's points. */
function matchedBox(row: RowForm, columns: TableColumns, keys: ReadonlySet<string>): readonly PlacedBox[] {
  const places = row.entries.filter((entry) => keys.has(entry.key));
  if (places.length === 0) return [];
  const { scoring, points } = columns;
  const fills = places.map(
    (place): Fill => ({
      x: scoring.x,
      y: place.y,
      width: scoring.width + points.width,
      height: place.height,
      tint: "matched",
    }),
  );
  const marks = places.map(
    (place): Mark => ({
      kind: "tick",
      x: points.x + points.width - TICK_WIDTH,
      y: place.middle - TICK / 2,
      size: TICK,
    }),
  );
  return [at({ width: points.x + points.width, height: row.height, fills, marks, lines: [] })];
}
