/** A row of a table: its cells as printed. */
export type Row = readonly string[];

/** Prints a title, and under it columns as wide as their widest cell: the first left, all others right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const set = (row: Row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const line = widths.map((width) => "─".repeat(width)).join("  ");
  printLines(["", title, "", set(head), line, ...rows.map(set)]);
}

/** Prints lines. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Milliseconds: two decimals below ten, one below a hundred. */
export function ms(value: number): string {
  if (value < 10) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** How many times one figure is another: `×1.8`. */
export function times(value: number, base: number): string {
  const ratio = value / base;
  return `×${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}`;
}

/** A count with its thousands apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}
