import type { SheetLanguages } from "../compose/words.ts";

/** The measures of a sheet in points. */
export interface Theme {
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
    readonly points: number;
    readonly levelPoints: number;
    readonly level: number;
  };
  readonly padding: { readonly x: number; readonly y: number };
}

const PAPER = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

export type Paper = keyof typeof PAPER;

/** The measures for a paper and languages: two languages need smaller type than one. */
export function themeFor(paper: Paper, languages: SheetLanguages): Theme {
  const two = languages.length === 2;
  const western = languages[0] === "en";
  return {
    page: PAPER[paper],
    margin: { x: 34, top: 34, bottom: 46 },
    size: {
      title: 17,
      titleSecond: 10.5,
      body: two ? 8.2 : 8.8,
      second: 6.7,
      label: two ? 8 : western ? 8 : 8.6,
      labelSecond: 6.2,
      small: two ? 6.8 : 7.4,
      figure: 9.2,
      total: 11.5,
    },
    leading: { chinese: two ? 1.36 : 1.42, latin: 1.22 },
    column: {
      band: two ? 26 : 22,
      order: 23,
      group: western ? 57 : 47,
      weight: 34,
      score: western ? 42 : 33,
      points: 31,
      levelPoints: 42,
      level: two ? 31 : western ? 36 : 26,
    },
    padding: { x: 3.6, y: two ? 2.8 : 4 },
  };
}
