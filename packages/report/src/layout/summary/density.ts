import type { BarHeights } from "./bar-columns.ts";

/** Sizes that give way where the page would not hold everything. */
export interface Density {
  readonly radius: number;
  readonly bars: BarHeights;
  readonly plotHeight: number;
  /** Added to the text of a table's row. */
  readonly rowAir: number;
  /** Above each panel, below its heading, and above the headline. */
  readonly gap: number;
  readonly headingGap: number;
  readonly headlineGap: number;
}

/** As long as there is room. */
export const ROOMY: Density = {
  radius: 58,
  bars: { result: 14, rater: 10, gap: 7 },
  plotHeight: 58,
  rowAir: 5,
  gap: 15,
  headingGap: 6,
  headlineGap: 8,
};

/** From the roomiest to the densest. */
export const DENSITIES: readonly Density[] = [
  ROOMY,
  { ...ROOMY, radius: 46, plotHeight: 50, gap: 13 },
  { ...ROOMY, radius: 38, bars: { result: 12, rater: 8.6, gap: 5 }, plotHeight: 44, gap: 10 },
  {
    radius: 34,
    bars: { result: 11, rater: 8, gap: 3 },
    plotHeight: 34,
    rowAir: 1.5,
    gap: 7,
    headingGap: 3,
    headlineGap: 3,
  },
];
