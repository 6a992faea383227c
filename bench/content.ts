/*
 * The texts of one filled sheet as a plain value: the one source from which every contender but ours builds its
 * document, so that all of them set the same words in the same columns.
 */

/** How a line is set; see {@link STYLES}. */
export type StyleName =
  | "title"
  | "titleSecond"
  | "label"
  | "labelSecond"
  | "body"
  | "second"
  | "small"
  | "figure";

/** Sizes in points; `grey` is the second language. */
export const STYLES: {
  readonly [S in StyleName]: { readonly size: number; readonly bold: boolean; readonly grey: boolean };
} = {
  title: { size: 17, bold: true, grey: false },
  titleSecond: { size: 10.5, bold: false, grey: true },
  label: { size: 8, bold: true, grey: false },
  labelSecond: { size: 6.2, bold: false, grey: true },
  body: { size: 8.2, bold: false, grey: false },
  second: { size: 6.7, bold: false, grey: true },
  small: { size: 6.8, bold: false, grey: true },
  figure: { size: 9.2, bold: true, grey: false },
};

/** The page, in points. */
export const PAGE = { size: "A4", width: 595.28, marginX: 34, marginTop: 34, marginBottom: 46 } as const;
/** The colour of the second language, and of the thin lines of the grid. */
export const GREY = "#5c5c5c";
export const LINE_COLOUR = "#9a9a9a";
export const LINE_WIDTH = 0.5;
/** The room between a cell's text and its lines. */
export const PADDING = 3.2;

/** One paragraph. Its parts are set with a space between and are what is looked for in the finished PDF. */
export interface Line {
  readonly parts: readonly string[];
  readonly style: StyleName;
}

/** A cell; `span` columns wide. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly align: "left" | "center";
  readonly span: number;
}

/** A table; widths are in points and add up to the text's width. The first rows are its header. */
export interface Grid {
  readonly kind: "grid";
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Centred lines between the tables. */
export interface Heading {
  readonly kind: "heading";
  readonly lines: readonly Line[];
}

/** Everything that one sheet says, from top to bottom. */
export interface SheetContent {
  /** The document's title: sheet, person, period. */
  readonly caption: string;
  readonly blocks: readonly (Heading | Grid)[];
  /** Stands in the footer of every page, before the page number. */
  readonly identity: string;
}

/** The words of a line as they are set. */
export function textOf(line: Line): string {
  return line.parts.join(" ");
}

/** Every distinct text of a sheet. */
export function textsOf(content: SheetContent): readonly string[] {
  const lines = content.blocks.flatMap((block) =>
    block.kind === "heading" ? block.lines : block.rows.flat().flatMap((cell) => cell.lines),
  );
  const parts = lines.flatMap((line) => line.parts).filter((part) => part.trim() !== "");
  return [...new Set([...parts, content.identity])];
}
