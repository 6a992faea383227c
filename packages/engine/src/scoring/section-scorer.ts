import type { Group, GroupResult, Review, Section, SectionResult } from "@scorecard/model";
import type { Named } from "../names.ts";
import type { Assessment } from "./assessment.ts";
import type { Entry } from "./assign.ts";
import { type Cell, EMPTY_CELL } from "./cell.ts";
import { type ItemScorer, itemResult, itemScorer, type SaidOfItem, type ScoredItem } from "./item-scorer.ts";
import { recordOf } from "./rater-columns.ts";
import { type RowsScorer, rowsKey, rowsScorer } from "./rows.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { groupSum, sectionSum } from "./sums.ts";
import { applyVetoes } from "./vetoes.ts";

/** What a review says about the items and the groups of rows of a sheet, by their positions. */
export interface SaidEntries {
  readonly items: readonly (Entry<Review["items"][string]> | undefined)[];
  readonly rows: readonly (Entry<NonNullable<Review["rows"]>[string]> | undefined)[];
}

/** The scored items of one group. */
export interface ScoredGroup {
  readonly items: ScoredItem[];
  /** Whether its rows are as the sheet asks; without it no sum is possible. */
  readonly sound: boolean;
}

/** Where the items and groups of rows of a section begin among those of the sheet. */
export interface Positions {
  readonly items: number;
  readonly rows: number;
}

/** One section, prepared. */
export interface SectionScorer {
  /** What reviews can call its items and its groups of rows. */
  readonly items: readonly Named[];
  readonly rows: readonly Named[];
  readonly scoreItems: (said: SaidEntries, assessment: Assessment) => readonly ScoredGroup[];
  /** The section's total in every column. */
  readonly addUp: (groups: readonly ScoredGroup[]) => readonly Cell[];
  readonly result: (groups: readonly ScoredGroup[], totals: readonly Cell[]) => SectionResult;
}

interface PreparedGroup {
  readonly key: string | undefined;
  readonly members: readonly {
    readonly position: number;
    readonly key: string;
    readonly score: ItemScorer;
  }[];
  readonly rows: { readonly position: number; readonly score: RowsScorer } | undefined;
}

/** Prepares one section; `first` is where its items begin. */
export function sectionScorer(
  frame: SheetFrame,
  section: Section,
  printed: Section,
  first: Positions,
): SectionScorer {
  const { columns, traced, template, vetoes } = frame;
  const places = template.rounding.section;
  const groups = prepareGroups(frame, section, printed, first);
  const addGroup = groupSum(section, places, traced);
  const addSection = sectionSum(section, places, traced);
  const itemFrame = { places: template.rounding.item, traced };
  const keyed = columns.keys;

  const scoreGroup = (group: PreparedGroup, said: SaidEntries, assessment: Assessment): ScoredGroup => {
    const items = group.members.map(({ position, key, score }): ScoredItem => {
      const scored = score(saidOf(said.items[position], key), assessment);
      const effects = vetoes.itemsByEvent[position];
      const vetoed =
        effects === undefined
          ? scored
          : { ...scored, cells: applyVetoes(effects, scored.cells, assessment.vetoes, itemFrame) };
      assessment.standing.items[position] = vetoed.cells;
      return vetoed;
    });
    if (group.rows === undefined) return { items, sound: true };
    const entry = said.rows[group.rows.position];
    if (entry?.spoilt) return { items, sound: false };
    const rows = group.rows.score(entry?.value, entry?.name, assessment);
    items.push(...rows.items);
    return { items, sound: rows.sound };
  };

  return {
    items: namesOfItems(section, printed),
    rows: namesOfRows(section, printed),
    scoreItems: (said, assessment) => groups.map((group) => scoreGroup(group, said, assessment)),
    addUp: (scored) => {
      if (!scored.every(({ sound }) => sound)) return keyed.map(() => EMPTY_CELL);
      const all: ScoredItem[] = [];
      for (const { items } of scored) all.push(...items);
      return keyed.map((_, column) => addSection(all, column));
    },
    result: (scored, totals) => ({
      key: section.key,
      groups: scored.map(({ items, sound }, index): GroupResult => {
        const key = groups[index]?.key;
        const sums = keyed.map((_, column) => (sound ? addGroup(items, column) : EMPTY_CELL));
        return {
          ...(key !== undefined && { key }),
          items: items.map((item) => itemResult(item, frame)),
          totals: recordOf(columns, sums),
        };
      }),
      totals: recordOf(columns, totals),
    }),
  };
}

function saidOf(entry: Entry<Review["items"][string]> | undefined, key: string): SaidOfItem {
  if (entry === undefined) return { review: undefined, path: ["items", key], spoilt: false };
  return { review: entry.value, path: ["items", entry.name], spoilt: entry.spoilt };
}

function prepareGroups(
  frame: SheetFrame,
  section: Section,
  printed: Section,
  first: Positions,
): readonly PreparedGroup[] {
  let item = first.items;
  let rows = first.rows;
  return section.groups.map((group, index) => {
    const printedGroup = printed.groups[index] ?? group;
    const members = group.items.map((member, place) => {
      const position = item;
      item += 1;
      const score = itemScorer(frame, printedGroup.items[place] ?? member);
      return { position, key: member.key, score };
    });
    if (group.rows === undefined) return { key: group.key, members, rows: undefined };
    const position = rows;
    rows += 1;
    const score = rowsScorer(frame, section, printedGroup, printedGroup.rows ?? group.rows);
    return { key: group.key, members, rows: { position, score } };
  });
}

function namesOfItems(section: Section, printed: Section): readonly Named[] {
  return section.groups.flatMap(({ items }, index) =>
    items.map(({ key, name }, place) => {
      return { key, names: [name, printed.groups[index]?.items[place]?.name ?? name] };
    }),
  );
}

function namesOfRows(section: Section, printed: Section): readonly Named[] {
  return section.groups.flatMap((group, index) =>
    group.rows === undefined
      ? []
      : [{ key: rowsKey(group, group.rows), names: namesOfGroup(group, printed.groups[index] ?? group) }],
  );
}

function namesOfGroup(...forms: readonly Group[]) {
  return forms.flatMap(({ name, rows }) => [
    ...(name === undefined ? [] : [name]),
    ...(rows === undefined ? [] : [rows.prototype.name]),
  ]);
}
