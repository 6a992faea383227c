import { LABELS } from "../compose/labels.ts";
import type { InputForm, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { setRemark } from "./blanks.ts";
import { contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box } from "./page.ts";
import type { Strip, TableForm } from "./strip.ts";
import { entryTag, partTag, type RemarkTag, remarkTag, type Tag, tagged } from "./tag.ts";
import {
  type BlockLine,
  type BlockStyle,
  heightOf,
  setWords,
  stackAll,
  type Typesetter,
  together,
} from "./text-block.ts";

/** Cells of a row. */
const MOST_CELLS = 3;
const GAP_ABOVE = 4;

/** The figures of the whole sheet, below the fields that say who and when: name and source, then the value. */
export function inputStrips(
  { inputs }: SheetForm,
  answers: readonly [yes: Words, no: Words],
  speaker: Speaker,
  setter: Typesetter,
): readonly Strip[] {
  if (inputs.length === 0) return [];
  const full = contentWidth(setter.theme);
  const table: TableForm = { width: full };
  const heading: Tag = { role: "H2" };
  const words = sayLabel(LABELS.figures, speaker);
  const label = leftLabel(words, heading, setter);
  const entries = inputs.map(() => inputTags());
  const list: Tag = { role: "L", children: entries.map(({ entry }) => entry) };
  const tags = [partTag(heading, words, [list])];
  const count = Math.min(MOST_CELLS, inputs.length);
  const width = (full - LABEL_WIDTH) / count;
  const rows = Array.from({ length: Math.ceil(inputs.length / count) }, (_, row) =>
    inputs.slice(row * count, (row + 1) * count),
  );
  return rows.map((row, index) => {
    const cells = row.map((input, place) =>
      inputLines(input, width, answers, entries[index * count + place] ?? inputTags(), setter),
    );
    const height = Math.max(...cells.map(heightOf)) + 8;
    const { lines, rules, marks, slots } = together(
      cells.map((cell, place) => stackAll(cell, LABEL_WIDTH + place * width + setter.theme.padding.x + 1, 4)),
    );
    const box: Box = { width: full, height, rules, marks, lines };
    return {
      tags,
      height,
      gap: index === 0 ? GAP_ABOVE : 0,
      keepWithNext: true,
      content: [{ x: 0, y: 0, box }],
      slots,
      table,
      group: label,
      verticals: row.map((_input, place) => LABEL_WIDTH + place * width),
      ruleFrom: 0,
    };
  });
}

/** A figure as an entry of a list: its name, then its value and where that comes from. */
interface InputTags {
  readonly entry: Tag;
  readonly name: Tag;
  readonly value: RemarkTag;
  readonly source: Tag;
}

function inputTags(): InputTags {
  const name: Tag = { role: "Lbl" };
  const value = remarkTag("P");
  const source: Tag = { role: "P" };
  return { entry: entryTag({ role: "LBody", children: [value, source] }, name), name, value, source };
}

function inputLines(
  { label, source, blank, given }: InputForm,
  width: number,
  answers: readonly [yes: Words, no: Words],
  tags: InputTags,
  setter: Typesetter,
): readonly BlockLine[] {
  const { size, padding } = setter.theme;
  const room = width - 2 * (padding.x + 1);
  const small: BlockStyle = {
    width: room,
    align: "left",
    size: size.small,
    second: size.labelSecond,
    ink: "secondary",
  };
  const value: BlockStyle = { width: room, align: "left", size: size.body, second: size.second };
  const name = tagged(setWords(label, small, setter), tags.name);
  const place =
    given === undefined
      ? setRemark({ words: [{ language: "en", text: "" }], blank }, value, answers, tags.value, setter)
      : tagged(setWords(given, value, setter), tags.value);
  const air: readonly BlockLine[] = given === undefined ? [{ height: 3, texts: [] }] : [];
  const from = tagged(setWords(source, { ...small, size: size.second }, setter), tags.source);
  return [...name, ...air, ...place, ...from];
}
