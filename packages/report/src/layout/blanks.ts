import type { Blank, ChoiceForm, Remark } from "../compose/sheet.ts";
import { answerSlot } from "../compose/slots.ts";
import type { Words } from "../compose/words.ts";
import type { Rule } from "./page.ts";
import { tickBox } from "./slots.ts";
import { entryTag, type RemarkTag, remarkTag, type Tag, tagged } from "./tag.ts";
import {
  type BlockLine,
  type BlockStyle,
  baselineIn,
  setLine,
  setWords,
  type Typesetter,
} from "./text-block.ts";

/*
 * Lines with places to complete: a label and a line to write on with the unit behind it, or boxes to tick.
 */

/** The width of a line to write a number on, and a date; the smallest that a printed value needs. */
const ROOM = { number: 32, date: 58, printed: 14 } as const;
/** A line to write on is not shorter, however long the unit behind it. */
const LEAST_ROOM = 14;
/** A printed value has room for a unit as short as this anyway. */
const SHORT_UNIT = 12;
/** Between a label and what follows it. */
const GAP = 3;
/** The side of a box to tick, as a share of the text's size, and how much of it stands above the baseline. */
const BOX = 0.86;
const RISE = 0.9;
/** How far a line to write on lies below the baseline. */
const BELOW = 1.8;

/** Sets words with the place behind them, on their last line where it fits, else on one of its own. */
export function setRemark(
  { words, blank, box }: Remark,
  style: BlockStyle,
  answers: readonly [yes: Words, no: Words],
  tag: RemarkTag,
  setter: Typesetter,
): readonly BlockLine[] {
  if (box !== undefined) return longChoice({ slot: box, words }, style, tag, setter);
  const { parts } = tag;
  const [first, ...others] = words;
  if (blank === undefined || first === undefined) return tagged(setWords(words, style, setter), parts.label);
  const lines = tagged(setWords([first], style, setter), parts.label);
  const place = placeFor(blank, style, answers, parts, setter);
  const last = lines.at(-1);
  const end = last === undefined ? 0 : endOf(last, style);
  const gap = end === 0 ? 0 : GAP;
  const fits = last !== undefined && end + gap + place.width <= style.width;
  const placed = fits
    ? [
        ...lines.slice(0, -1),
        joined({ ...last, height: Math.max(last.height, place.least) }, place, end + gap, style),
      ]
    : [...lines, joined({ height: place.height, texts: [] }, place, 0, style)];
  const second: BlockStyle = { ...style, size: style.second, weight: "regular", ink: "secondary" };
  const named = blank.kind === "printed" ? others : withUnit(others, blank.unit);
  return [...placed, ...tagged(setWords(named, second, setter), parts.others)];
}

/** What follows a label on its line; where it begins is known later. */
interface Place {
  readonly width: number;
  /** Of a line of its own. */
  readonly height: number;
  /** What a line that it shares needs for it. */
  readonly least: number;
  at(x: number, baseline: number): BlockLine;
}

function placeFor(
  blank: Blank,
  style: BlockStyle,
  answers: readonly [yes: Words, no: Words],
  parts: RemarkTag["parts"],
  setter: Typesetter,
): Place {
  return blank.kind === "yes-no"
    ? answerBoxes(blank.slot, answers, style, parts.answers, setter)
    : valueLine(blank, blank.kind, style, parts, setter);
}

/** A line to write a value on, with its unit. A value that is only printed needs no line, and stands at the left. */
function valueLine(
  { slot, unit, spaced }: Blank,
  kind: "number" | "date" | "printed",
  style: BlockStyle,
  parts: RemarkTag["parts"],
  setter: Typesetter,
): Place {
  const { size } = style;
  const [name] = unit;
  const set = name && setLine(name, { x: 0, y: 0, size, ink: style.ink ?? "text" }, setter.measurer);
  const printed = kind === "printed";
  const behind = set === undefined || printed ? 0 : set.width + 2;
  const least =
    printed && set !== undefined && set.width > SHORT_UNIT ? ROOM.printed + set.width : ROOM[kind];
  const room = Math.max(Math.min(least, style.width - behind), LEAST_ROOM);
  const isLow = printed && spaced !== true;
  const height = size * setter.theme.leading.chinese + (isLow ? 0 : 3);
  return {
    width: room + behind,
    height,
    least: isLow ? 0 : height,
    at: (x, baseline) => ({
      height: 0,
      texts: set === undefined || printed ? [] : [{ ...set, x: x + room + 2, y: baseline, tag: parts.unit }],
      rules: printed ? [] : [writingRule(x, x + room, baseline)],
      slots: [
        {
          kind: "value",
          key: slot,
          tag: parts.value,
          x,
          y: baseline,
          width: printed ? style.width - x + (style.x ?? 0) : room,
          size,
          align: printed ? "left" : "centre",
          ...(printed && { unit: name }),
        },
      ],
    }),
  };
}

function answerBoxes(
  slot: string,
  answers: readonly [yes: Words, no: Words],
  style: BlockStyle,
  tags: readonly [yes: Tag, no: Tag],
  setter: Typesetter,
): Place {
  const partsIn = (languages: number) =>
    answers.map((words, index) =>
      choiceParts(
        { slot: answerSlot(slot, index === 0), words: words.slice(0, languages) },
        style,
        index === 0 ? tags[0] : tags[1],
        setter,
      ),
    );
  const inFull = partsIn(2);
  // A narrow cell has room for the first language only.
  const set = widthTogether(inFull) <= style.width ? inFull : partsIn(1);
  const height = style.size * setter.theme.leading.chinese;
  return {
    width: widthTogether(set),
    height,
    least: height,
    at(x, baseline) {
      let left = x;
      const placed = set.map((choice) => {
        const line = choice.at(left, baseline);
        left += choice.width + ANSWER_GAP;
        return line;
      });
      return merged({ height: 0, texts: [] }, placed);
    },
  };
}

/** Between two answers. */
const ANSWER_GAP = 6;

function widthTogether(parts: readonly { readonly width: number }[]): number {
  return parts.reduce((sum, { width }) => sum + width + ANSWER_GAP, -ANSWER_GAP);
}

/** A box to tick with its words behind it, the languages one after the other. */
function choiceParts(
  { slot, words }: ChoiceForm,
  style: BlockStyle,
  tag: Tag,
  setter: Typesetter,
): Omit<Place, "height" | "least"> {
  const box = style.size * BOX;
  const texts = words.map((wording, index) =>
    setLine(
      wording,
      {
        x: 0,
        y: 0,
        size: index === 0 ? style.size : style.second,
        ink: index === 0 ? (style.ink ?? "text") : "secondary",
      },
      setter.measurer,
    ),
  );
  const width = texts.reduce((sum, text) => sum + GAP + text.width, box);
  return {
    width,
    at(x, baseline) {
      const { mark, slot: place } = tickBox(slot, x, baseline - box * RISE, box, tag);
      let left = x + box;
      const placed = texts.map((text) => {
        const line = { ...text, x: left + GAP, y: baseline, tag };
        left += GAP + text.width;
        return line;
      });
      return { height: 0, texts: placed, marks: [mark], slots: [place] };
    },
  };
}

/** Between two choices on one line. */
const CHOICE_GAP = 14;

/** The list of choices, one entry each, for {@link setChoices}. */
export function choicesTag(choices: readonly unknown[]): ChoicesTag {
  const bodies = choices.map(() => remarkTag("LBody"));
  return { role: "L", children: bodies.map((body) => entryTag(body)), bodies };
}

export interface ChoicesTag extends Tag {
  readonly bodies: readonly RemarkTag[];
}

/** Choices to tick, behind each other on as many lines as they need; a long one has lines of its own. */
export function setChoices(
  choices: readonly ChoiceForm[],
  style: BlockStyle,
  { bodies }: ChoicesTag,
  setter: Typesetter,
): readonly BlockLine[] {
  const height = style.size * setter.theme.leading.chinese + 2;
  const baseline = baselineIn(height, style.size);
  const lines: BlockLine[] = [];
  let right = style.width;
  for (const [index, choice] of choices.entries()) {
    const tag = bodies[index] ?? remarkTag("LBody");
    const parts = choiceParts(choice, style, tag.parts.label, setter);
    const open = lines.at(-1);
    if (parts.width > style.width) {
      lines.push(...longChoice(choice, style, tag, setter));
      right = style.width;
    } else if (open !== undefined && right + CHOICE_GAP + parts.width <= style.width) {
      lines[lines.length - 1] = merged(open, [parts.at((style.x ?? 0) + right + CHOICE_GAP, baseline)]);
      right += CHOICE_GAP + parts.width;
    } else {
      lines.push({ ...parts.at(style.x ?? 0, baseline), height });
      right = parts.width;
    }
  }
  return lines;
}

/** A box with its words beside it, broken into lines, and a place for a value behind them. */
export function longChoice(
  { slot, ...remark }: ChoiceForm & Pick<Remark, "blank">,
  style: BlockStyle,
  tag: RemarkTag,
  setter: Typesetter,
): readonly BlockLine[] {
  const box = style.size * BOX;
  const left = style.x ?? 0;
  const indent = box + GAP;
  const beside = { ...style, width: style.width - indent, x: left + indent };
  const { words, blank } = remark;
  // The words say the unit in every language already.
  const place = blank && { ...blank, unit: blank.unit.slice(0, 1) };
  const lines = setRemark({ words, ...(place && { blank: place }) }, beside, [[], []], tag, setter);
  return lines.map((line, index) => {
    if (index > 0) return line;
    const baseline = line.texts[0]?.y ?? baselineIn(line.height, style.size);
    const { mark, slot: place } = tickBox(slot, left, baseline - box * RISE, box, tag.parts.tick);
    return { ...line, marks: [mark, ...(line.marks ?? [])], slots: [place, ...(line.slots ?? [])] };
  });
}

function joined(line: BlockLine, place: Place, x: number, style: BlockStyle): BlockLine {
  const baseline = line.texts[0]?.y ?? baselineIn(line.height, style.size);
  return merged(line, [place.at((style.x ?? 0) + x, baseline)]);
}

function merged(line: BlockLine, others: readonly BlockLine[]): BlockLine {
  const all = [line, ...others];
  return {
    ...line,
    texts: all.flatMap(({ texts }) => texts),
    rules: all.flatMap(({ rules = [] }) => rules),
    marks: all.flatMap(({ marks = [] }) => marks),
    slots: all.flatMap(({ slots = [] }) => slots),
  };
}

function endOf(line: BlockLine, style: BlockStyle): number {
  return Math.max(0, ...line.texts.map((text) => text.x + text.width)) - (style.x ?? 0);
}

function withUnit(words: Words, unit: Words): Words {
  return words.map((wording) => {
    const own = unit.find(({ language }) => language === wording.language);
    const differs = own !== undefined && own.text !== "" && own.text !== unit[0]?.text;
    return differs ? { ...wording, text: `${wording.text} (${own.text})` } : wording;
  });
}

/** A line to write on. */
export function writingRule(from: number, to: number, baseline: number): Rule {
  return { x1: from, y1: baseline + BELOW, x2: to, y2: baseline + BELOW, stroke: "writing" };
}
