import { ENTRY_AIR } from "./entry-measures.ts";
import { runsOf } from "./runs.ts";
import { type BlockLine, heightOf } from "./text-block.ts";

/** Where a scoring entry lies in its row, from the row's top. */
export interface EntryPlace {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  /** The middle of its first line of text. */
  readonly middle: number;
  /** Its box to tick, where it has one. */
  readonly box?: { readonly x: number; readonly y: number; readonly size: number };
}

/** A line of the scoring cell: where its stretch of the cell begins and ends, and where its text begins. */
export interface LadderLine {
  readonly line: BlockLine;
  readonly top: number;
  readonly text: number;
  readonly bottom: number;
}

/** Gives every entry the same share of the height that a cell has to spare, so that entries fill their cell. */
export function spreadOver(height: number, lines: readonly BlockLine[]): readonly LadderLine[] {
  const blocks = runsOf(lines, (line) => line.entry ?? PREFACE);
  const spare = (height - heightOf(lines)) / Math.max(1, blocks.length);
  let y = 0;
  return blocks.flatMap((block) =>
    block.map((line, index) => {
      const top = y;
      const text = top + (index === 0 ? spare / 2 : 0);
      y = text + line.height + (index === block.length - 1 ? spare / 2 : 0);
      return { line, top, text, bottom: y };
    }),
  );
}

/** Stands for the entry's key where a line belongs to none. */
const PREFACE = Symbol("preface");

/** Where each entry lies, from the top of the cell, whose left edge is at `left`. */
export function entryPlaces(lines: readonly LadderLine[], left: number): readonly EntryPlace[] {
  const places = new Map<string, EntryPlace>();
  for (const { line, top, text, bottom } of lines) {
    if (line.entry === undefined) continue;
    const begun = places.get(line.entry);
    const y = begun?.y ?? top;
    const middle = begun?.middle ?? text + ENTRY_AIR + (line.height - ENTRY_AIR) / 2;
    const mark = line.marks?.find(({ kind }) => kind === "box");
    const box = begun?.box ?? (mark && { x: left + mark.x, y: text + mark.y, size: mark.size });
    places.set(line.entry, { key: line.entry, y, height: bottom - y, middle, ...(box && { box }) });
  }
  return [...places.values()];
}
