import type { Language } from "@scorecard/model";
import type { Words } from "../compose/words.ts";
import type { FaceId } from "../fonts/font-set.ts";
import type { Furniture, Tag } from "./tag.ts";

/*
 * What layout hands to painting: pages of boxes with finished lines. Lengths are points (1/72 inch), x from the left,
 * y from the top, downwards. Values are plain; a box that several sheets share is the same object, so that painting can
 * remember what it made of it.
 */

/** The inks of a sheet; painting knows their colours. */
export type Ink = "text" | "secondary" | "faint" | "accent";

/** A stretch of text in one typeface. Without a face no font has it: a box stands in its place. */
export interface TextPiece {
  readonly text: string;
  readonly face?: FaceId;
  /** Set with the forms of Western text. */
  readonly western: boolean;
  /** Where the pen moves on its own, in the order of the text. */
  readonly shifts?: readonly Shift[];
}

/** Space that is no character: between Chinese and Western text, or in a line that fills its measure. */
export interface Shift {
  /** How much of the piece's text stands before it, in UTF-16 units. */
  readonly at: number;
  /** In ems; below 0 where signs stand closer than their widths say. */
  readonly by: number;
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
  /** Has gaps so wide that they would be read as spaces: the file says what the text is. */
  readonly loose?: boolean;
  /** Followed by a space, which belongs to the text though nothing of it is to be seen: words go on behind it. */
  readonly goesOn?: boolean;
  /** Of its words; absent where it has none, as a figure. */
  readonly language?: Language;
  /** What it is part of; without a tag, what its box is. */
  readonly tag?: Tag | Furniture;
}

/**
 * The strokes of a sheet, from the outer frame to the hairline inside a cell; `writing` is a line to write on, `dashed`
 * goes around a place for a seal, `accent` stands below the company's name; `plot` and the two after it are the lines of a
 * drawing, told apart by their dashes.
 */
export type Stroke =
  | "frame"
  | "grid"
  | "hair"
  | "writing"
  | "dashed"
  | "accent"
  | "plot"
  | "plot-second"
  | "plot-third";

/** A straight line. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/**
 * The tints behind text; of drawings the bar of the result, the bars beside it, the area within a line, and the paper
 * itself, which hides what lies below.
 */
export type Tint = "head" | "matched" | "band" | "bar" | "bar-second" | "area" | "paper";

/** A tinted rectangle. */
export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tint: Tint;
}

/** A point, from the box's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape of a drawing: its area is tinted, its edge drawn. A `line` is open and has no area. */
export type Shape =
  | {
      readonly kind: "polygon";
      readonly points: readonly Point[];
      readonly tint?: Tint;
      readonly stroke?: Stroke;
    }
  | { readonly kind: "line"; readonly points: readonly Point[]; readonly stroke: Stroke }
  | {
      readonly kind: "circle";
      readonly centre: Point;
      readonly radius: number;
      readonly tint?: Tint;
      readonly stroke?: Stroke;
    };

/** A small drawing: a tick, a box to tick, or the corner of a cell that still lacks its score. */
export interface Mark {
  readonly kind: "tick" | "box" | "missing";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What a tick or a missing score is said of. */
  readonly tag?: Tag;
}

/** A place that is completed later, on the screen or by hand; from the box's upper left corner. */
export interface Place {
  /** Names it within the sheet, its parts divided by dots: see `fieldName`. Ticks of one key are one choice of several. */
  readonly key: string;
  readonly kind: "text" | "tick" | "signature";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What goes here, for someone who only meets this place. */
  readonly tooltip: Words;
  /** What the place is read with. */
  readonly tag?: Tag;
  /** Of the text. */
  readonly size?: number;
  /** On several lines from the left; else one line in the middle, or from the left. */
  readonly lines?: "several" | "left" | "centre";
  /** The most characters. */
  readonly limit?: number;
  /** What a tick stands for among those of its key. */
  readonly choice?: string;
  /** What all ticks of its key are about. */
  readonly about?: Words;
  /** Who signs here, and what is printed below for services that look for it, without the sheet's number. */
  readonly signer?: string;
  readonly keyword?: string;
}

/** A piece of a page, placed by its upper left corner. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly fills?: readonly Fill[];
  /** A drawing: what comes first lies below, and rules and text above all of it. */
  readonly shapes?: readonly Shape[];
  /** The picture that the shapes are; its alternate text says what they show. */
  readonly figure?: Tag;
  readonly rules?: readonly Rule[];
  readonly marks?: readonly Mark[];
  readonly places?: readonly Place[];
  readonly lines: readonly TextLine[];
  /** What its lines are, as far as they do not say so themselves; a paragraph of its own if neither says it. */
  readonly tag?: Tag | Furniture;
}

export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Printed again after a page break: a table's head, or a label beside its rows. */
  readonly repeated?: boolean;
}

/** Where an image goes; the only one is the company's logo. */
export interface PlacedLogo {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The picture that it is. */
  readonly tag: Tag;
}

/** One finished page; what comes first lies below. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Of its sheet, from 1, in a file of several. */
  readonly sheet?: number;
  readonly boxes: readonly PlacedBox[];
  readonly logo?: PlacedLogo;
  /** The tree of its sheet: the same on all pages of a sheet. */
  readonly sheetTag?: Tag;
}
