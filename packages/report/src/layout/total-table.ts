import type { ScoreCell, SheetEntries, SheetForm, StepForm } from "../compose/sheet.ts";
import { adjustmentSlot } from "../compose/slots.ts";
import type { Words } from "../compose/words.ts";
import { writingRule } from "./blanks.ts";
import { contentWidth, scoreColumns } from "./columns.ts";
import { type FigureColumn, figureColumns } from "./figure-columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box } from "./page.ts";
import { scoreBox } from "./score-cells.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { Strip, TableForm } from "./strip.ts";
import { dataCell, headCell, rowTag, type Tag, tableTag } from "./tag.ts";
import {
  type BlockLine,
  baselineIn,
  heightOf,
  setLine,
  setWords,
  stackAll,
  type Typesetter,
} from "./text-block.ts";

/** One row: its label, what is said beside it, and the figures of each column. */
interface TotalRow {
  readonly label: Words;
  readonly lines: readonly BlockLine[];
  readonly cells: readonly ScoreCell[];
  readonly lowest: number;
  readonly size: number;
}

/** From the sum of the sections to the total: the formula, with its numbers once there are any, and the steps between. */
export function totalStrips(form: SheetForm, entries: SheetEntries, setter: Typesetter): readonly Strip[] {
  const table: TableForm = { width: contentWidth(setter.theme) };
  const rows = totalRows(form, entries, setter);
  const body = rows.map(() => totalRowTag(form.columns.length));
  const [title] = form.totalLabel;
  const whole = tableTag({ body, summary: columnsInWords(form) });
  const tags: readonly Tag[] = [{ ...whole, ...(title && { title: title.text }) }];
  const scores = figureColumns(
    scoreColumns(form, setter.theme),
    rows.map(({ cells }) => cells),
    setter,
  );
  return rows.map((row, index) => ({
    ...rowStrip(row, body[index] ?? totalRowTag(form.columns.length), scores, setter),
    tags,
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: index < rows.length - 1,
    table,
  }));
}

interface TotalRowTag extends Tag {
  readonly label: Tag;
  readonly said: Tag;
  readonly scores: readonly Tag[];
}

function totalRowTag(columns: number): TotalRowTag {
  const label = headCell("Row");
  const said = dataCell();
  const scores = Array.from({ length: columns }, () => dataCell());
  return { ...rowTag([label, said, ...scores]), label, said, scores };
}

/** The table has no head of its own: its columns are those of the tables above it. */
function columnsInWords({ columns }: SheetForm): string {
  return columns.map(({ name }) => name[0]?.text ?? "").join(" | ");
}

function totalRows(form: SheetForm, entries: SheetEntries, setter: Typesetter): readonly TotalRow[] {
  const { size } = setter.theme;
  const columns = form.columns.map(({ key }) => key);
  const single = form.steps.length === 0;
  const vetoes = entries.vetoNumbers.flatMap((words) => said(words, form, setter, "bold"));
  const sum: TotalRow = {
    label: form.sumLabel,
    lines: [
      ...said(form.sumFormula, form, setter),
      ...numbers(entries.sumNumbers, form, setter),
      ...(single ? vetoes : []),
    ],
    cells: columns.map((column) => entries.sumCell(column)),
    lowest: single ? 30 : 24,
    size: single ? size.total : size.figure,
  };
  if (single) return [sum];
  const steps = form.steps.map(
    (step, index): TotalRow => ({
      label: step.label,
      lines: stepLines(step, form, entries, setter),
      cells: columns.map((column) => entries.stepCell(index, column)),
      lowest: 22,
      size: size.figure,
    }),
  );
  const total: TotalRow = {
    label: form.totalLabel,
    lines: [...said(form.totalWords, form, setter), ...vetoes],
    cells: columns.map((column) => entries.totalCell(column)),
    lowest: 28,
    size: size.total,
  };
  return [sum, ...steps, total];
}

/** The width beside the label. */
function room(form: SheetForm, { theme }: Typesetter): number {
  return (scoreColumns(form, theme)[0]?.x ?? 0) - LABEL_WIDTH - 4 * theme.padding.x;
}

function said(
  words: Words,
  form: SheetForm,
  setter: Typesetter,
  weight: "regular" | "bold" = "regular",
): readonly BlockLine[] {
  const { size } = setter.theme;
  return setWords(
    words,
    { width: room(form, setter), align: "left", size: size.body, second: size.second, weight },
    setter,
  );
}

function numbers(text: string | undefined, form: SheetForm, setter: Typesetter): readonly BlockLine[] {
  if (text === undefined) return [];
  const { size } = setter.theme;
  return setWords(
    [{ language: "en", text }],
    { width: room(form, setter), align: "left", size: size.figure, second: size.second, weight: "bold" },
    setter,
  );
}

function stepLines(
  step: StepForm,
  form: SheetForm,
  entries: SheetEntries,
  setter: Typesetter,
): readonly BlockLine[] {
  const words = said(step.words, form, setter);
  if (step.adjustment === undefined) return words;
  const made = entries.adjustments.get(step.adjustment.key);
  if (made !== undefined) {
    const { size } = setter.theme;
    const style = { width: room(form, setter), align: "left", weight: "bold" } as const;
    return [...words, ...setWords(made, { ...style, size: size.body, second: size.second }, setter)];
  }
  const result = form.columns.at(-1);
  const open = result !== undefined && entries.totalCell(result.key) === "open";
  return open ? [...words, adjustmentLine(step.adjustment, form, setter)] : words;
}

/** A line to write the change on, and one for its reason. */
function adjustmentLine(
  { key, unit }: NonNullable<StepForm["adjustment"]>,
  form: SheetForm,
  setter: Typesetter,
): BlockLine {
  const { size } = setter.theme;
  const height = 18;
  const baseline = baselineIn(height, size.body);
  const change = 40;
  const [name] = unit;
  const behind =
    name && setLine(name, { x: change + 2, y: baseline, size: size.body, ink: "text" }, setter.measurer);
  const next = change + (behind?.width ?? 0) + 12;
  const end = room(form, setter);
  const place = { kind: "value", y: baseline, size: size.body } as const;
  return {
    height,
    texts: behind === undefined ? [] : [behind],
    rules: [writingRule(0, change, baseline), writingRule(next, end, baseline)],
    slots: [
      { ...place, key: adjustmentSlot(key, "points"), x: 0, width: change, align: "centre" },
      { ...place, key: adjustmentSlot(key, "reason"), x: next, width: end - next, align: "left" },
    ],
  };
}

function rowStrip(
  row: TotalRow,
  tags: TotalRowTag,
  scores: readonly FigureColumn[],
  setter: Typesetter,
): Omit<Strip, "gap" | "keepWithNext"> {
  const { padding } = setter.theme;
  const left = scores[0]?.x ?? 0;
  const label = leftLabel(row.label, tags.label, setter);
  const height = Math.max(label.box.height, heightOf(row.lines) + 2 * padding.y, row.lowest);
  const placed = stackAll(row.lines, LABEL_WIDTH + 2 * padding.x, (height - heightOf(row.lines)) / 2);
  const box: Box = {
    width: left,
    height,
    ...(placed.rules.length > 0 && { rules: placed.rules }),
    lines: placed.lines,
    tag: tags.said,
  };
  return {
    height,
    content: [
      { x: 0, y: 0, box },
      { x: 0, y: 0, box: scoreBox(row.cells, scores, tags.scores, height, row.size, setter) },
    ],
    ...(placed.slots.length > 0 && { slots: placed.slots }),
    group: label,
    verticals: [LABEL_WIDTH, ...scores.map((column) => column.x)],
    ruleFrom: 0,
  };
}
