import type { CharacterKind } from "./character-kind.ts";

/*
 * The space between two characters of a line: some where Chinese meets Western letters or digits, less where two
 * full-width signs meet. After the W3C's Requirements for Chinese Text Layout (CLREQ), sections on mixed text and on the
 * adjustment of punctuation. All lengths are in ems.
 */

/** How much of a full-width sign is blank and may be cut, at either side. */
export interface Cut {
  readonly left: number;
  readonly right: number;
}

/** A character as far as spacing looks at it. */
export interface Spaced {
  readonly text: string;
  readonly kind: CharacterKind;
  readonly cut?: Cut;
}

/**
 * Programs that read text out of a PDF take a gap of a tenth of an em for a space (poppler and pdf.js do; MuPDF from 0.15).
 * The author wrote none, so gaps stay below.
 */
export const WIDEST_UNREAD_GAP = 0.095;

/** Between Chinese and Western characters that the author wrote without a space. */
const CHINESE_WESTERN_GAP = WIDEST_UNREAD_GAP;

const HALF = 0.5;
/** Ink closer to its edge than this is not brought any closer. */
const AIR = 0.03;

/**
 * What may be cut of a sign: the blank half of a bracket, or of a comma as mainland China sets it; a quarter at either
 * side of a comma that stands in the middle, as in Taiwan. The ink tells which, so that any font can be used.
 * @param bearings what the glyph leaves blank at its left and at its right.
 */
export function cutOf(
  kind: CharacterKind,
  bearings: { readonly left: number; readonly right: number; readonly width: number },
): Cut | undefined {
  if ((kind !== "open" && kind !== "close") || bearings.width < FULL_WIDTH) return undefined;
  if (kind === "open") return bearings.left >= HALF ? { left: HALF, right: 0 } : undefined;
  if (bearings.right >= HALF) return { left: 0, right: HALF };
  const quarter = HALF / 2;
  const isCentred = Math.min(bearings.left, bearings.right) >= quarter + AIR;
  return isCentred ? { left: quarter, right: quarter } : undefined;
}

/** A narrower sign is proportional and has no half to cut. */
const FULL_WIDTH = 0.9;

/** Between them where the author wrote a space: it looks like the gap, and programs read it as the space that it is. */
const WRITTEN_GAP = 0.125;

/** A character with the room that it takes. */
export interface Room extends Spaced {
  readonly width: number;
}

/** What a space between Chinese and Western characters is narrower than the font has it; nothing for other spaces. */
export function spaceCut(before: Spaced | undefined, space: Room, after: Spaced | undefined): number {
  if (space.text !== " " || before === undefined || after === undefined) return 0;
  return meet(before, after) ? Math.min(0, WRITTEN_GAP - space.width) : 0;
}

/** The space between two neighbours of a line, below 0 where they stand closer than their widths say. */
export function gapBetween(left: Spaced, right: Spaced): number {
  if (left.cut !== undefined && right.cut !== undefined) {
    const blank = left.cut.right + right.cut.left;
    return blank === 0 ? 0 : -Math.min(HALF, blank);
  }
  return meet(left, right) ? CHINESE_WESTERN_GAP : 0;
}

/** Whether Chinese meets Western text. */
function meet(left: Spaced, right: Spaced): boolean {
  return left.kind === "han" ? right.kind === "western" : right.kind === "han" && endsWestern(left);
}

/** A percent sign ends a number. */
function endsWestern({ kind, text }: Spaced): boolean {
  return kind === "western" || /^[%‰°]/u.test(text);
}
