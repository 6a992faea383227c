import type { Words } from "../compose/words.ts";
import type { FaceId } from "../fonts/font-set.ts";

/*
 * What layout hands to painting: pages of boxes with finished lines. Lengths are points (1/72 inch), x from the left,
 * y from the top, downwards. Values are plain; a box that several sheets share is the same object, so that painting can
 * remember what it made of it.
 */

/** The inks of a sheet; painting knows their colours. */
export type Ink = "text" | "secondary" | "faint";

/** A stretch of text in one typeface. Without a face no font has it: a box stands in its place. */
export interface TextPiece {
  readonly text: string;
  readonly face?: FaceId;
  /** Set with the forms of Western text. */
  readonly western: boolean;
}

/** A finished line of text. */
export interface TextLine {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly ink: Ink;
  /** Set turned a quarter to the left: the line runs upwards from (x, y). */
  readonly turned?: boolean;
  readonly pieces: readonly TextPiece[];
}

/**
 * The strokes of a sheet, from the outer frame to the hairline inside a cell; `writing` is a line to write on, `dashed`
 * goes around a place for a seal.
 */
export type Stroke = "frame" | "grid" | "hair" | "writing" | "dashed";

/** A straight line. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/** The tints behind text. */
export type Tint = "head" | "matched";

/** A tinted rectangle. */
export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tint: Tint;
}

/** A small drawing: a tick, a box to tick, or the corner of a cell that still lacks its score. */
export interface Mark {
  readonly kind: "tick" | "box" | "missing";
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A place that is completed later, on the screen or by hand; from the box's upper left corner. */
export interface Place {
  /** Names it within the sheet: `item.<key>.<column>`, `comment.<key>`, `signature.<signer>`. */
  readonly key: string;
  readonly kind: "text" | "tick" | "signature";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What goes here, for someone who only meets this place. */
  readonly tooltip: Words;
}

/** A piece of a page, placed by its upper left corner. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly fills?: readonly Fill[];
  readonly rules?: readonly Rule[];
  readonly marks?: readonly Mark[];
  readonly places?: readonly Place[];
  readonly lines: readonly TextLine[];
}

export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Where an image goes; the only one is the company's logo. */
export interface PlacedLogo {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One finished page; what comes first lies below. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly logo?: PlacedLogo;
}
