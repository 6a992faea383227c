import { type Item, RESULT_COLUMN, type Result, type Section, type Template } from "@scorecard/model";
import type { ScoreCell, SheetEntries } from "./sheet.ts";

/*
 * Which empty cells still wait for a score. A final sheet waits for none; and nobody waits for a rater who does not score an
 * item, or who does not score everything that is added up.
 */

/** Tells an empty cell that stays empty from one that waits. */
export interface WaitedFor {
  item(item: string, column: string, cell: ScoreCell): ScoreCell;
  section(section: string, column: string, cell: ScoreCell): ScoreCell;
  total(column: string, cell: ScoreCell): ScoreCell;
}

/**
 * What a sheet waits for; rows that were added are scored as their prototypes are.
 * @param onScreen a fillable sheet also asks raters for whom nobody waits.
 */
export function waitedFor(
  { sections }: Template,
  { status }: Result,
  items: ReadonlyMap<string, Item>,
  onScreen: boolean,
): WaitedFor {
  const shown = (scored: readonly Item[], column: string, cell: ScoreCell): ScoreCell => {
    if (cell !== "missing") return cell;
    return status === "provisional" && scored.every((item) => isAsked(item, column)) ? cell : "unused";
  };
  const all = sections.flatMap(itemsIn);
  return {
    item(key, column, cell) {
      const item = items.get(key);
      const own = shown(item === undefined ? [] : [item], column, cell);
      const asks = onScreen && own !== cell && item !== undefined && mayAnswer(item, column);
      return asks ? "open" : own;
    },
    section(key, column, cell) {
      return shown(sections.filter((own) => own.key === key).flatMap(itemsIn), column, cell);
    },
    total: (column, cell) => shown(all, column, cell),
  };
}

/** The cells of a blank sheet: open, but for raters who do not score an item, or not everything that is added up. */
export function openCells({
  sections,
}: Template): Pick<SheetEntries, "itemCell" | "sectionCell" | "sumCell" | "stepCell" | "totalCell"> {
  const all = sections.flatMap(itemsIn);
  const items = new Map(all.map((item) => [item.key, item]));
  const added = (scored: readonly Item[], column: string): ScoreCell =>
    scored.every((item) => isAsked(item, column)) ? "open" : "unused";
  const total = (column: string) => added(all, column);
  return {
    itemCell(key, column) {
      const item = items.get(key);
      return added(item === undefined ? [] : [item], column);
    },
    sectionCell: (key, column) => added(sections.filter((own) => own.key === key).flatMap(itemsIn), column),
    sumCell: total,
    stepCell: (_, column) => total(column),
    totalCell: total,
  };
}

function isAsked({ raters }: Item, column: string): boolean {
  return column === RESULT_COLUMN || raters === undefined || raters.includes(column);
}

/** Whether a column is a rater's who scores the item. */
function mayAnswer(item: Item, column: string): boolean {
  return column !== RESULT_COLUMN && isAsked(item, column);
}

function itemsIn({ groups }: Section): readonly Item[] {
  return groups.flatMap(({ items, rows }) => (rows === undefined ? items : [...items, rows.prototype]));
}
