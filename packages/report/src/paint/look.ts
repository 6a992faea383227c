import type { Ink, Stroke, Tint } from "../layout/page.ts";

/** Greys, from 0 (black) to 1 (white). */
export const INKS: { readonly [I in Ink]: number } = { text: 0.08, secondary: 0.36, faint: 0.6 };

export const TINTS: { readonly [T in Tint]: number } = { head: 0.955, matched: 0.915 };

/** Line widths in points, their greys, and the length of dashes. */
export const STROKES: {
  readonly [S in Stroke]: { readonly width: number; readonly grey: number; readonly dash?: number };
} = {
  frame: { width: 0.8, grey: 0.3 },
  grid: { width: 0.45, grey: 0.5 },
  hair: { width: 0.3, grey: 0.74 },
  writing: { width: 0.45, grey: 0.45 },
  dashed: { width: 0.5, grey: 0.5, dash: 2.5 },
};

export const MARK_GREY = { tick: 0.15, box: 0.3, missing: 0.72 } as const;
