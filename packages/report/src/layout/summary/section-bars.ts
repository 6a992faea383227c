import type { SectionAmounts, Summary, SummaryForm } from "../../compose/summary/summary.ts";
import type { Words } from "../../compose/words.ts";
import type { Box, Shape, TextLine } from "../page.ts";
import { type Tag, taggedTexts } from "../tag.ts";
import { baselineIn, setLine, type Typesetter } from "../text-block.ts";
import { type BarColumns, type BarHeights, barColumns, hasShare } from "./bar-columns.ts";
import type { BarNames } from "./bar-names.ts";
import { type BarRow, type LinePlace, rowTexts } from "./bar-texts.ts";
import { figureTag } from "./figure-tag.ts";
import type { Part } from "./panel.ts";
import { rectangle, segment, seriesLook } from "./shapes.ts";

/** How thick a bar is. */
const BAR = { result: 9, rater: 4.6 };

/** What has bars, and between which shares they lie. */
export interface Bars {
  readonly entries: readonly SectionAmounts[];
  readonly series: Summary["series"];
  readonly reach: Summary["reach"];
  readonly alternate: Words;
  readonly heights: BarHeights;
}

/** One part for each entry: its name, a bar for each series, and their figures; at the end what the lines mean. */
export function barParts(
  bars: Bars,
  names: BarNames,
  form: SummaryForm,
  width: number,
  setter: Typesetter,
): readonly Part[] {
  const columns = barColumns(width, bars.entries.some(hasShare));
  const figure = figureTag(bars.alternate);
  const parts = bars.entries.map((entry, index): Part => {
    const name = names.boxes[index];
    const rows = entryRows(entry, bars, form);
    const height = Math.max(
      name?.height ?? 0,
      rows.reduce((sum, row) => sum + bars.heights[row.role], 0),
    );
    const text: Tag = { role: "P" };
    const content = rowsBox(rows, bars, columns, { height, figure, text }, setter);
    return {
      height,
      gap: bars.heights.gap,
      content: [...(name === undefined ? [] : [{ x: 0, y: 0, box: name }]), { x: 0, y: 0, box: content }],
      tags: [...(typeof name?.tag === "object" ? [name.tag] : []), text, ...(index === 0 ? [figure] : [])],
    };
  });
  const end = bars.entries.findLastIndex(({ full }) => full !== undefined) + 1;
  return end === 0 ? parts : [...parts.slice(0, end), axisPart(bars, columns, setter), ...parts.slice(end)];
}

function entryRows(entry: SectionAmounts, { series }: Bars, form: SummaryForm): readonly BarRow[] {
  const { full, amounts, spread, change } = entry;
  if (full === undefined) {
    const [result] = series;
    const figures = change === undefined ? {} : { figures: change };
    const remark = change === undefined ? form.notScored : form.outside;
    return [{ role: "result", label: result?.name ?? [], remark, ...figures }];
  }
  const rows = amounts.flatMap((amount, index): readonly BarRow[] => {
    if (amount === "unasked") return [];
    const { name = [], role = "result" } = series[index] ?? {};
    return [{ role, label: name, amount, full, ...(amount === undefined && { remark: form.notScored }) }];
  });
  const all: readonly BarRow[] =
    spread === undefined
      ? []
      : [{ role: "rater", label: form.allRaters, dots: spread.shares, figures: spread.words }];
  return [...rows, ...all];
}

interface RowsPlace {
  readonly height: number;
  readonly figure: Tag;
  readonly text: Tag;
}

function rowsBox(
  rows: readonly BarRow[],
  { reach, heights }: Bars,
  columns: BarColumns,
  { height, figure, text }: RowsPlace,
  setter: Typesetter,
): Box {
  const at = (share: number) =>
    columns.track + ((share - reach.low) / (reach.high - reach.low)) * columns.trackWidth;
  const shapes: Shape[] = rows.some(({ remark }) => remark === undefined)
    ? [...gridLines(reach, at, { height, gap: heights.gap })]
    : [];
  const lines: TextLine[] = [];
  let y = 0;
  for (const row of rows) {
    const line = { y, height: heights[row.role] };
    shapes.push(...barShapes(row, at, line));
    lines.push(...rowTexts(row, columns, line, setter));
    y += line.height;
  }
  return { width: columns.width, height, shapes, figure, lines: taggedTexts(lines, text) };
}

/** Lines at each quarter; nothing and full marks stand out. */
function gridLines(
  reach: Bars["reach"],
  at: (share: number) => number,
  { height, gap }: { readonly height: number; readonly gap: number },
): readonly Shape[] {
  const quarters = [0, 0.25, 0.5, 0.75, 1].filter((share) => share >= reach.low && share <= reach.high);
  return quarters.map((share) =>
    segment(
      { x: at(share), y: -gap / 2 },
      { x: at(share), y: height + gap / 2 },
      share === 0 || share === 1 ? "grid" : "hair",
    ),
  );
}

function barShapes(
  { role, amount, dots }: BarRow,
  at: (share: number) => number,
  { y, height }: LinePlace,
): readonly Shape[] {
  const middle = y + height / 2;
  if (dots !== undefined) {
    const [lowest = 0] = dots;
    const line = segment({ x: at(lowest), y: middle }, { x: at(dots.at(-1) ?? lowest), y: middle }, "grid");
    return [line, ...dots.map((share) => seriesLook(1).marker({ x: at(share), y: middle }))];
  }
  if (amount === undefined) return [];
  const thickness = BAR[role];
  const [from, to] = [at(0), at(amount.share)];
  const style =
    role === "result" ? ({ tint: "bar" } as const) : ({ tint: "bar-second", stroke: "grid" } as const);
  return [rectangle(Math.min(from, to), middle - thickness / 2, Math.abs(to - from), thickness, style)];
}

/** What the lines across the bars mean. */
function axisPart({ reach }: Bars, columns: BarColumns, setter: Typesetter): Part {
  const at = (share: number) =>
    columns.track + ((share - reach.low) / (reach.high - reach.low)) * columns.trackWidth;
  const size = setter.theme.size.second;
  const tag: Tag = { role: "P" };
  const lines = [0, 0.5, 1].map((share) =>
    setLine(
      { language: "en", text: `${share * 100}%` },
      { x: at(share), y: baselineIn(9, size), size, ink: "secondary", align: "centre" },
      setter.measurer,
    ),
  );
  const box: Box = { width: columns.width, height: 9, lines: taggedTexts(lines, tag) };
  return { height: 9, gap: 3, content: [{ x: 0, y: 0, box }], tags: [tag] };
}
