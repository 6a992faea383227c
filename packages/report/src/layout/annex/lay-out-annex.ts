import type { Annex, AnnexGroup } from "../../compose/annex/annex.ts";
import type { Words } from "../../compose/words.ts";
import { contentWidth } from "../columns.ts";
import type { Box } from "../page.ts";
import { smallPrintStrips } from "../paragraphs.ts";
import { TABLE_GAP } from "../section-table.ts";
import type { Strip, TableForm } from "../strip.ts";
import { headCell, partTag, rowTag, type Tag, tableTag, tagged } from "../tag.ts";
import { type BlockLine, heightOf, setInline, setName, stack, type Typesetter } from "../text-block.ts";
import { type AnnexColumns, annexColumns } from "./annex-columns.ts";
import { type EntryFrame, type EntryStrips, layOutEntry, type TableStrip } from "./annex-entry.ts";

/**
 * Lays out the annex, to begin on a page of its own: a table for each section, one for the total, and what follows from
 * it.
 * @param highest the room of a page
 */
export function annexStrips(annex: Annex, highest: number, setter: Typesetter): readonly Strip[] {
  const columns = annexColumns(annex, setter);
  const head = layOutHead(annex, columns, setter);
  const frame = { columns, highest: highest - head.box.height - HEADING_ROOM };
  const title = heading(annex.title, "H2", TITLE_SIZE, setter);
  const facts = annex.facts.length === 0 ? [] : smallPrintStrips(annex.facts, setter);
  const sections = annex.sections.map(({ title: name, groups, totals }) => {
    const parts = [
      ...groups.flatMap((group) => groupParts(group, frame, setter)),
      layOutEntry(totals, frame, setter),
    ];
    return tablePart(name, parts, layOutHead(annex, columns, setter), setter);
  });
  const sum = [layOutEntry(annex.total, frame, setter)];
  const total = tablePart(annex.total.title, sum, head, setter);
  const verdict = smallPrintStrips(annex.verdict, setter);
  // What follows from the total stays with it.
  const closing = total.strips.map((strip) => ({
    ...strip,
    keepWithNext: strip.keepWithNext || verdict.length > 0,
  }));
  const body = [...sections.flatMap(({ strips }) => strips), ...closing];
  const part = partTag(title.tag, annex.title, [
    ...tagsOf(facts),
    ...sections.map(({ tag }) => tag),
    total.tag,
    ...tagsOf(verdict),
  ]);
  return [title.strip, ...facts, ...body, ...verdict].map((strip) => ({ ...strip, tags: [part] }));
}

const TITLE_SIZE = 1.5;
const HEADING_SIZE = 1.12;
/** What is left free on a page for the headings above a row. */
const HEADING_ROOM = 60;

function tagsOf(strips: readonly Strip[]): readonly Tag[] {
  return [...new Set(strips.flatMap(({ tags = [] }) => tags))];
}

/** A heading on one line, the languages behind each other where there is room. */
function heading(words: Words, role: "H2" | "H3", scale: number, setter: Typesetter) {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const tag: Tag = { role };
  const style = {
    width: contentWidth(theme),
    align: "left",
    size: size.label * scale,
    second: size.second * scale,
    weight: "bold",
  } as const;
  const lines = setInline(words, style, setter);
  const height = heightOf(lines) + BELOW_HEADING;
  const box: Box = { width: contentWidth(theme), height, lines: stack(lines, 0, 0), tag };
  const strip: Strip = {
    height,
    gap: TABLE_GAP,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box }],
    verticals: [],
    ruleFrom: 0,
  };
  return { tag, strip };
}

const BELOW_HEADING = 3;

/** The head of a table, with its cells: each table has its own, as an element belongs to one table only. */
interface AnnexHead {
  readonly box: Box;
  readonly cells: readonly Tag[];
}

function layOutHead({ columns: words }: Annex, columns: AnnexColumns, setter: Typesetter): AnnexHead {
  const { padding, size } = setter.theme;
  const keys = ["item", "rater", "basis", "score"] as const;
  const cells = keys.map((key) => {
    const tag = headCell("Column");
    const align = key === "score" ? "right" : "left";
    const style = { size: size.label, second: size.labelSecond, weight: "bold", align } as const;
    const lines = setName(words[key], { ...style, width: columns[key].width - 3 * padding.x }, setter);
    return { tag, x: columns[key].x + padding.x, lines: tagged(lines, tag) };
  });
  const highest = Math.max(...cells.map(({ lines }) => heightOf(lines)));
  const height = highest + 2 * padding.y;
  const width = contentWidth(setter.theme);
  const verticals = [columns.rater.x, columns.basis.x, columns.score.x];
  return {
    cells: cells.map(({ tag }) => tag),
    box: {
      width,
      height,
      fills: [{ x: 0, y: 0, width, height, tint: "head" }],
      rules: verticals.map((x) => ({ x1: x, y1: 0, x2: x, y2: height, stroke: "grid" })),
      lines: cells.flatMap(({ lines, x }) => stack(lines, x, (height - heightOf(lines)) / 2)),
    },
  };
}

function groupParts(
  { title, entries, totals }: AnnexGroup,
  frame: EntryFrame,
  setter: Typesetter,
): readonly EntryStrips[] {
  return [
    ...(title === undefined ? [] : [groupHeading(title, setter)]),
    ...entries.map((entry) => layOutEntry(entry, frame, setter)),
    ...(totals === undefined ? [] : [layOutEntry(totals, frame, setter)]),
  ];
}

/** A group's name across the table. */
function groupHeading(title: Words, setter: Typesetter): EntryStrips {
  const { padding, size } = setter.theme;
  const width = contentWidth(setter.theme);
  const tag = headCell("Row", COLUMNS);
  const style = { size: size.label, second: size.labelSecond, weight: "bold", align: "left" } as const;
  const lines: readonly BlockLine[] = setInline(title, { ...style, width: width - 4 * padding.x }, setter);
  const height = heightOf(lines) + 2 * padding.y;
  const box: Box = { width, height, lines: stack(lines, 2 * padding.x, padding.y), tag };
  const strip: TableStrip = {
    height,
    keepWithNext: true,
    content: [{ x: 0, y: 0, box }],
    verticals: [],
    ruleFrom: 0,
  };
  return { strips: [strip], rows: [rowTag([tag])] };
}

const COLUMNS = 4;

/** A heading and its table. */
function tablePart(name: Words, parts: readonly EntryStrips[], head: AnnexHead, setter: Typesetter) {
  const title = heading(name, "H3", HEADING_SIZE, setter);
  const table: TableForm = { head: head.box, width: contentWidth(setter.theme) };
  const strips = parts.flatMap((part) => part.strips);
  const rows = parts.flatMap((part) => part.rows);
  const tag = partTag(title.tag, name, [tableTag({ head: [rowTag(head.cells)], body: rows })]);
  return { tag, strips: [title.strip, ...strips.map((strip): Strip => ({ ...strip, gap: 0, table }))] };
}
