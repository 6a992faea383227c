import { LABELS } from "../compose/labels.ts";
import type { GradeForm, SheetForm } from "../compose/sheet.ts";
import { gradeSlot } from "../compose/slots.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { choicesTag, longChoice, setChoices } from "./blanks.ts";
import { type Column, contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box } from "./page.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import {
  dataCell,
  headCell,
  partTag,
  type RemarkTag,
  remarkTag,
  rowTag,
  type Tag,
  tableTag,
  tagged,
} from "./tag.ts";
import {
  type BlockLine,
  type BlockStyle,
  heightOf,
  setName,
  setWords,
  stackAll,
  type Typesetter,
  together,
} from "./text-block.ts";
import { widestWord } from "./widest-word.ts";

/*
 * What follows from the total: pass mark, grades, vetoes. The same on every sheet of a template but for the ticks.
 */

/** The vetoes, the pass mark and the grade table, as far as a sheet has them. */
export function outcomeStrips(form: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  return [
    ...vetoStrips(form, speaker, setter),
    ...passStrips(form, speaker, setter),
    ...gradeStrips(form, speaker, setter),
  ];
}

function passStrips({ passMark }: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  if (passMark === undefined) return [];
  const { theme } = setter;
  const heading: Tag = { role: "H2" };
  const words = sayLabel(LABELS.passMark, speaker);
  const label = leftLabel(words, heading, setter);
  const said: Tag = { role: "P" };
  const choices = choicesTag(passMark.choices);
  const column = { x: LABEL_WIDTH, width: contentWidth(theme) - LABEL_WIDTH };
  const style = cellStyle(column, setter);
  const lines = [
    ...tagged(setWords(passMark.words, style, setter), said),
    ...setChoices(passMark.choices, style, choices, setter),
  ];
  const cells = [{ column, lines, tag: said }];
  return inTable([rowOf(cells, label, setter)], partTag(heading, words, [said, choices]), setter);
}

/** Columns of the grade table: grade, range, coefficient and decision; the last two only where a grade has one. */
interface GradeColumns {
  readonly grade: Column;
  readonly range: Column;
  readonly coefficient: Column;
  readonly decision: Column;
}

function gradeColumns(grades: readonly GradeForm[], setter: Typesetter): GradeColumns {
  const width = contentWidth(setter.theme) - LABEL_WIDTH;
  const pays = grades.some(({ coefficient }) => coefficient !== "");
  const decides = grades.some(({ decision }) => decision.length > 0);
  const coefficient = pays ? 70 : 0;
  const rest = width - coefficient;
  const grade = Math.max(
    rest * (decides ? 0.22 : 0.4),
    widestWord(
      grades.map(({ name }) => name),
      setter,
    ) + BOX_AND_AIR,
  );
  const range = decides ? rest * 0.62 - grade : rest - grade;
  const left = LABEL_WIDTH;
  return {
    grade: { x: left, width: grade },
    range: { x: left + grade, width: range },
    coefficient: { x: left + grade + range, width: coefficient },
    decision: { x: left + grade + range + coefficient, width: rest - grade - range },
  };
}

/** What a grade needs besides its name: the box to tick, and air. */
const BOX_AND_AIR = 28;

function gradeStrips({ grades }: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  if (grades.length === 0) return [];
  const columns = gradeColumns(grades, setter);
  const heading: Tag = { role: "H2" };
  const words = sayLabel(LABELS.grade, speaker);
  const label = leftLabel(words, heading, setter);
  const head = gradeHead(columns, label, speaker, setter);
  const rows = grades.map((grade) => rowOf(gradeCells(grade, columns, setter), label, setter));
  const table = tableTag({ head: [head.tag], body: rows.map(({ tag }) => tag) });
  return inTable([head, ...rows], partTag(heading, words, [table]), setter);
}

function gradeHead(columns: GradeColumns, label: SpanLabel, speaker: Speaker, setter: Typesetter): Row {
  const { size } = setter.theme;
  const cell = (column: Column, words: Words): RowCell => ({
    column,
    tag: headCell("Column"),
    lines: setName(
      words,
      {
        ...cellStyle(column, setter),
        size: size.label,
        second: size.labelSecond,
        weight: "bold",
      },
      setter,
    ),
  });
  const cells = [
    cell(columns.grade, sayLabel(LABELS.gradeName, speaker)),
    cell(columns.range, sayLabel(LABELS.gradeRange, speaker)),
    cell(columns.coefficient, sayLabel(LABELS.coefficient, speaker)),
    cell(columns.decision, sayLabel(LABELS.decision, speaker)),
  ].filter(({ column }) => column.width > 0.5);
  const row = rowOf(cells, label, setter);
  const width = contentWidth(setter.theme);
  const tint: Box = {
    width,
    height: row.height,
    fills: [{ x: LABEL_WIDTH, y: 0, width: width - LABEL_WIDTH, height: row.height, tint: "head" }],
    lines: [],
  };
  return { ...row, content: [{ x: 0, y: 0, box: tint }, ...row.content] };
}

function gradeCells(grade: GradeForm, columns: GradeColumns, setter: Typesetter): readonly RowCell[] {
  const set = (column: Column, words: Words): RowCell => ({
    column,
    tag: dataCell(),
    lines: setWords(words, cellStyle(column, setter), setter),
  });
  const choice = { slot: gradeSlot(grade.key), words: grade.name };
  const name: RemarkTag = { ...remarkTag("TH"), scope: "Row" };
  const cells: readonly RowCell[] = [
    {
      column: columns.grade,
      tag: name,
      lines: longChoice(choice, cellStyle(columns.grade, setter), name, setter),
    },
    set(columns.range, grade.range),
    set(columns.coefficient, grade.coefficient === "" ? [] : [{ language: "en", text: grade.coefficient }]),
    set(columns.decision, grade.decision),
  ];
  return cells.filter(({ column }) => column.width > 0.5);
}

function vetoStrips({ vetoes }: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  if (vetoes.length === 0) return [];
  const width = contentWidth(setter.theme) - LABEL_WIDTH;
  const cause = { x: LABEL_WIDTH, width: width * 0.62 };
  const effect = { x: LABEL_WIDTH + cause.width, width: width - cause.width };
  const heading: Tag = { role: "H2" };
  const words = sayLabel(LABELS.veto, speaker);
  const label = leftLabel(words, heading, setter);
  const rows = vetoes.map((veto) => {
    const event: RemarkTag = { ...remarkTag("TH"), scope: "Row" };
    const choice = { slot: veto.slot, words: veto.cause, ...(veto.times && { blank: veto.times }) };
    return rowOf(
      [
        { column: cause, tag: event, lines: longChoice(choice, cellStyle(cause, setter), event, setter) },
        { column: effect, tag: dataCell(), lines: setWords(veto.effect, cellStyle(effect, setter), setter) },
      ],
      label,
      setter,
    );
  });
  const table = tableTag({ body: rows.map(({ tag }) => tag) });
  return inTable(rows, partTag(heading, words, [table]), setter);
}

function cellStyle(column: Column, { theme }: Typesetter): BlockStyle {
  const { size, padding } = theme;
  return { width: column.width - 4 * padding.x, align: "left", size: size.body, second: size.second };
}

interface RowCell {
  readonly column: Column;
  /** Of the lines that have none of their own. */
  readonly tag: Tag;
  readonly lines: readonly BlockLine[];
}

/** A row, and what it is in a table. */
interface Row extends Omit<Strip, "gap" | "keepWithNext" | "table"> {
  readonly tag: Tag;
}

/** A row of cells beside a label; each cell's lines stand in the middle of its height. */
function rowOf(cells: readonly RowCell[], label: SpanLabel, setter: Typesetter): Row {
  const { padding } = setter.theme;
  const highest = Math.max(0, ...cells.map(({ lines }) => heightOf(lines)));
  const height = highest + padding.y + 4;
  const { lines, rules, marks, slots } = together(
    cells.map((cell) =>
      stackAll(
        tagged(cell.lines, cell.tag),
        cell.column.x + 2 * padding.x,
        (height - heightOf(cell.lines)) / 2,
      ),
    ),
  );
  const box: Box = { width: contentWidth(setter.theme), height, rules, marks, lines };
  return {
    tag: rowTag(cells.map(({ tag }) => tag)),
    height,
    content: [{ x: 0, y: 0, box }],
    slots,
    group: label,
    verticals: cells.map(({ column }) => column.x),
    ruleFrom: 0,
  };
}

/** Rows of one table. All stay together where a page can hold them. */
function inTable(rows: readonly Row[], part: Tag, setter: Typesetter): readonly Strip[] {
  const table: TableForm = { width: contentWidth(setter.theme) };
  const tags = [part];
  return rows.map(({ tag: _, ...row }, index) => ({
    ...row,
    tags,
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: index < rows.length - 1,
    table,
  }));
}
