import { LABELS } from "../compose/labels.ts";
import type { InputForm, SheetForm } from "../compose/sheet.ts";
import { type Speaker, sayLabel, type Words } from "../compose/words.ts";
import { setRemark } from "./blanks.ts";
import { contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import type { Box } from "./page.ts";
import type { Strip, TableForm } from "./strip.ts";
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
  const label = leftLabel(sayLabel(LABELS.figures, speaker), undefined, setter);
  const count = Math.min(MOST_CELLS, inputs.length);
  const width = (full - LABEL_WIDTH) / count;
  const rows = Array.from({ length: Math.ceil(inputs.length / count) }, (_, row) =>
    inputs.slice(row * count, (row + 1) * count),
  );
  return rows.map((row, index) => {
    const cells = row.map((input) => inputLines(input, width, answers, setter));
    const height = Math.max(...cells.map(heightOf)) + 8;
    const { lines, rules, marks, slots } = together(
      cells.map((cell, place) => stackAll(cell, LABEL_WIDTH + place * width + setter.theme.padding.x + 1, 4)),
    );
    const box: Box = { width: full, height, rules, marks, lines };
    return {
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

function inputLines(
  { label, source, blank, given }: InputForm,
  width: number,
  answers: readonly [yes: Words, no: Words],
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
  const name = setWords(label, small, setter);
  const place =
    given === undefined
      ? setRemark({ words: [{ language: "en", text: "" }], blank }, value, answers, setter)
      : setWords(given, value, setter);
  const air: readonly BlockLine[] = given === undefined ? [{ height: 3, texts: [] }] : [];
  return [...name, ...air, ...place, ...setWords(source, { ...small, size: size.second }, setter)];
}
