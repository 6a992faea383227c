import { type Colour, readColour } from "../look.ts";
import { refuse } from "./refusal.ts";

/** The colours that CSS 2.1 names, section 4.3.6. */
const NAMED: { readonly [name: string]: string } = {
  black: "#000000",
  silver: "#c0c0c0",
  gray: "#808080",
  grey: "#808080",
  white: "#ffffff",
  maroon: "#800000",
  red: "#ff0000",
  purple: "#800080",
  fuchsia: "#ff00ff",
  green: "#008000",
  lime: "#00ff00",
  olive: "#808000",
  yellow: "#ffff00",
  navy: "#000080",
  blue: "#0000ff",
  teal: "#008080",
  aqua: "#00ffff",
  orange: "#ffa500",
};

/**
 * Reads a colour of SVG: `#rgb`, `#rrggbb`, `rgb(…)`, a name of CSS 2.1, `none`.
 * @returns `undefined` for no colour at all.
 * @throws SvgRefusal for a gradient, a pattern, or what is no colour.
 */
export function readSvgColour(text: string): Colour | undefined {
  const written = text.trim().toLowerCase();
  if (written === "none" || written === "transparent") return undefined;
  if (written.startsWith("url(")) return refuse({ kind: "not-drawn", construct: text.trim() });
  const named = written === "currentcolor" ? "#000000" : (NAMED[written] ?? written);
  const long = /^#[0-9a-f]{3}$/.test(named) ? named.replace(/[0-9a-f]/g, "$&$&") : named;
  if (/^#[0-9a-f]{6}$/.test(long)) return readColour(long as `#${string}`);
  return readRgb(written) ?? refuse({ kind: "wrong-value", construct: text.trim() });
}

function readRgb(text: string): Colour | undefined {
  const parts = /^rgb\(\s*([\d.]+%?)[\s,]+([\d.]+%?)[\s,]+([\d.]+%?)\s*\)$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part) / 255;
    return Math.min(1, Math.max(0, share));
  });
  return [red, green, blue];
}
