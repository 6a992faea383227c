import { displayWidth, padTo, visible } from "./terminal-text.ts";

/** A column of a table in the terminal. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Rows under their titles, columns aligned by what they take on the screen; ends with a newline. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(visible));
  const titles = columns.map(({ title }) => visible(title));
  const widths = columns.map((_, index) =>
    Math.max(...[titles, ...safe].map((row) => displayWidth(row[index] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => padTo(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return `${[line(titles), ...safe.map(line)].join("\n")}\n`;
}
