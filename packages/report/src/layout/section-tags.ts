import type { Words } from "../compose/words.ts";
import type { RowContext, RowForm } from "./row.ts";
import { itemRowTag } from "./row-tags.ts";
import { dataCell, headCell, partTag, rowTag, spanTag, type Tag, tableTag } from "./tag.ts";

/*
 * A section as a heading and a table. How many rows a group spans differs from person to person where rows are added, so
 * that the table is made for each sheet out of cells that are made once.
 */

/** What is made once for a section. */
export interface SectionTags {
  readonly heading: Tag;
  readonly name: Words;
  /** The rows of the table's head. */
  readonly head: readonly Tag[];
  readonly total: TotalTags;
}

/** The cells of a section's total. */
export interface TotalTags {
  readonly label: Tag;
  /** How it was worked out, after the label. */
  readonly numbers: Tag;
  readonly scores: readonly Tag[];
}

/** The shape of a section's table. */
export interface TableShape {
  readonly hasGroups: boolean;
  /** Before those of the scores. */
  readonly columns: number;
  readonly scores: number;
}

/** One group of a sheet as it prints: what is said above added rows, and the rows. */
export interface GroupRows {
  /** What the group's name is; absent where it has none. */
  readonly label?: Tag;
  readonly before: readonly RowForm[];
  readonly note?: Tag;
  readonly added: readonly RowForm[];
}

/** The shape of the table of a section. */
export function tableShape({ section, columns }: RowContext): TableShape {
  const hasGroups = columns.group.width > 0;
  const shown = [
    true, // order
    hasGroups,
    true, // name
    true, // weight
    section.required,
    true, // scoring
    section.kind === "competencies", // points
  ];
  return { hasGroups, columns: shown.filter(Boolean).length, scores: columns.scores.length };
}

/** The cells of a section's total. */
export function totalTags({ scores }: TableShape): TotalTags {
  return {
    label: spanTag(),
    numbers: spanTag(),
    scores: Array.from({ length: scores }, () => dataCell()),
  };
}

/** A section of one person's sheet. */
export function sectionTag(tags: SectionTags, shape: TableShape, groups: readonly GroupRows[]): Tag {
  const { label, numbers, scores } = tags.total;
  const total: Tag = { ...headCell("Row", shape.columns), children: [label, numbers] };
  const table = tableTag({
    head: tags.head,
    body: groups.flatMap((group) => groupRows(group, shape)),
    foot: [rowTag([total, ...scores])],
  });
  return partTag(tags.heading, tags.name, [table]);
}

/** The rows of a group; its name is a cell of the first. */
function groupRows({ label, before, note, added }: GroupRows, shape: TableShape): readonly Tag[] {
  const firsts = (rows: readonly RowForm[]) => rows.filter(({ continues }) => !continues);
  const made: readonly MakeRow[] = [
    ...firsts(before).map(toRow),
    ...(note === undefined ? [] : [toNoteRow(note, label === undefined && shape.hasGroups)]),
    ...firsts(added).map(toRow),
  ];
  const cell: Tag | undefined = label && { ...headCell("Row", 1, made.length), children: [label] };
  return made.map((make, index) => make(index === 0 ? cell : undefined));
}

type MakeRow = (group: Tag | undefined) => Tag;

function toRow({ tags }: RowForm): MakeRow {
  return (group) => itemRowTag(tags, group);
}

/** What is said above added rows is one cell beside those of order and group. */
function toNoteRow(note: Tag, hasEmptyGroup: boolean): MakeRow {
  return (group = hasEmptyGroup ? dataCell() : undefined) =>
    rowTag([dataCell(), ...(group === undefined ? [] : [group]), note]);
}

/** The cell of what is said above added rows. */
export function noteCell({ hasGroups, columns, scores }: TableShape): Tag {
  return dataCell(columns + scores - (hasGroups ? 2 : 1));
}
