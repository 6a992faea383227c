import type { Colour } from "../theme/look.ts";

/** Chooses the colour of areas and text. */
export function fillColour(colour: Colour): string {
  return `${operands(colour)} ${colour.length === 1 ? "g" : "rg"}`;
}

/** Chooses the colour of lines. */
export function strokeColour(colour: Colour): string {
  return `${operands(colour)} ${colour.length === 1 ? "G" : "RG"}`;
}

function operands(colour: Colour): string {
  return colour.map((part) => String(Math.round(part * 1000) / 1000)).join(" ");
}
