import type {
  Competencies,
  CompetencyAmounts,
  GivenAmount,
  Series,
  SummaryForm,
} from "../../compose/summary/summary.ts";
import type { Words } from "../../compose/words.ts";
import type { Box, Rule, Shape, TextLine } from "../page.ts";
import { dataCell, headCell, rowTag, type Tag, tableTag, tagged, taggedTexts } from "../tag.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setInline,
  setLine,
  setName,
  stack,
  type Typesetter,
} from "../text-block.ts";
import { segment, seriesLook } from "./shapes.ts";

/** The columns of figures at the right; names have the rest. */
const COLUMN = { least: 46, most: 74, share: 0.22 };
/** The sample of a line in the head of its column. */
const SAMPLE = { width: 20, height: 9 };

/** The figures of the behaviours, series by series; the heads show how each is drawn. */
export function competencyTable(
  { series, items }: Competencies,
  form: SummaryForm,
  ringWords: Words,
  { width, rowAir }: { readonly width: number; readonly rowAir: number },
  setter: Typesetter,
): { readonly box: Box; readonly tags: readonly Tag[] } {
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, width * COLUMN.share));
  const columns = series.map((_, index) => width - column * (series.length - index));
  const head = tableHead(series, columns, column, setter);
  const full = sharedFull(items);
  const rows = items.map((item) => tableRow(item, columns, column, { form, full, rowAir }, setter));
  const caption = captionLines(full, ringWords, form, width, setter);
  const lines: TextLine[] = [...head.lines];
  const rules: Rule[] = [rule(0, width, head.height, "grid")];
  let y = head.height;
  for (const row of rows) {
    lines.push(...row.lines.map((line) => ({ ...line, y: line.y + y })));
    y += row.height;
    rules.push(rule(0, width, y, "hair"));
  }
  const note: Tag = { role: "P" };
  lines.push(...stack(tagged(caption, note), 0, y + 4));
  const table = tableTag({ head: [head.tag], body: rows.map(({ tag }) => tag) });
  const height = y + 4 + heightOf(caption);
  return { box: { width, height, shapes: head.shapes, rules, lines }, tags: [table, note] };
}

function rule(x1: number, x2: number, y: number, stroke: Rule["stroke"]): Rule {
  return { x1, y1: y, x2, y2: y, stroke };
}

function tableHead(
  series: readonly Series[],
  columns: readonly number[],
  column: number,
  setter: Typesetter,
) {
  const { size } = setter.theme;
  const cells = series.map(({ name, role }, index) => {
    const tag = headCell("Column");
    const style = { width: column - 4, align: "centre", size: size.small, second: size.labelSecond } as const;
    const weight = role === "result" ? "bold" : "regular";
    const words = tagged(setName(name, { ...style, weight }, setter), tag);
    return { tag, words, left: (columns[index] ?? 0) + 2 };
  });
  const height = SAMPLE.height + Math.max(...cells.map(({ words }) => heightOf(words))) + 3;
  const corner = headCell("Column");
  return {
    height,
    lines: cells.flatMap(({ words, left }) => stack(words, left, SAMPLE.height)),
    shapes: cells.flatMap(({ left }, index) => sample(left + column / 2 - 2, index)),
    tag: rowTag([corner, ...cells.map(({ tag }) => tag)]),
  };
}

function sample(middle: number, index: number): readonly Shape[] {
  const { stroke, marker } = seriesLook(index);
  const y = SAMPLE.height / 2;
  const half = SAMPLE.width / 2;
  return [segment({ x: middle - half, y }, { x: middle + half, y }, stroke), marker({ x: middle, y })];
}

interface RowWords {
  readonly form: SummaryForm;
  /** The full marks that all behaviours have; `undefined` where they differ. */
  readonly full: string | undefined;
  readonly rowAir: number;
}

function tableRow(
  { name, full, amounts }: CompetencyAmounts,
  columns: readonly number[],
  column: number,
  words: RowWords,
  setter: Typesetter,
) {
  const { size } = setter.theme;
  const label = headCell("Row");
  const room = (columns[0] ?? 0) - 6;
  const names = tagged(
    setInline(name, { width: room, align: "left", size: size.label, second: size.labelSecond }, setter),
    label,
  );
  const height = heightOf(names) + words.rowAir;
  const cells = amounts.map((amount, index) => {
    const tag = dataCell();
    const middle = (columns[index] ?? 0) + column / 2;
    const place = {
      middle,
      height,
      isResult: index === 0,
      full: words.full === undefined ? full : undefined,
    };
    return { tag, lines: taggedTexts(cellTexts(amount, words.form, place, setter), tag) };
  });
  return {
    height,
    lines: [...stack(names, 0, words.rowAir / 2), ...cells.flatMap(({ lines }) => lines)],
    tag: rowTag([label, ...cells.map(({ tag }) => tag)]),
  };
}

interface CellPlace {
  readonly middle: number;
  readonly height: number;
  readonly isResult: boolean;
  readonly full: string | undefined;
}

function cellTexts(
  amount: GivenAmount,
  { notScored }: SummaryForm,
  { middle, height, isResult, full }: CellPlace,
  setter: Typesetter,
): readonly TextLine[] {
  if (amount === "unasked") return [];
  const { size } = setter.theme;
  const own = isResult ? size.figure : size.label;
  const [missing] = notScored;
  const text =
    amount === undefined ? undefined : full === undefined ? amount.points : `${amount.points} / ${full}`;
  const wording = text === undefined ? missing : ({ language: "en", text } as const);
  if (wording === undefined) return [];
  const style = {
    x: middle,
    y: baselineIn(height, own),
    size: text === undefined ? size.small : own,
    ink: text === undefined ? "secondary" : "text",
    weight: isResult && text !== undefined ? "bold" : "regular",
    align: "centre",
  } as const;
  return [setLine(wording, style, setter.measurer)];
}

function sharedFull(items: readonly CompetencyAmounts[]): string | undefined {
  const [first] = items;
  return items.every(({ full }) => full === first?.full) ? first?.full : undefined;
}

/** Below the table: what full marks are, and what a ring is. */
function captionLines(
  full: string | undefined,
  ringWords: Words,
  form: SummaryForm,
  width: number,
  setter: Typesetter,
): readonly BlockLine[] {
  const { size } = setter.theme;
  const outOf = full === undefined ? [] : form.fullMarksOf(full);
  const style = { width, align: "left", size: size.small, second: size.second, ink: "secondary" } as const;
  return [outOf, ringWords].flatMap((words) => setInline(words, style, setter));
}
