import { ENTRY_AIR, TICK_WIDTH, WIDEST_LEVEL } from "./entry-measures.ts";
import { type ItemLengths, type LineLengths, linesIn, type Paragraph, SIDES } from "./row-estimates.ts";

/*
 * The two languages of scoring lines beside each other, each in a column of its own, instead of below each other: how high
 * rows become either way.
 */

/** How the languages of a section's scoring lines share their cells. */
export interface LanguagesBeside {
  /** What the first language takes of the scoring column. */
  readonly share: number;
  /** The same of cells that have the requirement's column too. */
  readonly shareAlone: number;
  /** What the names of levels take in each language. */
  readonly leads: Leads;
}

type Leads = readonly [first: number, second: number];

/** Where the second language begins, from the left of a cell whose points begin at `width`. */
export function secondLeft(share: number, width: number, padding: number): number {
  return padding + (width - SIDES) * share;
}

/** Between the first language and the second. */
export const LANGUAGE_GAP = 8;

/** Behind the name of a level. */
const BEHIND_LEVEL = 6;

/** What the names of a section's levels take, so that the texts behind them stand in line; longer ones break. */
export function leadsOf(lengths: readonly ItemLengths[]): Leads {
  const widest = (language: 0 | 1) => {
    const widths = lengths.flatMap(({ lines }) => lines.map(({ lead }) => lead[language] ?? 0));
    const width = Math.max(0, ...widths);
    return width === 0 ? 0 : Math.min(WIDEST_LEVEL, width + BEHIND_LEVEL);
  };
  return [widest(0), widest(1)];
}

/** Scoring cells of one width. */
export interface Cells {
  /** The lines of each, and how high its row is anyway. */
  readonly rows: readonly { readonly lines: readonly LineLengths[]; readonly others: number }[];
  /** From the left of the cell to its points, and what those take. */
  readonly width: number;
  readonly points: number;
}

/** About how high rows become, and how much of its room the longest text takes. */
export interface Fit {
  readonly height: number;
  readonly fullest: number;
}

/** Whether rows are lower, or as low with more room for their texts. */
export function isBetter(one: Fit, other: Fit): boolean {
  const saved = other.height - one.height;
  return Math.abs(saved) < ALIKE ? one.fullest < other.fullest : saved > 0;
}

/** Heights are estimates; closer ones than this are alike. */
const ALIKE = 0.5;

/** The shares of the first language that are tried. */
const SHARES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;

/** How languages are to stand beside each other. */
export interface Beside {
  readonly leads: Leads;
  /** How often a text may break besides what it would in the whole cell. */
  readonly breaks: number;
}

/** The share at which cells with both languages beside each other do best; absent where a text has too little room in all. */
export function bestShare(cells: Cells, way: Beside): (Fit & { readonly share: number }) | undefined {
  let best: (Fit & { readonly share: number }) | undefined;
  for (const share of SHARES) {
    const fit = fitOf(cells, (line) => besideEachOther(line, share, cells, way));
    if (fit !== undefined && (best === undefined || isBetter(fit, best))) best = { share, ...fit };
  }
  return best;
}

/** How high the rows are with the languages below each other. */
export function heightBelow(cells: Cells, level: number): number {
  return fitOf(cells, (line) => belowEachOther(line, cells, level))?.height ?? 0;
}

function fitOf({ rows }: Cells, fitLine: (line: LineLengths) => Fit | undefined): Fit | undefined {
  let height = 0;
  let fullest = 0;
  for (const { lines, others } of rows) {
    const fits = lines.map(fitLine).filter((fit) => fit !== undefined);
    if (fits.length < lines.length) return undefined;
    height += Math.max(
      others,
      fits.reduce((sum, fit) => sum + fit.height + 2 * ENTRY_AIR, 0),
    );
    fullest = Math.max(fullest, ...fits.map((fit) => fit.fullest));
  }
  return { height, fullest };
}

function belowEachOther(
  { first, second, lead, indent, box, behind, reaches }: LineLengths,
  { width, points }: Cells,
  level: number,
): Fit {
  const before = indent + box + (lead.length > 0 ? level : 0);
  const room = width - SIDES + (reaches ? points - TICK_WIDTH : 0) - before - behind;
  const texts = second === undefined ? [first] : [first, second];
  return {
    height: texts.reduce((sum, { length, leading }) => sum + linesIn(length, room) * leading, 0),
    fullest: 1,
  };
}

/** In narrower cells, which are not two columns of ten characters, no text is broken for want of the other's room. */
const LEAST_TO_BREAK = 168;

/** Absent where a language has too little room. */
function besideEachOther(
  line: LineLengths,
  share: number,
  cells: Cells,
  { leads, breaks }: Beside,
): Fit | undefined {
  const texts = textsBeside(line, share, cells, leads).map((text) => ({
    ...text,
    lines: linesIn(text.length, text.room),
  }));
  const cramped = texts.some(({ length, room, word, lines }) => {
    const more = lines - linesIn(length, cells.width - SIDES);
    return room < Math.max(1, word) || more > (cells.width < LEAST_TO_BREAK ? 0 : breaks);
  });
  if (cramped) return undefined;
  return {
    height: Math.max(...texts.map(({ leading, lines }) => leading * lines)),
    fullest: Math.max(...texts.map(({ length, room }) => length / room)),
  };
}

/** The texts of a line with the room that each has; one that is the same in both languages has all of it. */
function textsBeside(
  { first, second, lead, indent, box, behind, reaches }: LineLengths,
  share: number,
  { width, points }: Cells,
  leads: Leads,
): readonly (Paragraph & { readonly room: number })[] {
  const inner = width - SIDES;
  const end = inner + (reaches ? points - TICK_WIDTH : 0) - behind;
  const before = indent + box + (lead.length > 0 ? leads[0] : 0);
  if (second === undefined) return [{ ...first, room: end - before }];
  const split = inner * share;
  return [
    { ...first, room: split - LANGUAGE_GAP - before },
    { ...second, room: end - split - indent - (lead.length > 1 ? leads[1] : 0) },
  ];
}
