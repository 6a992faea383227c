import { type CompleteText, type Diagnostic, fillMessage, type Location, suggest } from "@scorecard/model";
import { report } from "./messages.ts";

/** What a roster tells of a person. */
export type ColumnName = "number" | "name" | "department" | "position";

interface Column {
  readonly label: CompleteText;
  readonly required: boolean;
  /** Every name that the column goes by, in comparable form. */
  readonly names: readonly string[];
}

const COLUMNS: { readonly [C in ColumnName]: Column } = {
  number: {
    label: { "zh-Hans": "工号", "zh-Hant": "員工編號", en: "number" },
    required: true,
    names: names(
      "工号|工號|员工编号|員工編號|员工号|員工號|编号|編號|number|employee number|employee no.|employee id|no.",
    ),
  },
  name: {
    label: { "zh-Hans": "姓名", "zh-Hant": "姓名", en: "name" },
    required: true,
    names: names("姓名|员工姓名|員工姓名|name|full name|employee name"),
  },
  department: {
    label: { "zh-Hans": "部门", "zh-Hant": "部門", en: "department" },
    required: false,
    names: names("部门|部門|所属部门|所屬部門|department|dept|dept."),
  },
  position: {
    label: { "zh-Hans": "岗位", "zh-Hant": "職位", en: "position" },
    required: false,
    names: names("岗位|崗位|职位|職位|职务|職務|position|job title|title"),
  },
};

const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

const HINT: CompleteText = {
  "zh-Hans": "是不是写成了“{written}”？",
  "zh-Hant": "是不是寫成了「{written}」？",
  en: " Is it the one called “{written}”?",
};
const NO_HINT: CompleteText = { "zh-Hans": "", "zh-Hant": "", en: "" };

function names(list: string): readonly string[] {
  return list.split("|");
}

function comparable(written: string): string {
  return written.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Which cell of a row holds what. */
export type ColumnPositions = ReadonlyMap<ColumnName, number>;

/** Reads the header row. Columns that a roster does not need are left alone. */
export function readHeader(
  cells: readonly string[],
  location: Location,
  diagnostics: Diagnostic[],
): ColumnPositions {
  const positions = new Map<ColumnName, number>();
  cells.forEach((written, position) => {
    const column = COLUMN_NAMES.find((candidate) => COLUMNS[candidate].names.includes(comparable(written)));
    const other = column && positions.get(column);
    if (column === undefined) return;
    if (other === undefined) positions.set(column, position);
    else diagnostics.push(report("column-twice", { name: written, other: cells[other] ?? "" }, { location }));
  });
  for (const column of COLUMN_NAMES) {
    const { label, required } = COLUMNS[column];
    if (!required || positions.has(column)) continue;
    const hint = nearestHeader(column, cells, positions);
    diagnostics.push(report("missing-column", { column: label, hint }, { location }));
  }
  return positions;
}

function nearestHeader(column: ColumnName, cells: readonly string[], taken: ColumnPositions): CompleteText {
  const used = new Set(taken.values());
  const free = cells.filter((_, position) => !used.has(position));
  const written = free.find((cell) => suggest(cell, COLUMNS[column].names) !== undefined);
  return written === undefined ? NO_HINT : fillMessage(HINT, { written });
}
