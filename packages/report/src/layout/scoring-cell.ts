import type { ItemForm, ScoringEntry } from "../compose/sheet.ts";
import { writingRule } from "./blanks.ts";
import type { Cell } from "./cell.ts";
import type { Column, TableColumns } from "./columns.ts";
import { BOX_ROOM, ENTRY_AIR, INDENT, pointsEnd, TICK_WIDTH, WIDEST_LEVEL } from "./entry-measures.ts";
import { type LineRoom, setLineWords } from "./entry-words.ts";
import { secondLeft } from "./languages-beside.ts";
import type { Mark, TextLine } from "./page.ts";
import type { EntryTag, ScoringTag } from "./row-tags.ts";
import { taggedTexts } from "./tag.ts";
import { type BlockLine, baselineIn, heightOf, setLine, type Typesetter } from "./text-block.ts";
import { widestWord } from "./widest-word.ts";

/** The side of a box to tick. */
const BOX = 7;
/** The width of a line to write on how often. */
const AMOUNT = 18;

/** What an item's answers give: one line, or a few, for each entry, with its points at the right. */
export function scoringCell(
  item: ItemForm,
  columns: TableColumns,
  tag: ScoringTag,
  setter: Typesetter,
): Cell {
  const { padding } = setter.theme;
  const { scoring, points, beside: shared } = columns;
  const words = {
    left: padding.x,
    level: levelWidth(item, setter),
    beside: shared && { from: secondLeft(shared.share, scoring.width, padding.x), leads: shared.leads },
  };
  const preface = item.scoring.preface.flatMap((text, index) => {
    const right = scoring.width + points.width - padding.x;
    const room = { ...words, right, indent: 0, box: 0 };
    const part = tag.preface[index];
    return part === undefined ? [] : setLineWords({ text, justified: false }, room, { text: part }, setter);
  });
  const set = (amounts: EntryRoom["amounts"]) =>
    item.scoring.entries.flatMap((entry, index) => {
      const first = index === 0 && preface.length === 0;
      const room = { scoring, points, words, reach: columns.pointsReach, amounts, first };
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

/** Lines to write on stand beside their texts unless it saves so much of the height to have them below. */
const WORTHWHILE = 0.85;

interface EntryRoom {
  /** Where lines to write on stand: all of a list alike. */
  readonly amounts: "beside" | "below";
  readonly words: Pick<LineRoom, "left" | "level" | "beside">;
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
  const { size } = setter.theme;
  const full = room.scoring.width + room.points.width;
  const indent = entry.indented ? INDENT : 0;
  const amount = entry.amount && amountPlace(entry.amount, room, tags, setter);
  const end = endOfText(entry, room, setter);
  const within = (right: number) =>
    setLineWords(
      { ...entry, justified: true },
      { ...room.words, right, indent, box: entry.box ? BOX_ROOM : 0 },
      tags,
      setter,
    );
  const { text: lines, at } =
    amount !== undefined && room.amounts === "below"
      ? aboveAmount(within(end), amount)
      : { text: within(amount === undefined ? end : amount.from - 2), at: 0 };
  const first = lines[0]?.height ?? 0;
  const figures = taggedTexts(pointsLine(entry.points, room, first, setter), tags.points);
  const placed = amount?.at(baselineIn(lines[at]?.height ?? 0, size.body) + (at === 0 ? ENTRY_AIR : 0));
  const box: readonly Mark[] = entry.box
    ? [{ kind: "box", x: room.words.left + indent, y: ENTRY_AIR + (first - BOX) / 2, size: BOX }]
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
  return [
    setLine(
      { language: "en", text: points },
      {
        x: room.scoring.width + pointsEnd(room.points.width, room.reach),
        y: baselineIn(height, size.body),
        size: size.body,
        ink: "text",
        align: "right",
      },
      setter.measurer,
    ),
  ];
}
