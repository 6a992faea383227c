import { type Colour, lookOf } from "./look.ts";
import type { Theme, ThemeColours } from "./theme.ts";

/** A colour of a theme that is hard to tell from what lies behind it. */
export interface FaintColour {
  readonly field: keyof ThemeColours;
  readonly colour: string;
  /** `#ffffff` for the paper. */
  readonly on: string;
}

/** The least contrast of text (WCAG 2.2, success criterion 1.4.3), and of lines (1.4.11). */
const LEAST = { text: 4.5, lines: 3 } as const;

const WHITE: Colour = [1];

/** The colours of a theme that are too pale for the paper, and the tints that are too dark for the text on them. */
export function faintColours(theme: Theme): readonly FaintColour[] {
  const { colours = {} } = theme;
  const look = lookOf(theme);
  const inks = (["text", "secondary", "accent"] as const).flatMap((field) =>
    tooNear(field, colours, look.inks[field], WHITE, LEAST.text),
  );
  const lines = tooNear("lines", colours, look.strokes.frame.colour, WHITE, LEAST.lines);
  const tints = (
    [
      ["tint", "head"],
      ["matched", "matched"],
      ["band", "band"],
    ] as const
  ).flatMap(([field, tint]) => {
    const behind = look.tints[tint];
    const ink = field === "band" ? look.inks.accent : look.inks.text;
    return behind === undefined ? [] : tooNear(field, colours, ink, behind, LEAST.text);
  });
  return [...inks, ...lines, ...tints];
}

function tooNear(
  field: keyof ThemeColours,
  colours: ThemeColours,
  front: Colour,
  behind: Colour,
  least: number,
): readonly FaintColour[] {
  const colour = colours[field];
  if (colour === undefined || contrast(front, behind) >= least) return [];
  const own = behind === WHITE ? "#ffffff" : hexOf(front);
  return [{ field, colour, on: own }];
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance([red, green = red, blue = red]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function hexOf([red, green = red, blue = red]: Colour): string {
  const pair = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}
