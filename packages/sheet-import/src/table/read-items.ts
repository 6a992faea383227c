import type { Cell, Grid } from "../grid/grid.ts";
import type { Column, Header } from "./header.ts";
import type { Role } from "./roles.ts";
import type { GroupReading, ItemReading, TitledText } from "./sheet-reading.ts";
import { nameAndWeight, weightIn } from "./weights.ts";

/** The columns of a table, sorted by what they hold. */
export interface Layout {
  readonly columns: readonly Column[];
  /** The cell at the left edge that names the part; it belongs to no item. */
  readonly part: Cell | undefined;
  readonly item: number;
  /** Columns of groups, from the outer to the inner one. */
  readonly groups: readonly number[];
  readonly groupWeight: number | undefined;
  readonly weight: number | undefined;
}

/** Which columns of a table name its items; `undefined` when none can. */
export function layoutOf({ columns, part }: Header): Layout | undefined {
  const at = (role: Role) => columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const item = at("item").at(-1) ?? at("requirement").at(0) ?? at("group").at(-1);
  if (item === undefined) return undefined;
  const groups = [...at("group"), ...at("item")].filter((index) => index !== item).toSorted((a, b) => a - b);
  const weights = at("weight");
  const firstGroup = groups[0];
  const groupWeight =
    firstGroup !== undefined && weights.length > 1
      ? weights.find((index) => index > firstGroup && index < item)
      : undefined;
  const weight = weights.find((index) => index !== groupWeight) ?? at("points").at(0);
  return { columns, part, item, groups, groupWeight, weight };
}

/** An item's rows: the first, and the one behind the last. */
export interface ItemRows {
  readonly from: number;
  readonly to: number;
}

/** Reads one item from its rows. */
export function readItemRows(
  grid: Grid,
  rows: ItemRows,
  layout: Layout,
  groupBefore: GroupReading | undefined,
): ItemReading {
  const texts = (index: number | undefined) =>
    index === undefined ? [] : textsIn(grid, rows, index, layout);
  const named = nameAndWeight(texts(layout.item).join("\n"));
  const byRole = (role: Role) => columnsWith(layout, role).flatMap((index) => texts(index));
  const requirement = layout.columns[layout.item]?.role === "requirement" ? [] : byRole("requirement");
  const scoring = [...byRole("scoring"), ...levelTexts(grid, rows, layout)];
  return {
    name: named.name,
    group: groupOf(grid, rows, layout) ?? groupBefore,
    weight: weightIn(texts(layout.weight)[0] ?? "") ?? named.weight,
    requirement: joined(requirement),
    scoring: joined(scoring),
    paired: pairedTexts(requirement, scoring),
    target: joined(byRole("target")),
    source: joined(byRole("source")),
    notes: titled(["remark", "rater", "filled-in", "points"], grid, rows, layout),
    unknown: titled([undefined], grid, rows, layout),
  };
}

function columnsWith({ columns, item }: Layout, role: Role | undefined): readonly number[] {
  return columns.flatMap((column, index) => (column.role === role && index !== item ? [index] : []));
}

function cellsIn(grid: Grid, { from, to }: ItemRows, column: number): readonly Cell[] {
  const cells = grid.rows.slice(from, to).flatMap((row) => row[column] ?? []);
  return [...new Set(cells)];
}

/** The texts of a column; a cell that is the item's own, or belongs to a column further left, is not repeated. */
function textsIn(grid: Grid, rows: ItemRows, column: number, { item, part }: Layout): readonly string[] {
  return cellsIn(grid, rows, column)
    .filter((cell) => cell !== part && (column === item || cell.column === column))
    .map((cell) => cell.text);
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** The cells of level columns under their titles, as a scoring text has them: 优秀（5 分）：… */
function levelTexts(grid: Grid, rows: ItemRows, layout: Layout): readonly string[] {
  return columnsWith(layout, "level").flatMap((index) =>
    textsIn(grid, rows, index, layout).map((text) => `${layout.columns[index]?.title ?? ""}：${text}`),
  );
}

/** 5分 beside 精通业务, row by row. */
function pairedTexts(requirement: readonly string[], scoring: readonly string[]): string | undefined {
  if (scoring.length < 2 || scoring.length !== requirement.length) return undefined;
  return scoring.map((text, index) => `${text}：${requirement[index] ?? ""}`).join("\n");
}

function titled(
  roles: readonly (Role | undefined)[],
  grid: Grid,
  rows: ItemRows,
  layout: Layout,
): readonly TitledText[] {
  const taken = new Set([layout.item, layout.weight, layout.groupWeight, ...layout.groups]);
  return roles
    .flatMap((role) => columnsWith(layout, role))
    .filter((index) => !taken.has(index))
    .flatMap((index) =>
      textsIn(grid, rows, index, layout).map((text) => ({ title: layout.columns[index]?.title ?? "", text })),
    );
}

function groupOf(grid: Grid, rows: ItemRows, layout: Layout): GroupReading | undefined {
  const itemCell = grid.rows[rows.from]?.[layout.item];
  const cells = layout.groups.flatMap((index) => grid.rows[rows.from]?.[index] ?? []);
  const group = cells.filter((cell) => cell !== itemCell).at(-1);
  if (group === undefined) return undefined;
  const { name, weight } = nameAndWeight(group.text);
  const ownWeight =
    layout.groupWeight === undefined ? undefined : grid.rows[rows.from]?.[layout.groupWeight]?.text;
  return { name, weight: weight ?? weightIn(ownWeight ?? "") };
}
