import type { Asked, AskedOnScreen } from "../compose/asked.ts";
import { LABELS } from "../compose/labels.ts";
import type { ItemOnScreen, ScoreCell } from "../compose/sheet.ts";
import type { Wording } from "../compose/words.ts";
import { NOTHING } from "../fields/field-specs.ts";
import { fieldName } from "../fields/names.ts";
import { textPlace, tickPlace } from "./asked-places.ts";
import { writingRule } from "./blanks.ts";
import type { Column } from "./columns.ts";
import type { EntryPlace } from "./ladder.ts";
import type { Box, Mark, Place, Rule, TextLine } from "./page.ts";
import type { RowForm } from "./row.ts";
import type { Tag } from "./tag.ts";
import { baselineIn, setLine, type Typesetter } from "./text-block.ts";

/*
 * The places of a row's score columns on a fillable sheet. What a rater answers stands beside the line that asks it: the
 * levels, what may have occurred, the figures; a single answer stands in the middle of its cell.
 */

/** What the cells of a row ask. */
export interface AskedRow {
  readonly row: RowForm;
  /** What the names of its fields begin with. */
  readonly prefix: readonly string[];
  readonly columns: readonly { readonly key: string; readonly column: Column }[];
  readonly cells: readonly ScoreCell[];
}

/** A score column of one row. */
interface AnswerCell {
  readonly row: RowForm;
  /** The name of its field, or what the names of its fields begin with. */
  readonly name: string;
  readonly column: Column;
  readonly tag: Tag | undefined;
}

/** A place with what is printed for it. */
interface Answer {
  readonly place: Place;
  readonly mark?: Mark;
  readonly rule?: Rule;
  readonly line?: TextLine;
}

/** The side of a box to tick in a score column. */
const BOX = 7.5;
/** What stays free at the sides of a cell, and between a place to type in and its unit. */
const SIDE = 3;
const UNIT_GAP = 1.5;
/** The height of a place to type in, and how much of it lies below the baseline. */
const LINE = 11;
const BELOW_BASELINE = 2.5;
/** The height of a place for what an added row is, and for its weight. */
const DESCRIBED = 32;
const WEIGHT = 14;

/** The places of a row's cells that have no score yet. */
export function answerBox(
  { row, prefix, columns, cells }: AskedRow,
  asked: AskedOnScreen,
  setter: Typesetter,
): Box | undefined {
  const answers = columns.flatMap(({ key, column }, index) => {
    if (cells[index] !== "open" && cells[index] !== "missing") return [];
    const cell = { row, name: fieldName(...prefix, key), column, tag: row.tags.scores[index] };
    return answersIn(cell, asked, setter);
  });
  if (answers.length === 0) return undefined;
  const last = columns.at(-1)?.column;
  return {
    width: (last?.x ?? 0) + (last?.width ?? 0),
    height: row.height,
    rules: answers.flatMap(({ rule }) => rule ?? []),
    marks: answers.flatMap(({ mark }) => mark ?? []),
    places: answers.map(({ place }) => place),
    lines: answers.flatMap(({ line }) => line ?? []),
  };
}

/** The places of an added row for its name, weight and requirement. */
export function describedBox(
  { row, prefix }: AskedRow,
  { byName }: AskedOnScreen,
  { theme }: Typesetter,
): Box | undefined {
  const { described, height } = row;
  if (described === undefined || row.continues) return undefined;
  const places = (["name", "weight", "requirement"] as const).flatMap((part): readonly Place[] => {
    const asked = byName.get(fieldName(...prefix.slice(0, -1), part));
    const { x, width } = described[part];
    if (asked === undefined || width <= 0) return [];
    const several = part !== "weight";
    const high = several ? Math.min(DESCRIBED, height - 3) : WEIGHT;
    const area = { x, y: (height - high) / 2, width, height: high };
    const lines = several ? "several" : "centre";
    return [textPlace(asked, area, { size: theme.size.small, lines, tag: row.tags[part] })];
  });
  return places.length === 0 ? undefined : { width: row.box.width, height, places, lines: [] };
}

function answersIn(cell: AnswerCell, { byName }: AskedOnScreen, setter: Typesetter): readonly Answer[] {
  const { row, name } = cell;
  const whole = byName.get(name);
  if (whole?.choices !== undefined) return choices(whole, cell);
  if (whole !== undefined) {
    const { size } = setter.theme;
    return row.continues
      ? []
      : [typed(whole, baselineIn(row.height, size.figure), size.figure, cell, setter)];
  }
  const part = (key: string) => byName.get(`${name}.${fieldName(key)}`);
  const { onScreen } = row;
  if (onScreen === undefined) return [];
  return [
    ...nothingOccurred(part(NOTHING), cell, setter),
    ...occurrences(part, onScreen, cell, setter),
    ...figures(part, onScreen, cell, setter),
  ];
}

/** A line to type on, with the unit behind it. */
function typed(
  asked: Asked,
  baseline: number,
  size: number,
  { column, tag }: AnswerCell,
  setter: Typesetter,
): Answer {
  const { unit } = asked;
  const right = column.x + column.width - SIDE;
  const line = unit && smallPrint(unit, right, baseline, tag, setter);
  const left = column.x + SIDE;
  const end = line === undefined ? right : right - line.width - UNIT_GAP;
  const area = { x: left, y: baseline + BELOW_BASELINE - LINE, width: end - left, height: LINE };
  return {
    place: textPlace(asked, area, { size, lines: "centre", tag }),
    rule: writingRule(left, end, baseline),
    ...(line && { line }),
  };
}

function smallPrint(
  words: Wording,
  right: number,
  baseline: number,
  tag: Tag | undefined,
  { measurer, theme }: Typesetter,
): TextLine {
  const style = { x: right, y: baseline, size: theme.size.second, ink: "secondary", align: "right" } as const;
  return { ...setLine(words, style, measurer), ...(tag && { tag }) };
}

/** A box beside each level or answer. */
function choices(asked: Asked, cell: AnswerCell): readonly Answer[] {
  return cell.row.entries.flatMap((entry) => {
    const choice = asked.choices?.get(entry.key);
    return choice === undefined ? [] : [ticked(asked, choice, entry, cell)];
  });
}

function ticked(
  asked: Asked,
  choice: Parameters<typeof tickPlace>[1],
  { middle }: EntryPlace,
  { column, tag }: AnswerCell,
  shift = 0,
): Answer {
  const box = { x: column.x + (column.width - BOX) / 2 - shift, y: middle - BOX / 2, size: BOX };
  return { place: tickPlace(asked, choice, box, tag), mark: { kind: "box", ...box } };
}

/** What the scoring calls an entry of a tally. */
const ENTRY = "entry ";

/** A box, or a line for how often, beside each thing that may have occurred. */
function occurrences(
  part: (key: string) => Asked | undefined,
  { counted }: ItemOnScreen,
  cell: AnswerCell,
  setter: Typesetter,
): readonly Answer[] {
  const { size } = setter.theme;
  return cell.row.entries.flatMap((entry): readonly Answer[] => {
    const asked = entry.key.startsWith(ENTRY) ? part(entry.key.slice(ENTRY.length)) : undefined;
    const choice = asked?.choices?.get("yes");
    if (asked === undefined || choice === undefined) return [];
    return counted.has(entry.key)
      ? [typed(asked, entry.middle + size.body * 0.38, size.body, cell, setter)]
      : [ticked(asked, choice, entry, cell)];
  });
}

/** The lines of a tally at whose side the box for nothing stands: what is given then, or else what counts how. */
const GIVEN = "";
const HEADING = "per";
/** How far left the box stands with its word behind it. */
const WITH_WORD = 5;

/** A box that says that nothing occurred; beside a line that does not say so, with its word. */
function nothingOccurred(asked: Asked | undefined, cell: AnswerCell, setter: Typesetter): readonly Answer[] {
  const { entries } = cell.row;
  const choice = asked?.choices?.get("yes");
  const given = entries.find(({ key }) => key === GIVEN);
  const line = given ?? entries.find(({ key }) => key === HEADING);
  if (asked === undefined || choice === undefined || line === undefined) return [];
  if (given !== undefined) return [ticked(asked, choice, line, cell)];
  const language = asked.words[0]?.language ?? "zh-Hans";
  const answer = ticked(asked, choice, line, cell, WITH_WORD);
  const size = setter.theme.size.second;
  const word = setLine(
    { language, text: LABELS.nothingOccurred[language] },
    { x: answer.place.x + BOX + UNIT_GAP, y: line.middle + size * 0.38, size, ink: "secondary" },
    setter.measurer,
  );
  return [{ ...answer, line: { ...word, ...(cell.tag && { tag: cell.tag }) } }];
}

/** A line for each figure, beside its name. */
function figures(
  part: (key: string) => Asked | undefined,
  { figures: bySlot }: ItemOnScreen,
  cell: AnswerCell,
  setter: Typesetter,
): readonly Answer[] {
  return cell.row.slots.flatMap(({ key, kind, y }): readonly Answer[] => {
    const figure = bySlot.get(key);
    const asked = figure === undefined ? undefined : part(figure);
    return asked === undefined || kind !== "value"
      ? []
      : [typed(asked, y, setter.theme.size.body, cell, setter)];
  });
}
