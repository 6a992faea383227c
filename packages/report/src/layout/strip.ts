import type { Box, PlacedBox } from "./page.ts";
import type { Slot } from "./slots.ts";
import type { Tag } from "./tag.ts";

/** A label that is merged over the strips beside it and repeated on each page they reach. */
export interface SpanLabel {
  readonly x: number;
  readonly width: number;
  /** Set in the middle of the strips that it spans on a page; they are stretched if it is higher than they. */
  readonly box: Box;
}

/** A table: what its strips have in common. */
export interface TableForm {
  /** Printed above the first strip on each page. */
  readonly head?: Box;
  /** At the left edge, over head and strips. */
  readonly band?: SpanLabel;
  readonly width: number;
}

/** A horizontal piece of a sheet that never splits. Its content is placed from its upper left corner. */
export interface Strip {
  readonly height: number;
  /** Space above; none at the top of a page. */
  readonly gap: number;
  /** Stays on one page with the strip that follows. */
  readonly keepWithNext: boolean;
  readonly content: readonly PlacedBox[];
  /** Places in it that a filled sheet completes. */
  readonly slots?: readonly Slot[];
  readonly table?: TableForm;
  readonly group?: SpanLabel;
  /** Grid lines down the strip, and where the line above it begins; only in tables. */
  readonly verticals: readonly number[];
  readonly ruleFrom: number;
  /** Lines of one cell: no line between this strip and the one before. */
  readonly joined?: boolean;
  /** The parts of the sheet that it belongs to, in reading order; the strips of a table name the same. */
  readonly tags?: readonly Tag[];
}
