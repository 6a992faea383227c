/** A cell of a fixture: its text, and how far it is merged. */
export type FixtureCell =
  | string
  | { readonly text: string; readonly rows?: number; readonly columns?: number };

/** Rows as in HTML: cells take the next place that no merged cell covers. An empty text is an empty cell. */
export type FixtureTable = readonly (readonly FixtureCell[])[];

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Finds the place of every cell. */
export function placed(table: FixtureTable): readonly PlacedCell[] {
  const taken = new Set<string>();
  return table.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      const { text, rows = 1, columns = 1 } = typeof cell === "string" ? { text: cell } : cell;
      while (taken.has(`${row}:${column}`)) column += 1;
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) taken.add(`${row + down}:${column + right}`);
      }
      const at = { row, column, text, rows, columns };
      column += columns;
      return at;
    });
  });
}

/** All texts of a table. */
export function textsOf(table: FixtureTable): readonly string[] {
  return placed(table)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

/** Characters that no XML may hold. */
const NEVER_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escapeXml(text: string): string {
  return text
    .replace(NEVER_IN_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
