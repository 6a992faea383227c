import { DATE_BLANKS, LABELS } from "../compose/labels.ts";
import type { SheetEntries, SheetForm, SignerForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Wording, type Words } from "../compose/words.ts";
import { contentWidth, scoreColumns } from "./columns.ts";
import { cellLabel } from "./labels-at-edge.ts";
import { labelOnOneLine } from "./opening.ts";
import type { Box, Rule, TextLine } from "./page.ts";
import { scoreBox } from "./score-cells.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { type BlockLine, heightOf, setLine, setWords, stack, type Typesetter } from "./text-block.ts";

/** The width of the label cells at the left of the total, the comments and the signatures. */
const LABEL_WIDTH = 90;
/** The height of a line to write on. */
const WRITING_LINE = 21;

/** The total: its formula, with the numbers once there are any, and the figure of each column. */
export function totalStrip(form: SheetForm, entries: SheetEntries, setter: Typesetter): Strip {
  const { size, padding } = setter.theme;
  const scores = scoreColumns(form, setter.theme);
  const scoresLeft = scores[0]?.x ?? 0;
  const label = cellLabel(form.totalLabel, undefined, { x: 0, width: LABEL_WIDTH }, setter);
  const style = {
    width: scoresLeft - LABEL_WIDTH - 4 * padding.x,
    align: "left",
    size: size.body,
    second: size.second,
  } as const;
  const numbers: Words =
    entries.totalNumbers === undefined ? [] : [{ language: "en", text: entries.totalNumbers }];
  const lines = [
    ...setWords(form.totalFormula, style, setter),
    ...setWords(numbers, { ...style, size: size.figure, weight: "bold" }, setter),
  ];
  const height = Math.max(label.box.height, heightOf(lines) + 2 * padding.y, 30);
  const box: Box = {
    width: scoresLeft,
    height,
    lines: stack(lines, LABEL_WIDTH + 2 * padding.x, (height - heightOf(lines)) / 2),
  };
  const cells = form.columns.map(({ key }) => entries.totalCell(key));
  return {
    height,
    gap: TABLE_GAP,
    keepWithNext: false,
    content: [
      { x: 0, y: 0, box },
      { x: 0, y: 0, box: scoreBox(cells, scores, height, size.total, setter) },
    ],
    table: { width: contentWidth(setter.theme) },
    group: label,
    verticals: [LABEL_WIDTH, ...scores.map((column) => column.x)],
    ruleFrom: 0,
  };
}

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
    ...(notes.length === 0 ? [] : [{ label: sayLabel(LABELS.notes, speaker), lines: notes }]),
    ...form.textFields.map((field) => {
      const text = entries.comments.get(field.key);
      const lines =
        text === undefined
          ? writingLines(filled ? Math.min(2, field.lines) : field.lines)
          : commentLines(text, setter);
      return { label: field.label, lines };
    }),
  ];
  return cells.flatMap((cell, index) => {
    const label = cellLabel(cell.label, undefined, { x: 0, width: LABEL_WIDTH }, setter);
    return lineStrips(cell.lines, { table, label, gap: index === 0 ? TABLE_GAP : 0 }, setter);
  });
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

/** A text of the company's across the page: a notice, or what stands before the signatures. */
export function paragraphStrips(words: Words, keepWithNext: boolean, setter: Typesetter): readonly Strip[] {
  const { size, theme } = { size: setter.theme.size, theme: setter.theme };
  const lines = setWords(
    words,
    { width: contentWidth(theme), align: "left", size: size.body, second: size.second },
    setter,
  );
  return lines.map((line, index) => ({
    height: line.height,
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: keepWithNext || (index < lines.length - 1 && (index === 0 || index === lines.length - 2)),
    content: [
      { x: 0, y: 0, box: { width: contentWidth(theme), height: line.height, lines: stack([line], 0, 0) } },
    ],
    verticals: [],
    ruleFrom: 0,
  }));
}

/** The signature blocks in their order. All stay together where a page can hold them. */
export function signatureStrips(form: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  const table: TableForm = { width: contentWidth(setter.theme) };
  return form.signers.map((signer, index) => ({
    ...signatureBlock(signer, speaker, setter),
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: index < form.signers.length - 1,
    table,
  }));
}

const DATE_WIDTH = 150;

function signatureBlock(signer: SignerForm, speaker: Speaker, setter: Typesetter) {
  const { padding, size } = setter.theme;
  const width = contentWidth(setter.theme);
  const dateLeft = width - DATE_WIDTH;
  const left = LABEL_WIDTH + 2 * padding.x;
  const role = cellLabel(signer.role, undefined, { x: 0, width: LABEL_WIDTH }, setter);
  const statement = setWords(
    signer.statement ?? [],
    { width: dateLeft - left - 2 * padding.x, align: "left", size: size.body, second: size.second },
    setter,
  );
  const said = heightOf(statement);
  const height = Math.max(role.box.height, (said === 0 ? 0 : said + 3) + 40 + padding.y);
  const baseline = height - 9;
  const sizes = { size: size.label, second: size.labelSecond };
  const label = labelOnOneLine(sayLabel(LABELS.signature, speaker), left, baseline, sizes, setter);
  const box: Box = {
    width,
    height,
    rules: [signatureRule(label, left, dateLeft - 2 * padding.x, baseline + 2.5)],
    lines: [
      ...stack(statement, left, padding.y + 1),
      ...label,
      ...dateLines(dateLeft + 2 * padding.x, baseline, speaker, setter),
    ],
  };
  return {
    height,
    content: [{ x: 0, y: 0, box }],
    group: role,
    verticals: [LABEL_WIDTH, dateLeft],
    ruleFrom: 0,
  };
}

function signatureRule(label: readonly TextLine[], left: number, right: number, y: number): Rule {
  const last = label.at(-1);
  const start = last === undefined ? left : last.x + last.width + 6;
  return { x1: start, y1: y, x2: right, y2: y, stroke: "writing" };
}

function dateLines(x: number, baseline: number, speaker: Speaker, setter: Typesetter): readonly TextLine[] {
  const { size } = setter.theme;
  const heading = labelOnOneLine(
    sayLabel(LABELS.date, speaker),
    x,
    baseline,
    { size: size.label, second: size.labelSecond },
    setter,
  );
  const [language] = speaker.languages;
  const blanks = setLine(
    { language, text: DATE_BLANKS[language] },
    { x: x + DATE_WIDTH - 16, y: baseline, size: size.label, ink: "text", align: "right" },
    setter.measurer,
  );
  return [...heading, blanks];
}
