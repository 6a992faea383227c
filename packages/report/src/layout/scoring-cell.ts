import type { ItemForm, ScoringEntry } from "../compose/sheet.ts";
import type { Cell } from "./cell.ts";
import type { Column, TableColumns } from "./columns.ts";
import type { TextLine } from "./page.ts";
import { type BlockLine, baselineIn, setLine, setName, setWords, type Typesetter } from "./text-block.ts";

/** Air above and below the text of a scoring entry. */
export const ENTRY_AIR = 1.2;
/** What the tick of the matched entry takes at the right of the points. */
export const TICK_WIDTH = 9;

/** What an item's answers give: one line, or a few, for each entry, with its points at the right. */
export function scoringCell(item: ItemForm, columns: TableColumns, setter: Typesetter): Cell {
  const { padding, size } = setter.theme;
  const { scoring, points } = columns;
  const width = scoring.width + points.width - 2 * padding.x;
  const preface = item.scoring.preface.flatMap((words) =>
    setWords(words, { width, align: "left", size: size.body, second: size.second, x: padding.x }, setter),
  );
  const entries = item.scoring.entries.flatMap((entry, index) =>
    entryLines(entry, { scoring, points, first: index === 0 && preface.length === 0 }, setter),
  );
  return { x: scoring.x, lines: [...preface, ...entries], repeats: false };
}

interface EntryRoom {
  readonly scoring: Column;
  readonly points: Column;
  readonly first: boolean;
}

function entryLines(entry: ScoringEntry, room: EntryRoom, setter: Typesetter): readonly BlockLine[] {
  const { padding, size } = setter.theme;
  const lead = entry.lead === undefined ? 0 : setter.theme.column.level;
  const full = room.scoring.width + room.points.width;
  const style = { align: "left", size: size.body, second: size.second } as const;
  const unscored = entry.points === "" ? room.points.width - padding.x : 0;
  const text = setWords(
    entry.text,
    { ...style, width: room.scoring.width - padding.x - 2 - lead + unscored, x: padding.x + lead },
    setter,
  );
  const name =
    entry.lead === undefined
      ? []
      : setName(entry.lead, { ...style, width: lead - 3, x: padding.x, ink: "text" }, setter);
  const lines = sideBySide(name, text);
  const figures = pointsLine(entry.points, room, lines[0]?.height ?? 0, setter);
  return lines.map((line, index) => ({
    ...line,
    height: line.height + (index === 0 ? ENTRY_AIR : 0) + (index === lines.length - 1 ? ENTRY_AIR : 0),
    texts: [...line.texts, ...(index === 0 ? figures : [])].map((placed) =>
      index === 0 ? { ...placed, y: placed.y + ENTRY_AIR } : placed,
    ),
    entry: entry.key,
    ...(index === 0 && !room.first && { hair: { from: 0, to: full } }),
  }));
}

function pointsLine(
  points: string,
  room: EntryRoom,
  height: number,
  setter: Typesetter,
): readonly TextLine[] {
  if (points === "") return [];
  const { size } = setter.theme;
  const inset = (room.points.width - TICK_WIDTH) / 2 + size.body * 0.62;
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
