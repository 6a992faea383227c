import type { Blank, ItemForm, SectionForm, SheetForm } from "../compose/sheet.ts";
import type { Words } from "../compose/words.ts";
import type { Measures } from "../theme/measures.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/** A column: its left edge from the left of the text area, and its width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The columns of a section's table, from left to right. */
export interface TableColumns {
  readonly band: Column;
  readonly order: Column;
  /** Of no width where no group has a name. */
  readonly group: Column;
  readonly item: Column;
  readonly weight: Column;
  /** Of no width where no item says what is required. */
  readonly requirement: Column;
  readonly scoring: Column;
  readonly points: Column;
  /** How far right of the middle of their column points end. */
  readonly pointsReach: number;
  readonly scores: readonly Column[];
}

/** The width of the text area. */
export function contentWidth(theme: Measures): number {
  return theme.page.width - 2 * theme.margin.x;
}

/** However many raters there are, their columns together take no more; up to four columns are left narrower. */
const SCORES_TOGETHER = 180;
const FOUR_TOGETHER = 150;

/** The score columns, at the right edge: the same in every table of a sheet, so that figures stand in line. */
export function scoreColumns(form: SheetForm, theme: Measures): readonly Column[] {
  const count = form.columns.length;
  const together = (count > 4 ? SCORES_TOGETHER : FOUR_TOGETHER) * theme.column.scoresTogether;
  const width = Math.min(theme.column.score, together / count);
  const left = contentWidth(theme) - width * count;
  return form.columns.map((_, index) => ({ x: left + index * width, width }));
}

/** The columns of one section's table. */
export function tableColumns(section: SectionForm, form: SheetForm, setter: Typesetter): TableColumns {
  const { theme } = setter;
  const scores = scoreColumns(form, theme);
  const scoresLeft = scores[0]?.x ?? contentWidth(theme);
  const grouped = section.groups.some((group) => group.name !== undefined);
  const tasks = section.kind === "tasks";
  const { column } = theme;
  const group = grouped ? column.group : 0;
  const fixed = column.band + column.order + group + column.weight;
  const free = scoresLeft - fixed;
  const item = tasks ? free * itemShare(section) : Math.min(column.competency, free * 0.24);
  const widest = widestPoints(section, setter);
  const points = Math.max(tasks ? column.points : column.levelPoints, widest + TICK_ROOM);
  const requirement = section.required ? free * requirementShare(section, { free, points }, setter) : 0;
  const scoring = free - item - requirement - points;
  const widths = [column.band, column.order, group, item, column.weight, requirement, scoring, points];
  const [band, order, groupColumn, itemColumn, weight, requirementColumn, scoringColumn, pointsColumn] =
    inARow(widths);
  return {
    band,
    order,
    group: groupColumn,
    item: itemColumn,
    weight,
    requirement: requirementColumn,
    scoring: scoringColumn,
    points: pointsColumn,
    pointsReach:
      widest > USUAL_POINTS
        ? widest / 2
        : Math.max(theme.size.body * 0.62, widest - (points - TICK_WIDTH) / 2 + 1),
    scores,
  };
}

/** Where nothing is required, names have more room. */
function itemShare(section: SectionForm): number {
  return section.required ? 0.24 : 0.32;
}

/** Points up to this width end where two figures would, so that they stand in line from section to section. */
const USUAL_POINTS = 20;
/** What the tick takes at the right of the points. */
export const TICK_WIDTH = 9;
/** What points need besides their own width: the tick, and air. */
const TICK_ROOM = 14;

function widestPoints(section: SectionForm, { measurer, theme }: Typesetter): number {
  const style = { language: "en", weight: "regular" } as const;
  const widths = itemsIn(section).flatMap(({ scoring }) =>
    scoring.entries.map(({ points }) => widthOf(measurer.shape(points, style))),
  );
  return Math.max(0, ...widths) * theme.size.body;
}

function itemsIn(section: SectionForm): readonly ItemForm[] {
  return section.groups.flatMap((group) => [...group.items, ...(group.rows?.blank.slice(0, 1) ?? [])]);
}

/** The usual share of the requirement, and the ones that are tried where it makes high rows. */
const USUAL_SHARE = 0.38;
const SHARES = [0.18, 0.21, 0.24, 0.27, 0.31, 0.34, 0.44] as const;
/** Another share has to save so much of the height. */
const WORTHWHILE = 0.92;
/** Nobody can read a narrower column. */
const NARROWEST = 42;

/** Divides the room between what is required and how it is scored, so that rows are not high for want of width. */
function requirementShare(
  section: SectionForm,
  room: { readonly free: number; readonly points: number },
  setter: Typesetter,
): number {
  const lengths = itemsIn(section).map((item) => lengthsOf(item, setter));
  const narrowest = Math.max(
    NARROWEST,
    ...lengths.flatMap(({ requirement }) => requirement.map(({ word }) => word + 8)),
  );
  const heightAt = (share: number): number => {
    const requirement = room.free * share;
    const scoring = room.free * (1 - 0.24 - share) - room.points;
    if (requirement < narrowest || scoring < NARROWEST) return Number.POSITIVE_INFINITY;
    return lengths.reduce(
      (sum, item) =>
        sum +
        (item.requirement.length === 0
          ? heightIn(item.scoring, requirement + scoring)
          : Math.max(heightIn(item.requirement, requirement), heightIn(item.scoring, scoring))),
      0,
    );
  };
  const usual = heightAt(USUAL_SHARE);
  let best = { share: USUAL_SHARE as number, height: usual * WORTHWHILE };
  for (const share of SHARES) {
    const height = heightAt(share);
    if (height < best.height) best = { share, height };
  }
  return best.share;
}

/** How long a paragraph is on one line, what stands beside it, and how far apart its lines are, in points. */
interface Paragraph {
  readonly length: number;
  readonly beside: number;
  /** The longest word of a Latin script, which is not to be broken. */
  readonly word: number;
  readonly leading: number;
}

interface ItemLengths {
  readonly requirement: readonly Paragraph[];
  readonly scoring: readonly Paragraph[];
}

/** The paragraphs of an item. */
function lengthsOf(item: ItemForm, { measurer, theme }: Typesetter): ItemLengths {
  const { size } = theme;
  const lengths = (words: Words, first: number, second: number, more: Partial<Paragraph> = {}) =>
    words.map(({ text, language }, index): Paragraph => {
      const width = widthOf(measurer.shape(text, { language, weight: "regular" }));
      const own = index === 0 ? first : second;
      return {
        length: width * own + (index === 0 ? (more.length ?? 0) : 0),
        beside: more.beside ?? 0,
        word: Math.max(more.word ?? 0, language === "en" ? longestWord(text, measurer) * own : 0),
        leading: own * (language === "en" ? theme.leading.latin : theme.leading.chinese),
      };
    });
  return {
    requirement: [
      ...lengths(item.requirement, size.body, size.second),
      ...item.remarks.flatMap(({ words, blank }) =>
        lengths(
          words,
          size.small,
          size.second,
          blank === undefined ? {} : blankLength(blank, measurer, size.small),
        ),
      ),
    ],
    scoring: item.scoring.entries.flatMap(({ text, lead, amount }) =>
      lengths(text, size.body, size.second, {
        beside: (lead === undefined ? 0 : theme.column.level) + (amount === undefined ? 0 : BLANK_LENGTH),
      }),
    ),
  };
}

function longestWord(text: string, measurer: Typesetter["measurer"]): number {
  const words = text.split(/[\s/-]+/u);
  return Math.max(
    0,
    ...words.map((word) => widthOf(measurer.shape(word, { language: "en", weight: "regular" }))),
  );
}

/** About what a place to write on adds to a line. */
const BLANK_LENGTH = 36;
/** Of a line to write on, with the air about it; its unit stands behind it and is not broken. */
const SHORTEST_BLANK = 28;

function blankLength(
  { unit: [unit] }: Blank,
  measurer: Typesetter["measurer"],
  size: number,
): Pick<Paragraph, "length" | "word"> {
  const style = { language: unit?.language ?? "en", weight: "regular" } as const;
  return {
    length: BLANK_LENGTH,
    word: SHORTEST_BLANK + widthOf(measurer.shape(unit?.text ?? "", style)) * size,
  };
}

/** About how high paragraphs are: lines seldom break exactly at their end. */
function heightIn(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { length, beside, leading }) => {
    const usable = Math.max(1, width - 8 - beside);
    return sum + Math.max(1, Math.ceil((length * (length > usable ? LOST : 1)) / usable)) * leading;
  }, 0);
}

/** What is lost at the ends of lines, as a factor. */
const LOST = 1.08;

type Eight<T> = readonly [T, T, T, T, T, T, T, T];

function inARow(widths: readonly number[]): Eight<Column> {
  let x = 0;
  const columns = widths.map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
  return columns as unknown as Eight<Column>;
}
