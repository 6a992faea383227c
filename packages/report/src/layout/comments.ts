import type { Language } from "@scorecard/model";
import { LABELS } from "../compose/labels.ts";
import type { SheetEntries, SheetForm } from "../compose/sheet.ts";
import { combine, parenthesis, type Speaker, sayLabel, type Wording, type Words } from "../compose/words.ts";
import { contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box, Rule } from "./page.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { type BlockLine, setWords, stack, type Typesetter, widthOf } from "./text-block.ts";

/** The height of a line to write on. */
const WRITING_LINE = 21;

/** Remarks on items and the template's places for words: what was written, or lines to write on. */
export function commentStrips(
  form: SheetForm,
  entries: SheetEntries,
  filled: boolean,
  speaker: Speaker,
  setter: Typesetter,
): readonly Strip[] {
  const table: TableForm = { width: contentWidth(setter.theme) };
  const notes = noteLines(entries, setter);
  const cells = [
    ...(notes.length === 0
      ? []
      : [{ label: sayLabel(LABELS.notes, speaker), required: false, lines: notes }]),
    ...form.textFields.map((field) => {
      const text = entries.comments.get(field.key);
      const lines =
        text === undefined
          ? writingLines(filled ? Math.min(2, field.lines) : field.lines)
          : commentLines(text, setter);
      return { label: field.label, required: field.required, lines };
    }),
  ];
  return cells.flatMap((cell, index) => {
    const label = leftLabel(
      cell.required ? withRequired(cell.label, speaker, setter) : cell.label,
      undefined,
      setter,
    );
    return lineStrips(cell.lines, { table, label, gap: index === 0 ? TABLE_GAP : 0 }, setter);
  });
}

/** `改进计划（必填）`, on two lines where one is too short. */
function withRequired(name: Words, speaker: Speaker, { measurer, theme }: Typesetter): Words {
  const fits = (text: string, language: Language) =>
    widthOf(measurer.shape(text, { language, weight: "bold" })) * theme.size.label < LABEL_WIDTH - 6;
  return combine(
    [name, sayLabel(LABELS.required, speaker)],
    speaker,
    ([text = "", required = ""], language) => {
      const remark = parenthesis(required, language);
      return language === "en" || fits(text + remark, language) ? text + remark : `${text}\n${remark}`;
    },
  );
}

function noteLines(entries: SheetEntries, setter: Typesetter): readonly BlockLine[] {
  return entries.notes.flatMap(({ order, name, text }) => {
    const separator = text.language === "en" ? ": " : "：";
    const [first] = name;
    const heading = first === undefined ? "" : `${order}  ${first.text}${separator}`;
    return commentLines({ language: text.language, text: `${heading}${text.text}` }, setter);
  });
}

function commentLines(text: Wording, setter: Typesetter): readonly BlockLine[] {
  const { size, padding } = setter.theme;
  const width = contentWidth(setter.theme) - LABEL_WIDTH - 4 * padding.x;
  return setWords([text], { width, align: "left", size: size.body + 0.4, second: size.second }, setter);
}

function writingLines(count: number): readonly BlockLine[] {
  return Array.from({ length: count }, () => ({ height: WRITING_LINE, texts: [] }));
}

/** Each line is a strip of its own, so that a long text runs on over pages; two lines stay together at either end. */
function lineStrips(
  lines: readonly BlockLine[],
  cell: { readonly table: TableForm; readonly label: SpanLabel; readonly gap: number },
  setter: Typesetter,
): readonly Strip[] {
  const { padding } = setter.theme;
  const width = contentWidth(setter.theme);
  const left = LABEL_WIDTH + 2 * padding.x;
  return lines.map((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const above = first ? padding.y : 0;
    const height = line.height + above + (last ? padding.y : 0);
    const isBlank = line.texts.length === 0;
    const ruleY = above + line.height - 4;
    const rule: Rule = { x1: left, y1: ruleY, x2: width - 2 * padding.x, y2: ruleY, stroke: "writing" };
    const box: Box = {
      width,
      height,
      rules: isBlank ? [rule] : [],
      lines: stack([line], left, above),
    };
    return {
      height,
      gap: first ? cell.gap : 0,
      keepWithNext: !last && (first || index === lines.length - 2),
      content: [{ x: 0, y: 0, box }],
      table: cell.table,
      group: cell.label,
      verticals: [LABEL_WIDTH],
      ruleFrom: 0,
      joined: !first,
    };
  });
}
