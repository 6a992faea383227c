/*
 * The small measures of scoring entries, in points.
 */

/** Air above and below the text of an entry. */
export const ENTRY_AIR = 1.2;
/** How far entries stand in that belong to the line above them. */
export const INDENT = 8;
/** What a box to tick takes with the space behind it. */
export const BOX_ROOM = 11;
/** Names of levels take no more. */
export const WIDEST_LEVEL = 62;
/** What the tick takes at the right of the points. */
export const TICK_WIDTH = 9;

/** Where points end in their column; `reach` is how far right of its middle, the tick's place left aside. */
export function pointsEnd(width: number, reach: number): number {
  return (width - TICK_WIDTH) / 2 + reach;
}
