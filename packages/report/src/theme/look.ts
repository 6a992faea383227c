import type { Ink, Mark, Stroke, Tint } from "../layout/page.ts";
import type { HexColour, Theme, ThemeColours } from "./theme.ts";

/** A grey, or red, green and blue; from 0 (dark) to 1 (light). */
export type Colour = readonly [grey: number] | readonly [red: number, green: number, blue: number];

/** A kind of line: its width and the length of its dashes in points. */
interface StrokeLook {
  readonly width: number;
  readonly colour: Colour;
  readonly dash?: number;
}

/** The colours and line widths that pages are painted with. */
export interface Look {
  readonly inks: { readonly [I in Ink]: Colour };
  /** A tint without a colour is not painted. */
  readonly tints: { readonly [T in Tint]: Colour | undefined };
  readonly strokes: { readonly [S in Stroke]: StrokeLook };
  readonly marks: { readonly [K in Mark["kind"]]: Colour };
}

/** The look without a theme: greys that print well. */
export const HOUSE_LOOK: Look = {
  inks: { text: [0.08], secondary: [0.36], faint: [0.6], accent: [0.08] },
  tints: {
    head: [0.955],
    matched: [0.915],
    band: undefined,
    bar: [0.36],
    "bar-second": [0.8],
    area: [0.9],
    paper: [1],
  },
  strokes: {
    frame: { width: 0.8, colour: [0.3] },
    grid: { width: 0.45, colour: [0.5] },
    hair: { width: 0.3, colour: [0.74] },
    writing: { width: 0.45, colour: [0.45] },
    dashed: { width: 0.5, colour: [0.5], dash: 2.5 },
    accent: { width: 0.45, colour: [0.5] },
    plot: { width: 1.2, colour: [0.2] },
    "plot-second": { width: 0.9, colour: [0.35], dash: 3 },
    "plot-third": { width: 0.9, colour: [0.35], dash: 1.2 },
  },
  marks: { tick: [0.15], box: [0.3], missing: [0.72] },
};

/** The look that a theme gives. */
export function lookOf({ colours = {}, lines = "light" }: Theme): Look {
  const { inks, tints, marks } = HOUSE_LOOK;
  const text = given(colours.text) ?? inks.text;
  const secondary = given(colours.secondary) ?? inks.secondary;
  return {
    inks: {
      text,
      secondary,
      faint: lines === "strong" ? secondary : inks.faint,
      accent: given(colours.accent) ?? text,
    },
    tints: {
      head: tintOf(colours.tint, tints.head),
      matched: tintOf(colours.matched, tints.matched),
      band: tintOf(colours.band, tints.band),
      ...drawingTints(colours, lines),
    },
    strokes: strokesOf(colours, lines),
    marks: {
      tick: given(colours.text) ?? marks.tick,
      box: given(colours.lines) ?? marks.box,
      missing: lines === "strong" ? text : marks.missing,
    },
  };
}

/** A printer that makes dots of greys draws the edges of areas only; the result is black. */
function drawingTints(
  { accent }: ThemeColours,
  lines: NonNullable<Theme["lines"]>,
): Pick<Look["tints"], "bar" | "bar-second" | "area" | "paper"> {
  const { tints } = HOUSE_LOOK;
  const own = given(accent);
  // Bars beside the result hide the lines across them.
  if (lines === "strong")
    return { bar: own ?? [0], "bar-second": tints.paper, area: undefined, paper: tints.paper };
  if (own === undefined) {
    return { bar: tints.bar, "bar-second": tints["bar-second"], area: tints.area, paper: tints.paper };
  }
  return {
    bar: own,
    "bar-second": mixedWithWhite(own, 0.7),
    area: mixedWithWhite(own, 0.86),
    paper: tints.paper,
  };
}

/** The lines of a grid are lighter than its frame, unless the printer would make dots of them. */
function strokesOf(colours: ThemeColours, lines: NonNullable<Theme["lines"]>): Look["strokes"] {
  const { strokes } = HOUSE_LOOK;
  const own = given(colours.lines);
  const full = own ?? [0];
  const accent = given(colours.accent);
  const colourOf = (stroke: StrokeLook): Colour => {
    if (lines === "strong") return full;
    return own === undefined ? stroke.colour : mixedWithWhite(own, LIGHTER * (stroke.colour[0] - 0.3));
  };
  const of = (stroke: StrokeLook): StrokeLook => ({ ...stroke, colour: colourOf(stroke) });
  return {
    frame: of(strokes.frame),
    grid: of(strokes.grid),
    hair: of(strokes.hair),
    writing: of(strokes.writing),
    dashed: of(strokes.dashed),
    accent: accent === undefined ? of(strokes.accent) : { width: 1.2, colour: accent },
    plot: { ...strokes.plot, colour: accent ?? (lines === "strong" ? full : strokes.plot.colour) },
    "plot-second": of(strokes["plot-second"]),
    "plot-third": of(strokes["plot-third"]),
  };
}

/** How much of the way to white lies between two greys of the house's lines. */
const LIGHTER = 1.4;

function mixedWithWhite([red, green = red, blue = red]: Colour, share: number): Colour {
  const mix = (part: number) => part + (1 - part) * share;
  return [mix(red), mix(green), mix(blue)];
}

function tintOf(colour: ThemeColours["tint"], usual: Colour | undefined): Colour | undefined {
  return colour === "none" ? undefined : (given(colour) ?? usual);
}

function given(colour: HexColour | undefined): Colour | undefined {
  return colour === undefined ? undefined : readColour(colour);
}

/**
 * Reads `#rrggbb`.
 * @throws RangeError when it is no such colour.
 */
export function readColour(hex: HexColour): Colour {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (digits === null) throw new RangeError(`${hex} is no colour such as #1f4e79`);
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return [red, green, blue];
}
