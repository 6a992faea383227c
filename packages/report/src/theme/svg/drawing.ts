import type { Colour } from "../look.ts";

/*
 * A picture made of areas and lines, as painting needs it. Coordinates run rightwards and downwards from the picture's
 * upper left corner.
 */

/** A piece of an outline. */
export type PathStep =
  | { readonly kind: "move" | "line"; readonly x: number; readonly y: number }
  | {
      readonly kind: "curve";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: "close" };

/** Maps (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** How an outline's line is drawn. */
export interface OutlineStroke {
  readonly colour: Colour;
  readonly width: number;
  /** As PDF numbers them: 0 butt or mitre, 1 round, 2 square or bevel. */
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly mitreLimit: number;
}

/** An outline that is filled, drawn, or both. */
export interface DrawnPath {
  /** From the outline's own coordinates to the picture's. */
  readonly matrix: Matrix;
  readonly steps: readonly PathStep[];
  readonly fill?: { readonly colour: Colour; readonly evenOdd: boolean };
  readonly stroke?: OutlineStroke;
}

/** A picture, cut at its edges. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
}
