import type { SectionAmounts } from "../../compose/summary/summary.ts";

/** The columns of the bars: names, whose bar it is, the bars, and their figures. */
export interface BarColumns {
  readonly width: number;
  readonly name: number;
  readonly label: number;
  readonly track: number;
  readonly trackWidth: number;
  /** Where points end. */
  readonly points: number;
}

/** Heights of the lines with a bar, and the space between two entries. */
export interface BarHeights {
  readonly result: number;
  readonly rater: number;
  readonly gap: number;
}

/** The room for points, and for shares behind them where full marks are not 100. */
export const FIGURES = { points: 34, outOf: 32, share: 26 };

/** In a panel narrower than this the labels need a larger share. */
const NARROW = 420;

/** The columns in a panel of a width. */
export function barColumns(width: number, hasShares: boolean): BarColumns {
  const name = width * 0.21;
  const label = width * (width < NARROW ? 0.24 : 0.19);
  const figures = FIGURES.points + FIGURES.outOf + (hasShares ? FIGURES.share : 0);
  const track = name + label;
  return {
    width,
    name: name - 8,
    label: name,
    track,
    trackWidth: width - track - figures,
    points: width - figures + FIGURES.points,
  };
}

/** Of 100 the points are the share. */
export function hasShare({ full }: Pick<SectionAmounts, "full">): boolean {
  return full !== undefined && full !== "100";
}
