import { contentWidth } from "../columns.ts";
import type { Typesetter } from "../text-block.ts";

/** From this width on, panels stand beside each other. */
export const WIDE = 640;
/** Between panels beside each other. */
export const COLUMN_GAP = 22;

/** The widths of panels on a page. */
interface Widths {
  readonly full: number;
  readonly main: number;
  /** Of one of two panels beside each other. */
  readonly narrow: number;
  /** Of one of two panels that share a column of a wide page. */
  readonly quarter: number;
}

/** The widths on the paper of a sheet. */
export function widthsOf(setter: Typesetter): Widths & { readonly wide: boolean } {
  const full = contentWidth(setter.theme);
  const half = (full - COLUMN_GAP) / 2;
  const wide = full >= WIDE;
  const main = wide ? half : full;
  return { full, main, narrow: half, quarter: (half - COLUMN_GAP) / 2, wide };
}
