import type { CompleteText, Language } from "@scorecard/model";
import type { Asked } from "../compose/asked.ts";
import { LABELS } from "../compose/labels.ts";
import type { ItemForm, SheetEntries, SheetForm } from "../compose/sheet.ts";
import { noteSlot } from "../compose/slots.ts";
import {
  colon,
  combine,
  parenthesis,
  type Speaker,
  sayLabel,
  type Wording,
  type Words,
} from "../compose/words.ts";
import { fieldName } from "../fields/names.ts";
import { type Area, textPlace } from "./asked-places.ts";
import { writingRule } from "./blanks.ts";
import { contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box, Place, Rule } from "./page.ts";
import { TABLE_GAP } from "./section-table.ts";
import type { SpanLabel, Strip, TableForm } from "./strip.ts";
import { partTag, type Tag, tagged } from "./tag.ts";
import {
  type BlockLine,
  baselineIn,
  setLine,
  setWords,
  stackAll,
  type Typesetter,
  widthOf,
} from "./text-block.ts";

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
  const notes = together(noteLines(entries, setter), askedNotes(form, entries, setter));
  const cells = [
    ...(notes.lines.length === 0 ? [] : [{ label: sayLabel(LABELS.notes, speaker), remarks: [], ...notes }]),
    ...fieldsFor(entries, form).map((field) => {
      const text = entries.comments.get(field.key);
      const count = filled ? Math.min(2, field.lines) : field.lines;
      const asked =
        text === undefined ? entries.asked?.byName.get(fieldName("comment", field.key)) : undefined;
      const lines =
        text !== undefined
          ? commentLines(text, setter)
          : asked !== undefined
            ? typingLines(count, asked)
            : writingLines(count);
      const tag: Tag = { role: "P" };
      return { label: field.label, remarks: remarksOn(field), lines: tagged(lines, tag), said: [tag] };
    }),
  ];
  const strips = cells.flatMap((cell, index) => {
    const heading: Tag = { role: "H2" };
    const label = leftLabel(withRemarks(cell.label, cell.remarks, speaker, setter), heading, setter);
    const tags = [partTag(heading, cell.label, cell.said)];
    const [said] = cell.said;
    return lineStrips(cell.lines, { table, label, tags, said, gap: index === 0 ? TABLE_GAP : 0 }, setter);
  });
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  return height <= KEPT_TOGETHER ? keptTogether(strips) : strips;
}

/** A table of a few short comments does not go over to another page. */
const KEPT_TOGETHER = 120;

function keptTogether(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: strip.keepWithNext || index < strips.length - 1,
  }));
}

/** The fields that a sheet's reader may see. */
function fieldsFor({ copy }: SheetEntries, { textFields }: SheetForm): SheetForm["textFields"] {
  return copy?.kind === "employee" ? textFields.filter(({ confidential }) => !confidential) : textFields;
}

function remarksOn({ required, confidential }: SheetForm["textFields"][number]): readonly CompleteText[] {
  return [...(required ? [LABELS.required] : []), ...(confidential ? [LABELS.confidential] : [])];
}

/** `改进计划（必填）`, on two lines where one is too short. */
function withRemarks(
  name: Words,
  remarks: readonly CompleteText[],
  speaker: Speaker,
  { measurer, theme }: Typesetter,
): Words {
  if (remarks.length === 0) return name;
  const fits = (text: string, language: Language) =>
    widthOf(measurer.shape(text, { language, weight: "bold" })) * theme.size.label < LABEL_WIDTH - 6;
  return combine([name], speaker, ([text = ""], language) => {
    const said = remarks.map((remark) => remark[language]);
    const remark = parenthesis(said.join(language === "en" ? ", " : "、"), language);
    return language === "en" || fits(text + remark, language) ? text + remark : `${text}\n${remark}`;
  });
}

/** A line of a comment, or room to type one. */
interface CommentLine extends BlockLine {
  readonly asked?: Asked;
}

/** As many characters as the room shows, at most as many as a field can have. */
function typingPlace(asked: Asked, area: Area, tag: Tag | undefined, { theme }: Typesetter): Place {
  const size = theme.size.body + 0.4;
  const lines = Math.floor(area.height / (size * TYPED_LEADING));
  // Latin letters are half as wide as Han characters.
  const shown = Math.floor(area.width / size) * lines * 2;
  return textPlace({ ...asked, limit: Math.min(asked.limit, shown) }, area, { size, lines: "several", tag });
}

/** From line to line of typed text, as viewers set it, as a multiple of its size. */
const TYPED_LEADING = 1.5;

interface Notes {
  readonly lines: readonly CommentLine[];
  /** A paragraph each. */
  readonly said: readonly Tag[];
}

function noteLines(entries: SheetEntries, setter: Typesetter): Notes {
  const notes = entries.notes.map(({ order, name, text }) => {
    const [first] = name;
    const heading = first === undefined ? "" : `${order}  ${first.text}${colon(first.language)}`;
    const tag: Tag = { role: "P" };
    const lines = commentLines({ language: text.language, text: `${heading}${text.text}` }, setter);
    return { tag, lines: tagged(lines, tag) };
  });
  return { lines: notes.flatMap(({ lines }) => lines), said: notes.map(({ tag }) => tag) };
}

function together(...all: readonly Notes[]): Notes {
  return { lines: all.flatMap(({ lines }) => lines), said: all.flatMap(({ said }) => said) };
}

/** A line to type on for each item whose answer may need a word of explanation. */
function askedNotes({ sections }: SheetForm, entries: SheetEntries, setter: Typesetter): Notes {
  const { asked, notes } = entries;
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const open = items.filter(
    ({ key, order }) =>
      asked?.bySlot.has(noteSlot(key)) === true && !notes.some((note) => note.order === order),
  );
  const lines = open.map((item) => ({ tag: { role: "P" } as Tag, line: noteLine(item, setter) }));
  return { lines: lines.flatMap(({ tag, line }) => tagged([line], tag)), said: lines.map(({ tag }) => tag) };
}

function noteLine({ key, order, name }: ItemForm, { measurer, theme }: Typesetter): BlockLine {
  const [first] = name;
  const size = theme.size.body + 0.4;
  const baseline = baselineIn(NOTE_LINE, size);
  const text = `${order}  ${first?.text ?? ""}${colon(first?.language ?? "zh-Hans")}`;
  const heading = setLine(
    { language: first?.language ?? "zh-Hans", text },
    { x: 0, y: baseline, size, ink: "text" },
    measurer,
  );
  const x = heading.width + 4;
  const end = contentWidth(theme) - LABEL_WIDTH - 4 * theme.padding.x;
  const place = { kind: "value", key: noteSlot(key), x, y: baseline, width: end - x, size } as const;
  return {
    height: NOTE_LINE,
    texts: [heading],
    rules: [writingRule(x, end, baseline)],
    slots: [{ ...place, align: "left" }],
  };
}

const NOTE_LINE = 18;

function commentLines(text: Wording, setter: Typesetter): readonly BlockLine[] {
  const { size, padding } = setter.theme;
  const width = contentWidth(setter.theme) - LABEL_WIDTH - 4 * padding.x;
  const style = {
    width,
    align: "left",
    size: size.body + 0.4,
    second: size.second,
    justified: true,
  } as const;
  return setWords([text], style, setter);
}

function writingLines(count: number): readonly BlockLine[] {
  return Array.from({ length: count }, () => ({ height: WRITING_LINE, texts: [] }));
}

/** Room to type in, which a page can hold. */
function typingLines(count: number, asked: Asked): readonly CommentLine[] {
  return [{ height: Math.min(count, MOST_TYPED) * WRITING_LINE, texts: [], asked }];
}

const MOST_TYPED = 20;

/** Each line is a strip of its own, so that a long text runs on over pages; two lines stay together at either end. */
function lineStrips(
  lines: readonly CommentLine[],
  cell: {
    readonly table: TableForm;
    readonly label: SpanLabel;
    readonly tags: readonly Tag[];
    /** What is typed here is read with. */
    readonly said: Tag | undefined;
    readonly gap: number;
  },
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
    const isBlank = line.texts.length === 0 && line.asked === undefined;
    const placed = stackAll([line], left, above);
    const ruleY = above + line.height - 4;
    const rule: Rule = { x1: left, y1: ruleY, x2: width - 2 * padding.x, y2: ruleY, stroke: "writing" };
    const area = { x: left, y: above, width: width - 2 * padding.x - left, height: line.height };
    const box: Box = {
      width,
      height,
      rules: isBlank ? [rule] : placed.rules,
      ...(line.asked && { places: [typingPlace(line.asked, area, cell.said, setter)] }),
      lines: placed.lines,
    };
    return {
      tags: cell.tags,
      height,
      gap: first ? cell.gap : 0,
      keepWithNext: !last && (first || index === lines.length - 2),
      content: [{ x: 0, y: 0, box }],
      ...(placed.slots.length > 0 && { slots: placed.slots }),
      table: cell.table,
      group: cell.label,
      verticals: [LABEL_WIDTH],
      ruleFrom: 0,
      joined: !first,
    };
  });
}
