import type { Wording, Words } from "../compose/words.ts";
import type { Measurer, ShapedGrapheme, TextStyle } from "../fonts/shape-text.ts";
import { cleanText } from "../text/clean-text.ts";
import { justify, type Stretch, UNSTRETCHED } from "../text/justify.ts";
import { languageOf } from "../text/language-of.ts";
import { breakEvenly, breakLines, type LineSpan } from "../text/line-breaker.ts";
import type { Measures } from "../theme/measures.ts";
import type { Ink, Mark, Rule, TextLine } from "./page.ts";
import { piecesOf } from "./pieces.ts";
import { moved, type Slot } from "./slots.ts";

/** A line of a block: texts on one baseline, placed from the block's left and the line's own top. */
export interface BlockLine {
  readonly height: number;
  readonly texts: readonly TextLine[];
  /** Lines to write on, boxes to tick, and what a filled sheet puts there. */
  readonly rules?: readonly Rule[];
  readonly marks?: readonly Mark[];
  readonly slots?: readonly Slot[];
  /** A hairline above the line, from and to, where the block is a list. */
  readonly hair?: { readonly from: number; readonly to: number };
  /** The scoring entry that the line belongs to. */
  readonly entry?: string;
}

/** How a block of text is set. Its second language uses `second`, in grey. */
export interface BlockStyle {
  readonly width: number;
  readonly align: "left" | "centre" | "right";
  readonly size: number;
  readonly second: number;
  readonly weight?: TextStyle["weight"];
  readonly ink?: Ink;
  /** Lines of about the same length, for names. */
  readonly even?: boolean;
  /** Chinese lines as wide as the block, all but the last of a paragraph. */
  readonly justified?: boolean;
  readonly x?: number;
}

/** What setting text needs. */
export interface Typesetter {
  readonly measurer: Measurer;
  readonly theme: Measures;
}

/** Sets words as lines: every paragraph of the first language, then of the second. */
export function setWords(words: Words, style: BlockStyle, setter: Typesetter): readonly BlockLine[] {
  return words.flatMap((wording, index) => setWording(wording, index === 0, style, setter));
}

function setWording(
  wording: Wording,
  first: boolean,
  style: BlockStyle,
  setter: Typesetter,
): readonly BlockLine[] {
  const size = first ? style.size : style.second;
  const textStyle: TextStyle = {
    language: wording.language,
    weight: first ? (style.weight ?? "regular") : "regular",
  };
  const ink = first ? (style.ink ?? "text") : "secondary";
  const leading = leadingOf(wording, size, setter.theme);
  return cleanText(wording.text)
    .split("\n")
    .flatMap((paragraph, number, paragraphs) => {
      const shaped = setter.measurer.shape(paragraph, textStyle);
      const limit = style.width / size;
      const spans = style.even ? breakEvenly(shaped, limit) : breakLines(shaped, limit);
      const isJustified = style.justified === true && wording.language !== "en";
      const stretches = isJustified ? justify(shaped, spans, limit) : [];
      return spans.map((span, index) => {
        const place = { ...style, size, ink, leading, stretch: stretches[index] ?? UNSTRETCHED };
        const endsParagraph = index === spans.length - 1 && number < paragraphs.length - 1;
        const line = { ...lineOf(shaped, span, place), ...languageOf(wording) };
        return { height: leading, texts: [endsParagraph ? { ...line, goesOn: true } : line] };
      });
    });
}

/** How far apart the lines of a wording are. Chinese needs more air than Latin. */
function leadingOf(wording: Wording, size: number, theme: Measures): number {
  return size * (wording.language === "en" ? theme.leading.latin : theme.leading.chinese);
}

interface LinePlace {
  readonly width: number;
  readonly align: BlockStyle["align"];
  readonly size: number;
  readonly ink: Ink;
  readonly leading: number;
  readonly stretch: Stretch;
  readonly x?: number;
}

function lineOf(shaped: readonly ShapedGrapheme[], span: LineSpan, place: LinePlace): TextLine {
  const { stretch } = place;
  const width = stretch.by > 0 ? place.width : span.width * place.size;
  const spare = place.width - width;
  const indent = place.align === "left" ? 0 : place.align === "right" ? spare : spare / 2;
  return {
    x: (place.x ?? 0) + indent,
    y: baselineIn(place.leading, place.size),
    size: place.size,
    width,
    ink: place.ink,
    pieces: piecesOf(shaped.slice(span.start, span.end), { atLineStart: true, stretch }),
    ...(stretch.loose && { loose: true }),
    ...(isSpace(shaped[span.end]) && { goesOn: true }),
  };
}

function isSpace(grapheme: ShapedGrapheme | undefined): boolean {
  return grapheme?.text === " ";
}

/** Where the baseline lies in a line of a given height: the middle of a Chinese character is the middle of the line. */
export function baselineIn(height: number, size: number): number {
  return height / 2 + size * 0.38;
}

/** Where a line that is never broken stands, and how it is set. */
export type LineStyle = Pick<TextLine, "x" | "y" | "size" | "ink"> & {
  readonly weight?: TextStyle["weight"];
  readonly align?: BlockStyle["align"];
};

/** One line that is never broken, such as a figure or a footer: set as far left as `x`. */
export function setLine(wording: Wording, style: LineStyle, measurer: Measurer): TextLine {
  const shaped = measurer.shape(cleanText(wording.text).replaceAll("\n", " "), {
    language: wording.language,
    weight: style.weight ?? "regular",
  });
  const width = widthOf(shaped) * style.size;
  const shift = style.align === "right" ? width : style.align === "centre" ? width / 2 : 0;
  return {
    x: style.x - shift,
    y: style.y,
    size: style.size,
    ink: style.ink,
    width,
    pieces: piecesOf(shaped),
    ...languageOf(wording),
  };
}

/** The height of a stack of lines. */
export function heightOf(lines: readonly BlockLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** The lines of a stack with their own tops added. */
export function stack(lines: readonly BlockLine[], x: number, top: number): readonly TextLine[] {
  let y = top;
  return lines.flatMap((line) => {
    const placed = line.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));
    y += line.height;
    return placed;
  });
}

/** What a stack of lines holds, placed: texts, lines to write on, boxes to tick, and the places of both. */
export interface Stacked {
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly slots: readonly Slot[];
}

/** As {@link stack}, with what stands on the lines besides text. */
export function stackAll(lines: readonly BlockLine[], x: number, top: number): Stacked {
  const rules: Rule[] = [];
  const marks: Mark[] = [];
  const slots: Slot[] = [];
  let y = top;
  for (const line of lines) {
    for (const rule of line.rules ?? []) {
      rules.push({ ...rule, x1: rule.x1 + x, x2: rule.x2 + x, y1: rule.y1 + y, y2: rule.y2 + y });
    }
    for (const mark of line.marks ?? []) marks.push({ ...mark, x: mark.x + x, y: mark.y + y });
    for (const slot of line.slots ?? []) slots.push(moved(slot, x, y));
    y += line.height;
  }
  return { lines: stack(lines, x, top), rules, marks, slots };
}

/** Several stacks as one. */
export function together(stacks: readonly Stacked[]): Stacked {
  return {
    lines: stacks.flatMap(({ lines }) => lines),
    rules: stacks.flatMap(({ rules }) => rules),
    marks: stacks.flatMap(({ marks }) => marks),
    slots: stacks.flatMap(({ slots }) => slots),
  };
}

/** Nobody reads smaller type. */
const SMALLEST = 4.6;

/** Sets a name in a narrow cell: lines of even length, and smaller rather than broken inside a word. */
export function setName(words: Words, style: BlockStyle, setter: Typesetter): readonly BlockLine[] {
  return words.flatMap((wording, index) => {
    const size = index === 0 ? style.size : style.second;
    const weight = index === 0 ? (style.weight ?? "regular") : "regular";
    const fitted = sizeToFit(wording, size, { width: style.width, weight }, setter);
    return setWording(wording, index === 0, { ...style, size: fitted, second: fitted, even: true }, setter);
  });
}

function sizeToFit(
  wording: Wording,
  size: number,
  room: { readonly width: number; readonly weight: TextStyle["weight"] },
  setter: Typesetter,
): number {
  const words = wording.text.match(/[\p{Script=Latin}\p{M}\p{Nd}'’-]+/gu) ?? [];
  const style = { language: wording.language, weight: room.weight };
  const widths = words.map((word) => widthOf(setter.measurer.shape(word, style)));
  const widest = Math.max(0, ...widths);
  return widest * size <= room.width ? size : Math.max(SMALLEST, room.width / widest);
}

/** The width of shaped text in ems. */
export function widthOf(shaped: readonly ShapedGrapheme[]): number {
  return shaped.reduce((sum, grapheme) => sum + grapheme.width, 0);
}

/** Sets words on one line, the languages behind each other, where there is room; else below each other. */
export function setInline(words: Words, style: BlockStyle, setter: Typesetter): readonly BlockLine[] {
  const lines = setWords(words, { ...style, align: "left" }, setter);
  const [first, second] = lines;
  const [main] = first?.texts ?? [];
  const [other] = second?.texts ?? [];
  const isPair = words.length === 2 && lines.length === 2;
  if (!isPair || first === undefined || main === undefined || other === undefined) {
    return setWords(words, style, setter);
  }
  const gap = style.size * 0.75;
  const spare = style.width - main.width - gap - other.width;
  if (spare < 0) return setWords(words, style, setter);
  const left = main.x + (style.align === "left" ? 0 : style.align === "right" ? spare : spare / 2);
  const texts = [
    { ...main, x: left },
    { ...other, x: left + main.width + gap, y: main.y },
  ];
  return [{ ...first, texts }];
}
