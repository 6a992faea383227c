import type { Wording, Words } from "../compose/words.ts";
import type { TextStyle } from "../fonts/shape-text.ts";
import { cleanText } from "../text/clean-text.ts";
import { languageOf } from "../text/language-of.ts";
import type { Column } from "./columns.ts";
import type { Ink, TextLine } from "./page.ts";
import { piecesOf, unspaced } from "./pieces.ts";
import type { SpanLabel } from "./strip.ts";
import type { Tag } from "./tag.ts";
import { baselineIn, heightOf, setName, stack, type Typesetter, widthOf } from "./text-block.ts";

/*
 * Labels that are merged over rows: the section's name, set downwards at the left edge as the printed form has it,
 * and the name of a group.
 */

/** A section's name with its weight: Chinese character under character, English turned a quarter to the left. */
export function bandLabel(
  name: Words,
  weight: Words,
  tag: Tag,
  column: Column,
  setter: Typesetter,
): SpanLabel {
  const { padding, size } = setter.theme;
  const side = 1;
  const under = setName(
    weight,
    { width: column.width - 2 * side, align: "centre", size: size.small, second: size.labelSecond, x: side },
    setter,
  );
  const runs = name.map((wording, index) => {
    const first = index === 0;
    return wording.language === "en"
      ? turnedLine(wording, turnedStyle(first, setter), setter)
      : uprightColumn(wording, first, setter);
  });
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const air = size.small * 0.14;
  const height = longest + heightOf(under) + 2 * air + 3 * padding.y;
  const middles = runs.length === 1 ? [0.5] : [0.32, 0.74];
  const lines = runs.flatMap((run, index) =>
    run.place(column.width * (middles[index] ?? 0.5), padding.y + (longest - run.length) / 2),
  );
  return {
    x: column.x,
    width: column.width,
    box: {
      width: column.width,
      height,
      lines: [...lines, ...stack(under, 0, longest + 2 * padding.y + air)],
      tag,
    },
  };
}

function turnedStyle(first: boolean, { theme }: Typesetter): TurnedStyle {
  return {
    size: first ? theme.size.label : theme.size.labelSecond,
    weight: first ? "bold" : "regular",
    ink: first ? "accent" : "secondary",
  };
}

/** How a turned line is set. */
interface TurnedStyle {
  readonly size: number;
  readonly weight: TextStyle["weight"];
  readonly ink: Ink;
}

/** A text set along an edge: how long it is, and its lines for a middle line `x` and an upper end `top`. */
export interface EdgeRun {
  readonly length: number;
  place(x: number, top: number): readonly TextLine[];
}

function uprightColumn(wording: Wording, first: boolean, { measurer, theme }: Typesetter): EdgeRun {
  const size = first ? theme.size.label : theme.size.labelSecond;
  const step = size * 1.12;
  const style = { language: wording.language, weight: "bold" } as const;
  const shaped = unspaced(measurer.shape(cleanText(wording.text), style));
  return {
    length: shaped.length * step,
    place: (x, top) =>
      shaped.map((grapheme, index) => ({
        x: x - (grapheme.width * size) / 2,
        y: top + index * step + baselineIn(step, size),
        size,
        width: grapheme.width * size,
        ink: first ? "accent" : "text",
        pieces: piecesOf([grapheme]),
        ...languageOf(wording),
      })),
  };
}

/** A line turned a quarter to the left. */
export function turnedLine(
  wording: Wording,
  { size, weight, ink }: TurnedStyle,
  { measurer }: Typesetter,
): EdgeRun {
  const shaped = measurer.shape(cleanText(wording.text), { language: wording.language, weight });
  const length = widthOf(shaped) * size;
  return {
    length,
    place: (x, top) => [
      {
        x: x + size * 0.36,
        y: top + length,
        size,
        width: length,
        ink,
        turned: true,
        pieces: piecesOf(shaped),
        ...languageOf(wording),
      },
    ],
  };
}

/** A name and what stands under it, for a cell merged over rows. */
export function cellLabel(
  name: Words,
  under: Words | undefined,
  tag: Tag,
  column: Column,
  setter: Typesetter,
): SpanLabel {
  const { padding, size } = setter.theme;
  const width = column.width - 2 * padding.x;
  const style = { width, align: "centre", size: size.label, second: size.labelSecond } as const;
  const lines = [
    ...setName(name, { ...style, weight: "bold" }, setter),
    ...(under === undefined ? [] : setName(under, { ...style, size: size.small }, setter)),
  ];
  const height = heightOf(lines) + 2 * padding.y;
  return {
    x: column.x,
    width: column.width,
    box: { width: column.width, height, lines: stack(lines, padding.x, padding.y), tag },
  };
}
