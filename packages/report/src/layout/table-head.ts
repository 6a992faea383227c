import type { ScoreColumn, SectionForm } from "../compose/sheet.ts";
import type { Wording, Words } from "../compose/words.ts";
import type { TextStyle } from "../fonts/shape-text.ts";
import { type Column, contentWidth, type TableColumns } from "./columns.ts";
import { turnedLine } from "./labels-at-edge.ts";
import type { Box, Rule, TextLine } from "./page.ts";
import { headCell, rowTag, type Tag, taggedTexts } from "./tag.ts";
import { heightOf, setName, stack, type Typesetter, widthOf } from "./text-block.ts";

/** Our own words in a section's table: above its columns, and beside boxes to tick. */
export interface HeadWords {
  readonly order: Words;
  readonly item: Words;
  readonly competency: Words;
  readonly weight: Words;
  readonly fullPoints: Words;
  readonly requirement: Words;
  readonly anchors: Words;
  readonly scoring: Words;
  readonly levelPoints: Words;
  readonly score: Words;
  /** The two answers to a figure that is yes or no. */
  readonly answers: readonly [yes: Words, no: Words];
}

interface HeadCell {
  readonly column: Column;
  readonly words: Words;
  readonly tag: Tag;
}

/** A table's head as it prints, and its two rows. */
export interface TableHead {
  readonly box: Box;
  readonly rows: readonly Tag[];
}

/** The head of a section's table: 得分 stands over the columns of the raters. */
export function layOutHead(
  section: SectionForm,
  columns: TableColumns,
  scoreColumns: readonly ScoreColumn[],
  words: HeadWords,
  setter: Typesetter,
): TableHead {
  const full = contentWidth(setter.theme);
  const left = columns.band.width;
  const cells = headCells(section, columns, words).map((cell) => setHeadCell(cell, setter));
  const score = headCell("Column", columns.scores.length);
  const over = setHeadCell({ column: joined(columns.scores), words: words.score, tag: score }, setter);
  const under = columns.scores.map((column, index) =>
    setRaterCell({ column, words: scoreColumns[index]?.name ?? [], tag: headCell("Column") }, setter),
  );
  const upper = over.height;
  const height = Math.max(
    ...cells.map((cell) => cell.height),
    upper + Math.max(...under.map((cell) => cell.height)),
  );
  const scoresLeft = over.column.x;
  const lines = [
    ...cells.flatMap((cell) => cell.at(0, height)),
    ...over.at(0, upper),
    ...under.flatMap((cell) => cell.at(upper, height - upper)),
  ];
  const rules: Rule[] = [
    { x1: scoresLeft, y1: upper, x2: full, y2: upper, stroke: "grid" },
    ...cells.slice(1).map((cell) => down(cell.column.x, 0, height)),
    down(scoresLeft, 0, height),
    ...columns.scores.slice(1).map((column) => down(column.x, upper, height)),
  ];
  return {
    box: {
      width: full,
      height,
      fills: [{ x: left, y: 0, width: full - left, height, tint: "head" }],
      rules,
      lines,
    },
    rows: [rowTag([...cells.map(({ tag }) => tag), score]), rowTag(under.map(({ tag }) => tag))],
  };
}

function headCells(section: SectionForm, columns: TableColumns, words: HeadWords): readonly HeadCell[] {
  const item = joined([columns.group, columns.item]);
  const cell = (column: Column, words: Words, spanned = 1): HeadCell => ({
    column,
    words,
    tag: headCell("Column", spanned, HEAD_ROWS),
  });
  const start = [
    cell(columns.order, words.order),
    cell(item, section.kind === "tasks" ? words.item : words.competency, columns.group.width > 0 ? 2 : 1),
    cell(columns.weight, section.byPoints ? words.fullPoints : words.weight),
  ];
  if (section.kind === "competencies") {
    return [...start, cell(columns.scoring, words.anchors), cell(columns.points, words.levelPoints)];
  }
  return [
    ...start,
    ...(section.required ? [cell(columns.requirement, words.requirement)] : []),
    cell(joined([columns.scoring, columns.points]), words.scoring),
  ];
}

/** The names of the raters stand in a row of their own. */
const HEAD_ROWS = 2;

interface SetCell {
  readonly tag: Tag;
  readonly column: Column;
  readonly height: number;
  at(top: number, height: number): readonly TextLine[];
}

function setHeadCell(
  { column, words, tag }: HeadCell,
  setter: Typesetter,
  label: number = setter.theme.size.label,
): SetCell {
  const { size } = setter.theme;
  const side = 1.5;
  const width = column.width - 2 * side;
  const lines = setName(
    words,
    {
      width,
      align: "centre",
      // A Chinese character is as wide as it is high.
      size: Math.min(label, width),
      second: Math.min(size.labelSecond, width),
      weight: "bold",
    },
    setter,
  );
  const own = heightOf(lines);
  return {
    tag,
    column,
    height: own + 5,
    at: (top, height) => taggedTexts(stack(lines, column.x + side, top + (height - own) / 2), tag),
  };
}

/** A rater's name; where its longest word is too wide for the column, Latin letters are turned to run upwards. */
function setRaterCell(cell: HeadCell, setter: Typesetter): SetCell {
  const { column, words, tag } = cell;
  const room = column.width - 3;
  const turned = words.filter(
    ({ text, language }, index) =>
      language === "en" && longestWord(text, index === 0 ? "bold" : "regular", setter) > room / SMALLEST_HEAD,
  );
  const [wording] = turned;
  if (wording === undefined) return setHeadCell(cell, setter, headSize(words[0], room, setter));
  const alone = turned.length === words.length;
  const { small, labelSecond } = setter.theme.size;
  const most = column.width - 2;
  const run = turnedLine(
    wording,
    alone
      ? { size: Math.min(small, most), weight: "bold", ink: "text" }
      : { size: Math.min(labelSecond, most), weight: "regular", ink: "secondary" },
    setter,
  );
  const others = { column, words: words.filter((other) => !turned.includes(other)), tag };
  const upright = setHeadCell(others, setter, headSize(others.words[0], room, setter));
  const above = alone ? 3 : upright.height;
  const height = above + run.length + 4;
  return {
    tag,
    column,
    height,
    at: (top, room) => {
      const start = top + (room - height) / 2;
      return [
        ...(alone ? [] : upright.at(start, upright.height)),
        ...taggedTexts(run.place(column.x + column.width / 2, start + above), tag),
      ];
    },
  };
}

/** A Chinese name that is a little too wide for one line is set smaller rather than broken. */
function headSize(name: Wording | undefined, room: number, { measurer, theme }: Typesetter): number {
  const { label } = theme.size;
  if (name === undefined || name.language === "en") return label;
  const width = widthOf(measurer.shape(name.text, { language: name.language, weight: "bold" })) * label;
  return width > room && width * NARROWED <= room ? (room / width) * label : label;
}

/** How much smaller. */
const NARROWED = 0.8;

/** Heads are not set smaller than this. */
const SMALLEST_HEAD = 5;

function longestWord(text: string, weight: TextStyle["weight"], { measurer }: Typesetter): number {
  const widths = text.split(/\s+/u).map((word) => widthOf(measurer.shape(word, { language: "en", weight })));
  return Math.max(0, ...widths);
}

function joined(columns: readonly Column[]): Column {
  const first = columns[0]?.x ?? 0;
  return { x: first, width: columns.reduce((sum, column) => sum + column.width, 0) };
}

function down(x: number, from: number, to: number): Rule {
  return { x1: x, y1: from, x2: x, y2: to, stroke: "grid" };
}
