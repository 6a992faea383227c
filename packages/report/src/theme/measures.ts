import type { SheetLanguages } from "../compose/words.ts";
import type { Theme } from "./theme.ts";

/** The measures of a sheet in points. */
export interface Measures {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Sizes of text; `second` is the other language of a line. */
  readonly size: {
    readonly title: number;
    readonly titleSecond: number;
    readonly body: number;
    readonly second: number;
    readonly label: number;
    readonly labelSecond: number;
    readonly small: number;
    readonly figure: number;
    readonly total: number;
  };
  /** From baseline to baseline, as a multiple of the size. */
  readonly leading: { readonly chinese: number; readonly latin: number };
  /** Widths of the columns whose content is short. */
  readonly column: {
    readonly band: number;
    readonly order: number;
    readonly group: number;
    readonly weight: number;
    readonly score: number;
    /** Times what all score columns together take on a page of the usual width. */
    readonly scoresTogether: number;
    /** The most for the name of a competency. */
    readonly competency: number;
    readonly points: number;
    readonly levelPoints: number;
    readonly level: number;
  };
  readonly padding: { readonly x: number; readonly y: number };
  /** Where the company's name stands. */
  readonly heading: NonNullable<Theme["heading"]>;
  /** Whether each page has places for initials. */
  readonly initials: boolean;
}

const PAPER = {
  A4: { width: 595.28, height: 841.89 },
  "A4-landscape": { width: 841.89, height: 595.28 },
  Letter: { width: 612, height: 792 },
} as const;

export type Paper = keyof typeof PAPER;

/** The papers that sheets are set for. */
export const PAPERS = Object.keys(PAPER) as readonly Paper[];

const MILLIMETRE = 72 / 25.4;

const USUAL_SIDES = 34;
/** Of the text area on an upright A4 page. */
const USUAL_WIDTH = PAPER.A4.width - 2 * USUAL_SIDES;
/** On wider paper, columns of names and scores grow no more than this; the rest goes to what is read. */
const WIDEST = 1.35;

/** The measures for a paper and languages: two languages need smaller type than one. */
export function measuresFor(paper: Paper, languages: SheetLanguages, theme: Theme = {}): Measures {
  const two = languages.length === 2;
  const western = languages[0] === "en";
  const page = PAPER[paper];
  const { margins = {}, textSize: scale = 1 } = theme;
  const length = (millimetres: number | undefined, usual: number) =>
    millimetres === undefined ? usual : millimetres * MILLIMETRE;
  const margin = {
    x: length(margins.sides, USUAL_SIDES),
    top: length(margins.top, 34),
    bottom: length(margins.bottom, 46),
  };
  const wide = Math.max(1, (page.width - 2 * margin.x) / USUAL_WIDTH);
  const short = scale * Math.min(wide, WIDEST);
  return {
    page,
    margin,
    size: {
      title: 17 * scale,
      titleSecond: 10.5 * scale,
      body: (two ? 8.2 : western ? 8.5 : 8.8) * scale,
      second: 6.7 * scale,
      label: (two ? 8 : western ? 8 : 8.6) * scale,
      labelSecond: 6.2 * scale,
      small: (two ? 6.8 : 7.4) * scale,
      figure: 9.2 * scale,
      total: 11.5 * scale,
    },
    leading: { chinese: two ? 1.36 : 1.42, latin: 1.22 },
    column: {
      band: (two ? 26 : 22) * scale,
      order: 23 * scale,
      group: (western ? 57 : 47) * short,
      weight: 34 * scale,
      score: (western ? 42 : two ? 36 : 33) * short,
      scoresTogether: wide,
      competency: 76 * short,
      points: 31 * scale,
      levelPoints: 42 * scale,
      level: (two ? 31 : western ? 36 : 26) * scale,
    },
    padding: { x: 3.6, y: two ? 2.6 : 4 },
    heading: theme.heading ?? "left",
    initials: theme.initials ?? false,
  };
}
