import type { Language } from "@scorecard/model";
import type { Furniture, Tag } from "../layout/tag.ts";

/*
 * What the pages of a file hold, as far as the structure tree needs to know: stretches of content by number, and places
 * to complete. Painting records it.
 */

/** What a stretch of page operators means. A stretch that is part of an element says how it is to be read. */
export type Meaning = ElementPart | Furniture | "decoration";

/** A part of an element. */
export interface ElementPart {
  /** Without one it is a part of a paragraph that its box makes. */
  readonly tag?: Tag;
  /** Of its words; absent where it has none, as a figure. */
  readonly language?: Language;
  /** Of a small drawing: what it says. */
  readonly alternate?: string;
}

/** A stretch of marked content; its number on its page is its place in the page's list. */
export interface MarkedContent extends ElementPart {
  readonly tag: Tag;
  /** The frame of its box: left, bottom, right and top, from the lower left corner of the page. */
  readonly frame: Frame;
}

export type Frame = readonly [left: number, bottom: number, right: number, top: number];

/** What a page holds. */
export interface PageContent {
  /** The tree of its sheet. */
  readonly sheetTag?: Tag | undefined;
  readonly marked: readonly MarkedContent[];
  /** For each place to complete what it is read with. */
  readonly widgets: readonly (Tag | undefined)[];
}
