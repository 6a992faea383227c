import type { ItemForm, ScoringEntry } from "../compose/sheet.ts";
import type { RowContext } from "./row.ts";
import {
  dataCell,
  entryTag,
  headCell,
  type RemarkTag,
  type Role,
  remarkTag,
  rowTag,
  spanTag,
  type Tag,
} from "./tag.ts";

/*
 * What the pieces of an item's row are: its cells, and what its cells are made of.
 */

/** The cells of an item's row. An item's name is the head of its row. */
export interface RowTags {
  readonly order: Tag;
  readonly name: Tag;
  readonly weight: Tag;
  /** Absent where the scoring takes its place. */
  readonly requirement?: RequirementTag;
  readonly scoring: ScoringTag;
  /** One for each column of scores. */
  readonly scores: readonly Tag[];
}

/** What is required, and a paragraph for each remark below it. */
export interface RequirementTag extends Tag {
  readonly text: Tag;
  readonly remarks: readonly RemarkTag[];
}

/** How an item is scored: paragraphs, then a list. */
export interface ScoringTag extends Tag {
  readonly preface: readonly WordsTag[];
  readonly entries: readonly EntryTag[];
}

/** Words; those in the second language, where they stand beside the first, are read after all lines of the first. */
export interface WordsTag extends Tag {
  readonly second: Tag;
}

/** An entry of the list, in the order in which its parts are read. */
export interface EntryTag {
  readonly lead: WordsTag;
  readonly text: WordsTag;
  readonly amount: Tag;
  readonly unit: Tag;
  readonly points: Tag;
  readonly tick: Tag;
}

/**
 * The tags of an item's row.
 * @param isAsked the row has a cell for what is required.
 */
export function rowTags(
  item: ItemForm,
  isGrouped: boolean,
  isAsked: boolean,
  { section, columns }: RowContext,
): RowTags {
  const scoringColumns = section.kind === "competencies" ? 2 : 1;
  return {
    order: dataCell(),
    name: headCell("Row", isGrouped || columns.group.width === 0 ? 1 : 2),
    weight: dataCell(),
    ...(isAsked && { requirement: requirementTag(item) }),
    scoring: scoringTag(item, section.required && !isAsked ? scoringColumns + 1 : scoringColumns),
    scores: columns.scores.map(() => dataCell()),
  };
}

/** The row itself; the cell of its group stands in the first row of the group only. */
export function itemRowTag(tags: RowTags, group: Tag | undefined): Tag {
  const { order, name, weight, requirement, scoring, scores } = tags;
  return rowTag([
    order,
    ...(group === undefined ? [] : [group]),
    name,
    weight,
    ...(requirement === undefined ? [] : [requirement]),
    scoring,
    ...scores,
  ]);
}

function requirementTag({ remarks }: ItemForm): RequirementTag {
  const text: Tag = remarks.length === 0 ? spanTag() : { role: "P" };
  const paragraphs = remarks.map(() => remarkTag("P"));
  return { ...dataCell(1, [text, ...paragraphs]), text, remarks: paragraphs };
}

function scoringTag({ scoring }: ItemForm, columns: number): ScoringTag {
  const preface = scoring.preface.map(() => wordsTag("P"));
  const isPlain = scoring.entries.length === 1 && preface.length === 0;
  const entries = scoring.entries.map((entry) => entryParts(entry, isPlain));
  const list: Tag = { role: "L", children: entries.map(listEntry) };
  const said = isPlain ? entries.flatMap((entry) => [entry.lead, ...bodyOf(entry)]) : [...preface, list];
  return { ...dataCell(columns, said), preface, entries };
}

function entryParts({ lead }: ScoringEntry, isOnly: boolean): EntryTag {
  return {
    lead: wordsTag(lead === undefined || isOnly ? "Span" : "Lbl"),
    text: wordsTag("Span"),
    amount: spanTag(),
    unit: spanTag(),
    points: spanTag(),
    tick: spanTag(),
  };
}

function wordsTag(role: Role): WordsTag {
  const second = spanTag();
  return { role, children: [second], second };
}

function listEntry(entry: EntryTag): Tag {
  const { lead } = entry;
  return entryTag({ role: "LBody", children: bodyOf(entry) }, lead.role === "Lbl" ? lead : undefined);
}

function bodyOf({ text, amount, unit, points, tick }: EntryTag): readonly Tag[] {
  return [text, amount, unit, points, tick];
}
