/** A cell, by how many columns and rows it spans. */
export interface Cell {
  readonly columns: number;
  readonly rows: number;
}

/** A part of a table: its head, its body or its foot. */
export interface GridPart {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Every row of a table has to fill the same columns, with what cells above it reach down. */
export function gridFaults(parts: readonly GridPart[]): readonly string[] {
  const widths = parts.map(({ rows: [first = []] }) => columnsIn(first));
  return [
    ...(new Set(widths).size > 1 ? [`parts differ in width: ${widths.join(", ")}`] : []),
    ...parts.flatMap(partFaults),
  ];
}

function partFaults({ name, rows }: GridPart): readonly string[] {
  let taken: readonly number[] = [];
  const faults = rows.flatMap((cells, index) => {
    const left = index === 0 ? new Array<number>(columnsIn(cells)).fill(0) : taken.map(oneRowLess);
    const width = columnsIn(cells) + left.filter((count) => count > 0).length;
    taken = filled(left, cells);
    return width === left.length ? [] : [`row ${index + 1} of ${name}: ${width} columns, not ${left.length}`];
  });
  return taken.some((count) => count > 1) ? [...faults, `a cell reaches below ${name}`] : faults;
}

function columnsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function oneRowLess(count: number): number {
  return Math.max(0, count - 1);
}

/** For each column how many rows it is taken; cells go where it is free. */
function filled(left: readonly number[], cells: readonly Cell[]): readonly number[] {
  const heights = cells.flatMap(({ columns, rows }) => new Array<number>(columns).fill(rows));
  return left.map((count) => (count > 0 ? count : (heights.shift() ?? 0)));
}
