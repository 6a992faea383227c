import type { ItemForm, ScoringEntry } from "../compose/sheet.ts";
import { writingRule } from "./blanks.ts";
import type { Cell } from "./cell.ts";
import { type Column, type TableColumns, TICK_WIDTH } from "./columns.ts";
import type { Mark, TextLine } from "./page.ts";
import type { EntryTag, ScoringTag } from "./row-tags.ts";
import { tagged, taggedTexts } from "./tag.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setLine,
  setName,
  setWords,
  type Typesetter,
} from "./text-block.ts";
import { widestWord } from "./widest-word.ts";

/** Air above and below the text of a scoring entry. */
export const ENTRY_AIR = 1.2;
/** How far entries stand in that belong to the line above them. */
const INDENT = 8;
/** The side of a box to tick, and what it takes with the space behind it. */
const BOX = 7;
const BOX_ROOM = 11;
/** The width of a line to write on how often. */
const AMOUNT = 18;

/** What an item's answers give: one line, or a few, for each entry, with its points at the right. */
export function scoringCell(
  item: ItemForm,
  columns: TableColumns,
  tag: ScoringTag,
  setter: Typesetter,
): Cell {
  const { padding, size } = setter.theme;
  const { scoring, points } = columns;
  const width = scoring.width + points.width - 2 * padding.x;
  const style = { width, align: "left", size: size.body, second: size.second, x: padding.x } as const;
  const preface = item.scoring.preface.flatMap((words, index) =>
    tagged(setWords(words, style, setter), tag.preface[index] ?? tag),
  );
  const level = levelWidth(item, setter);
  const set = (amounts: EntryRoom["amounts"]) =>
    item.scoring.entries.flatMap((entry, index) => {
      const first = index === 0 && preface.length === 0;
      const room = { scoring, points, level, reach: columns.pointsReach, amounts, first };
      const parts = tag.entries[index];
      return parts === undefined ? [] : entryLines(entry, room, parts, setter);
    });
  const beside = set("beside");
  const below = set("below");
  const entries = heightOf(below) < heightOf(beside) * WORTHWHILE ? below : beside;
  return { tag, x: scoring.x, lines: [...preface, ...entries], repeats: false };
}

/** What the names of levels take before the texts: the usual, or as much as their longest word needs. */
function levelWidth({ scoring }: ItemForm, setter: Typesetter): number {
  const widest = widestWord(
    scoring.entries.map(({ lead = [] }) => lead),
    setter,
  );
  return Math.max(setter.theme.column.level, Math.min(WIDEST_LEVEL, widest + 4));
}

/** Names of levels take no more. */
const WIDEST_LEVEL = 62;

/** Lines to write on stand beside their texts unless it saves so much of the height to have them below. */
const WORTHWHILE = 0.85;

interface EntryRoom {
  /** Where lines to write on stand: all of a list alike. */
  readonly amounts: "beside" | "below";
  /** What the names of levels take. */
  readonly level: number;
  readonly scoring: Column;
  readonly points: Column;
  /** How far right of the middle of their column the points end. */
  readonly reach: number;
  readonly first: boolean;
}

function entryLines(
  entry: ScoringEntry,
  room: EntryRoom,
  tags: EntryTag,
  setter: Typesetter,
): readonly BlockLine[] {
  const { padding, size } = setter.theme;
  const lead = entry.lead === undefined ? 0 : room.level;
  const full = room.scoring.width + room.points.width;
  const style = { align: "left", size: size.body, second: size.second } as const;
  const left = padding.x + (entry.indented ? INDENT : 0);
  const before = left + lead + (entry.box ? BOX_ROOM : 0);
  const amount = entry.amount && amountPlace(entry.amount, room, tags, setter);
  const end = endOfText(entry, room, setter);
  const within = (right: number) =>
    tagged(
      setWords(entry.text, { ...style, width: right - before, x: before, justified: true }, setter),
      tags.text,
    );
  const name =
    entry.lead === undefined
      ? []
      : tagged(setName(entry.lead, { ...style, width: lead - 3, x: left, ink: "text" }, setter), tags.lead);
  const { text, at } =
    amount !== undefined && room.amounts === "below"
      ? aboveAmount(within(end), amount)
      : { text: within(amount === undefined ? end : amount.from - 2), at: 0 };
  const lines = sideBySide(name, text);
  const first = lines[0]?.height ?? 0;
  const figures = taggedTexts(pointsLine(entry.points, room, first, setter), tags.points);
  const placed = amount?.at(baselineIn(lines[at]?.height ?? 0, size.body) + (at === 0 ? ENTRY_AIR : 0));
  const box: readonly Mark[] = entry.box
    ? [{ kind: "box", x: left, y: ENTRY_AIR + (first - BOX) / 2, size: BOX }]
    : [];
  return lines.map((line, index) => ({
    ...line,
    height: line.height + (index === 0 ? ENTRY_AIR : 0) + (index === lines.length - 1 ? ENTRY_AIR : 0),
    texts: [
      ...[...line.texts, ...(index === 0 ? figures : [])].map((part) =>
        index === 0 ? { ...part, y: part.y + ENTRY_AIR } : part,
      ),
      ...(index === at ? (placed?.texts ?? []) : []),
    ],
    ...(index === at && placed && { rules: placed.rules, slots: placed.slots }),
    ...(index === 0 && entry.box && { marks: box }),
    entry: entry.key,
    ...(index === 0 && !room.first && { hair: { from: 0, to: full } }),
  }));
}

/** What a line to write on, with its unit, takes in height. */
const AMOUNT_LINE = 12;

/** Text in the whole width, with a line to write on behind its last words or below them. */
function aboveAmount(
  text: readonly BlockLine[],
  amount: { readonly from: number },
): { readonly text: readonly BlockLine[]; readonly at: number } {
  const last = text.length - 1;
  const right = Math.max(0, ...(text[last]?.texts ?? []).map((line) => line.x + line.width));
  if (right > amount.from - 2) {
    return { text: [...text, { height: AMOUNT_LINE, texts: [] }], at: text.length };
  }
  const roomier = text.map((line, index) =>
    index === last ? { ...line, height: Math.max(line.height, AMOUNT_LINE) } : line,
  );
  return { text: roomier, at: Math.max(0, last) };
}

/** Where the text ends: before the points; where there are none, before the tick, if it can have one. */
function endOfText(entry: ScoringEntry, { scoring, points }: EntryRoom, setter: Typesetter): number {
  if (entry.points !== "") return scoring.width - 2;
  const tick = entry.heading === true ? 0 : TICK_WIDTH;
  return scoring.width + points.width - setter.theme.padding.x - 2 - tick;
}

/** A line to write on how often, at the end of the text, with its unit. */
function amountPlace(
  { slot, unit }: NonNullable<ScoringEntry["amount"]>,
  room: EntryRoom,
  tags: EntryTag,
  { measurer, theme }: Typesetter,
) {
  const size = theme.size.small;
  const [first] = unit;
  const right = room.scoring.width - 3;
  const set = (y: number) =>
    first && setLine(first, { x: right, y, size, ink: "secondary", align: "right" }, measurer);
  const from = right - (set(0)?.width ?? 0) - 1.5 - AMOUNT;
  return {
    from,
    at(y: number): Required<Pick<BlockLine, "texts" | "rules" | "slots">> {
      const name = set(y);
      return {
        texts: name === undefined ? [] : [{ ...name, tag: tags.unit }],
        rules: [writingRule(from, from + AMOUNT, y)],
        slots: [
          {
            kind: "value",
            key: slot,
            tag: tags.amount,
            x: from,
            y,
            width: AMOUNT,
            size: theme.size.body,
            align: "centre",
          },
        ],
      };
    },
  };
}

function pointsLine(
  points: string,
  room: EntryRoom,
  height: number,
  setter: Typesetter,
): readonly TextLine[] {
  if (points === "") return [];
  const { size } = setter.theme;
  const inset = (room.points.width - TICK_WIDTH) / 2 + room.reach;
  return [
    setLine(
      { language: "en", text: points },
      {
        x: room.scoring.width + inset,
        y: baselineIn(height, size.body),
        size: size.body,
        ink: "text",
        align: "right",
      },
      setter.measurer,
    ),
  ];
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
