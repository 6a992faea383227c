import type { Blank, ItemForm } from "../compose/sheet.ts";
import type { Wording, Words } from "../compose/words.ts";
import { BOX_ROOM, INDENT } from "./entry-measures.ts";
import { type Typesetter, widthOf } from "./text-block.ts";

/*
 * About how high the cells of a row become in columns of a given width, without breaking a line.
 */

/** How long a paragraph is on one line, what stands beside it, and how far apart its lines are, in points. */
export interface Paragraph {
  readonly length: number;
  readonly beside: number;
  /** The longest word of a Latin script, which is not to be broken. */
  readonly word: number;
  readonly leading: number;
}

/** A scoring line, or what is asked above the lines, in the languages that it has. */
export interface LineLengths {
  readonly first: Paragraph;
  readonly second?: Paragraph;
  /** How long the name of its level is in each language. */
  readonly lead: readonly number[];
  /** What stands before both languages, what before the first only, and what behind the text. */
  readonly indent: number;
  readonly box: number;
  readonly behind: number;
  /** Without points at its right, whose column is left to it. */
  readonly reaches: boolean;
}

/** The paragraphs of an item. */
export interface ItemLengths {
  /** Whether its scoring has the requirement's column too. */
  readonly alone: boolean;
  readonly name: readonly Paragraph[];
  readonly requirement: readonly Paragraph[];
  /** What levels and lines to write on take beside the texts is counted. */
  readonly scoring: readonly Paragraph[];
  /** The same line by line, without what levels take. */
  readonly lines: readonly LineLengths[];
}

/** Whether there is anything in the requirement's cell of an item; else its scoring takes that place. */
export function saysRequirement({ requirement, remarks, added }: ItemForm): boolean {
  return requirement.length + remarks.length > 0 || added === true;
}

/** Measures the paragraphs of an item. */
export function lengthsOf(item: ItemForm, setter: Typesetter): ItemLengths {
  const { measurer, theme } = setter;
  const { size } = theme;
  const body = (words: Words, more: Partial<Paragraph> = {}) =>
    paragraphs(words, size.body, size.second, setter, more);
  return {
    alone: !saysRequirement(item),
    name: body(item.name),
    requirement: [
      ...body(item.requirement),
      ...item.remarks.flatMap(({ words, blank }) =>
        paragraphs(
          words,
          size.small,
          size.second,
          setter,
          blank === undefined ? {} : blankLength(blank, measurer, size.small),
        ),
      ),
    ],
    scoring: item.scoring.entries.flatMap(({ text, lead, amount }) =>
      body(text, {
        beside: (lead === undefined ? 0 : theme.column.level) + (amount === undefined ? 0 : BLANK_LENGTH),
      }),
    ),
    lines: linesOf(item, setter),
  };
}

function linesOf({ scoring }: ItemForm, setter: Typesetter): readonly LineLengths[] {
  const { size } = setter.theme;
  const line = (words: Words, more: Omit<LineLengths, "first" | "second">): readonly LineLengths[] => {
    const [first, second] = paragraphs(words, size.body, size.second, setter, {});
    return first === undefined ? [] : [{ first, ...(second && { second }), ...more }];
  };
  return [
    ...scoring.preface.flatMap((words) =>
      line(words, { lead: [], indent: 0, box: 0, behind: 0, reaches: true }),
    ),
    ...scoring.entries.flatMap(({ text, lead = [], points, box, indented, amount }) =>
      line(text, {
        lead: nameWidths(lead, setter),
        indent: indented ? INDENT : 0,
        box: box ? BOX_ROOM : 0,
        behind: amount === undefined ? 0 : BLANK_LENGTH,
        reaches: points === "",
      }),
    ),
  ];
}

function nameWidths(name: Words, { measurer, theme }: Typesetter): readonly number[] {
  const { size } = theme;
  return name.map(
    ({ text, language }, index) =>
      widthOf(measurer.shape(text, { language, weight: "regular" })) *
      (index === 0 ? size.body : size.second),
  );
}

function paragraphs(
  words: Words,
  first: number,
  second: number,
  { measurer, theme }: Typesetter,
  more: Partial<Paragraph>,
): readonly Paragraph[] {
  return words.map(({ text, language }, index): Paragraph => {
    const width = widthOf(measurer.shape(text, { language, weight: "regular" }));
    const own = index === 0 ? first : second;
    return {
      length: width * own + (index === 0 ? (more.length ?? 0) : 0),
      beside: more.beside ?? 0,
      word: Math.max(more.word ?? 0, language === "en" ? longestWord(text, measurer) * own : 0),
      leading: own * leadingOf(language, theme),
    };
  });
}

function leadingOf(language: Wording["language"], { leading }: Typesetter["theme"]): number {
  return language === "en" ? leading.latin : leading.chinese;
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

/** What the sides of a column take, with a little to be on the safe side. */
export const SIDES = 8;

/** About how high paragraphs are, below each other. */
export function heightIn(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, { length, beside, leading }) => sum + linesIn(length, width - SIDES - beside) * leading,
    0,
  );
}

/** How many lines a text of a length takes: lines seldom break exactly at their end. */
export function linesIn(length: number, room: number): number {
  const usable = Math.max(1, room);
  return Math.max(1, Math.ceil((length * (length > usable ? LOST : 1)) / usable));
}

/** What is lost at the ends of lines, as a factor. */
const LOST = 1.08;
