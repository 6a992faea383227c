import type { AnnexEntry, AnnexReason } from "../../compose/annex/annex.ts";
import { type Column, contentWidth } from "../columns.ts";
import type { Box, Fill } from "../page.ts";
import type { SpanLabel, Strip } from "../strip.ts";
import { dataCell, headCell, rowTag, spanTag, type Tag, tagged } from "../tag.ts";
import {
  type BlockLine,
  heightOf,
  setLine,
  setName,
  setWords,
  stack,
  type Typesetter,
} from "../text-block.ts";
import { type AnnexColumns, ORDER } from "./annex-columns.ts";
import { brokenBetweenNames } from "./name-list.ts";

/** A strip that still lacks its table. */
export type TableStrip = Omit<Strip, "table" | "tags" | "gap">;

/** The strips of one item or sum, and its rows. */
export interface EntryStrips {
  readonly strips: readonly TableStrip[];
  readonly rows: readonly Tag[];
}

/** What is settled for all entries of an annex. */
export interface EntryFrame {
  readonly columns: AnnexColumns;
  /** The height that a row can have on a page. */
  readonly highest: number;
}

/** Lays out one item: its name beside a row for each way to points. */
export function layOutEntry(entry: AnnexEntry, frame: EntryFrame, setter: Typesetter): EntryStrips {
  const isSum = entry.order === "";
  const name = spanTag();
  const label = entryLabel(entry, name, frame, setter);
  const rows = entry.reasons.map((reason) => layOutReason(reason, isSum, label, frame, setter));
  const head: Tag = { ...headCell("Row", 1, rows.length), children: [name] };
  return {
    strips: rows.flatMap(({ strips }, index) => keptTogether(strips, index < rows.length - 1)),
    rows: rows.map(({ cells }, index) => rowTag([...(index === 0 ? [head] : []), ...cells])),
  };
}

/** The rows of an item stay together where a page can hold them. */
function keptTogether(strips: readonly TableStrip[], followed: boolean): readonly TableStrip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: strips.length === 1 ? followed : strip.keepWithNext && index === 0,
  }));
}

/** The item's number and name. */
function entryLabel(
  { order, title }: AnnexEntry,
  tag: Tag,
  { columns }: EntryFrame,
  setter: Typesetter,
): SpanLabel {
  const { padding, size } = setter.theme;
  const left = order === "" ? 2 * padding.x : ORDER + padding.x;
  const style = {
    width: columns.item.width - left - padding.x,
    align: "left",
    size: size.label,
    second: size.labelSecond,
    weight: order === "" ? "bold" : "regular",
  } as const;
  const lines = tagged(setWords(title, style, setter).slice(0, MOST_LINES), tag);
  const [first] = lines;
  const baseline = (first?.texts[0]?.y ?? 0) + padding.y;
  const place = { x: ORDER - 1, y: baseline, size: size.label, ink: "secondary", align: "right" } as const;
  const number =
    order === "" ? [] : [{ ...setLine({ language: "en", text: order }, place, setter.measurer), tag }];
  return {
    ...columns.item,
    box: {
      width: columns.item.width,
      height: heightOf(lines) + 2 * padding.y,
      lines: [...number, ...stack(lines, left, padding.y)],
    },
  };
}

/** A name that is longer stands in full on the sheet itself. */
const MOST_LINES = 12;

interface ReasonStrips {
  readonly strips: readonly TableStrip[];
  readonly cells: readonly Tag[];
}

/** The row of one way to points; one that is higher than a page goes on on the next. */
function layOutReason(
  reason: AnnexReason,
  isSum: boolean,
  label: SpanLabel,
  { columns, highest }: EntryFrame,
  setter: Typesetter,
): ReasonStrips {
  const { padding, size } = setter.theme;
  const weight = reason.isResult ? "bold" : "regular";
  const cells = { rater: dataCell(), basis: dataCell(), score: dataCell() };
  const style = { align: "left", size: size.small, second: size.labelSecond } as const;
  const widthOf = ({ width }: Column) => width - 2 * padding.x;
  const room = { ...style, width: widthOf(columns.rater), weight } as const;
  const names = setName(brokenBetweenNames(reason.raters, room, setter), room, setter);
  const steps = setWords(reason.steps, { ...style, width: widthOf(columns.basis) }, setter);
  const points = setLine(
    { language: "en", text: reason.points },
    {
      x: columns.score.x + columns.score.width - 2 * padding.x,
      y: padding.y + (steps[0]?.texts[0]?.y ?? size.body),
      size: size.body,
      ink: "text",
      weight,
      align: "right",
    },
    setter.measurer,
  );
  const parts = chunksOf(tagged(steps, cells.basis), highest - 2 * padding.y);
  const strips = parts.map((lines, index): TableStrip => {
    const beside = index === 0 ? tagged(names, cells.rater) : [];
    const height = Math.max(heightOf(lines), heightOf(beside), size.body * 1.3) + 2 * padding.y;
    const box: Box = {
      width: contentWidth(setter.theme),
      height,
      fills: isSum ? [tint(height, setter)] : [],
      lines: [
        ...stack(beside, columns.rater.x + padding.x, padding.y),
        ...stack(lines, columns.basis.x + padding.x, padding.y),
        ...(index === 0 ? [{ ...points, tag: cells.score }] : []),
      ],
    };
    return {
      height,
      keepWithNext: index === 0 && parts.length > 1,
      content: [{ x: 0, y: 0, box }],
      group: label,
      verticals: [columns.rater.x, columns.basis.x, columns.score.x],
      ruleFrom: 0,
      ...(index > 0 && { joined: true }),
    };
  });
  return { strips, cells: [cells.rater, cells.basis, cells.score] };
}

function tint(height: number, { theme }: Typesetter): Fill {
  return { x: 0, y: 0, width: contentWidth(theme), height, tint: "head" };
}

/** Lines in parts that a page can hold; usually one. */
function chunksOf(lines: readonly BlockLine[], highest: number): readonly (readonly BlockLine[])[] {
  const parts: BlockLine[][] = [[]];
  let height = 0;
  for (const line of lines) {
    if (height + line.height > highest && height > 0) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)?.push(line);
    height += line.height;
  }
  return parts;
}
