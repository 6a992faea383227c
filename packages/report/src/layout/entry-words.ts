import type { Words } from "../compose/words.ts";
import { LANGUAGE_GAP } from "./languages-beside.ts";
import type { WordsTag } from "./row-tags.ts";
import { type Tag, tagged } from "./tag.ts";
import { type BlockLine, type BlockStyle, setName, setWords, type Typesetter } from "./text-block.ts";

/*
 * The words of a scoring line, the name of its level and its text: the second language below the first or beside it.
 */

/** What a scoring line says. */
export interface LineWords {
  readonly lead?: Words;
  readonly text: Words;
  readonly justified: boolean;
}

/** Where it stands in its cell. */
export interface LineRoom {
  readonly left: number;
  readonly right: number;
  /** How far it stands in, and what a box to tick takes before the first language. */
  readonly indent: number;
  readonly box: number;
  /** What the names of levels take where the languages stand below each other. */
  readonly level: number;
  readonly beside?: SecondBeside | undefined;
}

/** The second language beside the first. */
interface SecondBeside {
  /** Where it begins, from the left of the cell. */
  readonly from: number;
  /** What the names of levels take in each language. */
  readonly leads: readonly [first: number, second: number];
}

/** What its words are. */
export interface LineTags {
  readonly lead?: WordsTag;
  readonly text: WordsTag;
}

/** Sets the words of a scoring line. What is the same in both languages has the room of both. */
export function setLineWords(
  words: LineWords,
  room: LineRoom,
  tags: LineTags,
  setter: Typesetter,
): readonly BlockLine[] {
  const { size } = setter.theme;
  const { lead, text, justified } = words;
  const { right, indent, box, beside } = room;
  const left = room.left + indent;
  const style = { align: "left", size: size.body, second: size.second, justified } as const;
  const levelOf = (width: number) => (lead === undefined ? 0 : width);
  const both = Math.max(text.length, lead?.length ?? 0) > 1;
  if (beside === undefined || !both) {
    const level = levelOf(beside?.leads[0] ?? room.level);
    return setPart(words, { left, level, box, right }, style, tags, setter);
  }
  const other = { ...style, size: size.second, ink: "secondary" } as const;
  const [level, otherLevel] = beside.leads;
  const from = beside.from + indent;
  return onOneBaseline(
    setPart(
      { lead: lead?.slice(0, 1), text: text.slice(0, 1) },
      { left, level: levelOf(level), box, right: beside.from - LANGUAGE_GAP },
      style,
      tags,
      setter,
    ),
    setPart(
      { lead: lead?.slice(1), text: text.slice(1) },
      { left: from, level: levelOf(otherLevel), box: 0, right },
      other,
      { lead: tags.lead?.second, text: tags.text.second },
      setter,
    ),
  );
}

interface Part {
  readonly lead?: Words | undefined;
  readonly text: Words;
}

/** Where a level's name begins and what it takes, what stands before the text, and where that ends. */
interface PartRoom {
  readonly left: number;
  readonly level: number;
  readonly box: number;
  readonly right: number;
}

/** What the name of a level keeps free behind it. */
const BEHIND_LEVEL = 3;

function setPart(
  { lead = [], text }: Part,
  { left, level, box, right }: PartRoom,
  style: Omit<BlockStyle, "x" | "width">,
  tags: { readonly lead?: Tag | undefined; readonly text: Tag },
  setter: Typesetter,
): readonly BlockLine[] {
  const x = left + level + box;
  const { justified: _, ...plain } = style;
  const name = setName(lead, { ...plain, x: left, width: level - BEHIND_LEVEL }, setter);
  return sideBySide(
    tagged(name, tags.lead ?? tags.text),
    tagged(setWords(text, { ...style, x, width: right - x }, setter), tags.text),
  );
}

/** Two stacks on the same lines; the higher line of each pair counts. */
function sideBySide(left: readonly BlockLine[], right: readonly BlockLine[]): readonly BlockLine[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const pair = [left[index], right[index]].filter((line) => line !== undefined);
    return {
      height: Math.max(...pair.map((line) => line.height)),
      texts: pair.flatMap((line) => line.texts),
    };
  });
}

/** The same, with the lines of each pair on the baseline of the lower one. */
function onOneBaseline(left: readonly BlockLine[], right: readonly BlockLine[]): readonly BlockLine[] {
  return sideBySide(left, right).map((line) => {
    const baseline = Math.max(...line.texts.map(({ y }) => y));
    return { ...line, texts: line.texts.map((text) => ({ ...text, y: baseline })) };
  });
}
