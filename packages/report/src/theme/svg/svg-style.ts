import type { DrawnPath, OutlineStroke } from "./drawing.ts";
import { refuse } from "./refusal.ts";
import { readSvgColour } from "./svg-colour.ts";

/** An element's attributes as written. */
export type Attributes = { readonly [name: string]: string };

/** The properties that decide how an outline is painted; they are inherited. */
export type Style = { readonly [name: string]: string };

/** Rules of the picture's own style sheet: properties by class (`.a`) or element (`path`). */
export type StyleSheet = ReadonlyMap<string, Style>;

const INHERITED = [
  "fill",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "visibility",
] as const;

/** Properties that make a picture what plain areas and lines cannot show, unless they have one of these values. */
const PLAIN_VALUES: { readonly [name: string]: RegExp } = {
  opacity: /^(?:1(?:\.0+)?|100%)$/,
  "fill-opacity": /^(?:1(?:\.0+)?|100%)$/,
  "stroke-opacity": /^(?:1(?:\.0+)?|100%)$/,
  "stroke-dasharray": /^none$/,
  "clip-path": /^none$/,
  mask: /^none$/,
  filter: /^none$/,
  "mix-blend-mode": /^normal$/,
};

/**
 * The style of an element within its parents: its attributes, then the style sheet, then its own `style`.
 * @returns `undefined` where nothing is to be seen.
 * @throws SvgRefusal where it needs transparency, clipping or an effect.
 */
export function styleOf(
  element: string,
  attributes: Attributes,
  inherited: Style,
  sheet: StyleSheet,
): Style | undefined {
  const classes = (attributes.class ?? "").split(/\s+/).filter((name) => name !== "");
  const own: Style = Object.assign(
    {},
    attributes,
    sheet.get(element),
    ...classes.map((name) => sheet.get(`.${name}`)),
    readDeclarations(attributes.style ?? ""),
  );
  if (own.display === "none") return undefined;
  for (const [name, plain] of Object.entries(PLAIN_VALUES)) {
    const value = own[name]?.trim();
    if (value !== undefined && !plain.test(value)) {
      refuse({ kind: "not-drawn", construct: `${name}: ${value}` });
    }
  }
  const passed = INHERITED.flatMap((name) => {
    const value = own[name] === "inherit" ? inherited[name] : (own[name] ?? inherited[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(passed);
}

/** `fill: red; stroke: none` as properties. */
function readDeclarations(text: string): Style {
  const pairs = text.split(";").flatMap((declaration) => {
    const [name = "", ...value] = declaration.split(":");
    return value.length === 0
      ? []
      : [[name.trim().toLowerCase(), value.join(":").replace("!important", "").trim()] as const];
  });
  return Object.fromEntries(pairs);
}

const RULE = /^\s*([^{}@]+)\{([^{}]*)\}/;
const SELECTOR = /^(?:\.[\w-]+|[a-z]+)$/i;

/**
 * Reads a style sheet of plain rules.
 * @throws SvgRefusal for imports, media rules and selectors other than one class or one element.
 */
export function readStyleSheet(css: string): StyleSheet {
  const rules = new Map<string, Style>();
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, "").trim();
  while (rest !== "") {
    const [whole, selectors = "", declarations = ""] = RULE.exec(rest) ?? [];
    if (whole === undefined) return refuse({ kind: "not-drawn", construct: firstWords(rest) });
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      if (!SELECTOR.test(selector)) refuse({ kind: "not-drawn", construct: `<style> ${selector}` });
      rules.set(selector, { ...rules.get(selector), ...readDeclarations(declarations) });
    }
    rest = rest.slice(whole.length).trim();
  }
  return rules;
}

function firstWords(text: string): string {
  return `<style> ${text.slice(0, 20)}`;
}

/** What an outline is filled and drawn with. */
export function paintOf(style: Style): Pick<DrawnPath, "fill" | "stroke"> {
  const fill = readSvgColour(style.fill ?? "black");
  const stroke = strokeOf(style);
  return {
    ...(fill && { fill: { colour: fill, evenOdd: style["fill-rule"] === "evenodd" } }),
    ...(stroke && { stroke }),
  };
}

const CAPS: { readonly [name: string]: 0 | 1 | 2 } = { round: 1, square: 2 };
const JOINS: { readonly [name: string]: 0 | 1 | 2 } = { round: 1, bevel: 2 };

function strokeOf(style: Style): OutlineStroke | undefined {
  const colour = readSvgColour(style.stroke ?? "none");
  const width = readLength(style["stroke-width"] ?? "1", "stroke-width");
  if (colour === undefined || width <= 0) return undefined;
  return {
    colour,
    width,
    cap: CAPS[style["stroke-linecap"] ?? ""] ?? 0,
    join: JOINS[style["stroke-linejoin"] ?? ""] ?? 0,
    mitreLimit: Math.max(1, readLength(style["stroke-miterlimit"] ?? "4", "stroke-miterlimit")),
  };
}

/**
 * A length in the picture's own units.
 * @throws SvgRefusal when it is none.
 */
export function readLength(text: string, attribute: string): number {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(?:px)?\s*$/i.exec(text);
  return match === null
    ? refuse({ kind: "wrong-value", construct: `${attribute}="${text}"` })
    : Number(match[1]);
}
